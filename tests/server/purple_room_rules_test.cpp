// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What rooms refuse, and whom they put out, on both networks.

#include <gtest/gtest.h>

#include "core/wire/names.h"
#include "tests/server/purple_person.h"
#include "tests/server/raw_peer.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class XmppRoomRules : public testing::Test {
protected:
    void SetUp() override
    {
        JACKDAW_NEEDS_PROSODY();
        ProsodyServer::Options options;
        options.component = QStringLiteral("bots.localhost");
        m_server = std::make_unique<ProsodyServer>(options);
        ASSERT_TRUE(m_server->isUp());
        m_server->addUser(QStringLiteral("ana"), QStringLiteral("secret"));
        m_server->addUser(QStringLiteral("bob"), QStringLiteral("secret"));
        m_room = QStringLiteral("club@") + m_server->rooms();
        m_boss = std::make_unique<RawComponent>(*m_server);
        m_ana.arrive(xmppSignOn(*m_server, QStringLiteral("ana")));
    }

    wire::RoomFailed refusal(Person& person, const wire::JoinRoom& command)
    {
        person.send(command);
        const auto failed = person.expect<wire::RoomFailed>();
        EXPECT_EQ(failed.re, command.id);
        EXPECT_EQ(failed.room, m_room);
        EXPECT_FALSE(failed.text.isEmpty());
        person.expectNone<wire::PromptOpened>();
        return failed;
    }

    wire::RoomLeft putOut(const QByteArray& item)
    {
        m_boss->makeRoom(m_room);
        m_ana.join(m_room);
        m_boss->rule(m_room, item);
        const auto left = m_ana.expect<wire::RoomLeft>();
        EXPECT_EQ(left.room, m_room);
        m_ana.expectNone<wire::MessageReceived>();
        return left;
    }

    std::unique_ptr<ProsodyServer> m_server;
    std::unique_ptr<RawComponent> m_boss;
    QString m_room;
    Person m_ana;
};

class IrcRoomRules : public testing::Test {
protected:
    void SetUp() override
    {
        JACKDAW_NEEDS_NGIRCD();
        m_server = std::make_unique<NgircdServer>();
        ASSERT_TRUE(m_server->isUp());
        m_op = std::make_unique<RawIrc>(*m_server, "boss");
        m_op->tell("JOIN #club");
        m_op->hear(" 366 ");
        m_op->tell("MODE #club +t");
        m_op->hear("+t");
        m_ana.arrive(ircSignOn(*m_server, QStringLiteral("ana")));
    }

    wire::CommandFailed nickRefused(const QString& nick)
    {
        m_ana.send(wire::SetRoomNick{.id = QStringLiteral("n"), .room = kClub, .nick = nick});
        const auto failed = m_ana.expect<wire::CommandFailed>();
        EXPECT_EQ(failed.re, QStringLiteral("n"));
        EXPECT_FALSE(failed.text.isEmpty());
        m_ana.expectNone<wire::PromptOpened>();
        return failed;
    }

    const QString kClub = QStringLiteral("#club");
    std::unique_ptr<NgircdServer> m_server;
    std::unique_ptr<RawIrc> m_op;
    Person m_ana;
};

wire::Participant find(const wire::ParticipantsChanged& list, const QString& nick)
{
    for (const auto& participant : list.present) {
        if (participant.nick == nick)
            return participant;
    }
    ADD_FAILURE() << "no " << nick.toStdString();
    return {};
}

} // namespace

TEST_F(XmppRoomRules, APasswordIsAskedFor)
{
    m_boss->makeRoom(m_room,
                     {{QStringLiteral("muc#roomconfig_passwordprotectedroom"), QStringLiteral("1")},
                      {QStringLiteral("muc#roomconfig_roomsecret"), QStringLiteral("sesame")}});
    EXPECT_EQ(refusal(m_ana, {.id = QStringLiteral("1"), .room = m_room}).kind, wire::ErrorKind::Authentication);
    EXPECT_EQ(refusal(m_ana, {.id = QStringLiteral("2"), .room = m_room, .password = QStringLiteral("guess")}).kind,
              wire::ErrorKind::Authentication);
    m_ana.send(wire::JoinRoom{.id = QStringLiteral("3"), .room = m_room, .password = QStringLiteral("sesame")});
    EXPECT_EQ(m_ana.expect<wire::RoomJoined>().re, QStringLiteral("3"));
}

TEST_F(XmppRoomRules, MembersOnlyAndATakenNickAreSaid)
{
    m_boss->makeRoom(m_room);
    EXPECT_EQ(refusal(m_ana, {.id = QStringLiteral("1"), .room = m_room, .nick = QStringLiteral("boss")}).kind,
              wire::ErrorKind::NameTaken);
    m_boss->tellOwner(m_room,
                      "<x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'><value>"
                      "http://jabber.org/protocol/muc#roomconfig</value></field>"
                      "<field var='muc#roomconfig_membersonly'><value>1</value></field></x>");
    EXPECT_TRUE(refusal(m_ana, {.id = QStringLiteral("2"), .room = m_room}).text.contains(QStringLiteral("members")));
}

