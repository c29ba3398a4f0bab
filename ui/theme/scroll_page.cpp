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
    // What is on the page is as wide beside the bar as without it: a height that came from anything else could be too
    // much with the bar and little enough without, for ever.
    const QMargins now = layout->contentsMargins();
    const int wide = width() - m_margins.left() - m_margins.right() + now.left() + now.right();
    const int needed
        = layout->hasHeightForWidth() ? layout->totalHeightForWidth(wide) : layout->totalSizeHint().height();
    const bool scrolls = needed > height();
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    QMargins margins = m_margins;
    if (scrolls && layoutDirection() == Qt::RightToLeft)
        margins.setLeft(margins.left() - barWidth());
    else if (scrolls)
        margins.setRight(margins.right() - barWidth());
    layout->setContentsMargins(margins);
    m_line->setVisible(scrolls);
    m_line->raise();
}

} // namespace jackdaw::ui
