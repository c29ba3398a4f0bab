// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// How the user comes into rooms, again and again, and into none that is a person.

#include "tests/conversations/rooms_fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

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
    EXPECT_FALSE(service->conversation(*banned)->autoJoin);
    const ConversationId full = joined();
    problems.clear();
    const auto come = [&] {
        goOffline(kHome);
        goOnline(kHome);
        service->onRoom(
            kHome,
            wire::RoomFailed{sender.all<wire::JoinRoom>().last().id, kRoom, wire::ErrorKind::Server, {}, {}, {}});
    };
    come();
    come();
    EXPECT_EQ(problems.size(), 1) << "the same is not said at each sign-on";
    EXPECT_FALSE(service->conversation(full)->room.error.isEmpty());
    restart();
    goOnline(kHome);
    ASSERT_EQ(sender.all<wire::JoinRoom>().size(), 1) << "a room that is kept is asked for again";
    EXPECT_EQ(sender.all<wire::JoinRoom>().first().room, kRoom);
}

TEST_F(RoomsTest, AJoinThatNeverSucceededLeavesNothingBehind)
{
    const auto refuse = [&] {
        service->onRoom(
            kHome,
            wire::RoomFailed{sender.all<wire::JoinRoom>().last().id, kRoom, wire::ErrorKind::Server, {}, {}, {}});
        settle();
    };
    const auto id = service->joinRoom(kHome, kRoom, {}, {});
    ASSERT_TRUE(id);
    settle();
    EXPECT_EQ(profile.number("SELECT count(*) FROM conversation"), 0) << "the network has the word first";
    refuse();
    EXPECT_FALSE(service->conversation(*id)->room.error.isEmpty()) << "it is seen in this run";
    goOffline(kHome);
    goOnline(kHome);
    EXPECT_EQ(sender.all<wire::JoinRoom>().size(), 1) << "nobody knocks again";
    restart();
    EXPECT_TRUE(service->conversations().isEmpty());

    // A wish that had to wait was kept so long.
    ASSERT_TRUE(service->joinRoom(kHome, kRoom, {}, {}));
    restart();
    goOnline(kHome);
    ASSERT_EQ(sender.all<wire::JoinRoom>().size(), 1);
    refuse();
    EXPECT_EQ(profile.number("SELECT count(*) FROM conversation"), 0);
    ASSERT_TRUE(service->leaveRoom(service->conversations().first()));
    settle();
    EXPECT_TRUE(service->conversations().isEmpty()) << "left is gone";
}

TEST_F(RoomsTest, AnotherSpellingIsTheSameRoomAndLeavesNoGhost)
{
    const ConversationId room = joined();
    goOffline(kHome);
    const auto asked = service->joinRoom(kHome, QStringLiteral("garden"), {}, QStringLiteral("rosebud"));
    ASSERT_TRUE(asked);
    ConversationId turned;
    QObject::connect(service.get(), &ConversationService::conversationReplaced, service.get(),
                     [&](ConversationId from, ConversationId to) {
                         EXPECT_EQ(from, *asked);
                         EXPECT_TRUE(service->conversation(to)->room.joined);
                         turned = to;
                     });
    goOnline(kHome);
    QString command;
    for (const wire::JoinRoom& join : sender.all<wire::JoinRoom>()) {
        if (join.room == QStringLiteral("garden"))
            command = join.id;
    }
    service->onRoom(kHome, wire::RoomJoined{command, kRoom, {}, QStringLiteral("ana"), {}});
    EXPECT_EQ(turned, room);
    EXPECT_EQ(service->conversation(*asked), nullptr);
    restart();
    ASSERT_EQ(service->conversations().size(), 1);
    EXPECT_EQ(service->conversation(service->conversations().first())->address, kRoom);
}

