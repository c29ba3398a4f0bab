// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/outbox_storage.h"
#include "core/history/message_search.h"
#include "core/storage/search_index.h"
#include "tests/history/archive.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class Search : public Archive {
protected:
    SearchResults run(const SearchRequest& request)
    {
        Result<SearchResults> results = search.run(database, request);
        EXPECT_TRUE(results) << (results ? "" : results.error().details.toStdString());
        return results ? *results : SearchResults();
    }
    static SearchRequest request(const char* text)
    {
        SearchRequest request;
        request.text = QString::fromUtf8(text);
        return request;
    }
    QList<MessageId> ids(const SearchRequest& request)
    {
        QList<MessageId> ids;
        for (const SearchHit& hit : run(request).hits)
            ids.append(hit.message.id);
        return ids;
    }
    QList<MessageId> ids(const char* text) { return ids(request(text)); }
    QList<MessageId> best(const char* text)
    {
        SearchRequest wanted = request(text);
        wanted.order = SearchOrder::Best;
        return ids(wanted);
    }

    MessageSearch search;
};

using Ids = QList<MessageId>;

} // namespace

TEST_F(Search, FindsWordsOfAnyLanguageHoweverTheyAreWritten)
{
    const MessageId spanish = add("¿Qué pasó mañana, canción?");
    const MessageId arabic = add("قرأتُ الكِتَابَ في المدرسةِ");
    const MessageId english = add("The bridge is closed");
    const MessageId chinese = add("我们明天去北京");
    const MessageId emoji = add("great 👍🏽");
    EXPECT_EQ(ids("MANANA que"), Ids{spanish});
    EXPECT_EQ(ids("canci"), Ids{spanish});
    EXPECT_EQ(ids("الكتاب"), Ids{arabic});
    EXPECT_EQ(ids("مدرسه"), Ids{arabic}) << "inside a word, and with another letter";
    EXPECT_EQ(ids("brid closed"), Ids{english});
    EXPECT_EQ(ids("ridge"), Ids{english});
    EXPECT_EQ(ids("北京"), Ids{chinese});
    EXPECT_EQ(ids("京北"), Ids());
    EXPECT_EQ(ids("👍"), Ids{emoji});
    EXPECT_EQ(ids("bridge mañana"), Ids()) << "all words, not any";
    EXPECT_EQ(ids("???"), Ids());
    EXPECT_EQ(ids(""), Ids());
    EXPECT_EQ(run(request("bridge")).hits.first().places, (QList<WordPlace>{{4, 6}}));
}

TEST_F(Search, NewestComesFirstWheneverItWasStored)
{
    const MessageId late = add("word late", 1, start + 10 * kDay);
    const MessageId imported = add("word early", 2, start - 5000 * kDay);
    const MessageId middle = add("word middle", 3, start + 5 * kDay);
    const MessageId inside = add("sword", 1, start + 20 * kDay);
    EXPECT_EQ(ids("word"), (Ids{late, middle, imported, inside})) << "beginnings before insides";
    SearchRequest few = request("word");
    few.limit = 2;
    EXPECT_EQ(ids(few), (Ids{late, middle}));
    EXPECT_TRUE(run(few).more);
    few.limit = 4;
    EXPECT_FALSE(run(few).more);
}

TEST_F(Search, TheBestComesFirst)
{
    const MessageId phrase = add("see you there");
    const MessageId words = add("you will see");
    const MessageId beginnings = add("seeing your house");
    const MessageId insides = add("oversee youth");
    EXPECT_EQ(best("see you"), (Ids{phrase, words, beginnings, insides}));
    EXPECT_EQ(best("\"see you\""), Ids{phrase});
    EXPECT_EQ(ids("see you"), (Ids{beginnings, words, phrase, insides}));
}

TEST_F(Search, FiltersNarrowIt)
{
    const MessageId one = add("tree https://example.org", 1);
    const MessageId other = add("tree", 3);
    MessageRow file = message(QStringLiteral("You sent a file: tree.png"), 2, start + 40 * kDay);
    file.message.direction = Direction::Outgoing;
    file.message.sender = QStringLiteral("ana1");
    file.message.senderName = QStringLiteral("Aná");
    file.message.body.entities = {{17, 8, wire::EntityKind::File, {}}};
    const MessageId sent = add(file);

    SearchRequest wanted = request("tree");
    wanted.conversations = {ConversationId{1}, ConversationId{2}};
    EXPECT_EQ(ids(wanted), (Ids{sent, one}));
    wanted = request("tree");
    wanted.accounts = {AccountId{2}};
    EXPECT_EQ(ids(wanted), Ids{other});
    wanted = request("tree");
    wanted.withLink = true;
    EXPECT_EQ(ids(wanted), Ids{one});
    wanted = request("");
    wanted.withFile = true;
    EXPECT_EQ(ids(wanted), Ids{sent}) << "a filter needs no words";
    wanted.text = QStringLiteral("...");
    EXPECT_EQ(ids(wanted), Ids()) << "what was typed is not found, so nothing is";
    wanted = request("tree");
    wanted.own = true;
    EXPECT_EQ(ids(wanted), Ids{sent});
    wanted = request("tree");
    wanted.senders = {QStringLiteral("nobody"), QStringLiteral("ANA")};
    EXPECT_EQ(ids(wanted), Ids{sent});
    wanted = request("tree");
    wanted.since = start + 40 * kDay;
    EXPECT_EQ(ids(wanted), Ids{sent});
    wanted = request("tree");
    wanted.until = start + 40 * kDay;
    EXPECT_EQ(ids(wanted), (Ids{other, one}));
}

