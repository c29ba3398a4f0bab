// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/history_storage.h"

#include <algorithm>

namespace jackdaw {

namespace {

constexpr qint64 kSecond = 1'000'000;

/// The first position from `wanted` on that nothing stands at.
Result<qint64> freePosition(Database& database, ConversationId conversation, qint64 wanted)
{
    Statement taken
        = database.prepare("SELECT position FROM message WHERE conversation = ? AND position >= ? ORDER BY position");
    taken.bind(conversation, wanted);
    for (qint64 position = wanted;; ++position) {
        const Result<bool> row = taken.step();
        if (!row)
            return row.error();
        if (!*row || taken.integer(0) != position)
            return position;
    }
}

} // namespace

Result<void> insertHistory(Database& database, ConversationId conversation, QList<MessageRow> rows, Message& newest)
{
    newest = {};
    qint64 before = -1;
    for (MessageRow& row : rows) {
        Message& message = row.message;
        const qint64 wanted = message.time * 1000;
        // What follows within the same second, which is all that most logs know, stands behind it, without looking from
        // its beginning.
        const bool follows = before >= wanted && before < wanted + kSecond;
        const Result<qint64> position = freePosition(database, conversation, follows ? before + 1 : wanted);
        if (!position)
            return position.error();
        message.position = *position;
        const Result<bool> inserted = insertMessage(database, row);
        if (!inserted)
            return inserted.error();
        if (!*inserted)
            continue;
        before = message.position;
        if (!newest.id.isValid() || message.position > newest.position)
            newest = message;
    }
    if (!newest.id.isValid())
        return {};
    return database
        .prepare(
            "UPDATE conversation SET last_message = ?2, last_read = CASE WHEN unread = 0 THEN ?2 ELSE last_read END "
            "WHERE id = ?1 AND coalesce((SELECT position FROM message WHERE message.id = "
            "conversation.last_message), -1) < ?3")
        .bind(conversation, newest.id, newest.position)
        .run();
}

} // namespace jackdaw
