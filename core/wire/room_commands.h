// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Rooms: in and out, topic, nick, invitations, the directory. Included by commands.h.

#pragma once

#include "core/wire/room_types.h"

namespace jackdaw::wire {

/// Answer: room.joined or room.failed.
struct JoinRoom {
    static constexpr QLatin1StringView kType{"room.join"};

    QString id;
    QString room;
    QString nick; ///< empty: the account's own
    QString password;
    QVariantMap values;   ///< of ProtocolInfo's further roomFields
    bool creates = false; ///< the room is to be made: its form comes as a prompt

    friend bool operator==(const JoinRoom&, const JoinRoom&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("room", self.room);
        visit("nick", self.nick);
        visit("password", self.password);
        visit("values", self.values);
        visit("creates", self.creates);
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

/// Ends a listing before its last part. Answer: room.listed with last.
struct StopListing {
    static constexpr QLatin1StringView kType{"room.stop-listing"};

    QString id; ///< of the room.list

    friend bool operator==(const StopListing&, const StopListing&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
    }
};

/// Asks for the room's settings. Answer: a prompt with the form and command.done, or command.failed.
struct ConfigureRoom {
    static constexpr QLatin1StringView kType{"room.configure"};

    QString id;
    QString room;

    friend bool operator==(const ConfigureRoom&, const ConfigureRoom&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("room", self.room);
    }
};

/// Does something to a participant or to the room. Answer: command.done or command.failed.
struct ActInRoom {
    static constexpr QLatin1StringView kType{"room.act"};

    QString id;
    QString room;
    RoomAction action = RoomAction::Unknown;
    QString nick;    ///< of the participant
    QString address; ///< of somebody who is not there, where `nick` is empty
    QString reason;

    friend bool operator==(const ActInRoom&, const ActInRoom&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("room", self.room);
        visit("action", self.action);
        visit("nick", self.nick);
        visit("address", self.address);
        visit("reason", self.reason);
    }
};

/// Asks for one of the room's lists. Answer: room.list-got in batches, or command.failed.
struct GetRoomList {
    static constexpr QLatin1StringView kType{"room.get-list"};

    QString id;
    QString room;
    RoomList list = RoomList::Unknown;

    friend bool operator==(const GetRoomList&, const GetRoomList&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("room", self.room);
        visit("list", self.list);
    }
};

/// Remembers a room, or changes what is remembered. Answer: bookmarks.changed or command.failed.
struct SetBookmark {
    static constexpr QLatin1StringView kType{"bookmark.set"};

    QString id;
    Bookmark bookmark;

    friend bool operator==(const SetBookmark&, const SetBookmark&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("bookmark", self.bookmark);
    }
};

/// Answer: bookmarks.changed or command.failed.
struct RemoveBookmark {
    static constexpr QLatin1StringView kType{"bookmark.remove"};

    QString id;
    QString room;

    friend bool operator==(const RemoveBookmark&, const RemoveBookmark&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("room", self.room);
    }
};

} // namespace jackdaw::wire
