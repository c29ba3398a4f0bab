// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Messages in the store: one row each. Functions run on the store's thread.

#pragma once

#include <QList>
#include <optional>

#include "core/conversations/message.h"
#include "core/storage/database.h"

namespace jackdaw {

/// What a row holds beside the Message.
struct MessageRow {
    Message message;
    QString archiveId;
    QString outboxId;
};

/// The columns that readMessage() wants, in its order, of a message called m whose conversation is c.
#define JACKDAW_MESSAGE_COLUMNS                                                                                        \
    "m.id, m.conversation, c.account, m.position, m.direction, m.kind, m.state, m.sender, m.sender_name, m.text, "     \
    "m.entities, m.time, m.received, m.delayed, m.mentions_me, m.network_id, m.error"

/// Reads a Message from columns that begin at `first`.
Message readMessage(const Statement& row, int first = 0);
inline constexpr int kMessageColumns = 17;

/// False: a message of that archive id was there already.
Result<bool> insertMessage(Database& database, const MessageRow& row);

/// Entities as compact JSON; null when there are none.
QString packEntities(const QList<wire::Entity>& entities);
QList<wire::Entity> unpackEntities(const QString& packed);

} // namespace jackdaw
