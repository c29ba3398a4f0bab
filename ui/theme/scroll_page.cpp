// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/theme/scroll_page.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include "ui/theme/labels.h"

namespace jackdaw::ui {

ScrollPage::ScrollPage(const Theme& theme, QWidget* page, const QMargins& margins, QWidget* parent)
    : QScrollArea(parent)
    , m_margins(margins)
    , m_line(new Hairline(theme, this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    page->layout()->setContentsMargins(margins);
    m_line->hide();
    setWidget(page);
}

void ScrollPage::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        fit();
}

void ScrollPage::resizeEvent(QResizeEvent* event)
{
    fit();
    QScrollArea::resizeEvent(event);
    m_line->setGeometry(0, height() - 1, width(), 1);
}

bool ScrollPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

int ScrollPage::barWidth() const
{
    return verticalScrollBar()->sizeHint().width();
}

void ScrollPage::fit()
{
    QLayout* layout = widget() ? widget()->layout() : nullptr;
    if (!layout)
        return;
    // Beside the bar its width is missing from the margin, too.
    const int wide = width() - (m_scrolls ? barWidth() : 0);
    const int needed
        = layout->hasHeightForWidth() ? layout->totalHeightForWidth(wide) : layout->totalSizeHint().height();
    m_scrolls = needed > height();
    setVerticalScrollBarPolicy(m_scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    QMargins margins = m_margins;
    if (m_scrolls && layoutDirection() == Qt::RightToLeft)
        margins.setLeft(margins.left() - barWidth());
    else if (m_scrolls)
        margins.setRight(margins.right() - barWidth());
    layout->setContentsMargins(margins);
    m_line->setVisible(m_scrolls);
    m_line->raise();
}

} // namespace jackdaw::ui
