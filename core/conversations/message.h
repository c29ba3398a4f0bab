// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

#include "core/base/ids.h"
#include "core/wire/rich_text.h"
#include "core/wire/types.h"

namespace jackdaw {

enum class Direction { Incoming, Outgoing, Notice };

/// Of outgoing messages; Received is every other one's.
enum class MessageState { Received, Queued, Sending, Sent, Delivered, Read, Failed, Unconfirmed };

/// One line of a conversation.
struct Message {
    MessageId id;
    ConversationId conversation;
    AccountId account;
    Direction direction = Direction::Incoming;
    wire::MessageKind kind = wire::MessageKind::Text;
    QString sender;     ///< address, or nick in a room; empty for notices of our own
    QString senderName; ///< what to show
    wire::RichText body;
    qint64 time = 0;     ///< when it was sent, milliseconds since 1970 UTC
    qint64 received = 0; ///< when it was stored here
    qint64 position = 0; ///< order in the timeline, unique per conversation; grows with arrival
    MessageState state = MessageState::Received;
    QString error;     ///< a sentence, in Failed
    QString networkId; ///< the id others know it by
    bool delayed = false;
    bool mentionsMe = false;

    friend bool operator==(const Message&, const Message&) = default;
};

/// control.md's names.
QString nameOf(Direction direction);
QString nameOf(MessageState state);

} // namespace jackdaw
