// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/message_query.h"
#include "tests/conversations/fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class Paging : public ConversationFixture {
protected:
    Paging()
    {
        goOnline(kHome);
        goOnline(kWork);
        for (int i = 0; i < 100; ++i) {
            service->onMessage(i % 2 ? kHome : kWork, line(kBob, QString::number(i)));
            clock.advance(i % 3);
        }
        settle();
        query.conversations = {service->find(kHome, kBob)->id, service->find(kWork, kBob)->id};
    }
    QList<Message> page() { return *await(service->messages(query)); }

    MessageQuery query;
};

} // namespace

TEST_F(Paging, SeveralConversationsAreOneTimeline)
{
    ASSERT_TRUE(waitFor([&] { return added.size() == 100; }));
    query.limit = 30;
    QStringList all;
    QList<Message> newest = page();
    while (!newest.isEmpty()) {
        all = texts(newest) + all;
        query.before = newest.first().position;
        newest = page();
    }
    ASSERT_EQ(all.size(), 100);
    for (int i = 0; i < 100; ++i)
        EXPECT_EQ(all[i], QString::number(i));

    query.before.reset();
    query.after = added[49].position;
    query.limit = 10;
    EXPECT_EQ(page().first().body.text, QStringLiteral("50"));
    EXPECT_EQ(page().size(), 10);
    query.after = added.last().position;
    EXPECT_TRUE(page().isEmpty());
    query.limit = -3;
    EXPECT_TRUE(page().isEmpty());
}

TEST_F(Paging, APageIsReadFromTheIndexWithoutSortingTheHistory)
{
    for (const bool newestFirst : {true, false}) {
        const QByteArray sql = "EXPLAIN QUERY PLAN " + messageQuerySql(2, newestFirst);
        const auto plan = await(profile.store->read([sql](Database& database) -> Result<QString> {
            Statement statement = database.prepare(sql.constData());
            QString lines;
            for (;;) {
                const Result<bool> row = statement.step();
                if (!row)
                    return row.error();
                if (!*row)
                    return lines;
                lines += statement.text(3) + QLatin1Char('\n');
            }
        }));
        ASSERT_TRUE(plan);
        EXPECT_EQ(plan->count(QStringLiteral("message_position")), 2) << qPrintable(*plan);
        EXPECT_FALSE(plan->contains(QStringLiteral("SCAN m"))) << qPrintable(*plan);
        // What is sorted is what the limit left of each conversation, never its history.
        EXPECT_FALSE(plan->contains(QStringLiteral("position<?)\nUSE TEMP B-TREE"))) << qPrintable(*plan);
    }
}
