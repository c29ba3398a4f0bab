// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Who is in a room, and what is known of rooms one is not in. Included by room_commands.h and room_events.h.

#pragma once

#include "core/wire/types.h"

namespace jackdaw::wire {

struct Participant {
    QString nick;
    QString address; ///< the real address where the room shows it
    Role role = Role::Participant;
    Presence presence = Presence::Available;
    bool self = false;

    friend bool operator==(const Participant&, const Participant&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("nick", self.nick);
        visit("address", self.address);
        visit("role", self.role);
        visit("presence", self.presence);
        visit("self", self.self);
    }
};

struct RoomEntry {
    QString address;
    QString name;
    QString topic;
    int participants = -1; ///< -1: the network does not say

    friend bool operator==(const RoomEntry&, const RoomEntry&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("address", self.address);
        visit("name", self.name);
        visit("topic", self.topic);
        visit("participants", self.participants);
    }
};

/// Somebody on one of a room's lists.
struct RoomListEntry {
    QString address; ///< as room.act takes it; where the network bans by pattern, the pattern
    QString by;      ///< who put them there
    QString reason;
    qint64 time = 0; ///< when, in milliseconds since 1970; 0: not known

    friend bool operator==(const RoomListEntry&, const RoomListEntry&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("address", self.address);
        visit("by", self.by);
        visit("reason", self.reason);
        visit("time", self.time);
    }
};

/// A room that the network remembers for the user.
struct Bookmark {
    QString room;
    QString name;
    QString nick;
    QString password;
    bool joins = false; ///< entered at every sign-on

    friend bool operator==(const Bookmark&, const Bookmark&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("room", self.room);
        visit("name", self.name);
        visit("nick", self.nick);
        visit("password", self.password);
        visit("joins", self.joins);
    }
};

} // namespace jackdaw::wire
