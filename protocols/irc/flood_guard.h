// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QtGlobal>
#include <deque>

namespace jackdaw::irc {

/// How fast one may write without being thrown out for "Excess Flood". Plays the strictest of the known servers (ircu;
/// RFC 1459 8.10): it takes a line when it is less than ten seconds ahead of the clock, each line putting it two
/// seconds and a bit by its length further, and ends the connection when 1024 bytes of ours wait. Pure.
class FloodGuard {
public:
    static constexpr int kBurst = 5; ///< lines at once at the most

    /// Bytes that were written now; `lines` of them. Times are milliseconds of any clock that only goes forward.
    void sent(int bytes, int lines, qint64 now);

    /// How many lines of any length may follow now.
    int allowance(qint64 now);

    /// Nothing of the past counts any more.
    bool isRested(qint64 now);

private:
    void advance(qint64 now);

    qint64 m_ahead = 0;        ///< the server's clock for us
    qint64 m_clock = 0;        ///< until when it was played
    std::deque<int> m_waiting; ///< bytes of the lines it has not taken yet
    int m_waitingBytes = 0;
};

} // namespace jackdaw::irc
