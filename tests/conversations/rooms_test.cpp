// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/rooms.h"

#include "tests/conversations/fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

wire::Participant person(const QString& nick, wire::Role role = wire::Role::Participant)
{
    return {nick, {}, role, wire::Presence::Available, false};
}

class RoomsTest : public ConversationFixture {
protected:
    RoomsTest()
    {
        goOnline(kHome,
                 {wire::Feature::Rooms, wire::Feature::RoomTopic, wire::Feature::Nicknames,
                  wire::Feature::RoomDirectory, wire::Feature::Invitations});
    }
    QStringList nicks(ConversationId id)
    {
        QStringList found;
        for (const wire::Participant& participant : service->conversation(id)->room.participants)
            found << participant.nick;
        return found;
    }
};

} // namespace

TEST_F(RoomsTest, IsJoinedAgainWheneverTheAccountComesBack)
{
    const ConversationId id = joined();
    EXPECT_TRUE(service->conversation(id)->room.joined);
    EXPECT_EQ(service->conversation(id)->title, QStringLiteral("Garden"));
    goOffline(kHome);
    EXPECT_FALSE(service->conversation(id)->room.joined);
    goOnline(kHome);
    EXPECT_EQ(sender.all<wire::JoinRoom>().size(), 2);
    restart();
    goOnline(kHome);
    ASSERT_EQ(sender.all<wire::JoinRoom>().size(), 1);
    EXPECT_EQ(sender.all<wire::JoinRoom>().first().nick, QStringLiteral("ana"));
    ASSERT_TRUE(service->leaveRoom(id));
    EXPECT_EQ(sender.all<wire::LeaveRoom>().size(), 1);
    restart();
    goOnline(kHome);
    EXPECT_TRUE(sender.all<wire::JoinRoom>().isEmpty()) << "left is left";
}

TEST_F(RoomsTest, JoiningWaitsForTheAccountAndFailsWithASentence)
{
    goOffline(kHome);
    const auto id = service->joinRoom(kHome, kRoom, {}, QStringLiteral("secret"));
    ASSERT_TRUE(id);
    EXPECT_TRUE(sender.all<wire::JoinRoom>().isEmpty());
    goOnline(kHome);
    ASSERT_EQ(sender.all<wire::JoinRoom>().size(), 1);
    EXPECT_EQ(sender.all<wire::JoinRoom>().first().password, QStringLiteral("secret"));
    EXPECT_TRUE(service->conversation(*id)->room.joining);
    service->onRoom(kHome, wire::RoomFailed{{}, kRoom, wire::ErrorKind::Banned, {}, {}, {}});
    EXPECT_FALSE(service->conversation(*id)->room.joining);
    EXPECT_TRUE(service->conversation(*id)->room.error.contains(QStringLiteral("banned")));
    EXPECT_EQ(problems.size(), 1);
    profile.settle();
    EXPECT_EQ(profile.number("SELECT count(*) FROM conversation WHERE nick LIKE '%secret%' OR draft LIKE '%secret%'"),
              0);
}

TEST_F(RoomsTest, ComesBackWithNickAndPasswordAlsoAfterARestart)
{
    const QString nick = QStringLiteral("annie");
    const auto refuse = [&] {
        service->onRoom(
            kHome,
            wire::RoomFailed{
                sender.all<wire::JoinRoom>().last().id, kRoom, wire::ErrorKind::Authentication, {}, {}, {}});
        settle();
    };
    const auto letIn = [&] {
        service->onRoom(kHome, wire::RoomJoined{sender.all<wire::JoinRoom>().last().id, kRoom, {}, nick, {}});
        settle();
    };
    goOnline(kHome);
    const auto id = service->joinRoom(kHome, kRoom, nick, QStringLiteral("rosebud"));
    ASSERT_TRUE(id);
    letIn();
    goOffline(kHome);
    goOnline(kHome);
    EXPECT_EQ(sender.all<wire::JoinRoom>().last().nick, nick);
    EXPECT_EQ(sender.all<wire::JoinRoom>().last().password, QStringLiteral("rosebud"));
    letIn();
    restart();
    goOnline(kHome);
    ASSERT_EQ(sender.all<wire::JoinRoom>().size(), 1);
    EXPECT_EQ(sender.all<wire::JoinRoom>().last().nick, nick);
    EXPECT_TRUE(problems.isEmpty());
    refuse();
    ASSERT_EQ(sender.all<wire::JoinRoom>().size(), 2) << "the keyring is asked where a password is wanted";
    EXPECT_EQ(sender.all<wire::JoinRoom>().last().password, QStringLiteral("rosebud"));
    EXPECT_TRUE(problems.isEmpty()) << "nothing has failed yet";
    // It has been changed meanwhile.
    refuse();
    EXPECT_EQ(problems.size(), 1);
    EXPECT_FALSE(service->conversation(*id)->room.joining);
    restart();
    goOnline(kHome);
    refuse();
    EXPECT_EQ(sender.all<wire::JoinRoom>().size(), 1) << "a wrong one is not kept";
    EXPECT_EQ(profile.number("SELECT count(*) FROM conversation WHERE nick LIKE '%rosebud%'"), 0);
}

