// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Rooms: in and out, topic, nick, invitations, the directory. Included by commands.h.

#pragma once

#include "core/wire/types.h"

namespace jackdaw::wire {

/// Answer: room.joined or room.failed.
struct JoinRoom {
    static constexpr QLatin1StringView kType{"room.join"};

    QString id;
    QString room;
    QString nick; ///< empty: the account's own
    QString password;

    friend bool operator==(const JoinRoom&, const JoinRoom&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("room", self.room);
        visit("nick", self.nick);
        visit("password", self.password);
    }
};

/// Answer: room.left.
struct LeaveRoom {
    static constexpr QLatin1StringView kType{"room.leave"};

    QString room;

    friend bool operator==(const LeaveRoom&, const LeaveRoom&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("room", self.room);
    }
};

/// Answer: room.topic-changed from the network, or command.failed.
struct SetRoomTopic {
    static constexpr QLatin1StringView kType{"room.set-topic"};

    QString id;
    QString room;
    QString topic;

    friend bool operator==(const SetRoomTopic&, const SetRoomTopic&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("room", self.room);
        visit("topic", self.topic);
    }
};

/// Answer: room.participants-changed from the network, or command.failed.
struct SetRoomNick {
    static constexpr QLatin1StringView kType{"room.set-nick"};

    QString id;
    QString room;
    QString nick;

    friend bool operator==(const SetRoomNick&, const SetRoomNick&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("room", self.room);
        visit("nick", self.nick);
    }
};

/// Answer: command.failed if the network refuses.
struct InviteToRoom {
    static constexpr QLatin1StringView kType{"room.invite"};

    QString id;
    QString room;
    QString address;
    QString message;

    friend bool operator==(const InviteToRoom&, const InviteToRoom&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("room", self.room);
        visit("address", self.address);
        visit("message", self.message);
    }
};

/// Asks for the network's directory. Answer: room.listed in batches.
struct ListRooms {
    static constexpr QLatin1StringView kType{"room.list"};

    QString id;
    QString server; ///< empty: the account's own directory

    friend bool operator==(const ListRooms&, const ListRooms&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("server", self.server);
    }
};

} // namespace jackdaw::wire
