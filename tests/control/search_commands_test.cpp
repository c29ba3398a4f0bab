// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Search.

#include "tests/control/fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class ControlSearch : public Control {
protected:
    ControlSearch()
    {
        say("Die Brücke ist gesperrt");
        say("¿Vienes mañana? Mira https://example.org/plan");
        row("send Home/bob@one.test sí mañana voy --wait delivered");
        EXPECT_TRUE(waitFor([&] { return ctl("search mañana").rows.size() == 2; }));
    }
    void say(const char* text) { test.network().say(ana, kBob, QString::fromUtf8(text)); }
    QStringList texts(const char* line)
    {
        QStringList texts;
        for (const QJsonObject& row : ctl(line).rows)
            texts.append(text(row, "text"));
        return texts;
    }
};

} // namespace

TEST_F(ControlSearch, FindsWordsAndSaysWhere)
{
    const QJsonObject found = row("search bruck");
    has(found, {"id", "conversation", "account", "direction", "sender", "text", "time", "snippet"});
    EXPECT_EQ(text(found, "snippet"), QStringLiteral("Die Brücke ist gesperrt"));
    EXPECT_EQ(texts("search MANANA si").size(), 1);
    EXPECT_EQ(texts("search nirgends").size(), 0);
    EXPECT_EQ(ctl("search nirgends").exit, 0);
    EXPECT_EQ(texts("search mañana --limit 1").size(), 1);
}

TEST_F(ControlSearch, FiltersByPlacePersonAndTime)
{
    EXPECT_EQ(texts("search mañana --in Home/bob@one.test").size(), 2);
    EXPECT_EQ(client
                  .ctl({QStringLiteral("search"), QStringLiteral("mañana"), QStringLiteral("--in"),
                        QStringLiteral("Bob Baker")})
                  .rows.size(),
              2);
    EXPECT_EQ(texts("search mañana --from bob@one.test").size(), 1);
    EXPECT_EQ(client
                  .ctl({QStringLiteral("search"), QStringLiteral("mañana"), QStringLiteral("--from"),
                        QStringLiteral("bob baker")})
                  .rows.size(),
              1);
    EXPECT_EQ(texts("search mañana --until 1999-12-31").size(), 0);
    EXPECT_EQ(texts("search mañana --since 1999-12-31").size(), 2);
    refuses("search mañana --since yesterday", 2);
    refuses("search mañana --in nobody", 1);
    refuses("search mañana --limit 0", 2);
    refuses("search", 2);
}

TEST_F(ControlSearch, NoQueryIsAnOperator)
{
    for (const char* query : {"search -- ---- NEAR", "search \"", "search * ^ AND", "search (((", "search text:mañana"})
        EXPECT_EQ(ctl(query).exit, 0) << query;
}
