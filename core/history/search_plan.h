// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <vector>

#include "core/history/search_terms.h"
#include "core/history/vocabulary.h"

namespace jackdaw {

/// How one tier of a search is answered: what the index is asked, and what has to be looked at in the text because so
/// many words would have to be joined that reading is quicker. Pure.
struct SearchPlan {
    QByteArray match;      ///< an FTS5 expression; empty: every message
    bool checks = false;   ///< the finder decides
    bool possible = true;  ///< false: no message can have it
    double candidates = 0; ///< how many `match` is likely to give, were its words spread evenly
    double hits = 0;       ///< how many of them are likely to pass the finder
};

/// `phrase`: the words of all terms follow each other.
SearchPlan planTier(const std::vector<SearchTerm>& terms, WordMatch match, bool phrase, const SearchRequest& request,
                    const Vocabulary& vocabulary);

/// `plan` for messages of days from the first to the last, both of Vocabulary::days(), only.
QByteArray withinDays(const SearchPlan& plan, const Vocabulary& vocabulary, size_t first, size_t last);

} // namespace jackdaw
