// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Rooms: in and out, topic, participants, the directory. Included by events.h.

#pragma once

#include "core/wire/room_types.h"

namespace jackdaw::wire {

/// The user is in the room; its participants follow.
struct RoomJoined {
    static constexpr QLatin1StringView kType{"room.joined"};

    QString re;
    QString room;
    QString name;
    QString nick;
    QString topic;

    friend bool operator==(const RoomJoined&, const RoomJoined&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("re", self.re);
        visit("room", self.room);
        visit("name", self.name);
        visit("nick", self.nick);
        visit("topic", self.topic);
    }
};

/// A room could not be joined.
struct RoomFailed {
    static constexpr QLatin1StringView kType{"room.failed"};

    QString re;
    QString room;
    ErrorKind kind = ErrorKind::Other; ///< `authentication`: another password may help
    QString text;
    QString details;
    QString name; ///< as in room.joined; empty: its address is its name

    friend bool operator==(const RoomFailed&, const RoomFailed&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("re", self.re);
        visit("room", self.room);
        visit("kind", self.kind);
        visit("text", self.text);
        visit("details", self.details);
        visit("name", self.name);
    }
};

/// By command, by kick or by the network.
struct RoomLeft {
    static constexpr QLatin1StringView kType{"room.left"};

    QString room;
    QString reason; ///< empty when the user asked for it

    friend bool operator==(const RoomLeft&, const RoomLeft&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("room", self.room);
        visit("reason", self.reason);
    }
};

/// A room's topic, at join and later.
struct RoomTopicChanged {
    static constexpr QLatin1StringView kType{"room.topic-changed"};

    QString room;
    QString topic;
    QString by;

    friend bool operator==(const RoomTopicChanged&, const RoomTopicChanged&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("room", self.room);
        visit("topic", self.topic);
        visit("by", self.by);
    }
};

/// complete: the list is exactly `present`. Else present are new or changed, `gone` have left; renamed maps old
/// nick to new and is applied first.
struct ParticipantsChanged {
    static constexpr QLatin1StringView kType{"room.participants-changed"};

    QString room;
    bool complete = false;
    QList<Participant> present;
    QStringList gone;
    QMap<QString, QString> renamed;

    friend bool operator==(const ParticipantsChanged&, const ParticipantsChanged&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("room", self.room);
        visit("complete", self.complete);
        visit("present", self.present);
        visit("gone", self.gone);
        visit("renamed", self.renamed);
    }
};

/// A part of the directory.
struct RoomsListed {
    static constexpr QLatin1StringView kType{"room.listed"};

    QString re;
    QList<RoomEntry> rooms;
    bool last = false;

    friend bool operator==(const RoomsListed&, const RoomsListed&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("re", self.re);
        visit("rooms", self.rooms);
        visit("last", self.last);
    }
};

/// What the user may do in a room now.
struct RoomRights {
    static constexpr QLatin1StringView kType{"room.rights"};

    QString room;
    QList<RoomAction> actions;
    bool participantsSpeak = false; ///< who may not is `None`; else voice makes a `Participant` a `Voice`
    QList<RoomList> lists;          ///< that room.get-list gives

    friend bool operator==(const RoomRights&, const RoomRights&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("room", self.room);
        visit("actions", self.actions);
        visit("participantsSpeak", self.participantsSpeak);
        visit("lists", self.lists);
    }
};

/// A part of one of a room's lists.
struct RoomListGot {
    static constexpr QLatin1StringView kType{"room.list-got"};

    QString re;
    QList<RoomListEntry> entries;
    bool last = false;

    friend bool operator==(const RoomListGot&, const RoomListGot&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("re", self.re);
        visit("entries", self.entries);
        visit("last", self.last);
    }
};

/// All rooms the network remembers: after sign-on, and at each change.
struct BookmarksChanged {
    static constexpr QLatin1StringView kType{"bookmarks.changed"};

    QList<Bookmark> bookmarks;

    friend bool operator==(const BookmarksChanged&, const BookmarksChanged&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("bookmarks", self.bookmarks);
    }
};

} // namespace jackdaw::wire