TEST_F(RoomsTest, WithoutAKeyringARefusedJoinStillEndsWithItsSentence)
{
    secrets.setProblem(Error{ErrorCode::Unavailable, QStringLiteral("There is no keyring."), {}});
    goOnline(kHome);
    const auto id = service->joinRoom(kHome, kRoom, {}, {});
    service->onRoom(
        kHome,
        wire::RoomFailed{sender.all<wire::JoinRoom>().last().id, kRoom, wire::ErrorKind::Authentication, {}, {}, {}});
    settle();
    EXPECT_FALSE(service->conversation(*id)->room.joining);
    EXPECT_EQ(problems, QStringList{QStringLiteral("The room wants a password.")});
}

TEST_F(RoomsTest, ARoomTheNetworkBroughtTheUserIntoIsJoinedAgain)
{
    service->onRoom(kHome, wire::RoomJoined{{}, kRoom, {}, QStringLiteral("ana"), {}});
    restart();
    goOnline(kHome);
    EXPECT_EQ(sender.all<wire::JoinRoom>().size(), 1);
}

TEST_F(RoomsTest, LeftWhileJoiningIsLeft)
{
    const auto id = service->joinRoom(kHome, kRoom, {}, {});
    const QString command = sender.all<wire::JoinRoom>().last().id;
    ASSERT_TRUE(service->leaveRoom(*id));
    service->onRoom(kHome, wire::RoomJoined{command, kRoom, {}, QStringLiteral("ana"), {}});
    service->onRoom(kHome, wire::RoomLeft{kRoom, {}});
    restart();
    goOnline(kHome);
    EXPECT_TRUE(sender.all<wire::JoinRoom>().isEmpty());
}

TEST_F(RoomsTest, NobodyKnocksAgainWhereHeIsBannedButWhereARoomWasFull)
{
    const auto banned = service->joinRoom(kHome, kRoom, {}, {});
    service->onRoom(
        kHome, wire::RoomFailed{sender.all<wire::JoinRoom>().last().id, kRoom, wire::ErrorKind::Banned, {}, {}, {}});
    const QString full = QStringLiteral("full@rooms.example.org");
    ASSERT_TRUE(service->joinRoom(kHome, full, {}, {}));
    service->onRoom(
        kHome, wire::RoomFailed{sender.all<wire::JoinRoom>().last().id, full, wire::ErrorKind::Server, {}, {}, {}});
    restart();
    goOnline(kHome);
    ASSERT_EQ(sender.all<wire::JoinRoom>().size(), 1);
    EXPECT_EQ(sender.all<wire::JoinRoom>().first().room, full);
    EXPECT_FALSE(service->conversation(*banned)->autoJoin);
}

TEST_F(RoomsTest, ARefusalTellsTheNameAndWhetherAPasswordHelps)
{
    goOnline(kHome);
    const auto id = service->joinRoom(kHome, kRoom, {}, {});
    ASSERT_TRUE(id);
    const auto refuse = [&] {
        service->onRoom(
            kHome,
            wire::RoomFailed{
                {}, kRoom, wire::ErrorKind::Authentication, QStringLiteral("no"), {}, QStringLiteral("Garden")});
        settle();
        return service->conversation(*id);
    };
    const QString without = refuse()->room.error;
    EXPECT_EQ(refuse()->title, QStringLiteral("Garden"));
    EXPECT_EQ(refuse()->room.errorKind, wire::ErrorKind::Authentication);
    ASSERT_TRUE(service->joinRoom(kHome, kRoom, {}, QStringLiteral("wrong")));
    EXPECT_EQ(service->conversation(*id)->room.errorKind, wire::ErrorKind::Other) << "it is tried again";
    EXPECT_NE(refuse()->room.error, without) << "that there is a password, or that it was another one";
    ASSERT_TRUE(service->joinRoom(kHome, kRoom, {}, {}));
    EXPECT_TRUE(sender.all<wire::JoinRoom>().last().password.isEmpty()) << "a wrong one is not sent again";
}

TEST_F(RoomsTest, TheNetworksSpellingOfTheAddressIsTaken)
{
    const auto id = service->joinRoom(kHome, QStringLiteral("Garden@Rooms.example.org"), {}, {});
    service->onRoom(kHome,
                    wire::RoomJoined{sender.all<wire::JoinRoom>().last().id, kRoom, {}, QStringLiteral("ana"), {}});
    EXPECT_EQ(service->find(kHome, kRoom)->id, *id);
    EXPECT_EQ(service->conversations().size(), 1);
    restart();
    EXPECT_NE(service->find(kHome, kRoom), nullptr);
}

