// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

#include "core/prompts/prompt_order.h"

namespace jackdaw {
class Core;
}

namespace jackdaw::ui {

/// One line that says who wants what, for the quiet bar.
QString promptSummary(Core& core, const Prompt& prompt);
/// What stands under the title: the same, or whose question it is where the title says the rest.
QString promptOrigin(Core& core, const Prompt& prompt);
/// One line that stands alone: with the reason, where the network or the core gave one, or what the one who asks says.
QString promptLine(Core& core, const Prompt& prompt);
/// The line says all that is to be read before an answer.
bool isWhollyInLine(const Prompt& prompt);
/// The line for several that are alike: who asks, and how often.
QString promptGroupLine(Core& core, const PromptGroup& group);
QString promptIcon(const Prompt& prompt);

/// The person who asks, where it is one who can be blocked; else empty.
QString promptAsker(Core& core, const Prompt& prompt);

struct PromptAnswers {
    QString accept;
    QString refuse;
};
/// What the two buttons say; empty: there is no such answer.
PromptAnswers promptAnswers(const Prompt& prompt);

} // namespace jackdaw::ui
