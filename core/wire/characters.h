// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What no name on the wire may hold: the core skips what has it, so hosts leave it away. Pure; any thread.

#pragma once

#include <QStringView>

namespace jackdaw::wire {

/// Unicode Cc.
constexpr bool isControl(QChar character)
{
    const char16_t unit = character.unicode();
    return unit < 0x20 || (unit >= 0x7f && unit < 0xa0);
}

/// The noncharacters of the Basic Multilingual Plane.
constexpr bool isNoncharacter(QChar character)
{
    const char16_t unit = character.unicode();
    return unit >= 0xfffe || (unit >= 0xfdd0 && unit <= 0xfdef);
}

inline bool isLoneSurrogate(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate())
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    return unit.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

/// No control characters, no lone surrogates, no noncharacters.
inline bool isCleanName(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isControl(text[i]) || isNoncharacter(text[i]) || isLoneSurrogate(text, i))
            return false;
    }
    return true;
}

} // namespace jackdaw::wire
