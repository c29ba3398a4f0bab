// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the halves of ConversationService share: the user's side (conversation_service.cpp) and the networks'
// (conversation_events.cpp).

#pragma once

#include "core/conversations/address_resolver.h"
#include "core/conversations/conversation_service.h"
#include "core/conversations/conversation_table.h"
#include "core/conversations/incoming_pipeline.h"
#include "core/conversations/outbox.h"
#include "core/conversations/private_chats.h"
#include "core/conversations/room_directory.h"
#include "core/conversations/room_lists.h"
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
    /// What waits there to be sent has failed: the account was removed.
    void failWaiting(ConversationId id);
    /// The address in the network's writing where the list or a conversation knows it, else as it was typed.
    QString knownAddress(AccountId account, const QString& typed) const;
    /// Of a stored one: nothing shows that its network knows the address. Asking once more does no harm.
    bool mayBeProvisional(const Conversation& conversation) const;
    void replace(ConversationId from, ConversationId to);
    void onResolved(ConversationId id);
    /// Whether it had to be: what was taken for a room is a person.
    bool mend(Conversation& conversation);
    void refreshTitle(ConversationId id);
    void refreshTitles(ContactId contact);

    ConversationService& q;
    ConversationTable table;
    ConversationContext context;
    IncomingPipeline pipeline;
    Outbox outbox;
    AddressResolver addresses;
    PrivateChats privates;
    Rooms rooms;
    RoomDirectory directory;
    RoomLists roomLists;
    TypingWatch typing;
};

} // namespace jackdaw
