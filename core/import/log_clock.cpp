// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/log_clock.h"

#include <algorithm>
#include <utility>

namespace jackdaw::imports {

namespace {

constexpr qint64 kDay = 86400;
constexpr qint64 kHour = 3600;
/// What a clock is put right by, or two lines change places by.
constexpr qint64 kStep = 300;

QDateTime wallTime(qint64 wall)
{
    return QDateTime::fromSecsSinceEpoch(wall, Qt::UTC);
}

} // namespace

LogClock::LogClock(const Parts& parts)
    : m_parts(parts)
{
    // A copy may have lost the time of its file.
    if (m_parts.start.local.isValid() && m_parts.written < m_parts.start.local.addDays(-1).toMSecsSinceEpoch())
        m_parts.written = m_parts.now;
    m_parts.written = std::clamp(m_parts.written, kEarliest, std::max(m_parts.now, kEarliest));
    if (m_parts.start.local.isValid()) {
        m_wall = m_parts.start.local.toSecsSinceEpoch();
        if (m_parts.start.offset) {
            const QDateTime begun = wallTime(m_wall - *m_parts.start.offset);
            m_hasZone = m_parts.zone.isValid() && m_parts.zone.offsetFromUtc(begun) == *m_parts.start.offset;
            m_hour = m_wall / kHour;
            m_offset = *m_parts.start.offset;
        }
    } else {
        const qint64 last = m_parts.written / 1000;
        m_wall = last + (m_parts.zone.isValid() ? m_parts.zone.offsetFromUtc(wallTime(last)) : 0) - kDay;
    }
    m_hasZone = m_hasZone && m_parts.zone.isValid();
}

void LogClock::goOn(qint64 wall)
{
    m_wall = wall;
    m_isFirst = false;
}

void LogClock::startAt(qint64 wall)
{
    m_wall = wall;
    m_isFirst = true;
}

int LogClock::offsetAt(qint64 wall)
{
    if (!m_hasZone)
        return m_parts.start.offset.value_or(0);
    const qint64 hour = wall / kHour;
    if (hour != m_hour) {
        m_hour = hour;
        const int before = m_parts.zone.offsetFromUtc(wallTime(wall - kDay / 2));
        const QDateTime local = wallTime(wall);
        // An hour that comes twice is the first one, until the clock goes back.
        m_offset = m_parts.zone.offsetFromUtc(local.addSecs(-before)) == before
            ? before
            : QDateTime(local.date(), local.time(), m_parts.zone).offsetFromUtc();
    }
    return m_offset;
}

qint64 LogClock::believable(qint64 time)
{
    if (time >= kEarliest && time <= std::max(m_parts.written + kDay * 1000, kEarliest)
        && time <= m_parts.now + kDay * 1000)
        return std::min(time, std::max(m_parts.now, kEarliest));
    ++m_doubtful;
    return m_parts.written;
}

qint64 LogClock::at(const LogStamp& stamp)
{
    const bool isFirst = std::exchange(m_isFirst, false);
    if (stamp.hasDate()) {
        const QDate date = stamp.dateBefore(wallTime(m_wall).date());
        if (date.isValid()) {
            const qint64 wall = QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch() + stamp.second;
            // What came late is older than the line before it, and the clock goes on from that one.
            m_wall = std::max(m_wall, wall);
            return believable((wall - offsetAt(wall)) * 1000);
        }
    }
    const qint64 midnight = m_wall - ((m_wall % kDay) + kDay) % kDay;
    qint64 wall = midnight + stamp.second;
    if (isFirst && wall - m_wall > kDay - kHour)
        wall -= kDay; // the window opened just after midnight, the line was said before
    const qint64 back = m_wall - wall;
    const bool summerEnds
        = back > kStep && back <= kHour + kStep && offsetAt(m_wall - kHour) > offsetAt(m_wall + kHour);
    const bool isEarlier = back > 0 && (back <= (isFirst ? kHour : kStep) || summerEnds);
    if (back > 0 && !isEarlier)
        wall += kDay;
    if (summerEnds) {
        // This hour comes twice, and this is the second one.
        m_offset = offsetAt(m_wall + kHour);
        m_hour = wall / kHour;
    }
    m_wall = isEarlier && !summerEnds ? m_wall : wall;
    return believable((wall - offsetAt(wall)) * 1000);
}

} // namespace jackdaw::imports
