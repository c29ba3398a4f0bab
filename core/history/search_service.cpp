// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/history/search_service.h"

#include "core/history/message_search.h"
#include "core/storage/store.h"

namespace jackdaw {

SearchService::SearchService(Store& store)
    : m_store(store)
    , m_search(std::make_shared<MessageSearch>())
{
}

SearchService::~SearchService() = default;

QFuture<Result<SearchResults>> SearchService::find(const SearchRequest& request)
{
    return m_store.read([search = m_search, request](Database& database) { return search->run(database, request); });
}

} // namespace jackdaw
