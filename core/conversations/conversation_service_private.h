// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the halves of ConversationService share: the user's side (conversation_service.cpp) and the networks'
// (conversation_events.cpp).

#pragma once

#include "core/conversations/conversation_service.h"
#include "core/conversations/conversation_table.h"
#include "core/conversations/incoming_pipeline.h"
#include "core/conversations/outbox.h"
#include "core/conversations/room_directory.h"
#include "core/conversations/rooms.h"
#include "core/conversations/typing_watch.h"

namespace jackdaw {

class ConversationService::Private {
public:
    Private(ConversationService& service, const Parts& parts);

    void connectParts();
    /// Writes what its messages do not say.
    void save(const Conversation& conversation);
    QString titleFor(const Conversation& conversation) const;
    void refreshTitle(ConversationId id);
    void refreshTitles(ContactId contact);

    ConversationService& q;
    ConversationTable table;
    ConversationContext context;
    IncomingPipeline pipeline;
    Outbox outbox;
    Rooms rooms;
    RoomDirectory directory;
    TypingWatch typing;
};

} // namespace jackdaw
