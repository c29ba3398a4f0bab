// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/history/search_terms.h"

#include <gtest/gtest.h>

#include "core/history/snippet.h"

namespace jackdaw {
namespace {

std::string terms(const char* typed)
{
    std::string shown;
    for (const SearchTerm& term : searchTerms(QString::fromUtf8(typed))) {
        shown += shown.empty() ? "" : "|";
        for (const std::string& word : term.words)
            shown += (&word == &term.words.front() ? "" : "+") + word;
        shown += term.quoted ? "!" : "";
    }
    return shown;
}

QStringList marked(const char* typed, const char* text)
{
    const QString whole = QString::fromUtf8(text);
    QStringList pieces;
    const TermFinder finder(searchTerms(QString::fromUtf8(typed)), WordMatch::Inside);
    for (const WordPlace& range : finder.places(whole))
        pieces.append(whole.mid(range.offset, range.length));
    return pieces;
}

bool has(const char* typed, const char* text, WordMatch match, bool phrase = false)
{
    return TermFinder(searchTerms(QString::fromUtf8(typed)), match, phrase).matches(text);
}

TEST(SearchTerms, BlanksPartAndQuotesHoldTogether)
{
    EXPECT_EQ(terms("  Dónde   estás "), "donde|estas");
    EXPECT_EQ(terms("\"see you\" tomorrow"), "see+you!|tomorrow");
    EXPECT_EQ(terms("«hasta luego» “see you”"), "hasta+luego!|see+you!");
    EXPECT_EQ(terms("say \"see yo"), "say|see+yo") << "still being typed";
    EXPECT_EQ(terms("example.org don't"), "example+org|don+t");
    EXPECT_EQ(terms("你好"), "你+好");
    EXPECT_EQ(terms("one one \"one\""), "one|one!");
}

TEST(SearchTerms, NothingIsAnOperator)
{
    EXPECT_EQ(terms("AND or (NOT) NEAR(x,5) a* ^b -c col:d"), "and|or|not|near+x+5|a|b|c|col+d");
    EXPECT_EQ(terms("*** --- \"\" '' ؟!"), "");
    EXPECT_EQ(terms(""), "");
}

TEST(SearchTerms, AnEndlessQueryIsCut)
{
    QString endless;
    for (int i = 0; i < 3000; ++i)
        endless += QString::number(i) + u' ';
    EXPECT_EQ(searchTerms(endless).size(), kMostSearchWords);
    EXPECT_EQ(searchTerms(QString(10000, u'"')).size(), 0U);
    EXPECT_EQ(searchTerms(QString(10000, QChar(0x4F60))).front().words.size(), kMostSearchWords);
}

TEST(SearchTerms, AFinderKnowsHowNearIsNearEnough)
{
    EXPECT_TRUE(has("man", "Mañana", WordMatch::Beginning));
    EXPECT_FALSE(has("man", "Mañana", WordMatch::Whole));
    EXPECT_FALSE(has("ana", "Mañana", WordMatch::Beginning));
    EXPECT_TRUE(has("ana", "Mañana", WordMatch::Inside));
    EXPECT_TRUE(has("كتاب", "الكِتَابُ", WordMatch::Inside)) << "behind the article";
    EXPECT_TRUE(has("b a", "a b", WordMatch::Whole));
    EXPECT_FALSE(has("b a", "a b", WordMatch::Whole, true));
    EXPECT_TRUE(has("a b", "x a, b", WordMatch::Whole, true));
    EXPECT_TRUE(has("\"see you\"", "I see: you!", WordMatch::Inside));
    EXPECT_FALSE(has("\"see you\"", "see your", WordMatch::Inside));
    EXPECT_TRUE(has("example.or", "https://example.org/", WordMatch::Inside));
    EXPECT_FALSE(has("example.or", "or example", WordMatch::Inside));
}

TEST(SearchTerms, PlacesAreOfTheTextAsItIsShown)
{
    EXPECT_EQ(marked("manana", "👍🏽 ¡Mañana, mañana!"),
              (QStringList{QStringLiteral("Mañana"), QStringLiteral("mañana")}));
    EXPECT_EQ(marked("كتاب", "هذا كِتَابٌ جيد"), QStringList{QStringLiteral("كِتَابٌ")});
    EXPECT_EQ(marked("see \"see you\"", "see you see"), (QStringList{QStringLiteral("see you"), QStringLiteral("see")}))
        << "no place twice";
    EXPECT_EQ(marked("x", "a"), QStringList());
}

TEST(Snippet, ShowsTheFirstPlaceInOneLine)
{
    SearchHit hit;
    hit.message.body.text = QStringLiteral("short\ntext");
    EXPECT_EQ(snippetOf(hit).text, QStringLiteral("short text"));

    hit.message.body.text = QString(QStringLiteral("lorem ")).repeated(100) + QStringLiteral("needle")
        + QString(QStringLiteral(" ipsum")).repeated(100);
    hit.places = {{600, 6}};
    const Snippet snippet = snippetOf(hit);
    ASSERT_EQ(snippet.places.size(), 1);
    EXPECT_EQ(snippet.text.mid(snippet.places[0].offset, snippet.places[0].length), QStringLiteral("needle"));
    EXPECT_TRUE(snippet.text.startsWith(QStringLiteral("…lorem")));
    EXPECT_TRUE(snippet.text.endsWith(u'…'));
    EXPECT_LE(snippet.text.size(), 125);

    hit.message.body.text = QString(1000, u'x');
    hit.places = {{0, 1000}};
    EXPECT_EQ(snippetOf(hit).text.size(), 121) << "a word without end is cut";
    EXPECT_EQ(snippetOf(hit).places.first().length, 120);
}

} // namespace
} // namespace jackdaw
