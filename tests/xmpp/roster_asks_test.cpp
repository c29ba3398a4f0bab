// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include "protocols/xmpp/roster_asks.h"

namespace jackdaw::xmpp {

namespace {

Stanza push(const char* from, const char* jid, const char* ask)
{
    Stanza item;
    item.name = QStringLiteral("item");
    item.attributes = {{QStringLiteral("jid"), QString::fromLatin1(jid)}};
    if (*ask != 0)
        item.attributes.insert(QStringLiteral("ask"), QString::fromLatin1(ask));
    Stanza query;
    query.name = QStringLiteral("query");
    query.xmlns = QStringLiteral("jabber:iq:roster");
    query.children = {item};
    Stanza iq;
    iq.name = QStringLiteral("iq");
    if (*from != 0)
        iq.attributes = {{QStringLiteral("from"), QString::fromLatin1(from)}};
    iq.children = {query};
    return iq;
}

const QString kBob = QStringLiteral("bob@b.example");

TEST(RosterAsks, askedUntilTheServerSaysOtherwise)
{
    RosterAsks asks(QStringLiteral("Ana@a.example/desk"));
    EXPECT_FALSE(asks.isPending(kBob));
    EXPECT_EQ(asks.received(push("", "Bob@b.example", "subscribe")), QStringList{kBob});
    EXPECT_TRUE(asks.isPending(kBob));
    EXPECT_TRUE(asks.received(push("ana@a.example", "bob@b.example", "subscribe")).isEmpty());
    EXPECT_EQ(asks.received(push("ana@a.example/desk", "bob@b.example", "")), QStringList{kBob});
    EXPECT_FALSE(asks.isPending(kBob));
}

TEST(RosterAsks, strangersHaveNoSay)
{
    RosterAsks asks(QStringLiteral("ana@a.example/desk"));
    EXPECT_TRUE(asks.received(push("eve@e.example", "bob@b.example", "subscribe")).isEmpty());
    EXPECT_TRUE(asks.received(push("", "", "subscribe")).isEmpty());
    EXPECT_TRUE(asks.received(Stanza{}).isEmpty());
    EXPECT_FALSE(asks.isPending(kBob));
}

} // namespace

} // namespace jackdaw::xmpp
