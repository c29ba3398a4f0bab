// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What is said, how far the user's own messages have come, and who types. Included by events.h.

#pragma once

#include "core/wire/rich_text.h"
#include "core/wire/types.h"

namespace jackdaw::wire {

/// A message from the network: somebody's, or the user's own from elsewhere (outgoing).
struct MessageReceived {
    static constexpr QLatin1StringView kType{"message.received"};

    qint64 serial = 0; ///< counts up from 1 in this host's life; message.ack answers it
    ConversationKind kind = ConversationKind::Direct;
    QString conversation; ///< the room's or the other person's address
    QString sender;       ///< address, or nick in a room
    bool outgoing = false;
    MessageKind messageKind = MessageKind::Text;
    RichText body;
    Time time = 0;        ///< when the network says it was sent; 0 is now
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

} // namespace jackdaw::wire
