// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Messages of the past in the store. Functions run on the store's thread and are repeatable.

#pragma once

#include "core/conversations/conversation_storage.h"
#include "core/conversations/message_rows.h"

namespace jackdaw {

/// Inserts messages where their times say: a position that is taken moves one on. They count as read. Gives the newest
/// of them in `newest`, whose id is invalid where all had been there already, by their archive ids.
Result<void> insertHistory(Database& database, ConversationId conversation, QList<MessageRow> rows, Message& newest);

} // namespace jackdaw
