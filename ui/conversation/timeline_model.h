// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDate>
#include <QObject>
#include <deque>
#include <vector>

#include "core/conversations/message.h"

namespace jackdaw::ui {

enum class RowKind { Message, Date, NewMessages };

/// Names a row for as long as its message is loaded, whatever else loads around it. A separator is named after the
/// message it stands above.
struct RowKey {
    RowKind kind = RowKind::Message;
    MessageId message;

    bool isValid() const { return message.isValid(); }
    friend bool operator==(const RowKey&, const RowKey&) = default;
};

/// One line of the timeline. Neighbours decide about a message's frame: the first of a group carries name and time.
struct TimelineRow {
    RowKind kind = RowKind::Message;
    int message = 0; ///< index among the loaded messages; a separator's is the one below it
    bool startsGroup = true;
    bool endsGroup = true;
    QDate date; ///< of Date rows

    friend bool operator==(const TimelineRow&, const TimelineRow&) = default;
};

/// The loaded stretch of a timeline as rows: messages in order of position, a line where the day changes, the line
/// above the first unread message. Holds a window of bounded size; TimelinePager moves it. Main thread.
class TimelineModel final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Messages of one sender this close together are shown as one group.
    static constexpr qint64 kGroupMilliseconds = 5 * 60 * 1000;

    void clear();
    /// Replaces everything.
    void assign(const QList<Message>& messages, bool atOldest, bool atNewest);
    /// What comes before or after; those already there are updated in place.
    void addOlder(const QList<Message>& messages, bool atOldest);
    void addNewer(const QList<Message>& messages, bool atNewest);
    /// False: not loaded.
    bool update(const Message& message);
    bool remove(MessageId message);
    /// Forgets the oldest, or the newest, until `keep` are left.
    void trimOldest(int keep);
    void trimNewest(int keep);
    /// Puts the new-messages line above this one; invalid: no line.
    void setFirstUnread(MessageId message);
    bool atOldest() const { return m_atOldest; }
    bool atNewest() const { return m_atNewest; }

    int messageCount() const { return static_cast<int>(m_messages.size()); }
    const Message& messageAt(int index) const { return m_messages[static_cast<size_t>(index)]; }
    const Message* find(MessageId message) const;

    int rowCount() const { return static_cast<int>(m_rows.size()); }
    const TimelineRow& row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    /// The message of a message row, or the one below a separator.
    const Message& messageOf(int row) const { return messageAt(m_rows[static_cast<size_t>(row)].message); }
    RowKey keyOf(int row) const;
    int indexOf(const RowKey& key) const; ///< -1: not loaded
    int indexOf(MessageId message) const { return indexOf({RowKind::Message, message}); }
    /// The first message row at or after this position; the last one if there is none.
    int rowAtPosition(qint64 position) const;

Q_SIGNALS:
    /// Rows came, went or regrouped. Keys of rows that are still there hold.
    void rowsChanged();
    /// Only this message's content changed.
    void messageUpdated(jackdaw::MessageId message);

private:
    void merge(const QList<Message>& messages);
    void rebuild();
    bool continues(const Message& previous, const Message& next) const;

    std::deque<Message> m_messages;
    std::vector<TimelineRow> m_rows;
    MessageId m_firstUnread;
    bool m_atOldest = false;
    bool m_atNewest = false;
};

} // namespace jackdaw::ui
