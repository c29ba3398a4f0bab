// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/room_places.h"

#include <algorithm>

namespace jackdaw::xmpp {

namespace {

constexpr qsizetype kMaximumRooms = 500;
constexpr qsizetype kMaximumPlaces = 20'000; // of one room

/// XEP-0045 15.6.2
enum Status { kSelf = 110, kRenamed = 303 };

bool hasStatus(const Stanza& extra, int code)
{
    return std::ranges::any_of(extra.children, [code](const Stanza& child) {
        return child.name == u"status" && child.attribute(QLatin1StringView("code")).toInt() == code;
    });
}

RoomPlaces::Affiliation affiliationOf(const QString& name)
{
    using enum RoomPlaces::Affiliation;
    if (name == u"owner")
        return Owner;
    if (name == u"admin")
        return Admin;
    if (name == u"member")
        return Member;
    return name == u"outcast" ? Outcast : None;
}

RoomPlaces::Part partOf(const QString& name)
{
    using enum RoomPlaces::Part;
    if (name == u"moderator")
        return Moderator;
    if (name == u"participant")
        return Participant;
    return name == u"visitor" ? Visitor : None;
}

} // namespace

std::optional<RoomPlaces::Change> RoomPlaces::received(const Stanza& presence)
{
    const Stanza* extra = presence.child(QLatin1StringView("x"), ns::kRoomUser);
    const QString from = presence.attribute(QLatin1StringView("from"));
    const Change change{bareAddress(from), from.section(u'/', 1)};
    if (!extra || change.nick.isEmpty())
        return {};
    const bool self = hasStatus(*extra, kSelf);
    const QString type = presence.attribute(QLatin1StringView("type"));
    if (type == u"unavailable") {
        const auto room = m_rooms.find(change.room);
        if (room == m_rooms.end())
            return {};
        room->places.remove(change.nick);
        const Stanza* renamed = extra->child(QLatin1StringView("item"));
        if (self && renamed && hasStatus(*extra, kRenamed))
            room->own = renamed->attribute(QLatin1StringView("nick"));
        if (self && !hasStatus(*extra, kRenamed))
            m_rooms.erase(room);
        return {};
    }
    const Stanza* item = extra->child(QLatin1StringView("item"));
    if (!type.isEmpty() || !item || (!m_rooms.contains(change.room) && m_rooms.size() >= kMaximumRooms))
        return {};
    Room& room = m_rooms[change.room];
    if (self)
        room.own = change.nick;
    const Place place{.affiliation = affiliationOf(item->attribute(QLatin1StringView("affiliation"))),
                      .part = partOf(item->attribute(QLatin1StringView("role"))),
                      .address = bareAddress(item->attribute(QLatin1StringView("jid")))};
    const auto known = room.places.constFind(change.nick);
    if ((known != room.places.cend() && *known == place)
        || (known == room.places.cend() && room.places.size() >= kMaximumPlaces))
        return {};
    room.places.insert(change.nick, place);
    return change;
}

QString RoomPlaces::ownPlace(const QString& room) const
{
    const auto known = m_rooms.constFind(room);
    return known == m_rooms.cend() || known->own.isEmpty() ? QString() : known.key() + u'/' + known->own;
}

QString RoomPlaces::lostPlace(const Stanza& stanza) const
{
    const QString from = stanza.attribute(QLatin1StringView("from"));
    const QString own = ownPlace(bareAddress(from));
    const Stanza* error = stanza.child(QLatin1StringView("error"));
    if (own.isEmpty() || !error || stanza.attribute(QLatin1StringView("type")) != u"error")
        return {};
    const bool checked = stanza.name == u"iq" && stanza.attribute(QLatin1StringView("id")).startsWith(kCheck)
        && from.section(u'/', 1) == own.section(u'/', 1);
    // What comes from another place in the room is about one participant alone.
    const bool returned = stanza.name == u"message" && !from.contains(u'/');
    const bool lost = error->child(QLatin1StringView("not-acceptable"), ns::kStanzaErrors)
        || error->child(QLatin1StringView("item-not-found"), ns::kStanzaErrors);
    return lost && (checked || returned) ? own : QString();
}

std::optional<RoomPlaces::Place> RoomPlaces::find(const QString& room, const QString& nick) const
{
    const auto found = m_rooms.constFind(room);
    if (found == m_rooms.cend() || !found->places.contains(nick))
        return {};
    return found->places.value(nick);
}

std::optional<wire::Role> RoomPlaces::roleOf(const QString& room, const QString& nick) const
{
    const std::optional<Place> place = find(room, nick);
    if (!place)
        return {};
    if (place->affiliation == Affiliation::Owner)
        return wire::Role::Owner;
    if (place->affiliation == Affiliation::Admin)
        return wire::Role::Operator;
    if (place->part == Part::Moderator)
        return wire::Role::HalfOperator;
    return place->part == Part::Participant ? wire::Role::Participant : wire::Role::None;
}

QList<wire::RoomAction> RoomPlaces::rightsIn(const QString& room) const
{
    using enum wire::RoomAction;
    const auto found = m_rooms.constFind(room);
    const Place own = found == m_rooms.cend() ? Place() : found->places.value(found->own);
    QList<wire::RoomAction> rights{SetTopic, Invite};
    if (own.part == Part::Moderator)
        rights += {Kick, GiveVoice, TakeVoice};
    if (own.affiliation >= Affiliation::Admin)
        rights += {Ban, Unban, MakeHalfOperator, TakeHalfOperator, MakeMember, TakeMember};
    if (own.affiliation == Affiliation::Owner)
        rights += {MakeOperator, TakeOperator, MakeOwner, TakeOwner, Configure, Destroy};
    return rights;
}

QList<wire::RoomList> RoomPlaces::listsIn(const QString& room) const
{
    using enum wire::RoomList;
    const auto found = m_rooms.constFind(room);
    const Place own = found == m_rooms.cend() ? Place() : found->places.value(found->own);
    if (own.affiliation == Affiliation::Owner)
        return {Banned, Members, Operators, Owners};
    return own.affiliation == Affiliation::Admin ? QList{Banned, Members} : QList<wire::RoomList>();
}

} // namespace jackdaw::xmpp