TEST_F(RoomsTest, ParticipantsAreSortedByRoleThenNickThroughChanges)
{
    const ConversationId id = joined();
    service->onRoom(
        kHome,
        wire::ParticipantsChanged{kRoom,
                                  true,
                                  {person(QStringLiteral("zoe")), person(QStringLiteral("Bob")),
                                   person(QStringLiteral("ana")), person(QStringLiteral("op"), wire::Role::Owner)},
                                  {},
                                  {}});
    EXPECT_EQ(nicks(id).join(QLatin1Char(' ')), QStringLiteral("op ana Bob zoe"));
    service->onRoom(
        kHome,
        wire::ParticipantsChanged{kRoom,
                                  false,
                                  {person(QStringLiteral("carl")), person(QStringLiteral("zoe"), wire::Role::Operator)},
                                  {QStringLiteral("Bob")},
                                  {}});
    EXPECT_EQ(nicks(id).join(QLatin1Char(' ')), QStringLiteral("op zoe ana carl"));
    service->onRoom(kHome,
                    wire::ParticipantsChanged{kRoom, false, {}, {}, {{QStringLiteral("ana"), QStringLiteral("zz")}}});
    EXPECT_EQ(nicks(id).join(QLatin1Char(' ')), QStringLiteral("op zoe carl zz"));
    EXPECT_EQ(service->conversation(id)->room.nick, QStringLiteral("zz")) << "our own nick went along";
    service->onRoom(kHome, wire::ParticipantsChanged{kRoom, true, {person(QStringLiteral("only"))}, {}, {}});
    EXPECT_EQ(nicks(id), QStringList{QStringLiteral("only")});
}

TEST_F(RoomsTest, TopicChangesAndBeingRemovedAreNoticesJoinsAreNot)
{
    const ConversationId id = joined();
    service->onRoom(kHome, wire::RoomTopicChanged{kRoom, QStringLiteral("Roses"), {}});
    service->onRoom(kHome, wire::ParticipantsChanged{kRoom, false, {person(QStringLiteral("eve"))}, {}, {}});
    settle();
    EXPECT_TRUE(messages(id).isEmpty());
    service->onRoom(kHome, wire::RoomTopicChanged{kRoom, QStringLiteral("Tulips"), QStringLiteral("eve")});
    service->onRoom(kHome, wire::RoomLeft{kRoom, QStringLiteral("kicked by eve")});
    settle();
    const QList<Message> notices = messages(id);
    ASSERT_EQ(notices.size(), 2);
    EXPECT_EQ(notices[0].direction, Direction::Notice);
    EXPECT_TRUE(notices[0].body.text.contains(QStringLiteral("Tulips")));
    EXPECT_TRUE(notices[1].body.text.contains(QStringLiteral("kicked by eve")));
    EXPECT_EQ(service->conversation(id)->unread, 0);
    EXPECT_FALSE(service->conversation(id)->room.joined);
    EXPECT_EQ(service->conversation(id)->room.topic, QStringLiteral("Tulips"));
}

TEST_F(RoomsTest, CommandsNeedTheRoomAndTheNetworksAbility)
{
    const ConversationId id = joined();
    EXPECT_TRUE(service->setTopic(id, QStringLiteral("x")));
    EXPECT_TRUE(service->setNick(id, QStringLiteral("y")));
    EXPECT_TRUE(service->invite(id, kBob, {}));
    EXPECT_FALSE(service->setNick(id, QStringLiteral(" ")));
    service->onCommandFailed(
        kHome, wire::CommandFailed{sender.all<wire::SetRoomTopic>().last().id, {}, QStringLiteral("No.")});
    EXPECT_EQ(problems, QStringList{QStringLiteral("No.")});
    goOffline(kHome);
    EXPECT_FALSE(service->setTopic(id, QStringLiteral("x")));
    EXPECT_FALSE(service->leaveRoom(ConversationId{99}));
}

TEST_F(RoomsTest, TheDirectoryIsGatheredUntilComplete)
{
    auto list = service->listRooms(kHome);
    const QString id = sender.all<wire::ListRooms>().first().id;
    service->onRoom(kHome, wire::RoomsListed{id, {{QStringLiteral("a"), {}, {}, 1}}, false});
    EXPECT_FALSE(list.isFinished());
    service->onRoom(kHome, wire::RoomsListed{id, {{QStringLiteral("b"), {}, {}, 2}}, true});
    ASSERT_TRUE(list.isFinished());
    EXPECT_EQ(list.result()->size(), 2);

    auto stopped = service->listRooms(kHome);
    goOffline(kHome);
    ASSERT_TRUE(stopped.isFinished());
    EXPECT_FALSE(stopped.result());
    EXPECT_FALSE(service->listRooms(kHome).result());
}