TEST_F(Search, WhatIsChangedOrDeletedIsFoundSoOrNoMore)
{
    const MessageId id = add("first version", 1);
    const MessageId deleted = add("first and gone", 2);
    EXPECT_EQ(ids("first"), (Ids{deleted, id}));
    MessageRow other = message(QStringLiteral("second version"));
    other.message.id = id;
    ASSERT_TRUE(saveSent(database, {SentRow(other.message)}));
    ASSERT_TRUE(saveSent(database, {SentRow(other.message)})) << "nothing of it is new";
    ASSERT_TRUE(deleteMessage(database, deleted, ConversationId{2}));
    EXPECT_EQ(ids("first"), Ids());
    EXPECT_EQ(ids("second"), Ids{id});
    ASSERT_TRUE(mergeConversations(database, ConversationId{1}, ConversationId{2}));
    SearchRequest wanted = request("version");
    wanted.conversations = {ConversationId{2}};
    EXPECT_EQ(ids(wanted), Ids{id});
    wanted.conversations = {ConversationId{1}};
    EXPECT_EQ(ids(wanted), Ids());
    ASSERT_TRUE(database.execute("INSERT INTO message_search (message_search) VALUES ('integrity-check')"));
}

TEST_F(Search, WhatCameSinceTheLastSearchIsFound)
{
    add("one");
    EXPECT_EQ(ids("overboard"), Ids());
    const MessageId fresh = add("overboard");
    EXPECT_EQ(ids("overboard"), Ids{fresh});
    EXPECT_EQ(ids("board"), Ids{fresh});
    EXPECT_EQ(ids("o").size(), 2);
}

TEST_F(Search, CommonWordsAreSoughtFromTheNewestDaysOn)
{
    // More than are read at once, over three years, stored in no order.
    ASSERT_TRUE(database.begin());
    QList<std::pair<qint64, MessageId>> rare;
    QList<qint64> times;
    for (qint64 i = 0; i < 6000; ++i) {
        const qint64 time = start + (i * 7919 % 6000) * (3 * 365 * kDay / 6000);
        times.append(time);
        const bool isRare = i % 40 == 0;
        const MessageId id = add(isRare ? "common needle" : "common hay", 1 + i % 3, time);
        if (isRare)
            rare.append({time, id});
    }
    ASSERT_TRUE(database.commit());
    std::sort(times.begin(), times.end(), std::greater<>());
    std::sort(rare.begin(), rare.end(), std::greater<>());

    SearchRequest wanted = request("common");
    wanted.limit = 500;
    const SearchResults newest = run(wanted);
    ASSERT_EQ(newest.hits.size(), 500);
    EXPECT_TRUE(newest.more);
    for (qsizetype i = 0; i < 500; ++i)
        ASSERT_EQ(newest.hits[i].message.time, times[i]) << i;

    wanted.limit = kMostHits;
    EXPECT_EQ(run(wanted).hits.size(), kMostHits);
    wanted = request("common needle");
    wanted.limit = 20;
    const SearchResults found = run(wanted);
    ASSERT_EQ(found.hits.size(), 20);
    for (qsizetype i = 0; i < 20; ++i)
        ASSERT_EQ(found.hits[i].message.id, rare[i].second) << i;

    wanted = request("common");
    wanted.since = times[4000];
    wanted.until = times[3990];
    EXPECT_EQ(run(wanted).hits.size(), 10);
    wanted.conversations = {ConversationId{2}};
    wanted.since.reset();
    wanted.limit = 5000;
    for (const SearchHit& hit : run(wanted).hits)
        ASSERT_TRUE(hit.message.conversation == ConversationId{2} && hit.message.time < times[3990]);
}

TEST_F(Search, AnIndexOfAllThatWasThereBeforeIsMade)
{
    const MessageId old = add("from before");
    ASSERT_TRUE(database.execute(kDropSearchIndex));
    ASSERT_TRUE(database.execute(kCreateSearchIndex));
    ASSERT_TRUE(database.execute(kFillSearchIndex));
    EXPECT_EQ(ids("before"), Ids{old});
    ASSERT_TRUE(deleteMessage(database, old, ConversationId{1}));
    EXPECT_EQ(ids("before"), Ids());
}
