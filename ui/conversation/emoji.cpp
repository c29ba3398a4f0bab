// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/emoji.h"

#include <QChar>
#include <QList>

namespace jackdaw::ui {

namespace {

constexpr qsizetype kLongest = 24; ///< code units: three families with skin tones
constexpr int kMost = 3;

bool joins(char32_t c)
{
    const bool joiner = c == 0x200D || c == 0xFE0F || c == 0x20E3;
    return joiner || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F);
}

bool isPicture(char32_t c)
{
    return (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x1F1E6 && c <= 0x1F1FF) || (c >= 0x2600 && c <= 0x27BF);
}

} // namespace

bool isFewEmoji(QStringView text)
{
    if (text.isEmpty() || text.size() > kLongest)
        return false;
    int pictures = 0;
    bool joined = false;
    bool flag = false;
    const QList<uint> letters = text.toUcs4();
    for (const char32_t c : letters) {
        const bool letter = c >= 0x1F1E6 && c <= 0x1F1FF;
        if (joins(c)) {
            joined = c == 0x200D;
        } else if (isPicture(c)) {
            // Two regional letters are one flag; what a joiner ties on is the same picture.
            const bool same = joined || (letter && flag);
            pictures += same ? 0 : 1;
            flag = letter && !flag;
            joined = false;
        } else if (!QChar::isSpace(c)) {
            return false;
        }
    }
    return pictures > 0 && pictures <= kMost;
}

} // namespace jackdaw::ui