TEST_F(RoomsTest, APersonIsNoRoom)
{
    receive({line(kEve, QStringLiteral("hello"))});
    const ConversationId eve = service->find(kHome, kEve)->id;
    wire::RosterSnapshot roster;
    roster.entries = {{kBob, {}, {}, false, false}};
    roster.last = true;
    contacts->onRoster(kHome, roster);
    for (const QString& person : {kEve, kBob, kBob.toUpper()}) {
        const auto refused = service->joinRoom(kHome, person, {}, {});
        ASSERT_FALSE(refused) << person.toStdString();
        EXPECT_EQ(refused.error().text, QStringLiteral("This is the address of a person."));
    }
    EXPECT_TRUE(sender.all<wire::JoinRoom>().isEmpty());
    EXPECT_EQ(service->conversations(), QList<ConversationId>{eve});
    restart();
    EXPECT_FALSE(service->joinRoom(kHome, kEve, {}, {})) << "what was heard is remembered";
}

TEST_F(RoomsTest, WhatWasWrittenToARoomByMistakeDoesNotMakeItAPerson)
{
    const auto direct = service->openDirect(kHome, kRoom);
    ASSERT_TRUE(direct);
    ASSERT_TRUE(service->send(*direct, plain(QStringLiteral("hi"))));
    settle();
    service->onMessageState(
        kHome, {sender.all<wire::SendMessage>().last().id, wire::SendState::Failed, QStringLiteral("No."), {}});
    settle();
    restart();
    goOnline(kHome);
    const auto id = service->joinRoom(kHome, kRoom, {}, {});
    ASSERT_TRUE(id) << id.error().text.toStdString();
    settle();
    EXPECT_EQ(profile.number("SELECT kind FROM conversation"), 0) << "not before the network says so";
    service->onRoom(kHome,
                    wire::RoomJoined{sender.all<wire::JoinRoom>().last().id, kRoom, {}, QStringLiteral("ana"), {}});
    EXPECT_EQ(service->conversation(*id)->kind, wire::ConversationKind::Room);
    restart();
    ASSERT_EQ(service->conversations().size(), 1);
    EXPECT_EQ(service->find(kHome, kRoom)->kind, wire::ConversationKind::Room);
    EXPECT_EQ(texts(messages(service->find(kHome, kRoom)->id)), QStringList{QStringLiteral("hi")});
}

TEST_F(RoomsTest, AMessageFromAnAddressIsAPersonsWhereNoRoomEverWas)
{
    // As an earlier mistake has left it.
    goOffline(kHome);
    const auto room = service->joinRoom(kHome, kBob, {}, {});
    ASSERT_TRUE(room);
    restart();
    ASSERT_EQ(service->find(kHome, kBob)->kind, wire::ConversationKind::Room);
    goOnline(kHome);
    receive({line(kBob, QStringLiteral("it is me"))});
    const Conversation* bob = service->find(kHome, kBob);
    EXPECT_EQ(bob->kind, wire::ConversationKind::Direct);
    EXPECT_EQ(bob->unread, 1);
    restart();
    EXPECT_EQ(service->find(kHome, kBob)->kind, wire::ConversationKind::Direct);
    goOnline(kHome);
    EXPECT_TRUE(sender.all<wire::JoinRoom>().isEmpty());
    EXPECT_EQ(texts(messages(service->find(kHome, kBob)->id)), QStringList{QStringLiteral("it is me")});
}

TEST_F(RoomsTest, AContactsAddressMendsWhatWasTakenForARoom)
{
    goOffline(kHome);
    ASSERT_TRUE(service->joinRoom(kHome, kBob, {}, {}));
    wire::RosterSnapshot roster;
    roster.entries = {{kBob, QStringLiteral("Bob"), {}, false, false}};
    roster.last = true;
    contacts->onRoster(kHome, roster);
    settle();
    EXPECT_EQ(service->find(kHome, kBob)->kind, wire::ConversationKind::Direct);
    EXPECT_EQ(service->find(kHome, kBob)->title, QStringLiteral("Bob"));
    restart();
    EXPECT_EQ(service->find(kHome, kBob)->kind, wire::ConversationKind::Direct);
}
