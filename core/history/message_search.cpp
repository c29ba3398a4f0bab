// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/history/message_search.h"

#include <QDate>
#include <QSet>
#include <algorithm>
#include <limits>

#include "core/conversations/message_query.h"

namespace jackdaw {

namespace {

/// So many candidates are read at once.
constexpr double kAtOnce = 1500;
/// So many are looked at in all, so that no question stands in the way of what is to be stored.
constexpr qint64 kMostCandidates = 100'000;
/// More days than this in one question take longer than to leave the days out.
constexpr size_t kMostDays = 400;

#define JACKDAW_CANDIDATE "SELECT m.id, m.time, m.text FROM "
#define JACKDAW_WITHIN " m.time >= ?2 AND m.time < ?3"
constexpr const char* kIndexed = JACKDAW_CANDIDATE
    "message_search s CROSS JOIN message m ON m.id = s.rowid WHERE s.message_search MATCH ?1 AND" JACKDAW_WITHIN;
constexpr const char* kAll = JACKDAW_CANDIDATE "message m WHERE ?1 = '' AND" JACKDAW_WITHIN;

struct Candidate {
    qint64 id = 0;
    qint64 time = 0;
};

struct Span {
    qint64 since = 0;
    qint64 until = 0;
};

struct Tier {
    WordMatch match;
    bool phrase;
};

std::vector<Tier> tiersOf(const SearchRequest& request, size_t terms)
{
    if (terms == 0)
        return {{WordMatch::Whole, false}};
    std::vector<Tier> tiers;
    if (request.order == SearchOrder::Best) {
        if (terms > 1)
            tiers.push_back({WordMatch::Whole, true});
        tiers.push_back({WordMatch::Whole, false});
    }
    tiers.push_back({WordMatch::Beginning, false});
    tiers.push_back({WordMatch::Inside, false});
    return tiers;
}

bool hasFilter(const SearchRequest& request)
{
    return !request.conversations.isEmpty() || !request.accounts.isEmpty() || !request.senders.isEmpty() || request.own
        || request.withLink || request.withFile || request.since || request.until;
}

int dateOf(qint64 time)
{
    constexpr qint64 kDay = 86'400'000;
    const QDate date = QDate(1970, 1, 1).addDays(time >= 0 ? time / kDay : -((kDay - 1 - time) / kDay));
    return date.year() * 10000 + date.month() * 100 + date.day();
}

/// The first millisecond of a day, UTC.
qint64 startOf(int date)
{
    return QDate(1970, 1, 1).daysTo(QDate(date / 10000, date / 100 % 100, date % 100)) * 86'400'000;
}

class Run {
public:
    Run(Database& database, const SearchRequest& request, const Vocabulary& vocabulary)
        : m_database(database)
        , m_request(request)
        , m_vocabulary(vocabulary)
        , m_terms(searchTerms(request.text))
        , m_wanted(std::clamp(request.limit, 1, kMostHits) + 1) // one more tells whether there are more
        , m_span{request.since.value_or(std::numeric_limits<qint64>::min()),
                 request.until.value_or(std::numeric_limits<qint64>::max())}
    {
    }

    Result<SearchResults> go()
    {
        if (m_terms.empty() && (!hasFilter(m_request) || !m_request.text.trimmed().isEmpty()))
            return SearchResults();
        for (const Tier& tier : tiersOf(m_request, m_terms.size())) {
            m_finder = TermFinder(m_terms, tier.match, tier.phrase);
            const SearchPlan plan = planTier(m_terms, tier.match, tier.phrase, m_request, m_vocabulary);
            if (!plan.possible)
                continue;
            if (Result<void> searched = searchTier(plan); !searched)
                return searched.error();
            if (isDone())
                break;
        }
        return results();
    }

private:
    bool isDone() const { return m_found.size() >= m_wanted || m_looked >= kMostCandidates; }

