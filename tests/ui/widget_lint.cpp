// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/ui/widget_lint.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QWidget>

namespace jackdaw::ui {

namespace {

QString describe(const QWidget& widget)
{
    return QStringLiteral("%1 “%2” in %3")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             QString::fromLatin1(widget.parentWidget() ? widget.parentWidget()->metaObject()->className() : "nothing"));
}

bool isPartOfAnother(const QWidget& widget)
{
    // Qt's own parts: the view's viewport, the box's line, the splitter's handle.
    const QString name = widget.objectName();
    const QWidget* parent = widget.parentWidget();
    return name.startsWith(QLatin1StringView("qt_")) || widget.inherits("QLineEditIconButton")
        || (parent && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox")))
        || qobject_cast<const QScrollBar*>(&widget);
}

} // namespace

QStringList unnamedWidgets(const QWidget& root)
{
    QStringList unnamed;
    const auto widgets = root.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->isVisibleTo(&root) || isPartOfAnother(*widget))
            continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool takesKeys = widget->focusPolicy() & Qt::TabFocus;
        if (!takesKeys && !(button && button->text().isEmpty()))
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            unnamed << describe(*widget);
    }
    return unnamed;
}

QStringList clippedTexts(const QWidget& root)
{
    QStringList clipped;
    const auto labels = root.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (!label->isVisibleTo(&root) || label->text().isEmpty() || label->width() == 0)
            continue;
        const bool ignored = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->height() + 1 < needed
            || (!label->wordWrap() && !ignored && label->width() + 1 < label->sizeHint().width()))
            clipped << QStringLiteral("“%1” has %2×%3").arg(label->text()).arg(label->width()).arg(label->height());
    }
    const auto buttons = root.findChildren<QPushButton*>();
    for (const QPushButton* button : buttons) {
        if (button->isVisibleTo(&root) && button->width() < button->fontMetrics().horizontalAdvance(button->text()))
            clipped << QStringLiteral("button “%1” is %2 wide").arg(button->text()).arg(button->width());
    }
    return clipped;
}

} // namespace jackdaw::ui
