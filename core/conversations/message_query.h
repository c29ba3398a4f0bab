// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Reading messages. Functions run on the store's thread.

#pragma once

#include <QByteArray>

#include "core/conversations/conversation_service.h"
#include "core/storage/database.h"

namespace jackdaw {

/// One screenful of one or more conversations as one timeline, oldest first, in one query.
Result<QList<Message>> readMessages(Database& database, const MessageQuery& query);
Result<Message> readMessage(Database& database, MessageId id);
Result<Message> newestMessage(Database& database, ConversationId conversation);

/// The statement for so many conversations; what readMessages() runs.
QByteArray messageQuerySql(qsizetype conversations, bool newestFirst);

/// No screen shows more; larger limits are cut.
inline constexpr int kMaximumPage = 5000;
/// Nobody has more addresses in one contact; further ones are left out.
inline constexpr qsizetype kMaximumTimelines = 50;

} // namespace jackdaw
