// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <memory>

#include "core/base/result.h"
#include "core/history/search_request.h"

namespace jackdaw {

class MessageSearch;
class Store;

/// Search in all history. Main thread; the work is done on the store's.
class SearchService {
public:
    explicit SearchService(Store& store);
    ~SearchService();

    /// A query without words and filters finds nothing; filters alone find all that pass them.
    QFuture<Result<SearchResults>> find(const SearchRequest& request);

private:
    Store& m_store;
    std::shared_ptr<MessageSearch> m_search; ///< the store's thread's
};

} // namespace jackdaw
