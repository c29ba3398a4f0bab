// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/conversations/fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class Incoming : public ConversationFixture {
protected:
    Incoming() { goOnline(kHome); }
};

} // namespace

TEST_F(Incoming, AMessageIsStoredCountedAcknowledgedAndKept)
{
    receive({line(kBob, QStringLiteral("Hello")), line(kBob, QStringLiteral("there"))});
    const Conversation* conversation = service->find(kHome, kBob);
    ASSERT_NE(conversation, nullptr);
    EXPECT_EQ(conversation->unread, 2);
    EXPECT_TRUE(conversation->open);
    EXPECT_EQ(conversation->lastMessage.body.text, QStringLiteral("there"));
    EXPECT_EQ(texts(added), (QStringList{QStringLiteral("Hello"), QStringLiteral("there")}));
    EXPECT_EQ(arrived.size(), 2);
    EXPECT_LT(added[0].position, added[1].position);
    ASSERT_FALSE(sender.all<wire::AckMessages>().isEmpty());
    EXPECT_EQ(sender.all<wire::AckMessages>().last().serial, 2);

    restart();
    conversation = service->find(kHome, kBob);
    ASSERT_NE(conversation, nullptr);
    EXPECT_EQ(conversation->unread, 2);
    EXPECT_EQ(service->unreadTotal(), 2);
    EXPECT_EQ(conversation->lastMessage.body.text, QStringLiteral("there"));
    EXPECT_EQ(messages(conversation->id).size(), 2);
}

TEST_F(Incoming, WhatArrivesTogetherIsToldTogether)
{
    int signals = 0;
    QObject::connect(service.get(), &ConversationService::messagesAdded, service.get(), [&] { ++signals; });
    QList<wire::MessageReceived> many;
    for (int i = 0; i < 2000; ++i)
        many << line(QStringLiteral("person%1@example.org").arg(i % 20), QString::number(i));
    receive(many);
    ASSERT_TRUE(waitFor([&] { return added.size() == 2000; }));
    EXPECT_LE(signals, 10);
    EXPECT_EQ(service->unreadTotal(), 2000);
    for (int i = 0; i < 2000; ++i)
        ASSERT_EQ(added[i].body.text, QString::number(i));
    EXPECT_EQ(sender.all<wire::AckMessages>().last().serial, 2000);
}

TEST_F(Incoming, RepeatedMessagesAreStoredOnceButAcknowledged)
{
    wire::MessageReceived first = line(kBob, QStringLiteral("once"));
    first.messageId = QStringLiteral("a1");
    wire::MessageReceived again = first;
    again.serial = ++serial;
    wire::MessageReceived archived = line(kEve, QStringLiteral("archived"));
    archived.archiveId = QStringLiteral("x9");
    wire::MessageReceived archivedAgain = archived;
    archivedAgain.serial = ++serial;
    receive({first, again, archived, archivedAgain});
    EXPECT_EQ(texts(added), (QStringList{QStringLiteral("once"), QStringLiteral("archived")}));
    EXPECT_EQ(sender.all<wire::AckMessages>().last().serial, 4);
    EXPECT_EQ(service->unreadTotal(), 2);
}

TEST_F(Incoming, AnIdAloneDoesNotMakeADuplicate)
{
    wire::MessageReceived first = line(kBob, QStringLiteral("one"));
    first.messageId = QStringLiteral("1");
    wire::MessageReceived other = line(kBob, QStringLiteral("two"));
    other.messageId = QStringLiteral("1");
    receive({first, other});
    EXPECT_EQ(added.size(), 2) << "programs that count from 1 again must not lose messages";
    clock.advance(24 * 60 * 60 * 1000);
    wire::MessageReceived later = line(kBob, QStringLiteral("one"));
    later.messageId = QStringLiteral("1");
    receive({later});
    EXPECT_EQ(added.size(), 3);
}

TEST_F(Incoming, WhatARoomRepeatsAfterAJoinIsStoredOnce)
{
    const ConversationId room = joined();
    receive(
        {roomLine(QStringLiteral("bob"), QStringLiteral("hi")), roomLine(QStringLiteral("bob"), QStringLiteral("hi"))});
    ASSERT_EQ(added.size(), 2) << "the same words twice are two messages";
    const qint64 said = clock.now();
    goOffline(kHome);
    clock.advance(3600 * 1000);
    goOnline(kHome);
    joined();
    wire::MessageReceived repeated = roomLine(QStringLiteral("bob"), QStringLiteral("hi"));
    repeated.delayed = true;
    repeated.time = said - said % 1000;
    wire::MessageReceived missed = roomLine(QStringLiteral("bob"), QStringLiteral("hi"));
    missed.delayed = true;
    missed.time = said + 60000;
    receive({repeated, missed});
    EXPECT_EQ(added.size(), 3);
    EXPECT_EQ(messages(room).size(), 3);
}

