// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// IRC with a second server, and through a bouncer.

#include "core/wire/names.h"
#include "tests/server/purple_person.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

const QString kPond = QStringLiteral("#pond");

wire::SignOn signOn(const NetworkServer& server, const QString& nick)
{
    wire::SignOn command;
    command.protocol = QStringLiteral("irc");
    command.username = nick + QLatin1Char('@') + server.host();
    command.options = {{QStringLiteral("port"), server.port("tls_port")}};
    command.trusted = {{server.host(), server.fingerprint().toLower()}};
    return command;
}

void expectPresent(Person& person, const QString& nick)
{
    person.expect<wire::ParticipantsChanged>([&nick](const auto& event) {
        return std::ranges::any_of(event.present, [&nick](const auto& one) { return one.nick == nick; });
    });
}

class Inspircd : public testing::Test {
protected:
    void SetUp() override
    {
        JACKDAW_NEEDS("inspircd", "inspircd");
        m_server = std::make_unique<NetworkServer>(QStringLiteral("inspircd"));
        ASSERT_TRUE(m_server->isUp());
        m_ana.arrive(signOn(*m_server, QStringLiteral("ana")));
        m_bob.arrive(signOn(*m_server, QStringLiteral("bob")));
    }

    std::unique_ptr<NetworkServer> m_server;
    Person m_ana;
    Person m_bob;
};

class Znc : public testing::Test {
protected:
    void SetUp() override
    {
        JACKDAW_NEEDS_NGIRCD();
        JACKDAW_NEEDS("znc", "znc");
        m_irc = std::make_unique<NgircdServer>();
        ASSERT_TRUE(m_irc->isUp());
        m_bob.arrive(ircSignOn(*m_irc, QStringLiteral("bob")));
        m_bob.join(kPond);
        m_bouncer = std::make_unique<NetworkServer>(QStringLiteral("znc"),
                                                    QJsonObject{{QStringLiteral("irc_port"), m_irc->port()},
                                                                {QStringLiteral("user"), QStringLiteral("ana")},
                                                                {QStringLiteral("channel"), kPond}});
        ASSERT_TRUE(m_bouncer->isUp());
        expectPresent(m_bob, QStringLiteral("ana"));
    }

    wire::SignOn throughBouncer() const
    {
        wire::SignOn command = signOn(*m_bouncer, QStringLiteral("ana"));
        command.password = m_bouncer->text("password");
        return command;
    }

    std::unique_ptr<NgircdServer> m_irc;
    std::unique_ptr<NetworkServer> m_bouncer;
    Person m_ana;
    Person m_bob;
};

} // namespace

TEST_F(Inspircd, MessagesAndActionsGoBothWaysOnce)
{
    const QString text = QStringLiteral("<b>&amp; ü 日本 🙂");
    m_ana.say(QStringLiteral("bob"), text);
    EXPECT_EQ(m_bob.hear(text).conversation, QStringLiteral("ana"));
    m_bob.send(wire::SendMessage{.id = QStringLiteral("a"),
                                 .to = QStringLiteral("ana"),
                                 .messageKind = wire::MessageKind::Action,
                                 .body = wire::RichText(QStringLiteral("waves"))});
    EXPECT_EQ(m_ana.hear(QStringLiteral("waves")).messageKind, wire::MessageKind::Action);
    m_ana.expectNone<wire::MessageReceived>();
    m_bob.expectNone<wire::MessageReceived>();
}

TEST_F(Inspircd, ARoomHasTopicTalkAndADirectory)
{
    m_ana.join(kPond);
    m_bob.join(kPond);
    expectPresent(m_ana, QStringLiteral("bob"));
    m_ana.send(wire::SetRoomTopic{.id = QStringLiteral("t"), .room = kPond, .topic = QStringLiteral("ducks & geese")});
    m_bob.expect<wire::RoomTopicChanged>(
        [](const auto& event) { return event.topic == QStringLiteral("ducks & geese"); });
    m_bob.say(kPond, QStringLiteral("hello ana"), wire::ConversationKind::Room);
    const auto message = m_ana.hear(QStringLiteral("hello ana"));
    EXPECT_EQ(message.sender, QStringLiteral("bob"));
    EXPECT_TRUE(message.mentionsMe);
    m_ana.send(wire::ListRooms{.id = QStringLiteral("list")});
    m_ana.expect<wire::RoomsListed>([](const auto& event) {
        return std::ranges::any_of(event.rooms, [](const auto& one) { return one.address == kPond; });
    });
}

