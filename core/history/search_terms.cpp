// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/history/search_terms.h"

#include <QByteArray>
#include <algorithm>

#include "core/text/search_words.h"

namespace jackdaw {

namespace {

/// A quotation mark of any language that people type around phrases.
bool isQuote(QChar character)
{
    switch (character.unicode()) {
    case u'"':
    case u'\u00AB':
    case u'\u00BB':
    case u'\u201C':
    case u'\u201D':
    case u'\u201E':
        return true;
    default:
        return false;
    }
}

class TermList {
public:
    void add(QStringView piece, bool quoted)
    {
        const QByteArray utf8 = piece.toUtf8();
        SearchTerm term;
        term.quoted = quoted;
        splitWords({utf8.constData(), static_cast<size_t>(utf8.size())}, [&](std::string_view word, int, int) {
            if (m_words == kMostSearchWords)
                return false;
            ++m_words;
            term.words.emplace_back(word);
            return true;
        });
        if (!term.words.empty() && std::ranges::find(m_terms, term) == m_terms.end())
            m_terms.push_back(std::move(term));
    }

    std::vector<SearchTerm> take() { return std::move(m_terms); }

private:
    std::vector<SearchTerm> m_terms;
    size_t m_words = 0;
};

bool fits(const std::string& word, std::string_view text, WordMatch match)
{
    switch (match) {
    case WordMatch::Whole:
        return text == word;
    case WordMatch::Beginning:
        return text.starts_with(word);
    case WordMatch::Inside:
        return text.find(word) != std::string_view::npos;
    }
    return false;
}

struct TextWord {
    std::string word;
    int begin = 0;
    int end = 0;
};

std::vector<TextWord> wordsOf(std::string_view utf8)
{
    std::vector<TextWord> words;
    splitWords(utf8, [&words](std::string_view word, int begin, int end) {
        words.push_back({std::string(word), begin, end});
        return true;
    });
    return words;
}

/// Byte positions of UTF-8, which must grow from call to call, as places in the UTF-16 text it was made from.
class Places {
public:
    explicit Places(std::string_view utf8)
        : m_utf8(utf8)
    {
    }

    int of(int byte)
    {
        for (; m_byte < byte; ++m_byte) {
            const auto unit = static_cast<unsigned char>(m_utf8[static_cast<size_t>(m_byte)]);
            // A character outside of the first plane begins so, and takes two units.
            m_place += (unit & 0xC0U) == 0x80 ? 0 : unit >= 0xF0 ? 2 : 1;
        }
        return m_place;
    }

private:
    std::string_view m_utf8;
    int m_byte = 0;
    int m_place = 0;
};

} // namespace

std::vector<SearchTerm> searchTerms(const QString& typed)
{
    TermList terms;
    qsizetype begin = 0;
    bool quoted = false;
    const auto piece = [&](qsizetype end) { terms.add(QStringView(typed).mid(begin, end - begin), quoted); };
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (isQuote(typed.at(i))) {
            piece(i);
            quoted = !quoted;
            begin = i + 1;
        } else if (!quoted && typed.at(i).isSpace()) {
            piece(i);
            begin = i + 1;
        }
    }
    // A quotation that is still being typed may end in half a word.
    quoted = false;
    piece(typed.size());
    return terms.take();
}

TermFinder::TermFinder(std::vector<SearchTerm> terms, WordMatch match, bool phrase)
    : m_terms(std::move(terms))
    , m_match(match)
{
    if (!phrase || m_terms.size() < 2)
        return;
    SearchTerm whole;
    for (const SearchTerm& term : m_terms)
        whole.words.insert(whole.words.end(), term.words.begin(), term.words.end());
    m_terms = {std::move(whole)};
}

std::vector<TermFinder::Found> TermFinder::find(std::string_view utf8, bool all) const
{
    const std::vector<TextWord> text = wordsOf(utf8);
    std::vector<Found> found;
    for (size_t i = 0; i < m_terms.size(); ++i) {
        const std::vector<std::string>& words = m_terms[i].words;
        const WordMatch last = m_terms[i].quoted ? WordMatch::Whole : m_match;
        // Inside a word nothing follows what was found.
        const WordMatch loosest = words.size() > 1 ? std::min(last, WordMatch::Beginning) : last;
        for (size_t at = 0; at + words.size() <= text.size(); ++at) {
            bool fit = fits(words.back(), text[at + words.size() - 1].word, loosest);
            for (size_t k = 0; fit && k + 1 < words.size(); ++k)
                fit = text[at + k].word == words[k];
            if (!fit)
                continue;
            found.push_back({i, text[at].begin, text[at + words.size() - 1].end});
            if (!all)
                break;
        }
    }
    return found;
}

bool TermFinder::matches(std::string_view utf8) const
{
    return find(utf8, false).size() == m_terms.size();
}

QList<WordPlace> TermFinder::places(const QString& text) const
{
    const QByteArray utf8 = text.toUtf8();
    const std::string_view view(utf8.constData(), static_cast<size_t>(utf8.size()));
    std::vector<Found> found = find(view, true);
    std::ranges::sort(
        found, [](const Found& a, const Found& b) { return a.begin != b.begin ? a.begin < b.begin : a.end > b.end; });
    QList<WordPlace> places;
    Places counter(view);
    int covered = 0;
    for (const Found& one : found) {
        if (one.begin < covered)
            continue;
        covered = one.end;
        const int begin = counter.of(one.begin);
        places.append({begin, counter.of(one.end) - begin});
    }
    return places;
}

} // namespace jackdaw
