// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/storage/database.h"

namespace jackdaw {

/// Every word of the search index, and how many messages have it, in memory: finds the words that have a part typed,
/// and tells rare words from common ones. Words of deleted messages stay in it, those of changed ones
/// come with the next session. For the store's thread.
class Vocabulary {
public:
    /// Reads the index the first time, what came since later. Tens of milliseconds for each million of messages.
    Result<void> refresh(Database& database);

    /// In how many messages a word of the text is.
    qint64 count(std::string_view word) const;
    /// No fewer than have a word of the column `marks`.
    qint64 countMark(std::string_view mark) const { return count(mark) + m_freshMessages; }
    /// The sum over all words that begin so: no fewer messages than have one.
    qint64 countBeginning(std::string_view beginning) const;

    struct Words {
        std::vector<std::string> words;
        qint64 count = 0;      ///< the sum over them
        bool complete = false; ///< there are no more
    };
    /// Words that have `part` somewhere; stops where there are more than `mostWords`, or they stand for more than
    /// `mostMessages`.
    Words containing(std::string_view part, size_t mostWords, qint64 mostMessages) const;

    struct Day {
        int date = 0; ///< YYYYMMDD, UTC
        qint64 messages = 0;
    };
    /// The days on which something was said, oldest first.
    const std::vector<Day>& days() const { return m_days; }
    qint64 messages() const { return m_messages; }

private:
    Result<void> readAll(Database& database);
    Result<void> readNew(Database& database, qint64 newest);
    void append(std::string_view word, qint64 count);
    void countDays();
    /// The first word of m_text that is not less; the number of words when none is.
    size_t lowerBound(std::string_view word) const;
    std::string_view wordAt(size_t index) const;

    // All words in order, a zero before each and behind the last, so that parts can be sought in one sweep.
    std::string m_text = std::string(1, '\0');
    std::vector<uint32_t> m_starts;
    std::vector<uint32_t> m_counts;
    std::map<std::string, qint64, std::less<>> m_fresh; ///< what came since
    std::vector<Day> m_days;
    qint64 m_messages = 0;
    qint64 m_freshMessages = 0; ///< whose words are in m_fresh
    qint64 m_newest = -1;       ///< the greatest id that is counted; -1: nothing was read yet
};

} // namespace jackdaw
