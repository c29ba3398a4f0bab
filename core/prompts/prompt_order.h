// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/prompts/prompt.h"

namespace jackdaw {

/// Prompts that one line can stand for: the invitations of one sender into several rooms, else one alone. Never empty;
/// oldest first.
using PromptGroup = QList<Prompt>;

/// What belongs into the same group: both are invitations to rooms, of the same account, from the same sender.
bool isAlike(const Prompt& one, const Prompt& other);

/// In the order in which they deserve to be seen: by rank (wire::PromptRank), within one rank the accounts in turns,
/// of each account the oldest first. `prompts` is oldest first.
QList<PromptGroup> orderedPrompts(const QList<Prompt>& prompts);

} // namespace jackdaw
