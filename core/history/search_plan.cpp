// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/history/search_plan.h"

#include <algorithm>

#include "core/storage/search_index.h"

namespace jackdaw {

namespace {

/// To join more entries of the index takes longer than to read the messages that are wanted.
constexpr qint64 kBroad = 50'000;
constexpr size_t kMostAlternatives = 300;
/// So many messages are read faster than many alternatives are joined.
constexpr double kFew = 2000;
/// FTS5 looks at all alternatives for each message that has one.
constexpr double kMostSteps = 1'500'000;
/// Shorter parts are in nearly every word.
constexpr size_t kShortestPart = 3;

QByteArray inQuotes(std::string_view word)
{
    return '"' + QByteArray(word.data(), static_cast<qsizetype>(word.size())) + '"';
}

class Planner {
public:
    explicit Planner(const Vocabulary& vocabulary)
        : m_vocabulary(vocabulary)
    {
        m_plan.candidates = m_plan.hits = double(vocabulary.messages());
    }

    void addTerm(const SearchTerm& term, WordMatch match)
    {
        if (term.quoted)
            match = WordMatch::Whole;
        if (term.words.size() > 1)
            addPhrase(term.words, match);
        else if (match == WordMatch::Whole)
            ask(inQuotes(term.words.front()), m_vocabulary.count(term.words.front()));
        else if (match == WordMatch::Beginning)
            addBeginning(term.words.front());
        else
            addPart(term.words.front());
    }

    /// One of these marks.
    void addMarks(const QList<QByteArray>& marks)
    {
        if (marks.isEmpty())
            return;
        qint64 count = 0;
        QByteArray any;
        for (const QByteArray& mark : marks) {
            count += m_vocabulary.countMark({mark.constData(), static_cast<size_t>(mark.size())});
            any += (any.isEmpty() ? "" : " OR ") + inQuotes({mark.constData(), static_cast<size_t>(mark.size())});
        }
        join("marks : (" + any + ')', count);
    }

    SearchPlan take()
    {
        std::ranges::sort(m_parts, {}, &Vocabulary::Words::count);
        for (const Vocabulary::Words& words : m_parts)
            addAlternatives(words);
        return std::move(m_plan);
    }

private:
    void join(const QByteArray& expression, qint64 count)
    {
        m_plan.match += (m_plan.match.isEmpty() ? "" : " AND ") + expression;
        m_plan.candidates *= share(count);
        m_plan.hits *= share(count);
    }

    void ask(const QByteArray& expression, qint64 count) { join("text : " + expression, count); }

    void check(qint64 count)
    {
        m_plan.checks = true;
        m_plan.hits *= share(count);
    }

    double share(qint64 count) const
    {
        return std::min(1.0, double(count) / double(std::max<qint64>(m_vocabulary.messages(), 1)));
    }

    void addPhrase(const std::vector<std::string>& words, WordMatch match)
    {
        QByteArray phrase;
        qint64 count = m_vocabulary.messages();
        for (size_t i = 0; i + 1 < words.size(); ++i) {
            phrase += inQuotes(words[i]) + " + ";
            count = std::min(count, m_vocabulary.count(words[i]));
        }
        const qint64 last
            = match == WordMatch::Whole ? m_vocabulary.count(words.back()) : m_vocabulary.countBeginning(words.back());
        if (match != WordMatch::Whole && last > kBroad) {
            phrase.chop(3);
            check(last);
            return ask('(' + phrase + ')', count);
        }
        ask('(' + phrase + inQuotes(words.back()) + (match == WordMatch::Whole ? ")" : " *)"), std::min(count, last));
    }

    void addBeginning(const std::string& word)
    {
        const qint64 count = m_vocabulary.countBeginning(word);
        if (count > kBroad)
            return check(count);
        ask(inQuotes(word) + " *", count);
    }

    void addPart(const std::string& word)
    {
        const Vocabulary::Words found = m_vocabulary.containing(word, kMostAlternatives, kBroad);
        if (!found.complete)
            return check(m_vocabulary.messages());
        if (found.words.empty()) {
            m_plan.possible = false;
            return;
        }
        m_parts.push_back(found);
    }

