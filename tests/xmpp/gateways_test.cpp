// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include "protocols/xmpp/gateways.h"
#include "tests/xmpp/parse.h"

namespace jackdaw::xmpp {

namespace {

const QString kBob = QStringLiteral("bob%irc.example.net@irc.a.example");

Stanza roster(const QStringList& addresses, const QString& from = {})
{
    QString items;
    for (const QString& address : addresses)
        items += QStringLiteral("<item jid='%1'/>").arg(address);
    return xml(QStringLiteral("<iq type='set' from='%1'><query xmlns='jabber:iq:roster'>%2</query></iq>")
                   .arg(from, items)
                   .toUtf8()
                   .constData());
}

Stanza identity(const Gateways::Ask& ask, const char* from, const char* category, const char* type)
{
    return xml(QStringLiteral("<iq type='result' id='%1' from='%2'><query "
                              "xmlns='http://jabber.org/protocol/disco#info'><identity category='%3' "
                              "type='%4'/></query></iq>")
                   .arg(ask.id, QLatin1StringView(from), QLatin1StringView(category), QLatin1StringView(type))
                   .toUtf8()
                   .constData());
}

TEST(Gateways, peopleBehindOneAreOnItsNetwork)
{
    Gateways gateways(QStringLiteral("ana@a.example/desk"));
    const auto asked
        = gateways.received(roster({kBob, QStringLiteral("eve@a.example"), QStringLiteral("zoe@b.example")}));
    ASSERT_EQ(asked.asks.size(), 1) << "friends' servers are not asked";
    EXPECT_EQ(asked.asks[0].to, QStringLiteral("irc.a.example"));
    EXPECT_FALSE(asked.swallow);
    EXPECT_FALSE(gateways.beyond(kBob));
    EXPECT_TRUE(gateways.received(roster({kBob})).asks.isEmpty()) << "once is enough";

    const auto heard = gateways.received(identity(asked.asks[0], "irc.a.example", "gateway", "irc"));
    EXPECT_TRUE(heard.swallow);
    EXPECT_EQ(heard.changed, QStringList{kBob});
    ASSERT_TRUE(gateways.beyond(kBob));
    EXPECT_EQ(gateways.beyond(kBob)->network, QStringLiteral("IRC"));
    EXPECT_EQ(gateways.beyond(kBob)->name, QStringLiteral("bob"));
    EXPECT_FALSE(gateways.beyond(QStringLiteral("zoe@b.example")));
}

TEST(Gateways, oneToIrcMayCallItselfByItsRooms)
{
    Gateways gateways(QStringLiteral("ana@a.example"));
    const auto asked = gateways.received(roster({kBob}));
    gateways.received(identity(asked.asks[0], "irc.a.example", "conference", "irc"));
    ASSERT_TRUE(gateways.beyond(kBob));
    EXPECT_EQ(gateways.beyond(kBob)->network, QStringLiteral("IRC"));
}

TEST(Gateways, addressesAreReadAsTheyWereWritten)
{
    Gateways gateways(QStringLiteral("ana@a.example"));
    const auto asked = gateways.received(roster({QStringLiteral("carl\\40d.example@tg.b.example")}));
    ASSERT_EQ(asked.asks.size(), 1);
    gateways.received(identity(asked.asks[0], "tg.b.example", "gateway", "telegram"));
    const auto beyond = gateways.beyond(QStringLiteral("carl\\40d.example@tg.b.example"));
    ASSERT_TRUE(beyond);
    EXPECT_EQ(beyond->network, QStringLiteral("Telegram"));
    EXPECT_EQ(beyond->name, QStringLiteral("carl@d.example"));
}

TEST(Gateways, strangersHaveNoSay)
{
    Gateways gateways(QStringLiteral("ana@a.example"));
    EXPECT_TRUE(gateways.received(roster({kBob}, QStringLiteral("eve@e.example"))).asks.isEmpty());
    const auto asked = gateways.received(roster({kBob}));
    ASSERT_EQ(asked.asks.size(), 1);
    EXPECT_FALSE(gateways.received(identity(asked.asks[0], "eve@e.example", "gateway", "irc")).swallow);
    EXPECT_FALSE(gateways.beyond(kBob));
    EXPECT_TRUE(gateways.received(identity(asked.asks[0], "irc.a.example", "conference", "text")).changed.isEmpty());
    EXPECT_FALSE(gateways.beyond(kBob)) << "a service of rooms is none";
}

TEST(Gateways, aListOfManyServersIsNotAskedWithoutEnd)
{
    Gateways gateways(QStringLiteral("ana@a.example"));
    QStringList many;
    for (int i = 0; i < 500; ++i)
        many << QStringLiteral("x%y@s%1.example").arg(i);
    EXPECT_EQ(gateways.received(roster(many)).asks.size(), 32);
}

} // namespace

} // namespace jackdaw::xmpp
