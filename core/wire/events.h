// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What a host tells the core: facts, past tense, one struct each. README.md is the catalogue.

#pragma once

#include <variant>

#include "core/wire/rich_text.h"
#include "core/wire/types.h"
#include "core/wire/version.h"

namespace jackdaw::wire {

/// The host's first frame.
struct HelloBack {
    static constexpr QLatin1StringView kType{"hello"};

    int version = kVersionMajor;
    int minor = kVersionMinor;
    QString name; ///< of the host program
    bool sandboxed = false; ///< it has given up what it does not need

    friend bool operator==(const HelloBack&, const HelloBack&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("version", self.version);
        visit("minor", self.minor);
        visit("name", self.name);
        visit("sandboxed", self.sandboxed);
    }
};

/// What the host can speak.
struct ProtocolsDescribed {
    static constexpr QLatin1StringView kType{"protocols.described"};

    QString re;
    QList<ProtocolInfo> protocols;

    friend bool operator==(const ProtocolsDescribed&, const ProtocolsDescribed&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("re", self.re);
        visit("protocols", self.protocols);
    }
};

/// One step of the sign-on.
struct Progress {
    static constexpr QLatin1StringView kType{"account.progress"};

    QString text;
    int step = 0;
    int steps = 0;

    friend bool operator==(const Progress&, const Progress&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("text", self.text);
        visit("step", self.step);
        visit("steps", self.steps);
    }
};

/// The connection stands; the roster follows.
struct SignedOn {
    static constexpr QLatin1StringView kType{"account.signed-on"};

    QString address; ///< the account's own bare address on the network
    QString name; ///< how the network calls the user
    QList<Feature> features;
    int maximumBytes = 0; ///< of one message's text; 0 is no limit

    friend bool operator==(const SignedOn&, const SignedOn&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("address", self.address);
        visit("name", self.name);
        visit("features", self.features);
        visit("maximumBytes", self.maximumBytes);
    }
};

/// The last event after account.sign-off.
struct SignedOff {
    static constexpr QLatin1StringView kType{"account.signed-off"};

    friend bool operator==(const SignedOff&, const SignedOff&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& /*self*/, Visitor& /*visit*/)
    {
    }
};

/// The last event of a host that could not connect or lost its connection.
struct Failed {
    static constexpr QLatin1StringView kType{"account.failed"};

    ErrorKind kind = ErrorKind::Other;
    QString text; ///< one sentence, or empty: the core has one for every kind
    QString details; ///< the network's own words

    friend bool operator==(const Failed&, const Failed&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("kind", self.kind);
        visit("text", self.text);
        visit("details", self.details);
    }
};

/// Answers ping.
struct Pong {
    static constexpr QLatin1StringView kType{"pong"};

    QString re;

    friend bool operator==(const Pong&, const Pong&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("re", self.re);
    }
};

/// A command with an id could not be carried out.
struct CommandFailed {
    static constexpr QLatin1StringView kType{"command.failed"};

    QString re;
    ErrorKind kind = ErrorKind::Other;
    QString text;

    friend bool operator==(const CommandFailed&, const CommandFailed&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("re", self.re);
        visit("kind", self.kind);
        visit("text", self.text);
    }
};

/// A command with an id was carried out, where the network says so.
struct CommandDone {
    static constexpr QLatin1StringView kType{"command.done"};

    QString re;

    friend bool operator==(const CommandDone&, const CommandDone&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("re", self.re);
    }
};

/// The network changed the user's own status.
struct OwnStatusChanged {
    static constexpr QLatin1StringView kType{"status.changed"};

    Presence presence = Presence::Unknown;
    QString message;

    friend bool operator==(const OwnStatusChanged&, const OwnStatusChanged&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("presence", self.presence);
        visit("message", self.message);
    }
};

/// The whole contact list after sign-on, in batches; what is not in it by the last one is gone.
struct RosterSnapshot {
    static constexpr QLatin1StringView kType{"roster.snapshot"};

    QList<RosterEntry> entries;
    bool last = false;

    friend bool operator==(const RosterSnapshot&, const RosterSnapshot&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("entries", self.entries);
        visit("last", self.last);
    }
};

/// What changed in the contact list since the snapshot.
struct RosterChanged {
    static constexpr QLatin1StringView kType{"roster.changed"};

    QList<RosterEntry> upserted;
    QStringList removed;

    friend bool operator==(const RosterChanged&, const RosterChanged&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("upserted", self.upserted);
        visit("removed", self.removed);
    }
};

/// Gathered per turn of the host's loop.
struct PresenceChanged {
    static constexpr QLatin1StringView kType{"presence.changed"};