    /// From the newest day backwards; the more days at once the fewer were found.
    Result<void> searchTier(const SearchPlan& plan)
    {
        if (!plan.match.isEmpty() && plan.candidates <= kAtOnce)
            return searchSpan(plan, plan.match, m_span);
        const std::vector<Vocabulary::Day>& days = m_vocabulary.days();
        const auto first = static_cast<size_t>(
            std::ranges::lower_bound(days, m_request.since ? dateOf(m_span.since) : 0, {}, &Vocabulary::Day::date)
            - days.begin());
        size_t end = m_request.until
            ? static_cast<size_t>(std::ranges::upper_bound(days, dateOf(m_span.until), {}, &Vocabulary::Day::date)
                                  - days.begin())
            : days.size();
        // As many messages as are likely to hold what is still wanted.
        double factor = 2;
        while (end > first && !isDone()) {
            const qint64 missing = m_wanted - m_found.size();
            const double messages
                = factor * double(missing) * double(m_vocabulary.messages()) / std::max(plan.hits, 1.0);
            size_t begin = end;
            for (qint64 sum = 0; begin > first && double(sum) < messages; --begin)
                sum += days[begin - 1].messages;
            const qint64 since = startOf(days[begin].date);
            const bool tooMany = end - begin > kMostDays;
            if (tooMany)
                begin = first;
            Span span{tooMany ? m_span.since : std::max(m_span.since, since), m_span.until};
            if (end < days.size())
                span.until = std::min(m_span.until, startOf(days[end].date));
            const QByteArray match = tooMany ? plan.match : withinDays(plan, m_vocabulary, begin, end - 1);
            if (Result<void> searched = searchSpan(plan, match, span); !searched)
                return searched;
            end = begin;
            factor *= 4;
        }
        return {};
    }

    Result<void> searchSpan(const SearchPlan& plan, const QByteArray& match, const Span& span)
    {
        Statement statement = m_database.prepare(match.isEmpty() ? kAll : kIndexed);
        statement.bind(QString::fromUtf8(match), span.since, span.until);
        std::vector<Candidate> fits;
        for (;;) {
            const Result<bool> row = statement.step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            ++m_looked;
            const qint64 id = statement.integer(0);
            if (!m_known.contains(id) && (!plan.checks || hasWords(statement)))
                fits.push_back({id, statement.integer(1)});
        }
        std::ranges::sort(fits, [](const Candidate& a, const Candidate& b) {
            return a.time != b.time ? a.time > b.time : a.id > b.id;
        });
        for (const Candidate& fit : fits) {
            if (m_found.size() == m_wanted)
                break;
            m_found.append(fit.id);
            m_known.insert(fit.id);
        }
        return {};
    }

    bool hasWords(const Statement& row) const
    {
        const QByteArray text = row.blob(2);
        return m_finder.matches({text.constData(), static_cast<size_t>(text.size())});
    }

    Result<SearchResults> results()
    {
        SearchResults results;
        results.more = m_found.size() >= m_wanted;
        if (results.more)
            m_found.removeLast();
        const TermFinder places(m_terms, WordMatch::Inside);
        for (const qint64 id : std::as_const(m_found)) {
            Result<Message> message = readMessage(m_database, MessageId{id});
            if (!message)
                return message.error();
            QList<WordPlace> marked = places.places(message->body.text);
            results.hits.append({std::move(*message), std::move(marked)});
        }
        return results;
    }

    Database& m_database;
    const SearchRequest& m_request;
    const Vocabulary& m_vocabulary;
    std::vector<SearchTerm> m_terms;
    qsizetype m_wanted;
    Span m_span;
    TermFinder m_finder{{}, WordMatch::Whole};
    QList<qint64> m_found;
    QSet<qint64> m_known;
    qint64 m_looked = 0;
};

} // namespace

Result<SearchResults> MessageSearch::run(Database& database, const SearchRequest& request)
{
    if (Result<void> read = m_vocabulary.refresh(database); !read)
        return read.error();
    return Run(database, request, m_vocabulary).go();
}

} // namespace jackdaw
