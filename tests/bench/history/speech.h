// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <array>
#include <random>
#include <vector>

namespace jackdaw::bench {

enum class Language { Spanish, Arabic, English };

/// Words and messages of three languages that look like what people write: few words are in most messages, most words
/// in few. The same seed says the same, everywhere.
class Speech {
public:
    explicit Speech(quint64 seed);

    /// A message of some 100 bytes; now and then a link, a short word, a long paste.
    QString message(Language language);
    /// One of the language's words, common ones oftener.
    QString word(Language language);
    Language language();
    /// 0 to `end` - 1.
    quint64 below(quint64 end);
    /// The same, small ones oftener, as 1 / n.
    quint64 skewedBelow(quint64 end);

private:
    static constexpr size_t kWords = 30'000; ///< of each language

    std::mt19937_64 m_random;
    std::array<std::vector<QString>, 3> m_words;
};

} // namespace jackdaw::bench
