// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/history/vocabulary.h"

#include <QByteArray>
#include <algorithm>

#include "core/text/search_words.h"

namespace jackdaw {

namespace {

/// More than so many new messages are read from the index faster than from their text.
constexpr qint64 kMostNew = 20'000;

constexpr const char* kOpen
    = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_vocabulary USING fts5vocab(main, message_search, row)";
constexpr const char* kNew
    = "SELECT text, coalesce(strftime('%Y%m%d', time / 1000, 'unixepoch'), '') FROM message WHERE id > ? AND id <= ?";

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

/// The date of a word like d20261122; 0 of any other.
int dateOf(std::string_view word)
{
    if (word.size() != 9 || word.front() != 'd')
        return 0;
    int date = 0;
    for (const char digit : word.substr(1)) {
        if (digit < '0' || digit > '9')
            return 0;
        date = date * 10 + (digit - '0');
    }
    return date;
}

Result<qint64> newestMessage(Database& database)
{
    Statement statement = database.prepare("SELECT max(id) FROM message");
    const Result<bool> row = statement.step();
    if (!row)
        return row.error();
    return statement.integer(0);
}

} // namespace

Result<void> Vocabulary::refresh(Database& database)
{
    const Result<qint64> newest = newestMessage(database);
    if (!newest)
        return newest.error();
    if (*newest == m_newest)
        return {};
    const bool reads = m_newest < 0 || *newest - m_newest + m_freshMessages > kMostNew;
    Result<void> read = reads ? readAll(database) : readNew(database, *newest);
    if (read)
        m_newest = *newest;
    return read;
}

Result<void> Vocabulary::readAll(Database& database)
{
    *this = Vocabulary();
    if (Result<void> opened = database.execute(kOpen); !opened)
        return opened;
    Statement statement = database.prepare("SELECT term, doc FROM temp.search_vocabulary");
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        append(viewOf(statement.blob(0)), statement.integer(1));
    }
    m_text.shrink_to_fit();
    countDays();
    return {};
}

void Vocabulary::append(std::string_view word, qint64 count)
{
    m_starts.push_back(static_cast<uint32_t>(m_text.size()));
    m_counts.push_back(static_cast<uint32_t>(std::min<qint64>(count, std::numeric_limits<uint32_t>::max())));
    m_text += word;
    m_text += '\0';
}

Result<void> Vocabulary::readNew(Database& database, qint64 newest)
{
    Statement statement = database.prepare(kNew);
    statement.bind(m_newest, newest);
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        splitWords(viewOf(statement.blob(0)), [this](std::string_view word, int, int) {
            const auto found = m_fresh.find(word);
            if (found != m_fresh.end())
                ++found->second;
            else
                m_fresh.emplace(word, 1);
            return true;
        });
        ++m_fresh["d" + std::string(viewOf(statement.blob(1)))];
        ++m_freshMessages;
    }
    countDays();
    return {};
}

void Vocabulary::countDays()
{
    std::map<int, qint64> days;
    for (size_t i = lowerBound("d"); i < m_starts.size() && wordAt(i).starts_with('d'); ++i) {
        if (const int date = dateOf(wordAt(i)))
            days[date] += m_counts[i];
    }
    for (auto it = m_fresh.lower_bound("d"); it != m_fresh.end() && it->first.starts_with('d'); ++it) {
        if (const int date = dateOf(it->first))
            days[date] += it->second;
    }
    m_days.clear();
    m_messages = 0;
    for (const auto& [date, messages] : days) {
        m_days.push_back({date, messages});
        m_messages += messages;
    }
}

std::string_view Vocabulary::wordAt(size_t index) const
{
    const size_t start = m_starts[index];
    const size_t end = index + 1 < m_starts.size() ? m_starts[index + 1] : m_text.size();
    return std::string_view(m_text).substr(start, end - start - 1);
}

size_t Vocabulary::lowerBound(std::string_view word) const
{
    size_t low = 0;
    size_t high = m_starts.size();
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (wordAt(middle) < word)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

qint64 Vocabulary::count(std::string_view word) const
{
    const size_t index = lowerBound(word);
    const qint64 old = index < m_starts.size() && wordAt(index) == word ? m_counts[index] : 0;
    const auto fresh = m_fresh.find(word);
    return old + (fresh == m_fresh.end() ? 0 : fresh->second);
}

qint64 Vocabulary::countBeginning(std::string_view beginning) const
{
    qint64 sum = 0;
    for (size_t i = lowerBound(beginning); i < m_starts.size() && wordAt(i).starts_with(beginning); ++i)
        sum += m_counts[i];
    for (auto it = m_fresh.lower_bound(beginning); it != m_fresh.end() && it->first.starts_with(beginning); ++it)
        sum += it->second;
    return sum;
}

Vocabulary::Words Vocabulary::containing(std::string_view part, size_t mostWords, qint64 mostMessages) const
{
    Words found;
    const auto take = [&](std::string_view word, qint64 count) {
        if (found.words.size() == mostWords || found.count + count > mostMessages)
            return false;
        found.words.emplace_back(word);
        found.count += count;
        return true;
    };
    for (size_t at = m_text.find(part); at != std::string::npos;) {
        const auto next = std::ranges::upper_bound(m_starts, static_cast<uint32_t>(at));
        const auto index = static_cast<size_t>(next - m_starts.begin()) - 1;
        if (!take(wordAt(index), m_counts[index]))
            return found;
        at = next == m_starts.end() ? std::string::npos : m_text.find(part, *next);
    }
    for (const auto& [word, count] : m_fresh) {
        if (word.find(part) != std::string::npos && !take(word, count))
            return found;
    }
    found.complete = true;
    return found;
}

} // namespace jackdaw
