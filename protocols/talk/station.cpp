// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/talk/station.h"

#include <algorithm>

#include "protocols/talk/sockets.h"

namespace jackdaw::talk {

namespace {

constexpr qint64 kBelieved = 5 * 60 * 1000; // milliseconds
constexpr qsizetype kMaximumMachines = 1000;

qint64 now()
{
    return g_get_monotonic_time() / 1000;
}

} // namespace

Request Station::request(Kind kind, const Person& person) const
{
    Request request;
    request.kind = kind;
    request.from = m_facts.user;
    request.to = person.user.toLatin1();
    return request;
}

const Machine* Station::known(const QString& host) const
{
    const auto memory = m_machines.constFind(host);
    return memory == m_machines.cend() || memory->until < now() ? nullptr : &memory->machine;
}

Machine Station::learned(const QString& host, const QList<quint32>& addresses)
{
    Machine machine{addresses, std::ranges::any_of(addresses, isOwnAddress)};
    // Its own daemon is asked where it was said to be; a name such as 127.0.1.1 would be answered from elsewhere.
    if (machine.here)
        machine.addresses = {m_facts.daemon};
    if (m_machines.size() >= kMaximumMachines)
        m_machines.clear();
    if (!addresses.isEmpty())
        m_machines.insert(host, {machine, now() + kBelieved});
    return machine;
}

MachineSearch::MachineSearch(Station& station, const QString& host, Found found)
{
    const Machine here{{station.facts().daemon}, true};
    if (const Machine* machine = host.isEmpty() ? &here : station.known(host)) {
        m_timers.after(0, [machine = *machine, found = std::move(found)] { found(machine); });
        return;
    }
    m_resolution = std::make_unique<Resolution>(
        host, [&station, host, found = std::move(found)](const QList<quint32>& addresses) {
            found(station.learned(host, addresses));
        });
}

} // namespace jackdaw::talk
