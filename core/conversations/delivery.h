// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// How far the user's own messages come: the order of their states. Pure.

#pragma once

#include "core/conversations/message.h"
#include "core/wire/types.h"

namespace jackdaw {

/// Not with the network yet.
bool isWaiting(MessageState state);

/// The user may send it again.
bool mayBeRetried(MessageState state);

/// Whether a network's word moves a message on; words may come late or twice.
bool advances(MessageState from, MessageState to);

MessageState stateOf(wire::SendState state);

} // namespace jackdaw
