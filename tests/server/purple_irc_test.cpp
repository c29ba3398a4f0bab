// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include "core/wire/names.h"
#include "tests/server/forgetful_irc.h"
#include "tests/server/purple_person.h"
#include "tests/server/raw_peer.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class Irc : public testing::Test {
protected:
    void SetUp() override
    {
        JACKDAW_NEEDS_NGIRCD();
        m_server = std::make_unique<NgircdServer>();
        ASSERT_TRUE(m_server->isUp());
    }

    void bothArrive()
    {
        m_ana.arrive(ircSignOn(*m_server, QStringLiteral("ana")));
        m_bob.arrive(ircSignOn(*m_server, QStringLiteral("bob")));
    }

    std::unique_ptr<NgircdServer> m_server;
    Person m_ana;
    Person m_bob;
};

const QString kPond = QStringLiteral("#pond");

} // namespace

TEST_F(Irc, SignsOnWithTlsByDefaultAndEndsInOrder)
{
    m_ana.knock(ircSignOn(*m_server, QStringLiteral("ana")));
    const auto on = m_ana.expect<wire::SignedOn>();
    EXPECT_EQ(on.name, QStringLiteral("ana"));
    EXPECT_TRUE(on.features.contains(wire::Feature::Rooms));
    EXPECT_GT(on.maximumBytes, 0);
    m_ana.leave();
}

TEST_F(Irc, ClearTextOnlyWhenChosen)
{
    wire::SignOn command = ircSignOn(*m_server, QStringLiteral("ana"));
    command.options = {{QStringLiteral("ssl"), false}, {QStringLiteral("port"), m_server->port()}};
    m_ana.arrive(command);
}

TEST_F(Irc, ATakenNickIsSaidAndNotReplaced)
{
    m_ana.arrive(ircSignOn(*m_server, QStringLiteral("ana")));
    m_bob.knock(ircSignOn(*m_server, QStringLiteral("ana")));
    EXPECT_EQ(wire::nameOf(m_bob.expect<wire::Failed>().kind), QStringLiteral("name-taken"));
}

TEST_F(Irc, MessagesAndActionsGoBothWays)
{
    bothArrive();
    const QString text = QStringLiteral("<b>&amp; ü 日本 🙂");
    m_ana.say(QStringLiteral("bob"), text);
    EXPECT_EQ(m_bob.hear(text).conversation, QStringLiteral("ana"));
    m_bob.send(wire::SendMessage{.id = QStringLiteral("a"),
                                 .to = QStringLiteral("ana"),
                                 .messageKind = wire::MessageKind::Action,
                                 .body = wire::RichText(QStringLiteral("waves <at> & you"))});
    EXPECT_EQ(m_ana.hear(QStringLiteral("waves <at> & you")).messageKind, wire::MessageKind::Action);
    m_ana.expectNone<wire::MessageReceived>();
    m_bob.expectNone<wire::MessageReceived>();
}

TEST_F(Irc, PresenceOfTheRosterThatWasGiven)
{
    m_bob.arrive(ircSignOn(*m_server, QStringLiteral("bob")));
    wire::SignOn command = ircSignOn(*m_server, QStringLiteral("ana"));
    command.roster
        = {{.address = QStringLiteral("bob"), .alias = QStringLiteral("Bobby"), .groups = {QStringLiteral("Pals")}}};
    const auto roster = m_ana.arrive(command);
    ASSERT_EQ(roster.entries.size(), 1);
    EXPECT_EQ(roster.entries[0].alias, QStringLiteral("Bobby"));
    m_ana.expect<wire::PresenceChanged>([](const auto& event) {
        return event.entries.value(0).address == QStringLiteral("bob")
            && event.entries.value(0).presence == wire::Presence::Available;
    });
}

TEST_F(Irc, ANickIsRecognisedAsItIsWritten)
{
    m_ana.arrive(ircSignOn(*m_server, QStringLiteral("Ana")));
    m_bob.arrive(ircSignOn(*m_server, QStringLiteral("bob")));
    m_bob.join(kPond);
    const auto isSelf = [](const wire::ParticipantsChanged& event, const QString& nick) {
        return std::any_of(event.present.begin(), event.present.end(),
                           [&](const auto& one) { return one.nick == nick && one.self; });
    };
    m_ana.send(wire::JoinRoom{.id = QStringLiteral("j"), .room = kPond});
    EXPECT_EQ(m_ana.expect<wire::RoomJoined>().nick, QStringLiteral("Ana"));
    m_ana.expect<wire::ParticipantsChanged>([&](const auto& event) { return isSelf(event, QStringLiteral("Ana")); });
    m_ana.send(wire::SetRoomNick{.id = QStringLiteral("n"), .room = kPond, .nick = QStringLiteral("Carla")});
    m_ana.expect<wire::ParticipantsChanged>([&](const auto& event) {
        return isSelf(event, QStringLiteral("Carla"))
            && event.renamed.value(QStringLiteral("Ana")) == QStringLiteral("Carla");
    });
}

