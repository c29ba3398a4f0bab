// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/irc/flood_guard.h"

#include <algorithm>

namespace jackdaw::irc {

namespace {

constexpr qint64 kMayBeAhead = 10'000; // milliseconds
constexpr qint64 kPerLine = 2'000;
constexpr int kBytesPerSecond = 120;
constexpr int kLongestLine = 512;
constexpr int kMayWait = 900; // bytes; the server's limit is 1024

constexpr qint64 costOf(int bytes)
{
    return kPerLine + 1000LL * bytes / kBytesPerSecond;
}

} // namespace

void FloodGuard::sent(int bytes, int lines, qint64 now)
{
    advance(now);
    for (int i = 0; i < lines; ++i)
        m_waiting.push_back(bytes / lines);
    m_waitingBytes += bytes / qMax(1, lines) * lines;
    advance(now);
}

int FloodGuard::allowance(qint64 now)
{
    advance(now);
    const qint64 ahead = std::max<qint64>(0, m_ahead - now);
    const bool takes = m_waiting.empty() && ahead < kMayBeAhead;
    const int atOnce = takes ? int((kMayBeAhead - ahead - 1) / costOf(kLongestLine)) + 1 : 0;
    return std::clamp(atOnce + (kMayWait - m_waitingBytes) / kLongestLine, 0, kBurst);
}

bool FloodGuard::isRested(qint64 now)
{
    advance(now);
    return m_waiting.empty() && m_ahead <= now;
}

void FloodGuard::advance(qint64 now)
{
    while (!m_waiting.empty()) {
        // The moment at which it took, or will take, the next one.
        const qint64 moment = std::max(m_clock, m_ahead - kMayBeAhead + 1);
        if (moment > now)
            break;
        const int bytes = m_waiting.front();
        m_clock = moment;
        m_ahead = std::max(m_ahead, moment) + costOf(bytes);
        m_waitingBytes -= bytes;
        m_waiting.pop_front();
    }
    m_clock = now;
}

} // namespace jackdaw::irc
