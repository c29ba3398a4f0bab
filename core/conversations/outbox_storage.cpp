// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/outbox_storage.h"

#include "core/conversations/conversation_storage.h"
#include "core/conversations/message_rows.h"

namespace jackdaw {

Result<void> saveSent(Database& database, const SentRow& row)
{
    return database
        .prepare("UPDATE message SET state = ?2, error = ?3, network_id = ?4, text = ?5, entities = ?6 WHERE id = ?1")
        .bind(row.id, row.state, row.error.isEmpty() ? QString() : row.error, row.networkId, row.body.text,
              packEntities(row.body.entities))
        .run();
}

Result<void> deleteMessage(Database& database, MessageId id, ConversationId conversation)
{
    Result<void> deleted = database.prepare("DELETE FROM message WHERE id = ?").bind(id).run();
    return deleted ? findLastMessage(database, conversation) : deleted;
}

Result<std::optional<Message>> advanceSent(Database& database, const QString& outboxId, MessageState state)
{
    Result<void> moved
        = database
              .prepare("UPDATE message SET state = ?2 WHERE outbox_id = ?1 AND direction = 1 AND state NOT IN (6) "
                       "AND (state < ?2 OR state = 7)")
              .bind(outboxId, state)
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
