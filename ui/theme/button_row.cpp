// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/theme/button_row.h"

#include <QEvent>
#include <QPushButton>
#include <QStyle>

#include "ui/theme/metrics.h"

namespace jackdaw::ui {

ButtonRow::ButtonRow(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ButtonRow::setButtons(const QList<QPushButton*>& leading, const QList<QPushButton*>& trailing)
{
    m_leading = leading;
    m_trailing = trailing;
    for (QPushButton* button : leading + trailing) {
        if (button->parentWidget() == this)
            continue;
        const bool hidden = button->isHidden() && button->testAttribute(Qt::WA_WState_ExplicitShowHide);
        button->setParent(this);
        button->setVisible(!hidden);
    }
    arrange();
    updateGeometry();
}

QSize ButtonRow::sizeHint() const
{
    const int width = neededWidth();
    return {width, heightAt(width)};
}

QSize ButtonRow::minimumSizeHint() const
{
    int width = 0;
    for (const QPushButton* button : shown())
        width = qMax(width, button->minimumSizeHint().width());
    // Before a layout has placed it its width says nothing, and a height guessed from it would move what stands above.
    return {width, heightAt(testAttribute(Qt::WA_Resized) ? this->width() : neededWidth())};
}

bool ButtonRow::event(QEvent* event)
{
    // A button was shown, hidden, or says something else.
    if (event->type() == QEvent::LayoutRequest) {
        arrange();
        updateGeometry();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
    return QWidget::event(event);
}

void ButtonRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
    // The least height depends on the width.
    updateGeometry();
}

QList<QPushButton*> ButtonRow::shown() const
{
    QList<QPushButton*> buttons = m_leading + m_trailing;
    buttons.removeIf([](const QPushButton* button) { return button->isHidden(); });
    return buttons;
}

int ButtonRow::neededWidth() const
{
    int needed = -kSpace2;
    for (const QPushButton* button : shown())
        needed += button->sizeHint().width() + kSpace2;
    return qMax(0, needed);
}

int ButtonRow::heightAt(int width) const
{
    int highest = 0;
    int all = -kSpace2;
    for (const QPushButton* button : shown()) {
        const int height = button->sizeHint().height();
        highest = qMax(highest, height);
        all += height + kSpace2;
    }
    return neededWidth() <= width ? highest : all;
}

void ButtonRow::arrange()
{
    const QList<QPushButton*> buttons = shown();
    const auto place = [this](QPushButton* button, const QRect& rect) {
        button->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
    };
    if (neededWidth() > width()) {
        int y = 0;
        for (QPushButton* button : buttons) {
            const int height = button->sizeHint().height();
            place(button, {0, y, width(), height});
            y += height + kSpace2;
        }
        return;
    }
    int x = 0;
    int left = neededWidth();
    bool trailing = false;
    for (QPushButton* button : buttons) {
        if (!trailing && m_trailing.contains(button)) {
            trailing = true;
            x = width() - left;
        }
        const QSize size = button->sizeHint();
        place(button, {x, (height() - size.height()) / 2, size.width(), size.height()});
        x += size.width() + kSpace2;
        left -= size.width() + kSpace2;
    }
}

} // namespace jackdaw::ui
