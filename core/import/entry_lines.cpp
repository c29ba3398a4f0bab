// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/entry_lines.h"

#include <QLocale>
#include <utility>

namespace jackdaw::imports {

namespace {

/// Of one entry's text; the rest is another entry of the same author and time. With the longest line behind it, it is
/// no longer than a message may be (kMaximumText). In bytes.
constexpr qsizetype kLongestText = qsizetype(32) * 1024;

} // namespace

EntryLines::EntryLines(QIODevice& device, LogClock& clock, LogContext& context, const LogPlace& from,
                       const EntrySink& sink)
    : m_reader(device, from.offset)
    , m_clock(clock)
    , m_context(context)
    , m_sink(sink)
    , m_isResumed(from.offset > 0)
{
    if (m_isResumed)
        m_clock.goOn(from.wall);
    m_outcome.place = from;
    m_end = from.offset;
}

bool EntryLines::isNewConversation(QByteArrayView line)
{
    constexpr QByteArrayView kMark{"---- New Conversation @ "};
    constexpr qsizetype kLongestMark = 200;
    const qsizetype mark = line.size() > kLongestMark ? -1 : line.indexOf(kMark);
    if (mark < 0)
        return false;
    const QByteArrayView rest = line.sliced(mark + kMark.size());
    const qsizetype end = rest.indexOf("----");
    const QString date = QString::fromUtf8(rest.first(end < 0 ? rest.size() : end)).simplified();
    // As asctime() writes it, in English everywhere.
    const QDateTime wall = QLocale::c().toDateTime(date, QStringLiteral("ddd MMM d HH:mm:ss yyyy"));
    if (wall.isValid())
        m_clock.startAt(QDateTime(wall.date(), wall.time(), Qt::UTC).toSecsSinceEpoch());
    return true;
}

LogOutcome EntryLines::read()
{
    bool isFirst = !m_isResumed;
    while (m_reader.next()) {
        const QByteArrayView line = m_reader.line();
        std::optional<Head> head = m_reader.isContinued() ? std::nullopt : headOf(line);
        if (head) {
            if (!flush(m_reader.start()))
                return m_outcome;
            begin(std::move(*head), line);
        } else if (m_reader.isContinued()) {
            m_text.append(line.data(), m_entry ? line.size() : 0);
        } else if (!isFrame(line, isFirst)) {
            m_entry ? extend(line) : stray(line);
        }
        isFirst = false;
        if (m_text.size() > kLongestText) {
            const std::optional<LogEntry> same = m_entry;
            if (!flush(m_reader.offset()))
                return m_outcome;
            m_entry = same;
        }
    }
    m_outcome.hasFailed = m_reader.hasFailed();
    m_outcome.isCutOff = m_entry && !m_text.isEmpty() && !m_reader.isWhole() && !isFinished(m_text);
    qint64 end = m_reader.offset();
    if (!ending().isEmpty()) {
        const QByteArrayView last = QByteArrayView(m_text).trimmed();
        const qsizetype behind = m_text.size() - last.size() + ending().size() + (m_reader.isWhole() ? 1 : 0);
        end = m_entry && last.endsWith(ending()) ? m_end - behind : m_end;
    }
    if (flush(end)) {
        m_outcome.place = {end, m_clock.wall()};
        m_outcome.doubtfulTimes = m_clock.doubtful();
    }
    return m_outcome;
}

void EntryLines::begin(Head head, QByteArrayView line)
{
    m_entry = std::move(head.entry);
    m_entry->time = head.time ? m_clock.believable(*head.time) : m_clock.at(head.stamp);
    m_text.resize(0);
    const QByteArrayView text = line.sliced(head.length);
    m_text.append(text.data(), text.size());
    m_end = m_reader.offset();
}

void EntryLines::extend(QByteArrayView line)
{
    const QByteArrayView between = join(m_text);
    m_text.append(between.data(), between.size());
    m_text.append(line.data(), line.size());
    m_end = m_reader.offset();
}

void EntryLines::stray(QByteArrayView line)
{
    if (line.trimmed().isEmpty())
        return;
    if (!m_isResumed) {
        ++m_outcome.strayLines;
        return;
    }
    // The end of an entry of which only the beginning was there when the log was read before.
    m_entry = LogEntry{};
    m_entry->kind = wire::MessageKind::System;
    m_entry->time = m_clock.at({.second = static_cast<int>(((m_clock.wall() % 86400) + 86400) % 86400)});
    m_text = line.toByteArray();
}

bool EntryLines::flush(qint64 offset)
{
    const LogPlace after{offset, m_clock.wall()};
    if (!m_entry)
        return true;
    LogEntry entry = *std::exchange(m_entry, std::nullopt);
    setText(entry, m_text, m_outcome);
    m_text.resize(0);
    if (entry.body.text.isEmpty())
        return true;
    ++m_outcome.entries;
    if (!m_sink(std::move(entry), after)) {
        m_outcome.isCancelled = true;
        m_outcome.doubtfulTimes = m_clock.doubtful();
        return false;
    }
    m_outcome.place = after;
    return true;
}

} // namespace jackdaw::imports