TEST_F(Irc, RoomLife)
{
    bothArrive();
    m_ana.join(kPond);
    m_bob.join(kPond);
    m_ana.expect<wire::ParticipantsChanged>([](const auto& event) {
        return std::any_of(event.present.begin(), event.present.end(),
                           [](const auto& p) { return p.nick == QStringLiteral("bob"); });
    });
    m_ana.say(kPond, QStringLiteral("hello bob"), wire::ConversationKind::Room);
    EXPECT_TRUE(m_bob.hear(QStringLiteral("hello bob")).mentionsMe);
    m_ana.send(wire::SetRoomTopic{.id = QStringLiteral("t"), .room = kPond, .topic = QStringLiteral("ducks & geese")});
    EXPECT_EQ(m_bob.expect<wire::RoomTopicChanged>().topic, QStringLiteral("ducks & geese"));
    m_ana.send(wire::SetRoomNick{.id = QStringLiteral("n"), .room = kPond, .nick = QStringLiteral("anna")});
    EXPECT_EQ(m_bob.expect<wire::ParticipantsChanged>([](const auto& event) { return !event.renamed.isEmpty(); })
                  .renamed.value(QStringLiteral("ana")),
              QStringLiteral("anna"));
    m_ana.send(wire::LeaveRoom{.room = kPond});
    EXPECT_EQ(m_ana.expect<wire::RoomLeft>().reason, QString());
    m_bob.send(wire::InviteToRoom{.id = QStringLiteral("i"), .room = kPond, .address = QStringLiteral("anna")});
    m_ana.answer(m_ana.asked(wire::PromptKind::Invitation), true);
    EXPECT_EQ(m_ana.expect<wire::RoomJoined>().topic, QStringLiteral("ducks & geese"));
}

TEST_F(Irc, ClosedChannelsSayWhy)
{
    const QString invited = QStringLiteral("#invited");
    const QString locked = QStringLiteral("#locked");
    m_server = std::make_unique<NgircdServer>(
        NgircdServer::Options{.channels = {{invited, QString()}, {locked, QString()}},
                              .modes = {{invited, QStringLiteral("i")}, {locked, QStringLiteral("k key")}}});
    ASSERT_TRUE(m_server->isUp());
    m_ana.arrive(ircSignOn(*m_server, QStringLiteral("ana")));
    m_ana.send(wire::JoinRoom{.id = QStringLiteral("1"), .room = invited});
    const auto first = m_ana.expect<wire::RoomFailed>();
    EXPECT_EQ(first.re, QStringLiteral("1"));
    EXPECT_EQ(first.room, invited);
    EXPECT_TRUE(first.text.contains(QStringLiteral("invited"))) << first.text.toStdString();
    m_ana.send(wire::JoinRoom{.id = QStringLiteral("2"), .room = locked, .password = QStringLiteral("wrong")});
    const auto second = m_ana.expect<wire::RoomFailed>();
    EXPECT_EQ(second.re, QStringLiteral("2"));
    EXPECT_TRUE(second.text.contains(QStringLiteral("password"))) << second.text.toStdString();
    m_ana.expectNone<wire::PromptOpened>();
    m_ana.send(wire::JoinRoom{.id = QStringLiteral("3"), .room = locked, .password = QStringLiteral("key")});
    EXPECT_EQ(m_ana.expect<wire::RoomJoined>().room, locked);
}

