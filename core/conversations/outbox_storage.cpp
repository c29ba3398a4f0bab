// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/outbox_storage.h"

#include "core/conversations/conversation_storage.h"
#include "core/conversations/message_rows.h"
#include "core/storage/search_index.h"

namespace jackdaw {

SentRow::SentRow(const Message& message)
    : id(message.id)
    , state(message.state)
    , error(message.error)
    , networkId(message.networkId)
    , body(message.body)
{
}

Result<void> saveSent(Database& database, const QList<SentRow>& rows)
{
    for (const SentRow& row : rows) {
        const QString entities = packEntities(row.body.entities);
        const Result<bool> other = takeIfOther(database, row.id, row.body.text, entities);
        if (!other)
            return other.error();
        Result<void> saved = database
                                 .prepare("UPDATE message SET state = ?2, error = ?3, network_id = ?4, text = ?5, "
                                          "entities = ?6 WHERE id = ?1")
                                 .bind(row.id, row.state, row.error.isEmpty() ? QString() : row.error, row.networkId,
                                       row.body.text, entities)
                                 .run();
        if (saved && *other)
            saved = addToSearch(database, row.id);
        if (!saved)
            return saved;
    }
    return {};
}

Result<void> insertSent(Database& database, const QList<MessageRow>& rows)
{
    QList<ConversationId> conversations;
    for (const MessageRow& row : rows) {
        if (const Result<bool> inserted = insertMessage(database, row); !inserted)
            return inserted.error();
        if (!conversations.contains(row.message.conversation))
            conversations.append(row.message.conversation);
    }
    for (const ConversationId id : std::as_const(conversations)) {
        if (Result<void> found = findLastMessage(database, id); !found)
            return found;
    }
    return {};
}

Result<void> deleteMessage(Database& database, MessageId id, ConversationId conversation)
{
    Result<void> deleted = takeFromSearch(database, id);
    if (deleted)
        deleted = database.prepare("DELETE FROM message WHERE id = ?").bind(id).run();
    return deleted ? findLastMessage(database, conversation) : deleted;
}

Result<std::optional<Message>> advanceSent(Database& database, AccountId account, const QString& outboxId,
                                           MessageState state)
{
    Result<void> moved
        = database
              .prepare("UPDATE message SET state = ?2 WHERE outbox_id = ?1 AND direction = 1 AND state NOT IN (6) "
                       "AND (state < ?2 OR state = 7) AND conversation IN "
                       "(SELECT id FROM conversation WHERE account = ?3 AND (kind = 0 OR ?2 <= ?4))")
              .bind(outboxId, state, account, MessageState::Sent)
              .run();
    if (!moved)
        return moved.error();
    if (database.changes() == 0)
        return std::optional<Message>();
    Statement statement = database.prepare("SELECT " JACKDAW_MESSAGE_COLUMNS
                                           " FROM message m JOIN conversation c ON c.id = m.conversation "
                                           "WHERE m.outbox_id = ?");
    const Result<bool> row = statement.bind(outboxId).step();
    if (!row)
        return row.error();
    return *row ? std::optional(readMessage(statement)) : std::nullopt;
}

} // namespace jackdaw
