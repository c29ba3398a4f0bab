// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/talk/look_up_plan.h"

#include <algorithm>

namespace jackdaw::talk {

void LookUpPlan::add(const QString& address, qint64 now)
{
    if (m_people.size() < kMaximum && !m_people.contains(address))
        m_people.insert(address, {now, kInterval});
}

QStringList LookUpPlan::due(qint64 now)
{
    QStringList people;
    for (auto it = m_people.cbegin(); it != m_people.cend(); ++it) {
        if (it->next <= now)
            people.append(it.key());
    }
    std::ranges::sort(people, [this](const QString& one, const QString& other) {
        return std::pair(m_people[one].next, one) < std::pair(m_people[other].next, other);
    });
    people = people.mid(0, kPerTick);
    for (const QString& address : std::as_const(people)) {
        Turn& turn = m_people[address];
        turn.next = now + turn.interval;
    }
    return people;
}

void LookUpPlan::answered(const QString& address)
{
    if (const auto turn = m_people.find(address); turn != m_people.end())
        turn->interval = kInterval;
}

void LookUpPlan::silent(const QString& address, qint64 now)
{
    const auto turn = m_people.find(address);
    if (turn == m_people.end())
        return;
    turn->interval = std::min(2 * turn->interval, kLongest);
    turn->next = now + turn->interval;
}

} // namespace jackdaw::talk
