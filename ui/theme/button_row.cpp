// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/theme/button_row.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

#include "ui/theme/metrics.h"

namespace jackdaw::ui {

ButtonRow::ButtonRow(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kSpace2);
    // The layout would ask for the width of the whole row.
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
}

void ButtonRow::setButtons(const QList<QPushButton*>& leading, const QList<QPushButton*>& trailing)
{
    m_buttons = leading + trailing;
    for (QPushButton* button : leading)
        m_layout->addWidget(button);
    m_layout->addStretch();
    for (QPushButton* button : trailing)
        m_layout->addWidget(button);
    arrange();
}

QSize ButtonRow::minimumSizeHint() const
{
    int width = 0;
    for (const QPushButton* button : m_buttons)
        width = qMax(width, button->isHidden() ? 0 : button->minimumSizeHint().width());
    return {width, m_layout->sizeHint().height()};
}

bool ButtonRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void ButtonRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

int ButtonRow::neededWidth() const
{
    int needed = -m_layout->spacing();
    for (const QPushButton* button : m_buttons)
        needed += button->isHidden() ? 0 : button->sizeHint().width() + m_layout->spacing();
    return needed;
}

int ButtonRow::heightAt(int width) const
{
    int highest = 0;
    int all = -m_layout->spacing();
    for (const QPushButton* button : m_buttons) {
        const int height = button->isHidden() ? 0 : button->sizeHint().height();
        highest = qMax(highest, height);
        all += height > 0 ? height + m_layout->spacing() : 0;
    }
    return neededWidth() <= width ? highest : all;
}

void ButtonRow::arrange()
{
    // Before a layout has placed it its width says nothing, and a height guessed from it would move what stands above.
    if (!testAttribute(Qt::WA_Resized))
        return;
    const auto direction = neededWidth() <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_layout->direction())
        return;
    m_layout->setDirection(direction);
    updateGeometry();
}

} // namespace jackdaw::ui
