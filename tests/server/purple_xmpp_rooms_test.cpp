// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include "tests/server/purple_person.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class XmppRooms : public testing::Test {
protected:
    void SetUp() override
    {
        JACKDAW_NEEDS_PROSODY();
        m_server = std::make_unique<ProsodyServer>();
        ASSERT_TRUE(m_server->isUp());
        m_server->addUser(QStringLiteral("ana"), QStringLiteral("secret"));
        m_server->addUser(QStringLiteral("bob"), QStringLiteral("secret"));
        m_room = QStringLiteral("pond@") + m_server->rooms();
        m_ana.arrive(xmppSignOn(*m_server, QStringLiteral("ana")));
        m_bob.arrive(xmppSignOn(*m_server, QStringLiteral("bob")));
        m_ana.join(m_room, QStringLiteral("annie"));
        m_bobsList = m_bob.join(m_room);
    }

    std::unique_ptr<ProsodyServer> m_server;
    QString m_room;
    wire::ParticipantsChanged m_bobsList;
    Person m_ana;
    Person m_bob;
};

wire::ParticipantsChanged present(Person& person, const QString& nick)
{
    return person.expect<wire::ParticipantsChanged>([&nick](const auto& event) {
        return std::any_of(event.present.begin(), event.present.end(),
                           [&nick](const auto& p) { return p.nick == nick; });
    });
}

} // namespace

TEST_F(XmppRooms, ParticipantsKnowEachOther)
{
    const auto list = present(m_ana, QStringLiteral("bob"));
    EXPECT_EQ(list.room, m_room);
    const auto annie = std::find_if(m_bobsList.present.begin(), m_bobsList.present.end(),
                                    [](const auto& p) { return p.nick == QStringLiteral("annie"); });
    ASSERT_NE(annie, m_bobsList.present.end());
    EXPECT_EQ(annie->role, wire::Role::Owner);
    EXPECT_FALSE(annie->self);
}

TEST_F(XmppRooms, TalkReachesOthersAndNotTheSpeaker)
{
    m_ana.say(m_room, QStringLiteral("hello bob & <all>"), wire::ConversationKind::Room);
    const auto message = m_bob.hear(QStringLiteral("hello bob & <all>"));
    EXPECT_EQ(message.kind, wire::ConversationKind::Room);
    EXPECT_EQ(message.conversation, m_room);
    EXPECT_EQ(message.sender, QStringLiteral("annie"));
    EXPECT_TRUE(message.mentionsMe);
    m_bob.say(m_room, QStringLiteral("heard"), wire::ConversationKind::Room);
    m_ana.hear(QStringLiteral("heard"));
    m_ana.expectNone<wire::MessageReceived>([](const auto& m) { return m.sender == QStringLiteral("annie"); });
}

TEST_F(XmppRooms, TopicAndNick)
{
    m_ana.send(
        wire::SetRoomTopic{.id = QStringLiteral("t"), .room = m_room, .topic = QStringLiteral("ducks & <geese>")});
    const auto topic = m_bob.expect<wire::RoomTopicChanged>([](const auto& event) { return !event.topic.isEmpty(); });
    EXPECT_EQ(topic.topic, QStringLiteral("ducks & <geese>"));
    m_ana.send(wire::SetRoomNick{.id = QStringLiteral("n"), .room = m_room, .nick = QStringLiteral("anna")});
    const auto renamed
        = m_bob.expect<wire::ParticipantsChanged>([](const auto& event) { return !event.renamed.isEmpty(); });
    EXPECT_EQ(renamed.renamed.value(QStringLiteral("annie")), QStringLiteral("anna"));
}

TEST_F(XmppRooms, ARoomThatForgetsItsOnlyOccupantIsLeftAndCanBeJoinedAgain)
{
    present(m_ana, QStringLiteral("bob"));
    m_bob.send(wire::LeaveRoom{.room = m_room});
    m_bob.expect<wire::RoomLeft>();
    m_ana.expect<wire::ParticipantsChanged>(
        [](const auto& event) { return event.gone.contains(QStringLiteral("bob")); });
    // Prosody takes the one who changes the nickname for gone, and a temporary room with its last occupant.
    m_ana.send(wire::SetRoomNick{.id = QStringLiteral("n"), .room = m_room, .nick = QStringLiteral("anna")});
    m_ana.expect<wire::CommandDone>();
    m_ana.send(wire::SendMessage{.id = QStringLiteral("s"),
                                 .kind = wire::ConversationKind::Room,
                                 .to = m_room,
                                 .body = wire::RichText(QStringLiteral("is anybody here?"))});
    EXPECT_EQ(m_ana.expect<wire::MessageStateChanged>().state, wire::SendState::Failed);
    const auto left = m_ana.expect<wire::RoomLeft>();
    EXPECT_EQ(left.room, m_room);
    EXPECT_FALSE(left.reason.isEmpty());
    m_ana.join(m_room, QStringLiteral("annie"));
    m_ana.say(m_room, QStringLiteral("here again"), wire::ConversationKind::Room);
}

