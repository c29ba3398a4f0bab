// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include "protocols/purple/addresses.h"
#include "protocols/purple/echo_filter.h"
#include "protocols/purple/errors.h"
#include "protocols/purple/quirks.h"
#include "protocols/purple/settings.h"

using namespace jackdaw;
using namespace jackdaw::purple;

TEST(Quirks, OurShortNamesStandForLibpurplesIds)
{
    EXPECT_EQ(quirksOf(QStringLiteral("xmpp")).prpl, "prpl-jabber");
    EXPECT_EQ(quirksOf(QStringLiteral("sametime")).prpl, "prpl-meanwhile");
    EXPECT_EQ(quirksOfPrpl("prpl-irc").id, QStringLiteral("irc"));
}

TEST(Quirks, AThirdPartyPluginKeepsItsIdWithoutThePrefix)
{
    EXPECT_EQ(quirksOfPrpl("prpl-eionrobb-rocketchat").id, QStringLiteral("rocketchat"));
    EXPECT_EQ(quirksOf(QStringLiteral("rocketchat")).prpl, "prpl-eionrobb-rocketchat");
    EXPECT_EQ(quirksOfPrpl("strange").id, QStringLiteral("strange"));
}

TEST(Addresses, APersonIsNotARoomNorAWord)
{
    const Quirks xmpp = quirksOf(QStringLiteral("xmpp"));
    EXPECT_TRUE(canBePerson(xmpp, QStringLiteral("bob@example.org")));
    EXPECT_TRUE(canBePerson(xmpp, QStringLiteral("gateway.example.org")));
    EXPECT_FALSE(canBePerson(xmpp, QStringLiteral("bob")));
    EXPECT_FALSE(canBePerson(xmpp, QStringLiteral("bob smith@example.org")));
    EXPECT_FALSE(canBePerson(xmpp, QString()));
    const Quirks irc = quirksOf(QStringLiteral("irc"));
    EXPECT_TRUE(canBePerson(irc, QStringLiteral("[bob]^")));
    EXPECT_FALSE(canBePerson(irc, QStringLiteral("#pond")));
    EXPECT_FALSE(canBePerson(irc, QStringLiteral("two words")));
    EXPECT_TRUE(canBePerson(quirksOf(QStringLiteral("strange")), QStringLiteral("any thing")));
}

TEST(Addresses, ARoomIsOneAndNothingThatActsOnOthers)
{
    const Quirks irc = quirksOf(QStringLiteral("irc"));
    for (const char* room : {"#pond", "&here", "+open", "!ABCDEsafe", "##c++"})
        EXPECT_TRUE(canBeRoom(irc, QString::fromLatin1(room))) << room;
    for (const char* word : {"0", "", "pond", "#p,#q", "#a b", "#a\a", "bob", "#a\r\nQUIT"})
        EXPECT_FALSE(canBeRoom(irc, QString::fromLatin1(word))) << word;
    const Quirks xmpp = quirksOf(QStringLiteral("xmpp"));
    for (const char* room : {"garden", "garden@rooms.example.org", "#pond%irc.example.org@gateway.example.org"})
        EXPECT_TRUE(canBeRoom(xmpp, QString::fromLatin1(room))) << room;
    EXPECT_FALSE(canBeRoom(xmpp, QStringLiteral("no room")));
    // A line of more than 512 bytes ends the connection, and the room would be asked for again at the next.
    EXPECT_TRUE(canBeRoom(irc, u'#' + QString(199, u'r')));
    EXPECT_FALSE(canBeRoom(irc, u'#' + QString(200, u'r')));
    EXPECT_FALSE(canBePerson(irc, QString(101, QChar(0x627))));
    EXPECT_TRUE(canBeRoom(quirksOf(QStringLiteral("strange")), QStringLiteral("any thing")));
}

TEST(Settings, EncryptionIsTheDefault)
{
    const QVariantMap irc = withDefaults({}, quirksOf(QStringLiteral("irc")));
    EXPECT_TRUE(irc.value(QStringLiteral("ssl")).toBool());
    EXPECT_EQ(irc.value(QStringLiteral("port")).toInt(), 6697);
    const QVariantMap xmpp = withDefaults({}, quirksOf(QStringLiteral("xmpp")));
    EXPECT_EQ(xmpp.value(QStringLiteral("connection_security")).toString(), QStringLiteral("require_tls"));
}

