// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/base/ids.h"
#include "core/conversations/message.h"

namespace jackdaw {

enum class SearchOrder {
    Newest, ///< words that begin with what was typed, newest first; then those that have it inside
    Best,   ///< the phrase, then whole words, then beginnings, then insides; newest first in each
};

/// What to look for in all that was said. Empty lists and absent values ask for nothing.
struct SearchRequest {
    QString text; ///< as typed: words, "phrases"; no operators
    QList<ConversationId> conversations;
    QList<AccountId> accounts;
    QStringList senders;         ///< names or addresses, any of them; as search compares words
    bool own = false;            ///< only what the user wrote
    std::optional<qint64> since; ///< milliseconds since 1970, included
    std::optional<qint64> until; ///< excluded
    bool withLink = false;
    bool withFile = false;
    SearchOrder order = SearchOrder::Newest;
    int limit = 50; ///< 1 to kMostHits
};

inline constexpr int kMostHits = 5000;

/// A stretch of a message's text, in UTF-16 units.
struct WordPlace {
    int offset = 0;
    int length = 0;

    friend bool operator==(const WordPlace&, const WordPlace&) = default;
};

struct SearchHit {
    Message message;
    QList<WordPlace> places; ///< where the words stand, in order, apart from each other
};

struct SearchResults {
    QList<SearchHit> hits;
    bool more = false; ///< a larger limit would find more
};

} // namespace jackdaw
