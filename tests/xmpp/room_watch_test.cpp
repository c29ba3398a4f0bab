// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include "protocols/xmpp/room_watch.h"
#include "protocols/xmpp/unblocking.h"
#include "tests/xmpp/parse.h"

namespace jackdaw::xmpp {

namespace {

using Kind = purple::Errand;

const QString kPond = QStringLiteral("pond@rooms.x");

QString ask(RoomWatch& watch, Kind kind, const char* value, const char* stanza)
{
    watch.beginAsk({kind, QStringLiteral("1"), kPond, QString::fromUtf8(value)});
    const QString id = watch.sending(xml(stanza));
    watch.endAsk();
    return id;
}

Stanza error(const char* head, const QString& id, const char* condition)
{
    return xml(
        QStringLiteral("<%1 id='%2'><error><%3 xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></%4>")
            .arg(QString::fromUtf8(head), id, QString::fromUtf8(condition), QString::fromUtf8(head).section(u' ', 0, 0))
            .toUtf8()
            .constData());
}

Stanza self(const char* attributes, const char* inside)
{
    return xml(QByteArray("<presence from='pond@rooms.x/ana' " + QByteArray(attributes)
                          + "><x xmlns='http://jabber.org/protocol/muc#user'><status code='110'/>" + inside
                          + "</x></presence>")
                   .constData());
}

} // namespace

TEST(RoomWatch, OnlyWhatIsAskedIsMarked)
{
    RoomWatch watch;
    EXPECT_TRUE(watch.sending(xml("<message to='pond@rooms.x'><subject>x</subject></message>")).isEmpty());
    EXPECT_TRUE(ask(watch, Kind::Topic, "x", "<message to='pond@rooms.x'><body>x</body></message>").isEmpty());
    EXPECT_FALSE(ask(watch, Kind::Topic, "x", "<message to='pond@rooms.x'><subject>x</subject></message>").isEmpty());
    EXPECT_TRUE(watch.sending(xml("<message to='pond@rooms.x'><subject>x</subject></message>")).isEmpty());
}

TEST(RoomWatch, ARefusedTopicFailsAndAReflectedOneIsDone)
{
    RoomWatch watch;
    const char* stanza = "<message type='groupchat' to='pond@rooms.x'><subject>x</subject></message>";
    const QString first = ask(watch, Kind::Topic, "x", stanza);
    EXPECT_FALSE(watch.received(error("message type='error' from='evil@rooms.x'", first, "forbidden")).swallow);
    const auto refused = watch.received(error("message type='error' from='pond@rooms.x'", first, "forbidden"));
    EXPECT_TRUE(refused.swallow);
    ASSERT_EQ(refused.failed.size(), 1);
    EXPECT_EQ(refused.failed[0].re, QStringLiteral("1"));
    const QString second = ask(watch, Kind::Topic, "x", stanza);
    const auto done = watch.received(
        xml(QStringLiteral("<message type='groupchat' from='pond@rooms.x/ana' id='%1'><subject>x</subject></message>")
                .arg(second)
                .toUtf8()
                .constData()));
    EXPECT_FALSE(done.swallow);
    EXPECT_EQ(done.done.size(), 1);
}

TEST(RoomWatch, ATakenNickFailsAlsoWithoutAnId)
{
    RoomWatch watch;
    ask(watch, Kind::Nick, "boss", "<presence to='pond@rooms.x/boss'/>");
    const auto refused = watch.received(error("presence type='error' from='pond@rooms.x/boss'", {}, "conflict"));
    EXPECT_TRUE(refused.swallow);
    EXPECT_FALSE(refused.refusal);
    ASSERT_EQ(refused.failed.size(), 1);
    EXPECT_EQ(refused.failed[0].kind, wire::ErrorKind::NameTaken);
    ask(watch, Kind::Nick, "anna", "<presence to='pond@rooms.x/anna'/>");
    EXPECT_EQ(watch.received(self("type='unavailable'", "<item nick='anna'/><status code='303'/>")).done.size(), 1);
}

TEST(RoomWatch, OtherErrorsAreOfAJoin)
{
    RoomWatch watch;
    const auto password = watch.received(error("presence type='error' from='pond@rooms.x/ana'", {}, "not-authorized"));
    ASSERT_TRUE(password.refusal);
    EXPECT_FALSE(password.swallow);
    EXPECT_EQ(password.refusal->room, kPond);
    EXPECT_EQ(password.refusal->kind, wire::ErrorKind::Authentication);
    EXPECT_FALSE(password.refusal->passing);
    const auto locked = watch.received(error("presence type='error' from='pond@rooms.x/ana'", {}, "item-not-found"));
    EXPECT_TRUE(locked.refusal->passing);
}

TEST(RoomWatch, ANewRoomIsMadeWhenItsConfigurationIsThere)
{
    RoomWatch watch;
    watch.received(self("", "<status code='201'/>"));
    EXPECT_TRUE(watch.isBeingMade(kPond));
    watch.sending(xml("<iq type='set' id='c' to='pond@rooms.x'>"
                      "<query xmlns='http://jabber.org/protocol/muc#owner'/></iq>"));
    EXPECT_TRUE(watch.received(xml("<iq type='result' id='c' from='evil@rooms.x'/>")).made.isEmpty());
    EXPECT_EQ(watch.received(xml("<iq type='result' id='c' from='pond@rooms.x'/>")).made, kPond);
    EXPECT_FALSE(watch.isBeingMade(kPond));
}

TEST(RoomWatch, WhyOneIsOut)
{
    RoomWatch watch;
    watch.received(self("type='unavailable'",
                        "<item><actor nick='boss'/><reason>too loud</reason></item>"
                        "<status code='307'/>"));
    EXPECT_TRUE(watch.leaveReason(kPond).contains(QStringLiteral("boss: too loud")));
    watch.received(self("", "<item/>"));
    EXPECT_TRUE(watch.leaveReason(kPond).isEmpty());
    watch.received(self("type='unavailable'", "<destroy><reason>moved</reason></destroy>"));
    EXPECT_TRUE(watch.leaveReason(kPond).contains(QStringLiteral("moved")));
    watch.received(self("", "<item/>"));
    watch.received(self("type='unavailable'", "<item/>"));
    EXPECT_TRUE(watch.leaveReason(kPond).isEmpty()) << "by our own will";
    watch.lost(kPond);
    watch.received(self("type='unavailable'", ""));
    EXPECT_FALSE(watch.leaveReason(kPond).isEmpty());
}

TEST(Unblocking, KnowsWhomToAskWhenTheServerAgreed)
{
    Unblocking unblocking;
    const Stanza set
        = xml("<iq type='set' id='u'><unblock xmlns='urn:xmpp:blocking'><item jid='bob@x'/></unblock></iq>");
    unblocking.sending(set);
    EXPECT_TRUE(unblocking.received(xml("<iq type='result' id='u' from='evil@x/y'/>")).isEmpty());
    EXPECT_EQ(unblocking.received(xml("<iq type='result' id='u'/>")), QStringList{QStringLiteral("bob@x")});
    unblocking.sending(set);
    EXPECT_TRUE(unblocking.received(xml("<iq type='error' id='u'/>")).isEmpty());
}

} // namespace jackdaw::xmpp