    QList<PresenceEntry> entries;

    friend bool operator==(const PresenceChanged&, const PresenceChanged&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("entries", self.entries);
    }
};

/// A message from the network: somebody's, or the user's own from elsewhere (outgoing).
struct MessageReceived {
    static constexpr QLatin1StringView kType{"message.received"};

    qint64 serial = 0; ///< counts up from 1 in this host's life; message.ack answers it
    ConversationKind kind = ConversationKind::Direct;
    QString conversation; ///< the room's or the other person's address
    QString sender; ///< address, or nick in a room
    bool outgoing = false;
    MessageKind messageKind = MessageKind::Text;
    RichText body;
    Time time = 0; ///< when the network says it was sent; 0 is now
    bool delayed = false; ///< kept by the network until now
    bool mentionsMe = false;
    QString messageId; ///< the sender's id: unique per sender
    QString archiveId; ///< the archive's id: unique per conversation

    friend bool operator==(const MessageReceived&, const MessageReceived&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("serial", self.serial);
        visit("kind", self.kind);
        visit("conversation", self.conversation);
        visit("sender", self.sender);
        visit("outgoing", self.outgoing);
        visit("messageKind", self.messageKind);
        visit("body", self.body);
        visit("time", self.time);
        visit("delayed", self.delayed);
        visit("mentionsMe", self.mentionsMe);
        visit("messageId", self.messageId);
        visit("archiveId", self.archiveId);
    }
};

/// How far a message.send has come.
struct MessageStateChanged {
    static constexpr QLatin1StringView kType{"message.state"};

    QString id; ///< message.send's
    SendState state = SendState::Sent;
    QString error;
    QString networkId; ///< the id others know the message by

    friend bool operator==(const MessageStateChanged&, const MessageStateChanged&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("state", self.state);
        visit("error", self.error);
        visit("networkId", self.networkId);
    }
};

/// A buddy types, or stopped.
struct TypingChanged {
    static constexpr QLatin1StringView kType{"typing.changed"};

    QString address;
    TypingState state = TypingState::None;

    friend bool operator==(const TypingChanged&, const TypingChanged&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("address", self.address);
        visit("state", self.state);
    }
};

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
    ErrorKind kind = ErrorKind::Other;
    QString text;
    QString details;

    friend bool operator==(const RoomFailed&, const RoomFailed&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("re", self.re);
        visit("room", self.room);
        visit("kind", self.kind);
        visit("text", self.text);
        visit("details", self.details);
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

/// A question the network asks; stands until prompt.answer or prompt.closed.
struct PromptOpened {
    static constexpr QLatin1StringView kType{"prompt.opened"};

    QString prompt; ///< unique in this host's life
    PromptKind kind = PromptKind::Notice;
    QString title;
    QString text;
    QString subject; ///< the address or room it is about
    QList<Field> fields;
    QList<Choice> choices;
    QString defaultChoice;
    CertificateInfo certificate;

    friend bool operator==(const PromptOpened&, const PromptOpened&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("prompt", self.prompt);
        visit("kind", self.kind);
        visit("title", self.title);
        visit("text", self.text);
        visit("subject", self.subject);
        visit("fields", self.fields);
        visit("choices", self.choices);
        visit("defaultChoice", self.defaultChoice);
        visit("certificate", self.certificate);
    }
};

/// The network withdrew its question.
struct PromptClosed {
    static constexpr QLatin1StringView kType{"prompt.closed"};

    QString prompt;

    friend bool operator==(const PromptClosed&, const PromptClosed&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("prompt", self.prompt);
    }
};

/// An option the protocol itself wrote, to be given back at the next sign-on.
struct SettingStored {
    static constexpr QLatin1StringView kType{"setting.stored"};

    QString key;
    QVariant value;

    friend bool operator==(const SettingStored&, const SettingStored&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("key", self.key);
        visit("value", self.value);
    }
};

using Event = std::variant<
    HelloBack,
    ProtocolsDescribed,
    Progress,
    SignedOn,
    SignedOff,
    Failed,
    Pong,
    CommandFailed,
    CommandDone,
    OwnStatusChanged,
    RosterSnapshot,
    RosterChanged,
    PresenceChanged,
    MessageReceived,
    MessageStateChanged,
    TypingChanged,
    RoomJoined,
    RoomFailed,
    RoomLeft,
    RoomTopicChanged,
    ParticipantsChanged,
    RoomsListed,
    PromptOpened,
    PromptClosed,
    SettingStored>;

} // namespace jackdaw::wire
