// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/prompts/prompt_order.h"

#include <algorithm>
#include <map>

#include "core/wire/prompt_limits.h"

namespace jackdaw {

namespace {

struct Placed {
    wire::PromptRank rank;
    qsizetype turn; ///< how many of its account and rank come before it
    PromptGroup group;
};

} // namespace

bool isAlike(const Prompt& one, const Prompt& other)
{
    const auto isOfRoom = [](const Prompt& prompt) {
        return prompt.kind == wire::PromptKind::Invitation && prompt.leadsTo == wire::ConversationKind::Room
            && !wire::senderOf(prompt).isEmpty();
    };
    return isOfRoom(one) && isOfRoom(other) && one.account == other.account
        && wire::senderOf(one) == wire::senderOf(other);
}

QList<PromptGroup> orderedPrompts(const QList<Prompt>& prompts)
{
    std::vector<Placed> placed;
    std::map<std::pair<AccountId, wire::PromptRank>, qsizetype> turns;
    for (const Prompt& prompt : prompts) {
        const auto alike = std::ranges::find_if(
            placed, [&prompt](const Placed& each) { return isAlike(each.group.first(), prompt); });
        if (alike != placed.end()) {
            alike->group.append(prompt);
            continue;
        }
        const wire::PromptRank rank = wire::rankOf(prompt.kind);
        placed.push_back({rank, turns[{prompt.account, rank}]++, {prompt}});
    }
    std::ranges::stable_sort(placed, {}, [](const Placed& each) { return std::pair(each.rank, each.turn); });
    QList<PromptGroup> groups;
    groups.reserve(qsizetype(placed.size()));
    for (Placed& each : placed)
        groups.append(std::move(each.group));
    return groups;
}

} // namespace jackdaw