TEST_F(Incoming, OwnMessagesFromElsewhereAreOutgoingAndRead)
{
    wire::MessageReceived own = line(kBob, QStringLiteral("from my phone"));
    own.outgoing = true;
    own.sender = QStringLiteral("ana@example.org");
    receive({own});
    ASSERT_EQ(added.size(), 1);
    EXPECT_EQ(added[0].direction, Direction::Outgoing);
    EXPECT_EQ(added[0].state, MessageState::Sent);
    EXPECT_EQ(service->unreadTotal(), 0);
    EXPECT_TRUE(arrived.isEmpty());
}

TEST_F(Incoming, AnAnswerFromElsewhereMeansThatTheUserHasReadIt)
{
    receive(
        {line(kBob, QStringLiteral("one")), line(kBob, QStringLiteral("two")), line(kEve, QStringLiteral("three"))});
    const ConversationId id = service->find(kHome, kBob)->id;
    ASSERT_EQ(service->conversation(id)->unread, 2);
    arrived.clear();
    wire::MessageReceived own = line(kBob, QStringLiteral("from my phone"));
    own.outgoing = true;
    own.sender = QStringLiteral("ana@example.org");
    receive({line(kBob, QStringLiteral("read there")), own, line(kBob, QStringLiteral("news"))});
    EXPECT_EQ(service->conversation(id)->unread, 1) << "only what came after it";
    EXPECT_EQ(texts(arrived), QStringList{QStringLiteral("news")}) << "nobody is told of what was read";
    EXPECT_EQ(service->unreadTotal(), 2) << "another conversation is another thing";
    restart();
    EXPECT_EQ(service->conversation(id)->unread, 1);
    receive({own});
    EXPECT_EQ(service->conversation(id)->unread, 0);
    EXPECT_EQ(service->conversation(id)->lastRead, service->conversation(id)->lastMessage.id);
    restart();
    EXPECT_EQ(service->conversation(id)->unread, 0);
}

TEST_F(Incoming, AnOldAnswerFromTheArchiveDoesNotReadWhatCameLater)
{
    wire::MessageReceived question = line(kBob, QStringLiteral("question"));
    question.time = clock.now() - 1000;
    receive({question});
    wire::MessageReceived own = line(kBob, QStringLiteral("said yesterday"));
    own.outgoing = own.delayed = true;
    own.time = clock.now() - 24 * 60 * 60 * 1000;
    receive({own});
    EXPECT_EQ(service->unreadTotal(), 1);
    restart();
    EXPECT_EQ(service->unreadTotal(), 1);
}

TEST_F(Incoming, OurOwnLineBackFromTheRoomIsNotASecondOne)
{
    const ConversationId room = joined();
    ASSERT_TRUE(service->send(room, plain(QStringLiteral("mine"))));
    settle();
    wire::MessageReceived echo = roomLine(QStringLiteral("ana"), QStringLiteral("mine"));
    echo.outgoing = true;
    echo.messageId = sender.all<wire::SendMessage>().last().id;
    receive({echo});
    EXPECT_EQ(messages(room).size(), 1);
}

TEST_F(Incoming, MentionsAreFoundByNickAndCounted)
{
    const ConversationId room = joined(QStringLiteral("Ana"));
    wire::MessageReceived told = roomLine(QStringLiteral("bob"), QStringLiteral("you there"));
    told.mentionsMe = true;
    receive({roomLine(QStringLiteral("bob"), QStringLiteral("ana: lunch?")),
             roomLine(QStringLiteral("bob"), QStringLiteral("banana analysis")), told});
    EXPECT_EQ(service->conversation(room)->unread, 3);
    EXPECT_EQ(service->conversation(room)->mentions, 2);
    EXPECT_TRUE(added[0].mentionsMe);
    EXPECT_FALSE(added[1].mentionsMe);
    restart();
    EXPECT_EQ(service->conversation(room)->mentions, 2);
}

TEST_F(Incoming, ReadingClearsTheCountsForGood)
{
    receive({line(kBob, QStringLiteral("one"))});
    const ConversationId id = service->find(kHome, kBob)->id;
    service->onMessage(kHome, line(kBob, QStringLiteral("two")));
    QCoreApplication::sendPostedEvents();
    service->markRead(id);
    settle();
    EXPECT_EQ(service->conversation(id)->unread, 1) << "what came meanwhile is not read";
    restart();
    EXPECT_EQ(service->conversation(id)->unread, 1);
    service->markRead(id);
    restart();
    EXPECT_EQ(service->conversation(id)->unread, 0);
    EXPECT_EQ(service->conversation(id)->lastRead, service->conversation(id)->lastMessage.id);
}