TEST_F(XmppRooms, ARoomThatForgetsWhoOnlyReadsIsLeftToo)
{
    present(m_ana, QStringLiteral("bob"));
    m_bob.send(wire::LeaveRoom{.room = m_room});
    m_bob.expect<wire::RoomLeft>();
    m_ana.expect<wire::ParticipantsChanged>(
        [](const auto& event) { return event.gone.contains(QStringLiteral("bob")); });
    m_ana.send(wire::SetRoomNick{.id = QStringLiteral("n"), .room = m_room, .nick = QStringLiteral("anna")});
    EXPECT_FALSE(m_ana.expect<wire::RoomLeft>().reason.isEmpty());
}

TEST_F(XmppRooms, WhoChangesTheNicknameAmongOthersStays)
{
    present(m_ana, QStringLiteral("bob"));
    m_ana.send(wire::SetRoomNick{.id = QStringLiteral("n"), .room = m_room, .nick = QStringLiteral("anna")});
    m_ana.expect<wire::CommandDone>();
    m_ana.say(m_room, QStringLiteral("still here"), wire::ConversationKind::Room);
    m_bob.hear(QStringLiteral("still here"));
    m_ana.expectNone<wire::RoomLeft>();
}

TEST_F(XmppRooms, LeavingAndComingBackByInvitation)
{
    // Who comes and leaves in one batch is in none.
    present(m_ana, QStringLiteral("bob"));
    m_bob.send(wire::LeaveRoom{.room = m_room});
    EXPECT_EQ(m_bob.expect<wire::RoomLeft>().reason, QString());
    m_ana.expect<wire::ParticipantsChanged>(
        [](const auto& event) { return event.gone.contains(QStringLiteral("bob")); });
    m_ana.send(wire::InviteToRoom{.id = QStringLiteral("i"),
                                  .room = m_room,
                                  .address = QStringLiteral("bob@localhost"),
                                  .message = QStringLiteral("come")});
    const auto invitation = m_bob.asked(wire::PromptKind::Invitation);
    EXPECT_EQ(invitation.subject, m_room);
    EXPECT_EQ(invitation.text, QStringLiteral("come"));
    m_bob.answer(invitation, true);
    EXPECT_EQ(m_bob.expect<wire::RoomJoined>().room, m_room);
}

TEST_F(XmppRooms, AnInvitationWithoutAReasonSaysNothingOfTheServers)
{
    m_bob.send(wire::LeaveRoom{.room = m_room});
    m_bob.expect<wire::RoomLeft>();
    m_ana.send(wire::InviteToRoom{
        .id = QStringLiteral("i"), .room = m_room, .address = QStringLiteral("bob@localhost"), .message = {}});
    EXPECT_EQ(m_bob.asked(wire::PromptKind::Invitation).text, QString());
}

TEST_F(XmppRooms, DirectoryListsIt)
{
    m_ana.send(wire::ListRooms{.id = QStringLiteral("l"), .server = m_server->rooms()});
    m_ana.expect<wire::RoomsListed>([this](const auto& event) {
        return std::any_of(event.rooms.begin(), event.rooms.end(),
                           [this](const auto& r) { return r.address == m_room; })
            || event.last;
    });
}

TEST_F(XmppRooms, ANickThatIsTakenIsSaid)
{
    m_bob.send(wire::LeaveRoom{.room = m_room});
    m_bob.expect<wire::RoomLeft>();
    m_bob.send(wire::JoinRoom{.id = QStringLiteral("again"), .room = m_room, .nick = QStringLiteral("annie")});
    const auto failed = m_bob.expect<wire::RoomFailed>();
    EXPECT_EQ(failed.re, QStringLiteral("again"));
    EXPECT_FALSE(failed.text.isEmpty());
}