TEST(Settings, ClearTextIsTheUsersExplicitChoiceAndBringsItsPort)
{
    const Quirks irc = quirksOf(QStringLiteral("irc"));
    EXPECT_EQ(withDefaults({{QStringLiteral("ssl"), false}}, irc).value(QStringLiteral("port")).toInt(), 6667);
    EXPECT_EQ(
        withDefaults({{QStringLiteral("ssl"), QStringLiteral("false")}}, irc).value(QStringLiteral("port")).toInt(),
        6667);
    const QVariantMap chosen{{QStringLiteral("ssl"), false}, {QStringLiteral("port"), 7000}};
    EXPECT_EQ(withDefaults(chosen, irc).value(QStringLiteral("port")).toInt(), 7000);
}

TEST(Settings, NumbersHaveRanges)
{
    const Quirks irc = quirksOf(QStringLiteral("irc"));
    const std::pair ports{1, 65535};
    EXPECT_EQ(rangeOf(QStringLiteral("port"), 6697, irc), ports);
    EXPECT_EQ(rangeOf(QStringLiteral("http_port"), 80, Quirks{}), ports);
    EXPECT_EQ(rangeOf(QStringLiteral("port"), 0, Quirks{}).first, 0) << "the plugin's own word for any";
    EXPECT_EQ(rangeOf(QStringLiteral("ratelimit-burst"), 5, irc).first, 1);
    EXPECT_LT(rangeOf(QStringLiteral("support"), 5, Quirks{}).first, 0);
}

TEST(Errors, TheSameReasonMeansAnotherThingOnceConnected)
{
    EXPECT_EQ(errorKind(6, Stage::Connecting), wire::ErrorKind::NameTaken);
    EXPECT_EQ(errorKind(6, Stage::Connected), wire::ErrorKind::Replaced);
}

TEST(Errors, EveryReasonHasAKind)
{
    EXPECT_EQ(errorKind(0, Stage::Connecting), wire::ErrorKind::Network);
    EXPECT_EQ(errorKind(1, Stage::Connecting), wire::ErrorKind::Settings);
    EXPECT_EQ(errorKind(2, Stage::Connecting), wire::ErrorKind::Authentication);
    EXPECT_EQ(errorKind(5, Stage::Connecting), wire::ErrorKind::Encryption);
    for (int reason = 8; reason <= 15; ++reason)
        EXPECT_EQ(errorKind(reason, Stage::Connecting), wire::ErrorKind::Certificate) << reason;
    EXPECT_EQ(errorKind(16, Stage::Connecting), wire::ErrorKind::Other);
    EXPECT_EQ(errorKind(99, Stage::Connected), wire::ErrorKind::Other);
}

TEST(EchoFilter, TakesEachReflectionOnce)
{
    EchoFilter filter;
    filter.expect(QStringLiteral("#pond"), QStringLiteral("hello"));
    EXPECT_FALSE(filter.take(QStringLiteral("#lake"), QStringLiteral("hello")));
    EXPECT_TRUE(filter.take(QStringLiteral("#pond"), QStringLiteral("hello")));
    EXPECT_FALSE(filter.take(QStringLiteral("#pond"), QStringLiteral("hello")));
}

TEST(EchoFilter, ForgetsARoomAndWhatIsTooOld)
{
    EchoFilter filter;
    for (qsizetype i = 0; i <= EchoFilter::kMaximum; ++i)
        filter.expect(QStringLiteral("#pond"), QString::number(i));
    EXPECT_FALSE(filter.take(QStringLiteral("#pond"), QStringLiteral("0")));
    filter.forget(QStringLiteral("#pond"));
    EXPECT_FALSE(filter.take(QStringLiteral("#pond"), QStringLiteral("5")));
}

TEST(Quirks, AChannelBehindAGatewayIsCalledWhatItIsThere)
{
    const Quirks xmpp = quirksOf(QStringLiteral("xmpp"));
    EXPECT_EQ(roomNameOf(QStringLiteral("#pond%irc.example.org@gateway.example.org"), xmpp), QStringLiteral("#pond"));
    EXPECT_EQ(roomNameOf(QStringLiteral("#a%b%irc.example.org@gateway"), xmpp), QStringLiteral("#a%b"));
    EXPECT_EQ(roomNameOf(QStringLiteral("100%ducks@rooms.example.org"), xmpp), QStringLiteral("100%ducks"));
    EXPECT_EQ(roomNameOf(QStringLiteral("#50%"), quirksOf(QStringLiteral("irc"))), QStringLiteral("#50%"));
}
