// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The answers to what a network asks. Included by commands.h.

#pragma once

#include "core/wire/types.h"

namespace jackdaw::wire {

/// The user's answer. accepted false: refused, or dismissed. Exactly once per prompt.opened.
struct AnswerPrompt {
    static constexpr QLatin1StringView kType{"prompt.answer"};

    QString prompt;
    bool accepted = false;
    QVariantMap values; ///< by Field::key; `choice` for a choice

    friend bool operator==(const AnswerPrompt&, const AnswerPrompt&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("prompt", self.prompt);
        visit("accepted", self.accepted);
        visit("values", self.values);
    }
};

/// Does one of `rowActions` with a row of a table, which stays open. Answer: none; what follows comes as prompts or
/// facts.
struct ActOnRow {
    static constexpr QLatin1StringView kType{"prompt.act"};

    QString prompt;
    QString action;
    int row = 0; ///< counted from 0

    friend bool operator==(const ActOnRow&, const ActOnRow&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("prompt", self.prompt);
        visit("action", self.action);
        visit("row", self.row);
    }
};

} // namespace jackdaw::wire
