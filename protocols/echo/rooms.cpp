// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/echo/rooms.h"

#include <algorithm>

namespace jackdaw::echo {

namespace {

wire::Participant participant(const QString& nick, wire::Role role = wire::Role::Participant)
{
    wire::Participant result;
    result.nick = nick;
    result.role = role;
    return result;
}

constexpr int kCrowd = 50'000;
constexpr int kCrowdPart = 500;

QList<wire::Participant> regulars()
{
    return {participant(QStringLiteral("alice"), wire::Role::Owner),
            participant(QStringLiteral("bruno"), wire::Role::Operator), participant(QStringLiteral("chloe"))};
}

} // namespace

Rooms::Rooms(host::Outlet& outlet, const QString& server, const QString& ownName)
    : m_outlet(outlet)
    , m_ownName(ownName)
{
    const QString suffix = QStringLiteral("@rooms.") + server;
    m_rooms[QStringLiteral("lobby") + suffix]
        = {QStringLiteral("Lobby"), QStringLiteral("Everybody is welcome"), {}, {}, regulars()};
    m_rooms[QStringLiteral("kitchen") + suffix]
        = {QStringLiteral("Kitchen"), QStringLiteral("Soup"), {}, {}, regulars()};
    m_rooms[QStringLiteral("library") + suffix] = {QStringLiteral("Library"), {}, {}, {}, {}};
    m_rooms[QStringLiteral("vault") + suffix]
        = {QStringLiteral("Vault"), {}, QStringLiteral("open sesame"), {}, regulars()};
}

void Rooms::handle(const wire::JoinRoom& command)
{
    const QString nick = command.nick.isEmpty() ? m_ownName : command.nick;
    const auto fail = [&](wire::ErrorKind kind, const QString& text) {
        m_outlet.send(wire::RoomFailed{command.id, command.room, kind, text, QStringLiteral("echo: ") + text,
                                       command.room.section(u'@', 0, 0)});
    };
    if (!command.room.contains(u'@'))
        return fail(wire::ErrorKind::Settings, QStringLiteral("“%1” is no address of a room.").arg(command.room));
    if (command.room.startsWith(QStringLiteral("closed@")))
        return fail(wire::ErrorKind::Banned, QStringLiteral("The room is closed to you."));
    if (nick == QStringLiteral("taken"))
        return fail(wire::ErrorKind::NameTaken, QStringLiteral("Somebody in the room has that nickname."));
    Room& room = m_rooms[command.room];
    if (room.password != command.password && !room.password.isEmpty())
        return fail(wire::ErrorKind::Authentication, QStringLiteral("The room asks for another password."));
    if (room.ownNick.isEmpty()) {
        room.ownNick = nick;
        room.participants.append(participant(nick));
        room.participants.last().self = true;
    }
    m_outlet.send(wire::RoomJoined{command.id, command.room, room.name, room.ownNick, room.topic});
    m_outlet.send(wire::ParticipantsChanged{command.room, true, room.participants, {}, {}});
}

void Rooms::handle(const wire::LeaveRoom& command)
{
    kick(command.room, {});
}

void Rooms::handle(const wire::SetRoomTopic& command)
{
    if (const Room* room = joined(command)) {
        setTopic(command.room, command.topic, room->ownNick);
        m_outlet.send(wire::CommandDone{command.id});
    }
}

void Rooms::handle(const wire::SetRoomNick& command)
{
    Room* room = joined(command);
    if (room == nullptr)
        return;
    if (command.nick == QStringLiteral("taken")) {
        m_outlet.send(wire::CommandFailed{command.id, wire::ErrorKind::NameTaken,
                                          QStringLiteral("Somebody in the room has that nickname.")});
        return;
    }
    rename(command.room, room->ownNick, command.nick);
    m_outlet.send(wire::CommandDone{command.id});
}

void Rooms::listCrowd(const QString& id)
{
    for (int from = 0; from < kCrowd; from += kCrowdPart) {
        wire::RoomsListed event{id, {}, from + kCrowdPart >= kCrowd};
        for (int i = from; i < from + kCrowdPart; ++i)
            event.rooms.append({QStringLiteral("room%1@rooms.crowd").arg(i), QStringLiteral("Room %1").arg(i),
                                QStringLiteral("One of many"), i % 500});
        m_outlet.send(event);
    }
}

void Rooms::handle(const wire::ListRooms& command)
{
    if (command.server == QStringLiteral("crowd"))
        return listCrowd(command.id);
    QList<wire::RoomEntry> entries;
    for (const auto& [address, room] : m_rooms)
        entries.append({address, room.name, room.topic, static_cast<int>(room.participants.size())});
    const qsizetype half = entries.size() / 2;
    m_outlet.send(wire::RoomsListed{command.id, entries.mid(0, half), false});
    m_outlet.send(wire::RoomsListed{command.id, entries.mid(half), true});
}

bool Rooms::isIn(const QString& address) const
{
    return !ownNick(address).isEmpty();
}

QString Rooms::anyOther(const QString& address) const
{
    const auto room = m_rooms.find(address);
    if (room == m_rooms.end())
        return {};
    for (const auto& other : room->second.participants) {
        if (!other.self)
            return other.nick;
    }
    return {};
}

QString Rooms::ownNick(const QString& address) const
{
    const auto room = m_rooms.find(address);
    return room == m_rooms.end() ? QString() : room->second.ownNick;
}

void Rooms::enter(const QString& address, const QString& nick)
{
    m_rooms[address].participants.append(participant(nick));
    m_outlet.send(wire::ParticipantsChanged{address, false, {participant(nick)}, {}, {}});
}

void Rooms::leave(const QString& address, const QString& nick)
{
    m_rooms[address].participants.removeIf([&](const auto& other) { return other.nick == nick; });
    m_outlet.send(wire::ParticipantsChanged{address, false, {}, QStringList{nick}, {}});
}

void Rooms::rename(const QString& address, const QString& nick, const QString& newNick)
{
    Room& room = m_rooms[address];
    wire::ParticipantsChanged event{address, false, {}, {}, {{nick, newNick}}};
    for (auto& other : room.participants) {
        if (other.nick != nick)
            continue;
        other.nick = newNick;
        event.present.append(other);
    }
    if (room.ownNick == nick)
        room.ownNick = newNick;
    m_outlet.send(event);
}

void Rooms::setTopic(const QString& address, const QString& topic, const QString& by)
{
    m_rooms[address].topic = topic;
    m_outlet.send(wire::RoomTopicChanged{address, topic, by});
}

void Rooms::kick(const QString& address, const QString& reason)
{
    Room& room = m_rooms[address];
    room.ownNick.clear();
    room.participants.removeIf([](const auto& other) { return other.self; });
    m_outlet.send(wire::RoomLeft{address, reason});
}

template <typename Command>
Rooms::Room* Rooms::joined(const Command& command)
{
    if (isIn(command.room))
        return &m_rooms[command.room];
    m_outlet.send(wire::CommandFailed{command.id, wire::ErrorKind::Other,
                                      QStringLiteral("You are not in “%1”.").arg(command.room)});
    return nullptr;
}

} // namespace jackdaw::echo