TEST_F(Irc, AddressesAsTheyAreTyped)
{
    m_ana.arrive(ircSignOn(*m_server, QStringLiteral("ana")));
    EXPECT_EQ(m_ana.normalise(QStringLiteral(" Bob ")).address, QStringLiteral("bob"));
    EXPECT_FALSE(m_ana.normalise(kPond).problem.isEmpty());
    EXPECT_EQ(m_ana.normalise(QStringLiteral("#Pond"), wire::ConversationKind::Room).address, kPond);
    m_ana.join(kPond);
    for (const char* word : {"0", "#p,#q", "#a b", "pond", "#a\a"}) {
        const QString typed = QString::fromLatin1(word);
        EXPECT_FALSE(m_ana.normalise(typed, wire::ConversationKind::Room).problem.isEmpty()) << word;
        m_ana.send(wire::JoinRoom{.id = typed, .room = typed});
        const auto failed = m_ana.expect<wire::RoomFailed>();
        EXPECT_EQ(failed.re, typed);
        EXPECT_TRUE(failed.text.endsWith(u'.')) << failed.text.toStdString();
    }
    m_ana.send(wire::SendMessage{.id = QStringLiteral("m"), .to = kPond, .body = wire::RichText(QStringLiteral("hi"))});
    EXPECT_EQ(m_ana.expect<wire::MessageStateChanged>().state, wire::SendState::Sent) << "still in the room";
}

TEST_F(Irc, DirectoryListsRooms)
{
    bothArrive();
    m_bob.join(kPond);
    m_ana.send(wire::ListRooms{.id = QStringLiteral("l")});
    const auto listed = m_ana.expect<wire::RoomsListed>([](const auto& event) { return !event.rooms.isEmpty(); });
    EXPECT_TRUE(std::any_of(listed.rooms.begin(), listed.rooms.end(),
                            [](const auto& room) { return room.address == kPond && room.participants == 1; }));
}

TEST(IrcRejoin, IsAskedForOnce)
{
    ForgetfulIrc server;
    Person ana;
    ana.arrive({.protocol = QStringLiteral("irc"),
                .username = QStringLiteral("ana@127.0.0.1"),
                .options = {{QStringLiteral("ssl"), false}, {QStringLiteral("port"), server.port()}}});
    ana.join(kPond);
    ana.send(wire::LeaveRoom{.room = kPond});
    ana.expect<wire::RoomLeft>();
    ana.send(wire::JoinRoom{.id = QStringLiteral("again"), .room = kPond});
    for (const char* text : {"one", "two", "three"}) {
        ana.say(QStringLiteral("bob"), QString::fromLatin1(text));
        ASSERT_TRUE(server.waitForLine(QByteArray("PRIVMSG bob :") + text));
    }
    EXPECT_EQ(server.count("JOIN #pond"), 2) << "as often as the user did: each line costs the others time";
}

TEST(IrcServersNotices, AreToldQuietlyAndTheLastOneSaysWhyItEnds)
{
    ForgetfulIrc server;
    Person ana;
    ana.arrive({.protocol = QStringLiteral("irc"),
                .username = QStringLiteral("ana@127.0.0.1"),
                .options = {{QStringLiteral("ssl"), false}, {QStringLiteral("port"), server.port()}}});
    server.tell(":srv.example NOTICE ana :*** Your host is masked");
    server.tell(":srv.example NOTICE ana :Restart <at> noon");
    const auto notice = ana.asked(wire::PromptKind::Notice);
    EXPECT_EQ(notice.text, QStringLiteral("Restart <at> noon"));
    EXPECT_EQ(notice.title, QString()) << "the core has one";
    ana.expectNone<wire::MessageReceived>();
    server.tell("ERROR :Closing Link: ana (Server going down)");
    server.hangUp();
    EXPECT_EQ(ana.expect<wire::Failed>().details, QStringLiteral("Closing Link: ana (Server going down)"));
}

TEST(IrcIntroduction, SaysTheNickAndNothingOfTheMachine)
{
    ForgetfulIrc server;
    Person ana;
    ana.arrive({.protocol = QStringLiteral("irc"),
                .username = QStringLiteral("ana@127.0.0.1"),
                .options = {{QStringLiteral("ssl"), false}, {QStringLiteral("port"), server.port()}}});
    EXPECT_TRUE(server.waitForLine("USER ana * 127.0.0.1 :ana"));
}

