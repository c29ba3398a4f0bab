// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the core asks of a host: imperative, one struct each. README.md is the catalogue.

#pragma once

#include <variant>

#include "core/wire/rich_text.h"
#include "core/wire/types.h"
#include "core/wire/version.h"

namespace jackdaw::wire {

/// The first frame. A host whose major version differs answers with its own hello and ends.
struct Hello {
    static constexpr QLatin1StringView kType{"hello"};

    int version = kVersionMajor;
    int minor = kVersionMinor;
    QString folder; ///< the account's private folder (0700); empty when only described
    QString locale; ///< POSIX name, for texts a network library translates

    friend bool operator==(const Hello&, const Hello&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("version", self.version);
        visit("minor", self.minor);
        visit("folder", self.folder);
        visit("locale", self.locale);
    }
};

/// Asks what the host can speak. Answer: protocols.described. Needs no sign-on.
struct DescribeProtocols {
    static constexpr QLatin1StringView kType{"protocols.describe"};

    QString id;

    friend bool operator==(const DescribeProtocols&, const DescribeProtocols&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
    }
};

/// Connects, once; the host ends after account.signed-off or account.failed. Answer: progress events, then
/// account.signed-on or account.failed.
struct SignOn {
    static constexpr QLatin1StringView kType{"account.sign-on"};

    QString protocol;
    QString username; ///< with its name parts, as ProtocolInfo joins them
    QString password; ///< never logged, never in argv or environment
    QVariantMap options; ///< by ProtocolInfo's keys; what is missing has its default
    Presence presence = Presence::Available;
    QString statusMessage;
    Time idleSince = 0;
    QList<RosterEntry> roster; ///< for networks that keep no contact list
    QMap<QString, QString> trusted; ///< host name to sha256 of the certificate the user accepted

    friend bool operator==(const SignOn&, const SignOn&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("protocol", self.protocol);
        visit("username", self.username);
        visit("password", self.password);
        visit("options", self.options);
        visit("presence", self.presence);
        visit("statusMessage", self.statusMessage);
        visit("idleSince", self.idleSince);
        visit("roster", self.roster);
        visit("trusted", self.trusted);
    }
};

/// Signs off cleanly. Answer: account.signed-off.
struct SignOff {
    static constexpr QLatin1StringView kType{"account.sign-off"};

    friend bool operator==(const SignOff&, const SignOff&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& /*self*/, Visitor& /*visit*/)
    {
    }
};

/// Any frame is life; this asks for one. Answer: pong.
struct Ping {
    static constexpr QLatin1StringView kType{"ping"};

    QString id;

    friend bool operator==(const Ping&, const Ping&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
    }
};

/// The user's own availability.
struct SetStatus {
    static constexpr QLatin1StringView kType{"status.set"};

    Presence presence = Presence::Available;
    QString message;
    Time idleSince = 0;

    friend bool operator==(const SetStatus&, const SetStatus&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("presence", self.presence);
        visit("message", self.message);
        visit("idleSince", self.idleSince);
    }
};

/// Sends one message. The host reports message.state with the same id, never nothing: sent when the network has
/// it, failed with a sentence when it refused. A host that cannot know when the network has it says so by Unconfirmed.
struct SendMessage {
    static constexpr QLatin1StringView kType{"message.send"};

    QString id; ///< the outbox's id; goes over the network where it can carry one
    ConversationKind kind = ConversationKind::Direct;
    QString to;
    MessageKind messageKind = MessageKind::Text;
    RichText body;

    friend bool operator==(const SendMessage&, const SendMessage&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("kind", self.kind);
        visit("to", self.to);
        visit("messageKind", self.messageKind);
        visit("body", self.body);
    }
};

/// All message.received up to and including this serial are stored; the host may acknowledge them to the network.
struct AckMessages {
    static constexpr QLatin1StringView kType{"message.ack"};

    qint64 serial = 0;

    friend bool operator==(const AckMessages&, const AckMessages&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("serial", self.serial);
    }
};

/// Tells a buddy that the user types.
struct SetTyping {
    static constexpr QLatin1StringView kType{"typing.set"};

    QString to;
    TypingState state = TypingState::None;

    friend bool operator==(const SetTyping&, const SetTyping&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("to", self.to);
        visit("state", self.state);
    }
};

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

/// Answer: roster.changed, or command.failed.
struct AddBuddy {
    static constexpr QLatin1StringView kType{"buddy.add"};

    QString id;
    QString address;
    QString alias;
    QString group;
    QString message; ///< to the one who is asked, where the network asks

    friend bool operator==(const AddBuddy&, const AddBuddy&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("address", self.address);
        visit("alias", self.alias);
        visit("group", self.group);
        visit("message", self.message);
    }
};

/// Removes the address from every group.
struct RemoveBuddy {
    static constexpr QLatin1StringView kType{"buddy.remove"};

    QString id;
    QString address;

    friend bool operator==(const RemoveBuddy&, const RemoveBuddy&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("address", self.address);
    }
};

/// Sets the alias the network keeps.
struct RenameBuddy {
    static constexpr QLatin1StringView kType{"buddy.rename"};

    QString id;
    QString address;
    QString alias;

    friend bool operator==(const RenameBuddy&, const RenameBuddy&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("address", self.address);
        visit("alias", self.alias);
    }
};

/// Moves the address into one group, out of all others.
struct MoveBuddy {
    static constexpr QLatin1StringView kType{"buddy.move"};

    QString id;
    QString address;
    QString group;

    friend bool operator==(const MoveBuddy&, const MoveBuddy&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("address", self.address);
        visit("group", self.group);
    }
};

/// Renames a group on networks that keep groups.
struct RenameGroup {
    static constexpr QLatin1StringView kType{"group.rename"};

    QString id;
    QString name;
    QString newName;

    friend bool operator==(const RenameGroup&, const RenameGroup&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("newName", self.newName);
    }
};

/// Blocks or unblocks an address.
struct BlockBuddy {
    static constexpr QLatin1StringView kType{"buddy.block"};

    QString id;
    QString address;
    bool blocked = true;

    friend bool operator==(const BlockBuddy&, const BlockBuddy&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("address", self.address);
        visit("blocked", self.blocked);
    }
};

/// The user's answer. accepted false: refused, or dismissed. Exactly once per prompt.opened.
struct AnswerPrompt {
    static constexpr QLatin1StringView kType{"prompt.answer"};

    QString prompt;
    bool accepted = false;
    QVariantMap values; ///< by Field::key; `choice` for a choice

    friend bool operator==(const AnswerPrompt&, const AnswerPrompt&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("prompt", self.prompt);
        visit("accepted", self.accepted);
        visit("values", self.values);
    }
};

using Command = std::variant<
    Hello,
    DescribeProtocols,
    SignOn,
    SignOff,
    Ping,
    SetStatus,
    SendMessage,
    AckMessages,
    SetTyping,
    JoinRoom,
    LeaveRoom,
    SetRoomTopic,
    SetRoomNick,
    InviteToRoom,
    ListRooms,
    AddBuddy,
    RemoveBuddy,
    RenameBuddy,
    MoveBuddy,
    RenameGroup,
    BlockBuddy,
    AnswerPrompt>;

} // namespace jackdaw::wire