TEST_F(Inspircd, WhoIsBannedIsOutAndListedUntilTheBanIsLifted)
{
    using Action = wire::RoomAction;
    const QString bob = QStringLiteral("bob");
    m_ana.join(kPond);
    EXPECT_TRUE(m_ana.expect<wire::RoomRights>().actions.contains(Action::Ban));
    m_bob.join(kPond);
    expectPresent(m_ana, bob);
    const auto act = [this](Action action, const QString& nick, const QString& address) {
        m_ana.send(wire::ActInRoom{.id = wire::nameOf(action),
                                   .room = kPond,
                                   .action = action,
                                   .nick = nick,
                                   .address = address,
                                   .reason = QStringLiteral("too loud")});
        EXPECT_EQ(m_ana.expect<wire::CommandDone>().re, wire::nameOf(action));
    };
    const auto banned = [this] {
        m_ana.send(wire::GetRoomList{.id = QStringLiteral("l"), .room = kPond, .list = wire::RoomList::Banned});
        return m_ana.expect<wire::RoomListGot>().entries;
    };
    EXPECT_TRUE(banned().isEmpty());
    act(Action::Ban, bob, {});
    act(Action::Kick, bob, {});
    EXPECT_TRUE(m_bob.expect<wire::RoomLeft>().reason.contains(QStringLiteral("too loud")));
    m_bob.send(wire::JoinRoom{.id = QStringLiteral("back"), .room = kPond});
    EXPECT_EQ(wire::nameOf(m_bob.expect<wire::RoomFailed>().kind), QStringLiteral("banned"));
    const auto list = banned();
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list[0].by, QStringLiteral("ana"));
    EXPECT_GT(list[0].time, 0);
    act(Action::Unban, {}, list[0].address);
    EXPECT_TRUE(banned().isEmpty());
    m_bob.join(kPond);
}

TEST_F(Inspircd, AwayIsSeenByWhoHasTheContact)
{
    Person carla;
    wire::SignOn command = signOn(*m_server, QStringLiteral("carla"));
    command.roster = {{.address = QStringLiteral("bob")}};
    carla.arrive(command);
    carla.expect<wire::PresenceChanged>([](const auto& event) {
        return event.entries.value(0).address == QStringLiteral("bob")
            && event.entries.value(0).presence == wire::Presence::Available;
    });
}

TEST_F(Inspircd, ATakenNickIsSaid)
{
    Person other;
    other.knock(signOn(*m_server, QStringLiteral("bob")));
    EXPECT_EQ(wire::nameOf(other.expect<wire::Failed>().kind), QStringLiteral("name-taken"));
}

TEST_F(Znc, TheRoomTheBouncerIsInIsThereAndTalksBothWays)
{
    m_ana.arrive(throughBouncer());
    EXPECT_EQ(m_ana.expect<wire::RoomJoined>().room, kPond);
    expectPresent(m_ana, QStringLiteral("bob"));
    m_ana.say(kPond, QStringLiteral("from behind"), wire::ConversationKind::Room);
    EXPECT_EQ(m_bob.hear(QStringLiteral("from behind")).sender, QStringLiteral("ana"));
    m_bob.say(QStringLiteral("ana"), QStringLiteral("to behind"));
    EXPECT_EQ(m_ana.hear(QStringLiteral("to behind")).conversation, QStringLiteral("bob"));
    m_ana.say(QStringLiteral("bob"), QStringLiteral("and out"));
    m_bob.hear(QStringLiteral("and out"));
}

TEST_F(Znc, JoiningARoomThatItIsInAlreadyIsNoFault)
{
    m_ana.arrive(throughBouncer());
    m_ana.send(wire::JoinRoom{.id = QStringLiteral("join"), .room = kPond});
    EXPECT_EQ(m_ana.expect<wire::RoomJoined>([](const auto& event) { return event.re == u"join"; }).room, kPond);
}

TEST_F(Znc, WhatWasSaidMeanwhileComesAtSignOn)
{
    m_bob.say(QStringLiteral("ana"), QStringLiteral("while you were away"));
    m_bob.say(kPond, QStringLiteral("to all of the pond"), wire::ConversationKind::Room);
    m_ana.arrive(throughBouncer());
    for (const QString& text : {QStringLiteral("while you were away"), QStringLiteral("to all of the pond")}) {
        const auto message = m_ana.hear(text);
        EXPECT_EQ(message.conversation, text.endsWith(u"pond") ? kPond : QStringLiteral("bob"));
        EXPECT_EQ(message.sender, QStringLiteral("bob"));
        EXPECT_TRUE(message.delayed);
        EXPECT_GT(message.time, 0);
    }
    // Nor does the bouncer announce it by lines of its own.
    m_ana.expectNone<wire::MessageReceived>();
}

TEST_F(Znc, AWrongPasswordIsSaid)
{
    wire::SignOn command = throughBouncer();
    command.password = QStringLiteral("ana/pond:wrong");
    m_ana.knock(command);
    EXPECT_EQ(wire::nameOf(m_ana.expect<wire::Failed>().kind), QStringLiteral("authentication"));
}