    /// Words with a part inside, after all else: where few messages are left it is quicker to look at their text.
    void addAlternatives(const Vocabulary::Words& words)
    {
        const double steps = double(words.count) * double(words.words.size());
        if ((!m_plan.match.isEmpty() && m_plan.candidates <= kFew) || steps > kMostSteps)
            return check(words.count);
        QByteArray any;
        for (const std::string& one : words.words)
            any += (any.isEmpty() ? "" : " OR ") + inQuotes(one);
        ask('(' + any + ')', words.count);
    }

    const Vocabulary& m_vocabulary;
    SearchPlan m_plan;
    std::vector<Vocabulary::Words> m_parts;
};

template <typename Ids>
QList<QByteArray> marksOf(char kind, const Ids& ids)
{
    QList<QByteArray> marks;
    for (const auto& id : ids)
        marks.append(kind + QByteArray::number(id.value));
    return marks;
}

void addFilters(Planner& planner, const SearchRequest& request)
{
    planner.addMarks(marksOf('c', request.conversations));
    planner.addMarks(marksOf('a', request.accounts));
    QList<QByteArray> senders;
    for (const QString& sender : request.senders)
        senders.append(QByteArray::fromStdString(senderMark(sender.toStdString())));
    planner.addMarks(senders);
    if (request.own)
        planner.addMarks({kOwnMark});
    if (request.withLink)
        planner.addMarks({kLinkMark});
    if (request.withFile)
        planner.addMarks({kFileMark});
}

size_t characters(const std::string& word)
{
    return static_cast<size_t>(std::ranges::count_if(word, [](char unit) { return (unit & 0xC0) != 0x80; }));
}

/// Whether anything is looked for inside of words that is not found at their beginnings.
bool looksInside(const std::vector<SearchTerm>& terms)
{
    return std::ranges::any_of(terms, [](const SearchTerm& term) {
        return !term.quoted && term.words.size() == 1 && characters(term.words.front()) >= kShortestPart;
    });
}

} // namespace

SearchPlan planTier(const std::vector<SearchTerm>& terms, WordMatch match, bool phrase, const SearchRequest& request,
                    const Vocabulary& vocabulary)
{
    Planner planner(vocabulary);
    if (phrase) {
        SearchTerm whole;
        for (const SearchTerm& term : terms)
            whole.words.insert(whole.words.end(), term.words.begin(), term.words.end());
        planner.addTerm(whole, match);
    } else {
        for (const SearchTerm& term : terms) {
            const bool isShort = characters(term.words.front()) < kShortestPart;
            planner.addTerm(term, match == WordMatch::Inside && isShort ? WordMatch::Beginning : match);
        }
    }
    addFilters(planner, request);
    SearchPlan plan = planner.take();
    if (match == WordMatch::Inside && !looksInside(terms))
        plan.possible = false;
    return plan;
}

QByteArray withinDays(const SearchPlan& plan, const Vocabulary& vocabulary, size_t first, size_t last)
{
    const std::vector<Vocabulary::Day>& days = vocabulary.days();
    QByteArray any;
    const auto add = [&any](const QByteArray& expression) { any += (any.isEmpty() ? "" : " OR ") + expression; };
    for (size_t i = first; i <= last;) {
        const int month = days[i].date / 100;
        size_t end = i;
        while (end < days.size() && days[end].date / 100 == month)
            ++end;
        const bool startsMonth = i == 0 || days[i - 1].date / 100 != month;
        if (startsMonth && end - 1 <= last && end - i > 1) {
            add(inQuotes("d" + std::to_string(month)) + " *");
            i = end;
        } else {
            add(inQuotes("d" + std::to_string(days[i].date)));
            ++i;
        }
    }
    const QByteArray within = "marks : (" + any + ')';
    return plan.match.isEmpty() ? within : plan.match + " AND " + within;
}

} // namespace jackdaw
