// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/wire/rich_text.h"

#include <algorithm>

namespace jackdaw::wire {

void normalise(RichText& text, int maximum)
{
    const auto size = text.text.size();
    text.entities.removeIf([size](const Entity& entity) {
        return entity.kind == EntityKind::Unknown || entity.offset < 0 || entity.length <= 0 || entity.offset > size
            || entity.length > size - entity.offset;
    });
    std::stable_sort(text.entities.begin(), text.entities.end(),
                     [](const Entity& a, const Entity& b) { return a.offset < b.offset; });
    if (text.entities.size() > maximum)
        text.entities.resize(maximum);
}

} // namespace jackdaw::wire