TEST(IrcInjection, ABreakInATextIsNoCommand)
{
    ForgetfulIrc server;
    Person ana;
    ana.arrive({.protocol = QStringLiteral("irc"),
                .username = QStringLiteral("ana@127.0.0.1"),
                .password = QStringLiteral("secret\nQUIT :1"),
                .options = {{QStringLiteral("ssl"), false},
                            {QStringLiteral("port"), server.port()},
                            {QStringLiteral("realname"), QStringLiteral("Ana\r\nQUIT :2")}}});
    EXPECT_TRUE(server.waitForLine("PASS :secret QUIT :1"));
    EXPECT_TRUE(server.waitForLine("USER ana * 127.0.0.1 :Ana  QUIT :2"));
    ana.join(kPond);
    ana.send(wire::SetRoomTopic{.id = QStringLiteral("t"), .room = kPond, .topic = QStringLiteral("a\nQUIT :3")});
    EXPECT_TRUE(server.waitForLine("TOPIC #pond :a QUIT :3"));
    ana.send(wire::JoinRoom{
        .id = QStringLiteral("j"), .room = QStringLiteral("#lake"), .password = QStringLiteral("b\r\nQUIT :4")});
    EXPECT_TRUE(server.waitForLine("JOIN #lake b  QUIT :4"));
    ana.send(wire::SetStatus{.presence = wire::Presence::Away, .message = QStringLiteral("Out\nQUIT :5")});
    EXPECT_TRUE(server.waitForLine("AWAY :Out QUIT :5"));
}

TEST_F(Irc, WhatTheServerSaidWhenItWasStoppedIsTold)
{
    m_ana.arrive(ircSignOn(*m_server, QStringLiteral("ana")));
    m_server->stop();
    const auto failed = m_ana.expect<wire::Failed>();
    EXPECT_EQ(failed.kind, wire::ErrorKind::Network);
    EXPECT_TRUE(failed.details.contains(QStringLiteral("going down"))) << failed.details.toStdString();
}

TEST_F(Irc, ServerKilledInMidConversation)
{
    m_ana.arrive(ircSignOn(*m_server, QStringLiteral("ana")));
    m_server->kill();
    EXPECT_EQ(m_ana.expect<wire::Failed>().kind, wire::ErrorKind::Network);
    EXPECT_EQ(m_ana.expectEnd(), 0);
}

TEST_F(Irc, AServerThatOnlyFallsSilentIsGivenUp)
{
    const Hurry hurry;
    m_ana.arrive(ircSignOn(*m_server, QStringLiteral("ana")));
    m_server->suspend();
    m_ana.say(QStringLiteral("bob"), QStringLiteral("are you there?"));
    EXPECT_EQ(m_ana.expect<wire::Failed>().kind, wire::ErrorKind::Network);
    EXPECT_EQ(m_ana.expectEnd(), 0);
    m_server->resume();
}

TEST_F(Irc, AnIdleConnectionStands)
{
    const Hurry hurry;
    m_ana.arrive(ircSignOn(*m_server, QStringLiteral("ana")));
    EXPECT_FALSE(waitFor([&] { return !m_ana.isRunning(); }, Hurry::kTwice));
    m_ana.leave();
}

TEST_F(Irc, FormattingGoesBothWays)
{
    bothArrive();
    wire::RichText body(QStringLiteral("bold it & under strike mono"));
    body.entities = {{0, 4, wire::EntityKind::Bold, {}},
                     {5, 2, wire::EntityKind::Italic, {}},
                     {10, 5, wire::EntityKind::Underline, {}},
                     {16, 6, wire::EntityKind::Strike, {}},
                     {23, 4, wire::EntityKind::Code, {}}};
    for (const auto kind : {wire::MessageKind::Text, wire::MessageKind::Action}) {
        m_ana.send(wire::SendMessage{
            .id = wire::nameOf(kind), .to = QStringLiteral("bob"), .messageKind = kind, .body = body});
        const auto heard = m_bob.hear(body.text);
        EXPECT_EQ(heard.messageKind, kind);
        EXPECT_EQ(heard.body, body);
        const auto state = m_ana.expect<wire::MessageStateChanged>(
            [kind](const auto& event) { return event.id == wire::nameOf(kind); });
        EXPECT_EQ(state.state, wire::SendState::Sent) << state.error.toStdString();
    }
}

TEST_F(Irc, WhatProgramsAskEachOtherIsNoMessage)
{
    m_ana.arrive(ircSignOn(*m_server, QStringLiteral("ana")));
    RawIrc mal(*m_server, "mal");
    for (const QByteArray query : {"TIME", "VERSION", "PING 1", "CLIENTINFO", "WHAT"})
        mal.tell("PRIVMSG ana :\001" + query + "\001");
    mal.tell("NOTICE ana :\001VERSION mal 1\001");
    mal.tell("PRIVMSG ana :\x1dhello\x0f you");
    const auto first = m_ana.expect<wire::MessageReceived>();
    EXPECT_EQ(first.body.text, QStringLiteral("hello you"));
    EXPECT_EQ(first.body.entities, (QList<wire::Entity>{{0, 5, wire::EntityKind::Italic, {}}}));
}