TEST_F(XmppRoomRules, AKickSaysWhoAndWhy)
{
    const auto left = putOut("<item nick='ana' role='none'><reason>too loud</reason></item>");
    EXPECT_TRUE(left.reason.contains(QStringLiteral("too loud"))) << left.reason.toStdString();
    m_ana.join(m_room);
}

TEST_F(XmppRoomRules, ABanSaysSoAndStands)
{
    const auto left = putOut("<item jid='ana@localhost' affiliation='outcast'><reason>spam</reason></item>");
    EXPECT_TRUE(left.reason.contains(QStringLiteral("banned"))) << left.reason.toStdString();
    EXPECT_TRUE(left.reason.contains(QStringLiteral("spam"))) << left.reason.toStdString();
    EXPECT_EQ(refusal(m_ana, {.id = QStringLiteral("b"), .room = m_room}).kind, wire::ErrorKind::Banned);
}

TEST_F(XmppRoomRules, ADestroyedRoomSaysWhy)
{
    m_boss->makeRoom(m_room);
    m_ana.join(m_room);
    m_boss->tellOwner(m_room, "<destroy><reason>moved</reason></destroy>");
    const auto left = m_ana.expect<wire::RoomLeft>();
    EXPECT_TRUE(left.reason.contains(QStringLiteral("moved"))) << left.reason.toStdString();
}

TEST_F(XmppRoomRules, RefusedTopicsAndNicksAreSaid)
{
    m_boss->makeRoom(m_room);
    m_ana.join(m_room);
    m_ana.send(wire::SetRoomTopic{.id = QStringLiteral("t"), .room = m_room, .topic = QStringLiteral("mine")});
    const auto topic = m_ana.expect<wire::CommandFailed>();
    EXPECT_EQ(topic.re, QStringLiteral("t"));
    EXPECT_EQ(topic.text, QStringLiteral("You are not allowed to change the topic here.")) << "and not twice";
    m_ana.send(wire::SetRoomNick{.id = QStringLiteral("n"), .room = m_room, .nick = QStringLiteral("boss")});
    const auto nick = m_ana.expect<wire::CommandFailed>();
    EXPECT_EQ(nick.re, QStringLiteral("n"));
    EXPECT_EQ(nick.kind, wire::ErrorKind::NameTaken);
    m_ana.expectNone<wire::PromptOpened>();
    m_ana.expectNone<wire::RoomLeft>();
    m_ana.send(wire::SetRoomNick{.id = QStringLiteral("n2"), .room = m_room, .nick = QStringLiteral("anna")});
    EXPECT_EQ(m_ana.expect<wire::CommandDone>().re, QStringLiteral("n2"));
}

TEST_F(XmppRoomRules, ATopicOfOthersTellsWhoAndRolesAreSeen)
{
    m_boss->makeRoom(m_room);
    EXPECT_EQ(find(m_ana.join(m_room), QStringLiteral("boss")).role, wire::Role::Owner);
    m_boss->say("<message type='groupchat' from='boss@bots.localhost/x' to='" + m_room.toUtf8()
                + "'><subject>rules</subject></message>");
    const auto topic = m_ana.expect<wire::RoomTopicChanged>(
        [](const auto& event) { return event.topic == QStringLiteral("rules"); });
    EXPECT_EQ(topic.by, QStringLiteral("boss"));
    m_boss->rule(m_room, "<item nick='ana' role='moderator'/>");
    m_ana.expect<wire::ParticipantsChanged>([](const auto& event) {
        return std::ranges::any_of(event.present,
                                   [](const auto& p) { return p.self && p.role == wire::Role::HalfOperator; });
    });
}

TEST_F(XmppRoomRules, ANewRoomIsOpenToOthersAsSoonAsItIsJoined)
{
    Person bob;
    bob.arrive(xmppSignOn(*m_server, QStringLiteral("bob")));
    for (int i = 0; i < 5; ++i) {
        const QString room = QStringLiteral("new%1@").arg(i) + m_server->rooms();
        m_ana.join(room);
        bob.join(room);
    }
}

TEST_F(XmppRoomRules, WhoComesWhileARoomIsMadeWaits)
{
    // The component makes the room, and configures it only when ana has knocked.
    m_boss->say("<presence from='boss@bots.localhost/x' to='" + m_room.toUtf8()
                + "/boss'><x xmlns='http://jabber.org/protocol/muc'/></presence>");
    m_boss->hear("110");
    m_ana.send(wire::JoinRoom{.id = QStringLiteral("1"), .room = m_room});
    m_ana.ping();
    m_boss->tellOwner(m_room, "<x xmlns='jabber:x:data' type='submit'/>");
    EXPECT_EQ(m_ana.expect<wire::RoomJoined>().re, QStringLiteral("1"));
    m_ana.expectNone<wire::PromptOpened>();
}

