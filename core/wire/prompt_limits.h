// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// How many questions stand open at once, alike in hosts and in the core.

#pragma once

#include "core/wire/types.h"

namespace jackdaw::wire {

/// How much hangs on a question, most first. Each rank has room of its own, so that none crowds out another.
enum class PromptRank { Account, Person, Form, Invitation, Notice };

inline PromptRank rankOf(PromptKind kind)
{
    switch (kind) {
    case PromptKind::Password:
    case PromptKind::Certificate:
        return PromptRank::Account;
    case PromptKind::Authorisation:
        return PromptRank::Person;
    case PromptKind::Form:
    case PromptKind::Choice:
        return PromptRank::Form;
    case PromptKind::Invitation:
        return PromptRank::Invitation;
    case PromptKind::Notice:
    case PromptKind::Page:
    case PromptKind::Table:
    case PromptKind::Link:
        break;
    }
    return PromptRank::Notice;
}

/// Whoever asks more than this at once is no human.
constexpr int kMostPromptsOfOne = 20;

/// Of one account, all who ask together.
constexpr int mostPrompts(PromptRank rank)
{
    return rank == PromptRank::Person || rank == PromptRank::Invitation ? 100 : 50;
}

/// Whom or what a question comes from: an address, a name, a room. Empty: the network itself. A PromptOpened, or what
/// has the same members.
template <typename Question>
QString senderOf(const Question& question)
{
    // The subject of an invitation is the room; who invites stands in the title.
    return question.kind == PromptKind::Invitation ? question.title : question.subject;
}

} // namespace jackdaw::wire
