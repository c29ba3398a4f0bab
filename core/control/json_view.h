// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The objects of control.md as JSON. Field names are public: they stay.

#pragma once

#include <QJsonObject>

#include "core/accounts/account.h"
#include "core/base/ids.h"
#include "core/conversations/message.h"
#include "core/prompts/prompt.h"
#include "core/status/own_status.h"
#include "core/transfers/transfer.h"
#include "core/wire/room_types.h"

namespace jackdaw {
class Core;
}

namespace jackdaw::control {

/// An id says what it is an id of, so that a target cannot be mistaken: a1, p2 (person), b3, c4, m5, q6, t7.
QString show(AccountId id);
QString show(ContactId id);
QString show(GroupId id);
QString show(BuddyId id);
QString show(ConversationId id);
QString show(MessageId id);
QString show(PromptId id);
QString show(TransferId id);

/// ISO 8601 UTC with milliseconds; null for 0.
QJsonValue time(qint64 milliseconds);

QJsonObject view(const wire::ProtocolInfo& protocol);
QJsonObject view(const wire::RoomEntry& room);
QJsonObject view(const wire::RoomListEntry& entry);
QJsonObject view(const wire::Participant& participant);
QJsonObject view(const Message& message);
QJsonObject view(const Prompt& prompt);
QJsonObject view(const Transfer& transfer);
QJsonObject view(Core& core, AccountId account);
QJsonObject view(Core& core, ContactId contact);
QJsonObject view(Core& core, GroupId group);
QJsonObject view(Core& core, BuddyId buddy);
QJsonObject view(Core& core, ConversationId conversation);
/// `status`, and what was used before.
QJsonObject viewStatus(Core& core, const OwnStatus& status);

} // namespace jackdaw::control