TEST_F(Incoming, NonsenseIsDroppedCutOrCorrectedAndAcknowledged)
{
    wire::MessageReceived nowhere = line({}, QStringLiteral("x"));
    wire::MessageReceived empty = line(kBob, {});
    wire::MessageReceived ancient = line(kBob, QStringLiteral("old"));
    ancient.time = -62135596800000;
    wire::MessageReceived future = line(kBob, QStringLiteral("new"));
    future.time = 253402300799000;
    wire::MessageReceived huge = line(kBob, QString(1000000, QLatin1Char('m')));
    huge.body.entities = {{999990, 5, wire::EntityKind::Bold, {}}};
    receive({nowhere, empty, ancient, future, huge});
    ASSERT_EQ(added.size(), 3);
    EXPECT_EQ(added[0].time, clock.now());
    EXPECT_EQ(added[1].time, clock.now());
    EXPECT_EQ(added[2].body.text.size(), 64 * 1024);
    EXPECT_TRUE(added[2].body.text.endsWith(QChar(0x2026)));
    EXPECT_TRUE(added[2].body.entities.isEmpty());
    EXPECT_EQ(sender.all<wire::AckMessages>().last().serial, 5);
}

TEST_F(Incoming, BlockedPeopleAreNotHeard)
{
    contacts->onRoster(kHome, wire::RosterSnapshot{{{kBob, {}, {}, false, false}}, true});
    contacts->noteBlocked(kHome, kBob, true);
    receive({line(kBob, QStringLiteral("psst"))});
    EXPECT_TRUE(added.isEmpty());
    EXPECT_EQ(sender.all<wire::AckMessages>().last().serial, 1);
}

TEST_F(Incoming, ADeadHostsSerialsAreNotAcknowledgedToTheNext)
{
    service->onMessage(kHome, line(kBob, QStringLiteral("one")));
    goOffline(kHome);
    goOnline(kHome);
    settle();
    EXPECT_EQ(added.size(), 1);
    EXPECT_TRUE(sender.all<wire::AckMessages>().isEmpty());
    serial = 0;
    receive({line(kBob, QStringLiteral("two"))});
    EXPECT_EQ(sender.all<wire::AckMessages>().last().serial, 1);
}

TEST_F(Incoming, TypingEndsWithTheMessageAndWithTheConnection)
{
    receive({line(kBob, QStringLiteral("one"))});
    const ConversationId id = service->find(kHome, kBob)->id;
    service->onTyping(kHome, wire::TypingChanged{kBob, wire::TypingState::Typing});
    EXPECT_EQ(service->conversation(id)->typing, wire::TypingState::Typing);
    receive({line(kBob, QStringLiteral("two"))});
    EXPECT_EQ(service->conversation(id)->typing, wire::TypingState::None);
    service->onTyping(kHome, wire::TypingChanged{kBob, wire::TypingState::Typing});
    goOffline(kHome);
    EXPECT_EQ(service->conversation(id)->typing, wire::TypingState::None);
    service->onTyping(kHome, wire::TypingChanged{QStringLiteral("stranger"), wire::TypingState::Typing});
    EXPECT_EQ(service->find(kHome, QStringLiteral("stranger")), nullptr) << "typing makes no conversation";
}

TEST_F(Incoming, TitlesFollowTheContacts)
{
    receive({line(kBob, QStringLiteral("hi"))});
    const ConversationId id = service->find(kHome, kBob)->id;
    EXPECT_EQ(service->conversation(id)->title, kBob);
    contacts->onRoster(kHome, wire::RosterSnapshot{{{kBob, QStringLiteral("Bob"), {}, false, false}}, true});
    EXPECT_EQ(service->conversation(id)->title, QStringLiteral("Bob"));
    EXPECT_EQ(service->contactOf(id), contacts->findBuddy(kHome, kBob)->contact);
    ASSERT_TRUE(contacts->rename(service->contactOf(id), QStringLiteral("Robert")));
    EXPECT_EQ(service->conversation(id)->title, QStringLiteral("Robert"));
    EXPECT_EQ(service->conversationsOf(service->contactOf(id)), QList{id});
}

TEST_F(Incoming, AClockThatStepsBackKeepsTheOrderAndEveryMessage)
{
    constexpr qint64 kHour = 3'600'000;
    goOnline(kHome);
    receive({line(kBob, QStringLiteral("one"))});
    clock.advance(1000);
    receive({line(kBob, QStringLiteral("two"))});
    clock.wall -= kHour;
    receive({line(kBob, QStringLiteral("three"))});
    const ConversationId id = arrived.last().conversation;
    EXPECT_EQ(arrived.last().time, clock.wall) << "not in the future";
    EXPECT_TRUE(service->send(id, plain(QStringLiteral("four"))));
    settle();
    clock.advance(1000);
    receive({line(kBob, QStringLiteral("five"))});
    const QStringList before{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"),
                             QStringLiteral("four"), QStringLiteral("five")};
    EXPECT_EQ(texts(messages(id)), before);
    EXPECT_EQ(sender.all<wire::SendMessage>().size(), 1) << "what is written goes out at once";
    EXPECT_EQ(service->conversation(id)->unread, 4);

    clock.wall -= kHour;
    restart();
    goOnline(kHome);
    receive({line(kBob, QStringLiteral("six"))});
    EXPECT_EQ(texts(messages(id)), before + QStringList{QStringLiteral("six")});
}
