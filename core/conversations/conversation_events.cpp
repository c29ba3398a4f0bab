// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The networks' word, given to the part it concerns.

#include "core/conversations/conversation_service.h"
#include "core/conversations/conversation_service_private.h"

namespace jackdaw {

void ConversationService::onMessage(AccountId account, const wire::MessageReceived& event)
{
    d->pipeline.receive(account, event);
}

void ConversationService::skipMessage(AccountId account, const wire::MessageReceived& event)
{
    d->pipeline.skip(account, event);
}

void ConversationService::onMessageState(AccountId account, const wire::MessageStateChanged& event)
{
    d->outbox.onState(account, event);
}

void ConversationService::onTyping(AccountId account, const wire::TypingChanged& event)
{
    d->typing.onTyping(account, event);
}

void ConversationService::onRoom(AccountId account, const wire::RoomJoined& event)
{
    d->rooms.onJoined(account, event);
}

void ConversationService::onRoom(AccountId account, const wire::RoomFailed& event)
{
    d->rooms.onFailed(account, event);
}

void ConversationService::onRoom(AccountId account, const wire::RoomLeft& event)
{
    d->rooms.onLeft(account, event);
}

void ConversationService::onRoom(AccountId account, const wire::RoomTopicChanged& event)
{
    d->rooms.onTopic(account, event);
}

void ConversationService::onRoom(AccountId account, const wire::ParticipantsChanged& event)
{
    d->rooms.onParticipants(account, event);
}

void ConversationService::onRoom(AccountId account, const wire::RoomsListed& event)
{
    d->directory.onListed(account, event);
}

void ConversationService::onRoom(AccountId account, const wire::RoomRights& event)
{
    d->rooms.onRights(account, event);
}

void ConversationService::onRoom(AccountId account, const wire::RoomListGot& event)
{
    d->roomLists.onGot(account, event);
}

void ConversationService::onCommandDone(AccountId account, const wire::CommandDone& event)
{
    d->rooms.onCommandDone(account, event);
}

void ConversationService::onCommandFailed(AccountId account, const wire::CommandFailed& event)
{
    if (!d->outbox.onFailed(account, event) && !d->addresses.onFailed(account, event)
        && !d->privates.onFailed(account, event) && !d->rooms.onCommandFailed(account, event)
        && !d->roomLists.onFailed(account, event))
        d->directory.onFailed(account, event);
}

void ConversationService::onAddress(AccountId account, const wire::AddressNormalised& event)
{
    if (!d->privates.onNormalised(account, event))
        d->addresses.onNormalised(account, event);
}

void ConversationService::onAccountOnline(AccountId account)
{
    d->addresses.onAccountOnline(account);
    d->rooms.onAccountOnline(account);
    d->outbox.onAccountOnline(account);
}

void ConversationService::onAccountOffline(AccountId account)
{
    d->pipeline.onAccountOffline(account);
    d->outbox.onAccountOffline(account);
    d->addresses.onAccountOffline(account);
    d->privates.onAccountOffline(account);
    d->rooms.onAccountOffline(account);
    d->directory.onAccountOffline(account);
    d->roomLists.onAccountOffline(account);
    d->typing.onAccountOffline(account);
}

void ConversationService::onAccountLeaving(AccountId account)
{
    for (const ConversationId id : conversations()) {
        if (Conversation& conversation = *d->table.edit(id); conversation.account == account)
            conversation.accountRemoved = true;
    }
}

void ConversationService::onAccountRemoved(AccountId account)
{
    onAccountLeaving(account);
    onAccountOffline(account);
    d->rooms.onAccountRemoved(account);
    for (const ConversationId id : conversations()) {
        Conversation& conversation = *d->table.edit(id);
        if (conversation.account != account)
            continue;
        if (!d->table.isStored(id) && !conversation.lastMessage.id.isValid()) {
            d->table.remove(id);
            Q_EMIT conversationRemoved(id);
            continue;
        }
        d->failWaiting(id);
        d->save(conversation);
        Q_EMIT conversationChanged(id);
    }
}

void ConversationService::onAccountAdded(AccountId account)
{
    for (const ConversationId id : conversations()) {
        Conversation& conversation = *d->table.edit(id);
        if (conversation.account != account || !conversation.accountRemoved)
            continue;
        conversation.accountRemoved = false;
        conversation.title = d->titleFor(conversation);
        conversation.provisional = d->mayBeProvisional(conversation);
        Q_EMIT conversationChanged(id);
    }
}

} // namespace jackdaw
