// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Conversations in the store. Functions run on the store's thread and are repeatable.

#pragma once

#include "core/conversations/conversation_table.h"
#include "core/storage/database.h"

namespace jackdaw {

/// Of all accounts, the removed ones included: what was said is kept.
Result<StoredConversations> loadConversations(Database& database);

/// What of a conversation is written by saveConversation(): all but what its messages say.
struct ConversationRow {
    ConversationId id;
    wire::ConversationKind kind;
    AccountId account;
    QString address;
    QString title;
    bool autoJoin;
    bool open;
    bool confirmed;
    QString nick;
    QString draft;

    explicit ConversationRow(const Conversation& conversation);
};

/// Inserts or updates. A room that is not confirmed never takes the place of a chat.
Result<void> saveConversation(Database& database, const ConversationRow& row);
/// Deletes a room that never let the user in, unless something was written there: then it is updated, and the answer
/// true.
Result<bool> keepIfUsed(Database& database, const ConversationRow& row);

/// Adds to the counts and moves the last message on.
Result<void> countMessages(Database& database, ConversationId id, int unread, int mentions, MessageId last);

/// Everything up to `last` is read; what came after it is counted anew.
Result<void> storeRead(Database& database, ConversationId id, MessageId last, qint64 position);

/// Whether something unread was said after `time`.
Result<bool> hasUnreadAfter(Database& database, ConversationId id, qint64 time);

/// Everything that is stored up to now is read, `last` is the newest of it.
Result<void> resetRead(Database& database, ConversationId id, MessageId last);

/// Gives the messages of `from` to `to` and forgets it.
Result<void> mergeConversations(Database& database, ConversationId from, ConversationId to);

/// Finds the last message again after one was deleted.
Result<void> findLastMessage(Database& database, ConversationId id);

/// Whether a message adds to the unread count; the same rule as in SQL.
inline bool countsAsUnread(const Message& message)
{
    return message.direction == Direction::Incoming && message.kind != wire::MessageKind::System;
}

} // namespace jackdaw