TEST_F(IrcRoomRules, RefusedTopicsAndNicksAreSaid)
{
    m_ana.join(kClub);
    m_ana.send(wire::SetRoomTopic{.id = QStringLiteral("t"), .room = kClub, .topic = QStringLiteral("mine")});
    const auto topic = m_ana.expect<wire::CommandFailed>();
    EXPECT_EQ(topic.re, QStringLiteral("t"));
    EXPECT_TRUE(topic.text.contains(QStringLiteral("("))) << topic.text.toStdString();
    m_ana.expectNone<wire::MessageReceived>();
    EXPECT_EQ(nickRefused(QStringLiteral("boss")).kind, wire::ErrorKind::NameTaken);
    nickRefused(QStringLiteral("9lives"));
    m_ana.send(wire::SetRoomNick{.id = QStringLiteral("n2"), .room = kClub, .nick = QStringLiteral("anna")});
    EXPECT_EQ(m_ana.expect<wire::CommandDone>().re, QStringLiteral("n2"));
}

TEST_F(IrcRoomRules, AnInvitationThatCannotBeIsSaid)
{
    m_ana.join(kClub);
    m_ana.send(wire::InviteToRoom{.id = QStringLiteral("i"), .room = kClub, .address = QStringLiteral("nobody")});
    EXPECT_EQ(m_ana.expect<wire::CommandFailed>().re, QStringLiteral("i"));
}

TEST_F(IrcRoomRules, AKickSaysWhoAndWhy)
{
    EXPECT_EQ(find(m_ana.join(kClub), QStringLiteral("boss")).role, wire::Role::Operator);
    m_op->tell("KICK #club ana :too loud");
    const auto left = m_ana.expect<wire::RoomLeft>();
    EXPECT_TRUE(left.reason.contains(QStringLiteral("boss"))) << left.reason.toStdString();
    EXPECT_TRUE(left.reason.contains(QStringLiteral("too loud"))) << left.reason.toStdString();
    m_ana.expectNone<wire::MessageReceived>();
    m_ana.join(kClub);
}

TEST_F(IrcRoomRules, ABanIsSaid)
{
    m_op->tell("MODE #club +b ana!*@*");
    m_op->hear("+b");
    m_ana.send(wire::JoinRoom{.id = QStringLiteral("1"), .room = kClub});
    EXPECT_EQ(m_ana.expect<wire::RoomFailed>().kind, wire::ErrorKind::Banned);
}

TEST_F(IrcRoomRules, APasswordIsAskedFor)
{
    m_op->tell("MODE #club +k sesame");
    m_op->hear("+k");
    m_ana.send(wire::JoinRoom{.id = QStringLiteral("1"), .room = kClub});
    EXPECT_EQ(m_ana.expect<wire::RoomFailed>().kind, wire::ErrorKind::Authentication);
    m_ana.send(wire::JoinRoom{.id = QStringLiteral("2"), .room = kClub, .password = QStringLiteral("sesame")});
    EXPECT_EQ(m_ana.expect<wire::RoomJoined>().re, QStringLiteral("2"));
}

TEST_F(IrcRoomRules, ATopicOfOthersTellsWhoAndRolesAreSeen)
{
    m_ana.join(kClub);
    m_op->tell("TOPIC #club :rules");
    EXPECT_EQ(m_ana.expect<wire::RoomTopicChanged>().by, QStringLiteral("boss"));
    m_op->tell("MODE #club +v ana");
    m_ana.expect<wire::ParticipantsChanged>([](const auto& event) {
        return std::ranges::any_of(event.present, [](const auto& p) { return p.self && p.role == wire::Role::Voice; });
    });
}

TEST_F(IrcRoomRules, PastedLinesAllArriveInOrder)
{
    m_ana.join(kClub);
    constexpr int kLines = 8;
    for (int i = 0; i < kLines; ++i) {
        m_ana.send(wire::SendMessage{.id = QString::number(i),
                                     .kind = wire::ConversationKind::Room,
                                     .to = kClub,
                                     .body = wire::RichText(QStringLiteral("line %1 ").arg(i) + QString(300, u'x'))});
    }
    for (int i = 0; i < kLines; ++i)
        m_op->hear("line " + QByteArray::number(i) + ' ');
    for (int i = 0; i < kLines; ++i) {
        const auto state = m_ana.expect<wire::MessageStateChanged>(
            [i](const auto& event) { return event.id == QString::number(i); });
        EXPECT_EQ(state.state, wire::SendState::Sent);
    }
}
