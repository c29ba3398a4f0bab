// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/ui/widget_lint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QWidget>

namespace jackdaw::ui {

namespace {

constexpr int kTarget = 24; // pixels
constexpr int kMostWidgets = 10000;

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

bool takesTab(const QWidget& widget, const QWidget& root)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisibleTo(&root) && widget.isEnabled()
        && !widget.focusProxy() && !isPartOfAnother(widget) && widget.window() == root.window();
}

/// In the order Tab takes them, from the first in the window.
QList<const QWidget*> tabChain(const QWidget& root)
{
    QList<const QWidget*> chain;
    const QWidget* widget = root.nextInFocusChain();
    for (int i = 0; widget && widget != &root && i < kMostWidgets; ++i, widget = widget->nextInFocusChain()) {
        if (root.isAncestorOf(widget) && takesTab(*widget, root))
            chain += widget;
    }
    return chain;
}

QRect placeOf(const QWidget& widget, const QWidget& root)
{
    return {widget.mapTo(&root, QPoint()), widget.size()};
}

/// The choice a box shows, where its arrow begins.
QStringList clippedBoxes(const QWidget& root)
{
    QStringList clipped;
    const auto boxes = root.findChildren<QComboBox*>();
    for (const QComboBox* box : boxes) {
        if (!box->isVisibleTo(&root))
            continue;
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const int room
            = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
        if (room < box->fontMetrics().horizontalAdvance(box->currentText()))
            clipped << QStringLiteral("box “%1” has %2").arg(box->currentText()).arg(room);
    }
    return clipped;
}

/// What an empty line says about itself, beside the icons in it.
QStringList clippedHints(const QWidget& root)
{
    QStringList clipped;
    const auto lines = root.findChildren<QLineEdit*>();
    for (const QLineEdit* line : lines) {
        if (!line->isVisibleTo(&root) || line->placeholderText().isEmpty())
            continue;
        QStyleOptionFrame option;
        option.initFrom(line);
        option.lineWidth = line->hasFrame() ? 1 : 0;
        int room = line->style()->subElementRect(QStyle::SE_LineEditContents, &option, line).width() - 4;
        const auto icons = line->findChildren<QAbstractButton*>();
        for (const QAbstractButton* icon : icons)
            room -= icon->isVisibleTo(line) ? icon->width() : 0;
        if (room < line->fontMetrics().horizontalAdvance(line->placeholderText()))
            clipped << QStringLiteral("hint “%1” has %2").arg(line->placeholderText()).arg(room);
    }
    return clipped;
}

void addRows(QModelIndexList& rows, const QAbstractItemModel& model, const QModelIndex& parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows += index;
        addRows(rows, model, index);
    }
}

/// Rows of lists lower than what their delegate paints; of those whose delegate is Qt's own, narrower too. A table of
/// many columns may shorten what its tooltip says in full.
QStringList clippedRows(const QWidget& root)
{
    QStringList clipped;
    const auto views = root.findChildren<QAbstractItemView*>();
    for (const QAbstractItemView* view : views) {
        if (!view->isVisibleTo(&root) || !view->model() || !view->itemDelegate())
            continue;
        const bool plain = view->itemDelegate()->metaObject() == &QStyledItemDelegate::staticMetaObject;
        QModelIndexList rows;
        addRows(rows, *view->model(), view->rootIndex());
        for (const QModelIndex& index : std::as_const(rows)) {
            const QSize needed = view->sizeHintForIndex(index);
            const QRect given = view->visualRect(index);
            const bool told = view->model()->columnCount() > 1 && !index.data(Qt::ToolTipRole).toString().isEmpty();
            const bool wide = !plain || told || given.width() >= needed.width();
            if (given.isEmpty() || (given.height() >= needed.height() && wide))
                continue;
            clipped << QStringLiteral("row “%1” has %2×%3 of %4×%5")
                           .arg(index.data().toString())
                           .arg(given.width())
                           .arg(given.height())
                           .arg(needed.width())
                           .arg(needed.height());
        }
    }
    return clipped;
}

/// A button that shows no words: no text, or one that its style leaves out.
bool isWordless(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const auto* tool = qobject_cast<const QToolButton*>(&widget);
    return button
        && (button->text().isEmpty()
            || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()));
}

} // namespace

QStringList unnamedWidgets(QWidget& root)
{
    QStringList unnamed;
    const auto widgets = QWidgetList{&root} + root.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (widget != &root && (!widget->isVisibleTo(&root) || isPartOfAnother(*widget)))
            continue;
        if (widget != &root && widget->focusPolicy() == Qt::NoFocus && !isWordless(*widget))
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            unnamed << describe(*widget);
    }
    return unnamed;
}

QStringList buttonsWithoutTip(const QWidget& root)
{
    QStringList silent;
    const auto buttons = root.findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (button->isVisibleTo(&root) && !isPartOfAnother(*button) && isWordless(*button)
            && button->toolTip().trimmed().isEmpty())
            silent << describe(*button);
    }
    return silent;
}

QStringList unspokenRows(const QWidget& root)
{
    QStringList unspoken;
    const auto views = root.findChildren<QAbstractItemView*>();
    for (const QAbstractItemView* view : views) {
        if (!view->isVisibleTo(&root) || !view->model() || !view->itemDelegate())
            continue;
        const bool plain = view->itemDelegate()->metaObject() == &QStyledItemDelegate::staticMetaObject;
        QModelIndexList rows;
        addRows(rows, *view->model(), view->rootIndex());
        for (const QModelIndex& index : std::as_const(rows)) {
            const QString said = index.data(Qt::AccessibleTextRole).toString().trimmed();
            const QString shown = index.data().toString().trimmed();
            if (said.isEmpty() && (!plain || shown.isEmpty()))
                unspoken << QStringLiteral("row %1 “%2” of %3").arg(index.row()).arg(shown, describe(*view));
        }
    }
    return unspoken;
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
    return clipped + clippedBoxes(root) + clippedHints(root) + clippedRows(root);
}

QStringList smallTargets(const QWidget& root)
{
    QStringList small;
    const auto widgets = root.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const bool target = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget)
            || qobject_cast<const QComboBox*>(widget);
        if (!target || !widget->isVisibleTo(&root) || isPartOfAnother(*widget))
            continue;
        if (widget->width() < kTarget || widget->height() < kTarget)
            small << QStringLiteral("%1: %2×%3").arg(describe(*widget)).arg(widget->width()).arg(widget->height());
    }
    return small;
}

QStringList tabJumps(const QWidget& root)
{
    const QList<const QWidget*> chain = tabChain(root);
    QStringList jumps;
    for (qsizetype i = 1; i < chain.size(); ++i) {
        const QRect before = placeOf(*chain[i - 1], root);
        const QRect now = placeOf(*chain[i], root);
        const bool sameLine = now.top() <= before.bottom() && before.top() <= now.bottom();
        const bool mirrored = root.layoutDirection() == Qt::RightToLeft;
        const bool back = sameLine ? (mirrored ? now.left() >= before.right() : now.right() <= before.left())
                                   : now.bottom() <= before.top();
        if (back)
            jumps << QStringLiteral("%1 → %2").arg(describe(*chain[i - 1]), describe(*chain[i]));
    }
    return jumps;
}

QStringList lostWidgets(const QWidget& root)
{
    const QList<const QWidget*> chain = tabChain(root);
    QStringList lost;
    const auto widgets = root.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (takesTab(*widget, root) && !chain.contains(widget))
            lost << describe(*widget);
    }
    return lost;
}

} // namespace jackdaw::ui
