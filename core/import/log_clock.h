// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QTimeZone>

#include "core/import/log_stamp.h"

namespace jackdaw::imports {

/// Gives each line of one log its time, from stamps that mostly lack the date: they follow each other, so that an
/// earlier time of day is the next day, but for clocks that were put right and the end of summer time. One thread at a
/// time.
class LogClock {
public:
    struct Parts {
        LogStart start; ///< `local` invalid: not known, the file was last written a little after
        qint64 written; ///< when the file was last changed, milliseconds since 1970: nothing in it is younger
        qint64 now;     ///< milliseconds since 1970
        QTimeZone zone; ///< of this computer; used where it had the log's offset when it began
    };
    explicit LogClock(const Parts& parts);

    /// Milliseconds since 1970 UTC; of a time that cannot be, when the file was last written: then doubtful() counts.
    qint64 at(const LogStamp& stamp);
    /// The same of a time that is known: it, or when the file was last written.
    qint64 believable(qint64 time);
    int doubtful() const { return m_doubtful; }

    /// The wall's clock at the last line, in seconds since 1970: what a later run goes on from.
    qint64 wall() const { return m_wall; }
    void goOn(qint64 wall);
    /// Another conversation begins in the same file.
    void startAt(qint64 wall);

    /// No program of this kind is older.
    static constexpr qint64 kEarliest = 631152000000; ///< 1990-01-01T00:00Z

private:
    int offsetAt(qint64 wall);

    Parts m_parts;
    bool m_hasZone = true;
    qint64 m_wall = 0;
    bool m_isFirst = true;
    qint64 m_hour = -1; ///< the one m_offset was looked up for
    int m_offset = 0;
    int m_doubtful = 0;
};

} // namespace jackdaw::imports
