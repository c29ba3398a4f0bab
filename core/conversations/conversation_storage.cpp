// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/conversation_storage.h"

#include "core/conversations/message_rows.h"
#include "core/storage/search_index.h"

namespace jackdaw {

namespace {

Result<qint64> number(Database& database, const char* sql)
{
    Statement statement = database.prepare(sql);
    const Result<bool> row = statement.step();
    if (!row)
        return row.error();
    return *row ? statement.integer(0) : 0;
}

Conversation readConversation(const Statement& row)
{
    Conversation conversation;
    conversation.id = ConversationId{row.integer(0)};
    conversation.kind = static_cast<wire::ConversationKind>(row.integer(1));
    conversation.account = AccountId{row.integer(2)};
    conversation.address = row.text(3);
    conversation.title = row.text(4);
    conversation.unread = static_cast<int>(row.integer(5));
    conversation.mentions = static_cast<int>(row.integer(6));
    conversation.lastRead = MessageId{row.integer(7)};
    conversation.autoJoin = row.boolean(8);
    conversation.open = row.boolean(9);
    conversation.room.nick = row.text(10);
    conversation.draft = row.text(11);
    const bool direct = conversation.kind == wire::ConversationKind::Direct;
    conversation.confirmed = direct || row.boolean(12);
    conversation.heard = row.boolean(13);
    conversation.autoJoin = conversation.autoJoin && !direct;
    conversation.accountRemoved = row.boolean(14);
    if (!row.isNull(15))
        conversation.lastMessage = readMessage(row, 15);
    return conversation;
}

Result<void> loadUnsent(Database& database, StoredConversations& stored)
{
    Statement statement = database.prepare("SELECT " JACKDAW_MESSAGE_COLUMNS ", m.outbox_id FROM message m "
                                           "JOIN conversation c ON c.id = m.conversation "
                                           "WHERE m.state IN (1, 2, 6, 7) ORDER BY m.id");
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        stored.unsent.append({readMessage(statement), statement.text(kMessageColumns)});
    }
}

Result<void> loadNumbers(Database& database, StoredConversations& stored)
{
    const Result<qint64> conversation = number(database, "SELECT max(id) FROM conversation");
    if (!conversation)
        return conversation.error();
    const Result<qint64> message = number(database, "SELECT max(id) FROM message");
    if (!message)
        return message.error();
    // What was imported is older than its number: the greatest position is not the newest message's. One look into the
    // index for each conversation.
    const Result<qint64> position = number(database,
                                           "SELECT max((SELECT max(m.position) FROM message m WHERE m.conversation = "
                                           "c.id)) FROM conversation c");
    if (!position)
        return position.error();
    stored.lastConversation = *conversation;
    stored.lastMessage = *message;
    stored.lastPosition = *position;
    return {};
}

} // namespace

Result<StoredConversations> loadConversations(Database& database)
{
    StoredConversations stored;
    Statement statement = database.prepare(
        "SELECT c.id, c.kind, c.account, c.address, c.title, c.unread, c.mentions, c.last_read, "
        "c.auto_join, c.open, c.nick, c.draft, c.confirmed, c.kind = 0 AND EXISTS (SELECT 1 FROM message "
        "f WHERE f.conversation = c.id AND f.direction = 0), a.removed, " JACKDAW_MESSAGE_COLUMNS
        " FROM conversation c JOIN account a ON a.id = c.account "
        "LEFT JOIN message m ON m.id = c.last_message ORDER BY c.id");
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        stored.conversations.append(readConversation(statement));
    }
    if (Result<void> outcome = loadUnsent(database, stored); !outcome)
        return outcome.error();
    if (Result<void> outcome = loadNumbers(database, stored); !outcome)
        return outcome.error();
    return stored;
}

ConversationRow::ConversationRow(const Conversation& conversation)
    : id(conversation.id)
    , kind(conversation.kind)
    , account(conversation.account)
    , address(conversation.address)
    , title(conversation.title)
    , autoJoin(conversation.autoJoin)
    , open(conversation.open)
    , confirmed(conversation.confirmed)
    , nick(conversation.room.nick)
    , draft(conversation.draft)
{
}

