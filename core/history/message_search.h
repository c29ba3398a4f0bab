// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/history/search_plan.h"
#include "core/history/search_request.h"
#include "core/history/vocabulary.h"

namespace jackdaw {

/// Searches all that was said. Rare words are looked up at once; common ones from the newest days backwards, until
/// there is enough. Keeps the vocabulary between searches; for the store's thread.
class MessageSearch {
public:
    Result<SearchResults> run(Database& database, const SearchRequest& request);

private:
    Vocabulary m_vocabulary;
};

} // namespace jackdaw
