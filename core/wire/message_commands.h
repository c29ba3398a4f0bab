// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the user says, and what of the others' is stored. Included by commands.h.

#pragma once

#include "core/wire/rich_text.h"
#include "core/wire/types.h"

namespace jackdaw::wire {

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

} // namespace jackdaw::wire
