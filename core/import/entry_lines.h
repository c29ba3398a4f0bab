// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/import/line_reader.h"
#include "core/import/log_clock.h"
#include "core/import/log_entry.h"

namespace jackdaw::imports {

/// The loop that readers of logs of lines share: an entry is a line that begins one, and all lines up to the next such.
/// A subclass knows what begins an entry and what its text means. One log; one thread at a time.
class EntryLines {
public:
    EntryLines(QIODevice& device, LogClock& clock, LogContext& context, const LogPlace& from, const EntrySink& sink);
    virtual ~EntryLines() = default;
    EntryLines(const EntryLines&) = delete;
    EntryLines& operator=(const EntryLines&) = delete;

    LogOutcome read();

protected:
    /// A line that begins an entry: fills all but the text, says where that begins. The time is the clock's.
    struct Head {
        LogEntry entry;
        LogStamp stamp;
        std::optional<qint64> time; ///< where the log has the whole time, milliseconds since 1970: the stamp is nothing
        qsizetype length = 0;
    };
    virtual std::optional<Head> headOf(QByteArrayView line) = 0;
    /// Neither a beginning nor text: the frame that a file has around its entries.
    virtual bool isFrame(QByteArrayView line, bool isFirst) = 0;
    /// The entry is complete but for its text.
    virtual void setText(LogEntry& entry, QByteArrayView text, LogOutcome& outcome) = 0;
    /// Between a line of text and the next of the same entry.
    virtual QByteArrayView join(QByteArrayView before) const = 0;
    /// Something ends the text, as it should.
    virtual bool isFinished(QByteArrayView text) const = 0;
    /// Of what a file ends with that is written over when it grows.
    virtual QByteArrayView ending() const { return {}; }

    LogContext& context() { return m_context; }
    /// Of files that hold all conversations with somebody: "---- New Conversation @ Fri Jul 12 20:12:29 2002 ----".
    bool isNewConversation(QByteArrayView line);

private:
    void begin(Head head, QByteArrayView line);
    void extend(QByteArrayView line);
    void stray(QByteArrayView line);
    /// False: cancelled.
    bool flush(qint64 offset);

    LineReader m_reader;
    LogClock& m_clock;
    LogContext& m_context;
    const EntrySink& m_sink;
    LogOutcome m_outcome;
    std::optional<LogEntry> m_entry; ///< its text is in m_text
    QByteArray m_text;
    qint64 m_end = 0; ///< behind the last line of an entry
    bool m_isResumed = false;
};

} // namespace jackdaw::imports
