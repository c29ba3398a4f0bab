// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The outbox in the store. Functions run on the store's thread and are repeatable.

#pragma once

#include <optional>

#include "core/conversations/message_rows.h"
#include "core/storage/database.h"

namespace jackdaw {

/// What of a sent message changes afterwards.
struct SentRow {
    MessageId id;
    MessageState state;
    QString error;
    QString networkId;
    wire::RichText body;

    explicit SentRow(const Message& message);
};

Result<void> saveSent(Database& database, const QList<SentRow>& rows);
/// New messages, and what is the last one of their conversations then.
Result<void> insertSent(Database& database, const QList<MessageRow>& rows);
Result<void> deleteMessage(Database& database, MessageId id, ConversationId conversation);

/// Moves a message of an earlier run forward to `state`; gives it back when that changed anything.
Result<std::optional<Message>> advanceSent(Database& database, AccountId account, const QString& outboxId,
                                           MessageState state);

} // namespace jackdaw
