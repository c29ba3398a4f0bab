// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/echo/people.h"

#include <QDateTime>
#include <array>

namespace jackdaw::echo {

namespace {

constexpr auto kAliases = std::to_array<const char*>({"Alice Archer", "Bruno Díaz", "Chloé Martin", "داليا حسن",
                                                      "Emeka Obi", "Farah Aziz", "Grzegorz Nowak", "花子",
                                                      "Inés Ortega", "Jonas Weber", "Katja Virtanen", "Luca Rossi"});
constexpr auto kNames = std::to_array<const char*>(
    {"alice", "bruno", "chloe", "dalia", "emeka", "farah", "grzegorz", "hanako", "ines", "jonas", "katja", "luca"});
constexpr auto kGroups = std::to_array<const char*>({"Friends", "Family", "Work"});
constexpr auto kPresences = std::to_array({wire::Presence::Available, wire::Presence::Away, wire::Presence::Busy,
                                           wire::Presence::Available, wire::Presence::Offline});
constexpr qsizetype kBatch = 500;

template <typename List, typename Send>
void inBatches(const List& list, Send send)
{
    for (qsizetype start = 0; start < list.size() || start == 0; start += kBatch)
        send(list.mid(start, kBatch), start + kBatch >= list.size());
}

QString statusMessage(wire::Presence presence)
{
    switch (presence) {
    case wire::Presence::Away:
        return QStringLiteral("Back at three");
    case wire::Presence::Busy:
        return QStringLiteral("In a meeting");
    default:
        return {};
    }
}

} // namespace

People::People(host::Outlet& outlet, int count, const QString& server)
    : m_outlet(outlet)
{
    for (int i = 0; i < count; ++i) {
        const auto index = static_cast<size_t>(i);
        const bool named = index < kNames.size();
        const QString name = named ? QString::fromUtf8(kNames[index]) : QStringLiteral("person%1").arg(i + 1);
        Person& person = add(name + u'@' + server);
        person.entry.alias = named ? QString::fromUtf8(kAliases[index]) : QStringLiteral("Person %1").arg(i + 1);
        person.entry.groups = QStringList{QString::fromUtf8(kGroups[index % kGroups.size()])};
        person.presence.presence = kPresences[index % kPresences.size()];
        person.presence.message = statusMessage(person.presence.presence);
    }
}

void People::announce() const
{
    QList<wire::RosterEntry> entries;
    QList<wire::PresenceEntry> presences;
    for (const auto& [address, person] : m_people) {
        entries.append(person.entry);
        if (person.presence.presence != wire::Presence::Offline)
            presences.append(person.presence);
    }
    inBatches(entries, [this](const auto& batch, bool last) { m_outlet.send(wire::RosterSnapshot{batch, last}); });
    inBatches(presences, [this](const auto& batch, bool) { m_outlet.send(wire::PresenceChanged{batch}); });
}

/// Whoever is added says yes, except nobody@, who never answers.
void People::handle(const wire::AddBuddy& command)
{
    if (!command.address.contains(u'@')) {
        m_outlet.send(wire::CommandFailed{command.id, wire::ErrorKind::Other,
                                          QStringLiteral("“%1” is no address.").arg(command.address)});
        return;
    }
    Person& person = add(command.address);
    person.entry.alias = command.alias;
    person.entry.groups = command.group.isEmpty() ? QStringList() : QStringList{command.group};
    person.entry.pending = command.address.startsWith(QStringLiteral("nobody@"));
    changed(person);
    m_outlet.send(wire::CommandDone{command.id});
    if (!person.entry.pending)
        setPresence(command.address, wire::Presence::Available, {});
}

void People::handle(const wire::RemoveBuddy& command)
{
    remove(command.address);
    m_outlet.send(wire::CommandDone{command.id});
}

void People::handle(const wire::RenameBuddy& command)
{
    change(command, [&](Person& person) { person.entry.alias = command.alias; });
}

void People::handle(const wire::MoveBuddy& command)
{
    change(command, [&](Person& person) { person.entry.groups = QStringList{command.group}; });
}

void People::handle(const wire::BlockBuddy& command)
{
    change(command, [&](Person& person) { person.entry.blocked = command.blocked; });
}

void People::handle(const wire::RenameGroup& command)
{
    wire::RosterChanged event;
    for (auto& [address, person] : m_people) {
        const qsizetype index = person.entry.groups.indexOf(command.name);
        if (index < 0)
            continue;
        person.entry.groups[index] = command.newName;
        event.upserted.append(person.entry);
    }
    m_outlet.send(event);
    m_outlet.send(wire::CommandDone{command.id});
}

void People::setPresence(const QString& address, wire::Presence presence, const QString& message)
{
    const auto person = m_people.find(address);
    if (person == m_people.end())
        return;
    person->second.presence.presence = presence;
    person->second.presence.message = message;
    person->second.presence.idleSince = presence == wire::Presence::Away ? QDateTime::currentMSecsSinceEpoch() : 0;
    m_outlet.send(wire::PresenceChanged{{person->second.presence}});
}

void People::setAlias(const QString& address, const QString& alias)
{
    Person& person = add(address);
    person.entry.alias = alias;
    changed(person);
}

void People::remove(const QString& address)
{
    m_people.erase(address);
    m_outlet.send(wire::RosterChanged{{}, QStringList{address}});
}

bool People::isBlocked(const QString& address) const
{
    const auto person = m_people.find(address);
    return person != m_people.end() && person->second.entry.blocked;
}

void People::live()
{
    if (m_people.empty())
        return;
    const auto person = std::next(m_people.begin(), (m_turn * 7) % static_cast<unsigned>(m_people.size()));
    const wire::Presence presence = kPresences[m_turn++ % kPresences.size()];
    setPresence(person->first, presence, statusMessage(presence));
}

People::Person& People::add(const QString& address)
{
    Person& person = m_people[address];
    person.entry.address = person.presence.address = address;
    return person;
}

void People::changed(const Person& person)
{
    m_outlet.send(wire::RosterChanged{{person.entry}, {}});
}

template <typename Command, typename Change>
void People::change(const Command& command, Change apply)
{
    const auto person = m_people.find(command.address);
    if (person == m_people.end()) {
        m_outlet.send(wire::CommandFailed{command.id, wire::ErrorKind::Other,
                                          QStringLiteral("“%1” is not in the contact list.").arg(command.address)});
        return;
    }
    apply(person->second);
    changed(person->second);
    m_outlet.send(wire::CommandDone{command.id});
}

} // namespace jackdaw::echo
