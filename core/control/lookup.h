// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// From the words of a command to the thing they mean. Every failure is one sentence that says what would be right.

#pragma once

#include <QString>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/transfers/transfer.h"

namespace jackdaw {
class Core;
}

namespace jackdaw::control {

/// An id (a1) or a label.
Result<AccountId> findAccount(Core& core, const QString& word);
/// An id (p1) or a name.
Result<ContactId> findContact(Core& core, const QString& word);
/// An id (g1) or a name.
Result<GroupId> findGroup(Core& core, const QString& word);
/// An id (b1) or ACCOUNT/ADDRESS.
Result<BuddyId> findBuddy(Core& core, const QString& word);
/// An id (m1); says nothing about whether it exists.
Result<MessageId> parseMessage(const QString& word);
Result<PromptId> findPrompt(Core& core, const QString& word);
/// An id (t1).
Result<TransferId> findTransfer(Core& core, const QString& word);

/// TARGET: a conversation id (c1), ACCOUNT/ADDRESS, or a contact's id or name (its best buddy).
/// `open` makes the direct conversation when there is none; otherwise that is an error.
Result<ConversationId> findTarget(Core& core, const QString& word, bool open);

/// TARGET, and of a person all conversations there are.
Result<QList<ConversationId>> findConversations(Core& core, const QString& word);

/// The conversation of a room; Invalid for a person's.
Result<ConversationId> findRoomTarget(Core& core, const QString& word);

} // namespace jackdaw::control
