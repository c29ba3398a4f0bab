// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/timeline_model.h"

#include <QDateTime>
#include <algorithm>

namespace jackdaw::ui {

namespace {

bool stands(const Message& left, const Message& right)
{
    return left.position != right.position ? left.position < right.position : left.id < right.id;
}

QDate dayOf(const Message& message)
{
    return QDateTime::fromMSecsSinceEpoch(message.time).date();
}

bool grouped(const Message& message)
{
    return message.direction != Direction::Notice && message.kind == wire::MessageKind::Text;
}

} // namespace

void TimelineModel::clear()
{
    assign({}, false, false);
}

void TimelineModel::assign(const QList<Message>& messages, bool atOldest, bool atNewest)
{
    m_messages.clear();
    m_atOldest = atOldest;
    m_atNewest = atNewest;
    merge(messages);
    rebuild();
}

void TimelineModel::addOlder(const QList<Message>& messages, bool atOldest)
{
    m_atOldest = atOldest;
    merge(messages);
    rebuild();
}

void TimelineModel::addNewer(const QList<Message>& messages, bool atNewest)
{
    m_atNewest = atNewest;
    merge(messages);
    rebuild();
}

bool TimelineModel::update(const Message& message)
{
    const auto found = std::ranges::find(m_messages, message.id, &Message::id);
    if (found == m_messages.end())
        return false;
    const bool regroups = found->state != message.state || found->position != message.position;
    *found = message;
    if (regroups) {
        std::ranges::sort(m_messages, stands);
        rebuild();
    }
    Q_EMIT messageUpdated(message.id);
    return true;
}

bool TimelineModel::remove(MessageId message)
{
    const auto found = std::ranges::find(m_messages, message, &Message::id);
    if (found == m_messages.end())
        return false;
    m_messages.erase(found);
    rebuild();
    return true;
}

void TimelineModel::trimOldest(int keep)
{
    if (messageCount() <= keep)
        return;
    m_messages.erase(m_messages.begin(), m_messages.end() - keep);
    m_atOldest = false;
    rebuild();
}

void TimelineModel::trimNewest(int keep)
{
    if (messageCount() <= keep)
        return;
    m_messages.erase(m_messages.begin() + keep, m_messages.end());
    m_atNewest = false;
    rebuild();
}

void TimelineModel::setFirstUnread(MessageId message)
{
    if (m_firstUnread == message)
        return;
    m_firstUnread = message;
    rebuild();
}

const Message* TimelineModel::find(MessageId message) const
{
    const auto found = std::ranges::find(m_messages, message, &Message::id);
    return found == m_messages.end() ? nullptr : &*found;
}

RowKey TimelineModel::keyOf(int row) const
{
    return {m_rows[static_cast<size_t>(row)].kind, messageOf(row).id};
}

int TimelineModel::indexOf(const RowKey& key) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (keyOf(i) == key)
            return i;
    }
    return -1;
}

int TimelineModel::rowAtPosition(qint64 position) const
{
    int last = -1;
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).kind != RowKind::Message)
            continue;
        last = i;
        if (messageOf(i).position >= position)
            break;
    }
    return last;
}

void TimelineModel::merge(const QList<Message>& messages)
{
    for (const Message& message : messages) {
        if (m_messages.empty() || stands(m_messages.back(), message)) {
            m_messages.push_back(message);
            continue;
        }
        const auto place = std::lower_bound(m_messages.begin(), m_messages.end(), message, stands);
        if (place->id == message.id)
            *place = message;
        else
            m_messages.insert(place, message);
    }
}

bool TimelineModel::continues(const Message& previous, const Message& next) const
{
    return grouped(previous) && grouped(next) && previous.direction == next.direction
        && previous.conversation == next.conversation && previous.sender == next.sender
        && previous.senderName == next.senderName && previous.state == next.state && next.time >= previous.time
        && next.time - previous.time < kGroupMilliseconds;
}

void TimelineModel::rebuild()
{
    m_rows.clear();
    QDate day;
    for (int i = 0; i < messageCount(); ++i) {
        const Message& message = messageAt(i);
        bool broken = i == 0;
        if (const QDate date = dayOf(message); date != day) {
            day = date;
            m_rows.push_back({RowKind::Date, i, true, true, date});
            broken = true;
        }
        if (message.id == m_firstUnread) {
            m_rows.push_back({RowKind::NewMessages, i, true, true, {}});
            broken = true;
        }
        const bool starts = broken || !continues(messageAt(i - 1), message);
        if (!starts)
            m_rows.back().endsGroup = false;
        m_rows.push_back({RowKind::Message, i, starts, true, {}});
    }
    Q_EMIT rowsChanged();
}

} // namespace jackdaw::ui
