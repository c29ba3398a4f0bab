// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QString>
#include <string>
#include <string_view>
#include <vector>

#include "core/history/search_request.h"

namespace jackdaw {

/// How near a text must come to a word of the query.
enum class WordMatch { Whole, Beginning, Inside };

/// One thing to find: a word, or several that follow each other.
struct SearchTerm {
    std::vector<std::string> words; ///< folded (search_words.h), in UTF-8; at least one
    bool quoted = false;            ///< whole words in this order, and nothing less

    friend bool operator==(const SearchTerm&, const SearchTerm&) = default;
};

/// What was typed, taken apart: blanks part terms, quotes hold them together, and what belongs together without blanks
/// (example.org, 你好) is one of several words. No character is an operator. Of an endless query the first
/// kMostSearchWords words count.
std::vector<SearchTerm> searchTerms(const QString& typed);

inline constexpr size_t kMostSearchWords = 32;

/// Whether a text has all terms. Of a term of several words the last one may be a beginning, the others are whole.
/// `phrase`: all words of all terms follow each other.
class TermFinder {
public:
    TermFinder(std::vector<SearchTerm> terms, WordMatch match, bool phrase = false);

    bool matches(std::string_view utf8) const;
    /// Where they stand, for marking; what is missing is left out.
    QList<WordPlace> places(const QString& text) const;

private:
    struct Found {
        size_t term = 0;
        int begin = 0; ///< bytes
        int end = 0;
    };
    std::vector<Found> find(std::string_view utf8, bool all) const;

    std::vector<SearchTerm> m_terms;
    WordMatch m_match;
};

} // namespace jackdaw
