// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/base/result.h"
#include "core/conversations/message.h"

namespace jackdaw {

class Database;

/// Whether the store holds this message already, by its sender and message id, or, for what a room repeats after a
/// join, by sender, text and time among the messages up to `replayUntil`. An archive's id is looked at by
/// insertMessage(). Runs on the store's thread.
Result<bool> isDuplicate(Database& database, const Message& message, MessageId replayUntil);

} // namespace jackdaw
