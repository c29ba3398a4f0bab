// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What goes on in rooms.

#include <algorithm>

#include "core/conversations/rooms.h"
#include "tests/conversations/rooms_fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

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

TEST_F(RoomsTest, ParticipantsWithoutEndAreNotKeptForEver)
{
    const ConversationId id = joined();
    const auto come = [&](int from, int count) {
        wire::ParticipantsChanged event;
        event.room = kRoom;
        for (int i = from; i < from + count; ++i)
            event.present << person(QStringLiteral("bot%1").arg(i, 6, 10, QLatin1Char('0')));
        service->onRoom(kHome, event);
    };
    wire::ParticipantsChanged self;
    self.room = kRoom;
    self.present << person(QStringLiteral("zoe"), wire::Role::Operator);
    service->onRoom(kHome, self);
    constexpr int kBatch = 5000;
    for (int part = 0; part < 6; ++part)
        come(part * kBatch, kBatch);
    // One by one, as a network says it of those who come later.
    for (int i = 0; i < 50; ++i)
        come(100'000 + i, 1);
    settle();
    const QStringList list = nicks(id);
    EXPECT_EQ(list.size(), kMostParticipants);
    EXPECT_EQ(list.first(), QStringLiteral("zoe"));
    EXPECT_TRUE(std::is_sorted(list.begin() + 1, list.end()));
    EXPECT_EQ(texts(messages(id)),
              QStringList{QStringLiteral("The room has too many participants. Jackdaw lists 20000 of them.")})
        << "said once";
    wire::ParticipantsChanged leave;
    leave.room = kRoom;
    leave.gone = {list[1], list[2]};
    service->onRoom(kHome, leave);
    come(200'000, 3);
    EXPECT_EQ(nicks(id).size(), kMostParticipants) << "there is room for those who come when others leave";
    EXPECT_TRUE(nicks(id).contains(QStringLiteral("bot200000")));
    service->onRoom(kHome, wire::ParticipantsChanged{kRoom, true, {}, {}, {}});
    EXPECT_EQ(nicks(id), QStringList());
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

TEST_F(RoomsTest, WhatTheUserGivesIsOneLine)
{
    const ConversationId id = joined();
    EXPECT_TRUE(service->setTopic(id, QStringLiteral("a\r\nQUIT :x")));
    EXPECT_EQ(sender.all<wire::SetRoomTopic>().last().topic, QStringLiteral("a QUIT :x"));
    EXPECT_TRUE(service->invite(id, kBob, QStringLiteral("come\nhere")));
    EXPECT_EQ(sender.all<wire::InviteToRoom>().last().message, QStringLiteral("come here"));
    const qsizetype joins = sender.all<wire::JoinRoom>().size();
    const auto refused = service->joinRoom(kHome, QStringLiteral("x@rooms.example.org"), {}, QStringLiteral("a\nb"));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().text.endsWith(u'.'));
    EXPECT_EQ(sender.all<wire::JoinRoom>().size(), joins);
    EXPECT_EQ(service->conversations().size(), 1) << "nothing of it stays";
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
