// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <functional>
#include <string_view>

namespace jackdaw {

/// Takes one word: folded, in UTF-8, and the bytes of the text it stands for. False: no more, please.
using WordTaker = std::function<bool(std::string_view word, int begin, int end)>;

/// Splits UTF-8 into words as search compares them: without case, accents (Latin, Greek, Cyrillic), Arabic vowel signs
/// and tatweel, with the forms of alef, yeh, kaf and heh as one letter each and every script's digits as 0–9.
/// Characters of scripts that put no space between words, and emoji, are words of their own. What a word has beyond
/// kLongestWord characters is passed over. Splitting a folded word gives it back. Pure, for any thread.
void splitWords(std::string_view text, const WordTaker& take);

inline constexpr int kLongestWord = 64; ///< characters

/// The folded words, for tests and short texts.
QStringList searchWords(const QString& text);

} // namespace jackdaw
