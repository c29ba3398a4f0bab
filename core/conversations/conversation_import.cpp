// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// History that the user brings from elsewhere.

#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/conversations/conversation_service.h"
#include "core/conversations/conversation_service_private.h"
#include "core/conversations/history_storage.h"

namespace jackdaw {

Result<ConversationId> ConversationService::adopt(AccountId account, bool former, wire::ConversationKind kind,
                                                  const QString& address, const QString& title)
{
    if (address.isEmpty() || address.size() > kMaximumAddress)
        return Error{ErrorCode::Invalid, tr("This is not an address of this network."), {}};
    if (const Conversation* known = d->table.find(account, address))
        return known->id;
    Conversation& made = d->table.add(kind, account, address, title.isEmpty() ? address : title);
    made.accountRemoved = former;
    made.title = d->titleFor(made);
    Q_EMIT conversationAdded(made.id);
    return made.id;
}

QFuture<Result<void>> ConversationService::addHistory(ConversationId id, const QList<MessageRow>& messages,
                                                      const std::function<Result<void>(Database&)>& also)
{
    const Conversation* conversation = d->table.get(id);
    if (!conversation)
        return QtFuture::makeReadyFuture(
            Result<void>(Error{ErrorCode::NotFound, tr("There is no such conversation."), {}}));
    QList<MessageRow> rows = messages;
    for (MessageRow& row : rows) {
        row.message.id = d->table.nextMessageId();
        row.message.conversation = id;
        row.message.account = conversation->account;
    }
    const auto newest = std::make_shared<Message>();
    const auto write = [row = ConversationRow(*conversation), rows, also, newest](Database& database) -> Result<void> {
        if (also) {
            if (Result<void> done = also(database); !done)
                return done;
        }
        if (Result<void> saved = saveConversation(database, row); !saved || rows.isEmpty())
            return saved;
        return insertHistory(database, row.id, rows, *newest);
    };
    return mapped(d->context.store.write(write), this, [this, id, newest](const Result<void>& outcome) {
        Conversation* changed = d->table.edit(id);
        if (!outcome || !changed)
            return outcome;
        d->table.setStored(id);
        if (!newest->id.isValid())
            return outcome;
        d->table.notePosition(newest->position);
        changed->heard = changed->heard || changed->kind == wire::ConversationKind::Direct;
        if (newest->position > changed->lastMessage.position) {
            changed->lastMessage = *newest;
            if (changed->unread == 0)
                changed->lastRead = newest->id;
            Q_EMIT conversationChanged(id);
        }
        Q_EMIT historyAdded(id);
        return outcome;
    });
}

} // namespace jackdaw
