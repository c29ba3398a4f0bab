// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/gajim_source.h"

#include <QStandardPaths>

#include "core/import/batcher.h"
#include "core/import/log_clock.h"
#include "core/import/texts.h"

namespace jackdaw::imports {

namespace {

/// KindConstant of Gajim's common/const.py.
enum Kind { RoomMessage = 2, SingleReceived = 3, ChatReceived = 4, SingleSent = 5, ChatSent = 6 };
#define JACKDAW_GAJIM_KINDS "l.kind IN (2, 3, 4, 5, 6)"

/// How many characters of a message are read; no network takes longer ones.
#define JACKDAW_GAJIM_TEXT "substr(l.message, 1, 65536)"

constexpr int kRoomType = 1;
constexpr qint64 kDay = 86'400'000;

} // namespace

GajimSource::GajimSource(QString file, qint64 now)
    : m_file(std::move(file))
    , m_now(now)
{
}

QString GajimSource::usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/gajim/logs.db");
}

QList<LogConversation> GajimSource::conversations(QList<ImportProblem>& problems)
{
    QList<LogConversation> found;
    if (const Result<void> opened = m_database.open(m_file); !opened) {
        problems.append({m_file, opened.error().text});
        return found;
    }
    m_hasAccounts = m_database.hasColumn("logs", "account_id");
    const char* sql = m_hasAccounts
        ? "SELECT l.jid_id, coalesce(l.account_id, 0), j.jid, j.type, coalesce(a.jid, ''), count(*) FROM logs l JOIN "
          "jids j ON "
          "j.jid_id = l.jid_id LEFT JOIN jids a ON a.jid_id = l.account_id WHERE " JACKDAW_GAJIM_KINDS
          " GROUP BY l.jid_id, l.account_id ORDER BY l.jid_id"
        : "SELECT l.jid_id, 0, j.jid, j.type, '', count(*) FROM logs l JOIN jids j ON j.jid_id = l.jid_id "
          "WHERE " JACKDAW_GAJIM_KINDS " GROUP BY l.jid_id ORDER BY l.jid_id";
    const Result<void> read = m_database.read(sql, {}, [this, &found](const ForeignRow& row) {
        LogConversation conversation;
        conversation.account = {name(), row.text(4)};
        conversation.peer = row.text(2);
        conversation.place = QStringLiteral("%1/%2").arg(row.integer(0)).arg(row.integer(1));
        conversation.isRoom = row.integer(3) == kRoomType;
        conversation.bytes = row.integer(5);
        if (!conversation.peer.isEmpty())
            found.append(conversation);
        return true;
    });
    if (!read)
        problems.append({m_file, read.error().text});
    return found;
}

std::optional<LogEntry> GajimSource::entryOf(const ForeignRow& row, const LogConversation& conversation,
                                             const KnownNames& names, ConversationOutcome& outcome) const
{
    LogEntry entry;
    entry.body.text = row.text(4);
    if (entry.body.text.isEmpty())
        return {};
    const int kind = static_cast<int>(row.integer(3));
    entry.name = kind == RoomMessage ? row.text(1) : QString();
    if (kind == RoomMessage)
        entry.author = entry.name.isEmpty() ? LogEntry::Author::Nobody
            : names.isMine(entry.name)      ? LogEntry::Author::Me
                                            : LogEntry::Author::Other;
    else
        entry.author = kind == ChatSent || kind == SingleSent ? LogEntry::Author::Me : LogEntry::Author::Other;
    if (entry.author == LogEntry::Author::Nobody) {
        entry.kind = wire::MessageKind::System;
    } else if (entry.body.text.startsWith(QLatin1StringView("/me "))) {
        entry.body.text.remove(0, 4);
        entry.kind = wire::MessageKind::Action;
    }
    if (entry.name.isEmpty() && entry.author != LogEntry::Author::Nobody)
        entry.name = entry.author == LogEntry::Author::Me ? conversation.account.username : conversation.peer;
    const double seconds = row.number(2);
    const bool isBelievable
        = seconds * 1000 >= LogClock::kEarliest && seconds * 1000 <= static_cast<double>(m_now + kDay);
    outcome.doubtfulTimes += isBelievable ? 0 : 1;
    entry.time = isBelievable ? std::min(static_cast<qint64>(seconds * 1000), m_now) : m_now;
    return entry;
}

ConversationOutcome GajimSource::read(const LogConversation& conversation, const KnownNames& names,
                                      const QHash<QString, LogPlace>& done, const BatchSink& sink)
{
    ConversationOutcome outcome;
    outcome.logs = 1;
    // Not the numbers of the tables, which another copy may give to others.
    const QString key = conversation.account.username + u'/' + conversation.peer;
    const LogPlace from = done.value(key);
    Batcher batcher(sink, key, from);
    LogPlace place = from;
    const QStringList numbers = conversation.place.split(u'/');
    const QList<qint64> values{numbers.value(0).toLongLong(), from.offset, numbers.value(1).toLongLong()};
    const char* sql = m_hasAccounts
        ? "SELECT l.log_line_id, l.contact_name, l.time, l.kind, " JACKDAW_GAJIM_TEXT
          " FROM logs l WHERE l.jid_id = ?1 AND l.log_line_id > ?2 AND coalesce(l.account_id, 0) = ?3 "
          "AND " JACKDAW_GAJIM_KINDS " ORDER BY l.log_line_id"
        : "SELECT l.log_line_id, l.contact_name, l.time, l.kind, " JACKDAW_GAJIM_TEXT
          " FROM logs l WHERE l.jid_id = ?1 AND l.log_line_id > ?2 AND ?3 = 0 AND " JACKDAW_GAJIM_KINDS
          " ORDER BY l.log_line_id";
    const Result<void> read = m_database.read(sql, values, [&](const ForeignRow& row) {
        place = {row.integer(0), 0};
        std::optional<LogEntry> entry = entryOf(row, conversation, names, outcome);
        if (!entry)
            return true;
        ++outcome.entries;
        outcome.isCancelled = !batcher.add(std::move(*entry), place);
        return !outcome.isCancelled;
    });
    if (!read)
        outcome.problems.append({m_file, read.error().text});
    if (!outcome.isCancelled)
        outcome.isCancelled = !batcher.finish(place);
    outcome.readBefore = outcome.entries == 0 && from.offset > 0 ? 1 : 0;
    return outcome;
}

} // namespace jackdaw::imports
