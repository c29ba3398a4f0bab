// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// From an address as it is typed to the one conversation it means.

#include "core/conversations/conversation_service.h"

#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/conversations/conversation_service_private.h"
#include "core/conversations/conversation_storage.h"
#include "core/text/clean_name.h"

namespace jackdaw {

bool ConversationService::Private::mayBeProvisional(const Conversation& conversation) const
{
    const Message& last = conversation.lastMessage;
    const bool untold = !last.id.isValid()
        || (last.direction == Direction::Outgoing
            && (last.state == MessageState::Queued || last.state == MessageState::Failed));
    return conversation.kind == wire::ConversationKind::Direct && untold
        && !jackdaw::placeOf(table, conversation.account, conversation.address)
        && !context.contacts.findBuddy(conversation.account, conversation.address);
}

QString ConversationService::Private::knownAddress(AccountId account, const QString& typed) const
{
    if (table.find(account, typed) || context.contacts.findBuddy(account, typed))
        return typed;
    for (const auto& [id, conversation] : table.all()) {
        if (conversation.account == account && conversation.kind == wire::ConversationKind::Direct
            && conversation.address.compare(typed, Qt::CaseInsensitive) == 0)
            return conversation.address;
    }
    const Buddy* buddy = context.contacts.findBuddyTyped(account, typed);
    return buddy ? buddy->address : typed;
}

void ConversationService::Private::onResolved(ConversationId id)
{
    Conversation& conversation = *table.edit(id);
    conversation.title = titleFor(conversation);
    if (table.isStored(id) || conversation.lastMessage.id.isValid())
        save(conversation);
    Q_EMIT q.conversationChanged(id);
    outbox.onReady(id);
}

void ConversationService::Private::replace(ConversationId from, ConversationId to)
{
    const Conversation old = *table.get(from);
    Conversation& kept = *table.edit(to);
    kept.open = true;
    if (kept.draft.isEmpty())
        kept.draft = old.draft;
    if (old.lastMessage.position > kept.lastMessage.position) {
        kept.lastMessage = old.lastMessage;
        kept.lastMessage.conversation = to;
    }
    save(kept);
    whenDone(context.store.write([from, to](Database& database) { return mergeConversations(database, from, to); }), &q,
             [](const Result<void>& outcome) {
                 if (!outcome)
                     qCWarning(logConversations, "two conversations were not merged: %ls",
                               qUtf16Printable(outcome.error().details));
             });
    table.remove(from);
    outbox.move(from, to);
    Q_EMIT q.conversationReplaced(from, to);
    Q_EMIT q.conversationRemoved(from);
    Q_EMIT q.conversationChanged(to);
    outbox.onReady(to);
}

QFuture<Result<ConversationId>> ConversationService::settled(ConversationId id)
{
    return d->addresses.settled(id);
}

QFuture<Result<QString>> ConversationService::roomAddress(AccountId account, const QString& typed)
{
    return d->addresses.roomAddress(account, cleanName(typed));
}

const Conversation* ConversationService::findTyped(AccountId account, const QString& address) const
{
    return d->table.find(account, d->knownAddress(account, cleanName(address)));
}

QFuture<Result<ConversationId>> ConversationService::openPrivate(ConversationId room, const QString& nick)
{
    const Conversation* known = d->table.get(room);
    const AccountId account = known ? known->account : AccountId();
    return mapped(d->privates.addressOf(room, nick), this, [this, account](const Result<QString>& address) {
        return address ? openDirect(account, *address) : Result<ConversationId>(address.error());
    });
}

Result<ConversationId> ConversationService::openDirect(AccountId account, const QString& address)
{
    const QString wanted = cleanName(address);
    if (wanted.isEmpty() || wanted.size() > kMaximumAddress)
        return Error{ErrorCode::Invalid, tr("Enter the address of a person."), {}};
    const QString written = d->knownAddress(account, wanted);
    if (const Conversation* known = d->table.find(account, written)) {
        Conversation& conversation = *d->table.edit(known->id);
        if (known->kind != wire::ConversationKind::Direct) {
            if (known->confirmed || known->room.joining)
                return Error{ErrorCode::Invalid, tr("This is the address of a room."), {}};
            becomePerson(conversation);
            conversation.title = d->titleFor(conversation);
            conversation.open = false;
        }
        if (!known->open) {
            conversation.open = true;
            if (d->table.isStored(conversation.id))
                d->save(conversation);
            Q_EMIT conversationChanged(conversation.id);
        }
        return known->id;
    }
    Conversation& made = d->table.add(wire::ConversationKind::Direct, account, written, written);
    made.open = true;
    made.provisional
        = !d->context.contacts.findBuddy(account, written) && !jackdaw::placeOf(d->table, account, written);
    made.title = d->titleFor(made);
    const ConversationId id = made.id;
    Q_EMIT conversationAdded(id);
    d->addresses.ask(id);
    return id;
}

} // namespace jackdaw