Result<void> saveConversation(Database& database, const ConversationRow& row)
{
    return database
        .prepare(
            "INSERT INTO conversation (id, kind, account, address, title, auto_join, open, nick, draft, confirmed) "
            "VALUES (?, ?, ?, ?, coalesce(?, ''), ?, ?, coalesce(?, ''), coalesce(?, ''), ?) ON CONFLICT (id) "
            "DO UPDATE SET address = excluded.address, title = excluded.title, auto_join = excluded.auto_join, "
            "open = excluded.open, nick = excluded.nick, draft = excluded.draft, "
            "kind = CASE WHEN excluded.confirmed THEN excluded.kind ELSE conversation.kind END, "
            "confirmed = max(conversation.confirmed, excluded.confirmed)")
        .bind(row.id, row.kind, row.account, row.address, row.title, row.autoJoin, row.open, row.nick, row.draft,
              row.confirmed)
        .run();
}

Result<bool> keepIfUsed(Database& database, const ConversationRow& row)
{
    Result<void> gone = database
                            .prepare("DELETE FROM conversation WHERE id = ?1 AND confirmed = 0 "
                                     "AND NOT EXISTS (SELECT 1 FROM message WHERE message.conversation = ?1)")
                            .bind(row.id)
                            .run();
    if (!gone)
        return gone.error();
    Result<bool> there = database.prepare("SELECT 1 FROM conversation WHERE id = ?").bind(row.id).step();
    if (!there || !*there)
        return there;
    Result<void> saved = saveConversation(database, row);
    return saved ? there : Result<bool>(saved.error());
}

Result<void> countMessages(Database& database, ConversationId id, int unread, int mentions, MessageId last)
{
    return database
        .prepare("UPDATE conversation SET unread = unread + ?2, mentions = mentions + ?3, last_message = ?4 "
                 "WHERE id = ?1")
        .bind(id, unread, mentions, last)
        .run();
}

Result<void> storeRead(Database& database, ConversationId id, MessageId last, qint64 position)
{
    return database
        .prepare("UPDATE conversation SET last_read = ?2, "
                 "unread = (SELECT count(*) FROM message WHERE conversation = ?1 AND position > ?3 "
                 "AND direction = 0 AND kind <> 3), "
                 "mentions = (SELECT count(*) FROM message WHERE conversation = ?1 AND position > ?3 "
                 "AND direction = 0 AND kind <> 3 AND mentions_me) WHERE id = ?1")
        .bind(id, last, position)
        .run();
}

Result<bool> hasUnreadAfter(Database& database, ConversationId id, qint64 time)
{
    Statement statement = database.prepare(
        "SELECT 1 FROM message WHERE conversation = ?1 AND direction = 0 AND kind <> 3 AND time > ?2 AND position > "
        "coalesce((SELECT m.position FROM conversation c JOIN message m ON m.id = c.last_read WHERE c.id = ?1), 0) "
        "LIMIT 1");
    return statement.bind(id, time).step();
}

Result<void> resetRead(Database& database, ConversationId id, MessageId last)
{
    return database.prepare("UPDATE conversation SET unread = 0, mentions = 0, last_read = ?2 WHERE id = ?1")
        .bind(id, last)
        .run();
}

Result<void> mergeConversations(Database& database, ConversationId from, ConversationId to)
{
    // All of both: what was there before and what came cannot be told apart afterwards. This is rare.
    Result<void> moved = takeConversationFromSearch(database, from);
    if (moved)
        moved = takeConversationFromSearch(database, to);
    if (moved)
        moved = database.prepare("UPDATE message SET conversation = ?2 WHERE conversation = ?1").bind(from, to).run();
    if (moved)
        moved = addConversationToSearch(database, to);
    if (!moved)
        return moved;
    Result<void> gone = database.prepare("DELETE FROM conversation WHERE id = ?").bind(from).run();
    return gone ? findLastMessage(database, to) : gone;
}

Result<void> findLastMessage(Database& database, ConversationId id)
{
    return database
        .prepare("UPDATE conversation SET last_message = coalesce((SELECT id FROM message WHERE conversation = ?1 "
                 "ORDER BY position DESC LIMIT 1), 0) WHERE id = ?1")
        .bind(id)
        .run();
}

} // namespace jackdaw
