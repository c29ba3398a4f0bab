// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/timeline_accessible.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>
#include <QWindow>

#include "ui/conversation/clock_time.h"
#include "ui/conversation/delivery_sign.h"
#include "ui/conversation/separator_rows.h"
#include "ui/conversation/timeline_view.h"

namespace jackdaw::ui {

namespace {

constexpr int kLongestSpoken = 4000; ///< characters; nobody listens to more in one go

quint64 childKey(const RowKey& key)
{
    return (static_cast<quint64>(key.message.value) << 2) | static_cast<quint64>(key.kind);
}

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object)
{
    auto* view = qobject_cast<TimelineView*>(object);
    return view ? new TimelineAccessible(view) : nullptr;
}

/// What is hidden on the screen is not read out either.
QString spokenText(const Message& message)
{
    wire::RichText text = shownText(message);
    for (const wire::Entity& entity : text.entities) {
        if (entity.kind == wire::EntityKind::Spoiler)
            text.text.replace(entity.offset, entity.length, QString(entity.length, QChar(0x2022)));
    }
    return text.text.left(kLongestSpoken);
}

} // namespace

QString accessibleText(const TimelineModel& model, int row, const QLocale& locale,
                       const std::function<QString(ConversationId)>& network)
{
    const TimelineRow& shape = model.row(row);
    const Message& message = model.messageOf(row);
    if (shape.kind == RowKind::Date)
        return dateLabel(shape.date, locale);
    if (shape.kind == RowKind::NewMessages)
        return newMessagesLabel(message, locale);
    const QString time = clockTime(message.time, locale);
    QString sender = message.senderName.isEmpty() ? message.sender : message.senderName;
    if (message.direction == Direction::Outgoing)
        sender = QCoreApplication::translate("Timeline", "You");
    const QString way = network && shape.startsGroup ? network(message.conversation) : QString();
    QStringList parts;
    for (const QString& part : {sender, time, way, spokenText(message), deliveryText(message)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QCoreApplication::translate("Timeline", ", ", "between what a screen reader says of a message"));
}

TimelineAccessible::TimelineAccessible(TimelineView* view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

TimelineAccessible::~TimelineAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

void TimelineAccessible::install()
{
    QAccessible::installFactory(makeInterface);
}

void TimelineAccessible::announceCurrent(TimelineView& view, int row)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void TimelineAccessible::announceRows(TimelineView& view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

TimelineView& TimelineAccessible::view() const
{
    return *static_cast<TimelineView*>(widget());
}

int TimelineAccessible::childCount() const
{
    return view().model().rowCount();
}

QAccessibleInterface* TimelineAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const RowKey key = view().model().keyOf(index);
    if (const auto known = m_children.constFind(childKey(key)); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    prune();
    auto* row = new TimelineRowAccessible(&view(), key);
    m_children.insert(childKey(key), QAccessible::registerAccessibleInterface(row));
    return row;
}

void TimelineAccessible::prune() const
{
    if (m_children.size() < 2 * childCount() + 64)
        return;
    QSet<quint64> loaded;
    for (int row = 0; row < childCount(); ++row)
        loaded.insert(childKey(view().model().keyOf(row)));
    for (auto child = m_children.begin(); child != m_children.end();) {
        if (loaded.contains(child.key())) {
            ++child;
        } else {
            QAccessible::deleteAccessibleInterface(child.value());
            child = m_children.erase(child);
        }
    }
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* row = dynamic_cast<const TimelineRowAccessible*>(child);
    return row ? row->row() : -1;
}

QAccessibleInterface* TimelineAccessible::childAt(int x, int y) const
{
    const QPoint point = view().viewport()->mapFromGlobal(QPoint(x, y));
    return view().viewport()->rect().contains(point) ? child(view().spotAt(point).row) : nullptr;
}

QAccessibleInterface* TimelineAccessible::focusChild() const
{
    return view().hasFocus() ? child(view().model().indexOf(view().currentRow())) : nullptr;
}

TimelineRowAccessible::TimelineRowAccessible(TimelineView* view, const RowKey& key)
    : m_view(view)
    , m_key(key)
{
}

int TimelineRowAccessible::row() const
{
    return m_view ? m_view->model().indexOf(m_key) : -1;
}

QWindow* TimelineRowAccessible::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface* TimelineRowAccessible::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString TimelineRowAccessible::text(QAccessible::Text kind) const
{
    const int index = row();
    if (kind != QAccessible::Name || index < 0)
        return {};
    return accessibleText(m_view->model(), index, m_view->locale(), m_view->network());
}

QRect TimelineRowAccessible::rect() const
{
    const int index = row();
    if (index < 0)
        return {};
    const QRect rect = m_view->rowRect(index);
    return rect.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

QAccessible::Role TimelineRowAccessible::role() const
{
    return m_key.kind == RowKind::Message ? QAccessible::ListItem : QAccessible::Separator;
}

QAccessible::State TimelineRowAccessible::state() const
{
    QAccessible::State state;
    const int index = row();
    if (index < 0) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.readOnly = true;
    state.selectable = m_key.kind == RowKind::Message;
    state.focused = m_view->hasFocus() && m_view->currentRow() == m_key;
    state.offscreen = m_view->rowRect(index).isEmpty();
    return state;
}

} // namespace jackdaw::ui
