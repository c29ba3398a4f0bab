// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/conversations/fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class Outgoing : public ConversationFixture {
protected:
    ConversationId open() { return *service->openDirect(kHome, kBob); }
    MessageState stateOf(MessageId id)
    {
        const auto message = await(service->message(id));
        return message ? message->state : MessageState::Received;
    }
    void answer(const QString& id, wire::SendState state, const QString& error = {}, const QString& networkId = {})
    {
        service->onMessageState(kHome, wire::MessageStateChanged{id, state, error, networkId});
        settle();
    }
    /// Changes the database behind the service's back.
    bool run(const QByteArray& sql)
    {
        return await(
                   profile.store->write([sql](Database& database) { return database.prepare(sql.constData()).run(); }))
            .ok();
    }
    QStringList sentTexts()
    {
        QStringList found;
        for (const wire::SendMessage& command : sender.all<wire::SendMessage>())
            found << command.body.text;
        return found;
    }
};

} // namespace

TEST_F(Outgoing, OnlineAMessageIsCommittedThenSentThenConfirmed)
{
    goOnline(kHome);
    const auto id = service->send(open(), plain(QStringLiteral("hi")));
    ASSERT_TRUE(id);
    EXPECT_TRUE(sender.all<wire::SendMessage>().isEmpty()) << "not before the commit";
    settle();
    ASSERT_EQ(sentTexts(), QStringList{QStringLiteral("hi")});
    EXPECT_EQ(stateOf(*id), MessageState::Sending);
    const QString wireId = sender.all<wire::SendMessage>().first().id;
    EXPECT_GT(wireId.size(), 20) << "others tell messages apart by it: it must be unique in the world";
    answer(wireId, wire::SendState::Sent, {}, QStringLiteral("net-7"));
    EXPECT_EQ(stateOf(*id), MessageState::Sent);
    answer(wireId, wire::SendState::Read);
    answer(wireId, wire::SendState::Delivered);
    EXPECT_EQ(stateOf(*id), MessageState::Read) << "late words do not turn it back";
    EXPECT_EQ(await(service->message(*id))->networkId, QStringLiteral("net-7"));
    EXPECT_EQ(changed.last().state, MessageState::Read);
    EXPECT_EQ(service->find(kHome, kBob)->lastMessage.state, MessageState::Read);
}

TEST_F(Outgoing, OfflineItWaitsAndGoesOnceInOrderEvenAfterARestart)
{
    const ConversationId id = open();
    for (int i = 0; i < 5; ++i)
        ASSERT_TRUE(service->send(id, plain(QString::number(i))));
    restart();
    ASSERT_NE(service->find(kHome, kBob), nullptr);
    ASSERT_TRUE(service->send(service->find(kHome, kBob)->id, plain(QStringLiteral("5"))));
    settle();
    EXPECT_TRUE(sentTexts().isEmpty());
    goOnline(kWork);
    settle();
    EXPECT_TRUE(sentTexts().isEmpty()) << "another account";
    goOnline(kHome);
    ASSERT_TRUE(service->send(service->find(kHome, kBob)->id, plain(QStringLiteral("6"))));
    settle();
    EXPECT_EQ(sentTexts().join(QString()), QStringLiteral("0123456"));
    goOnline(kHome);
    settle();
    EXPECT_EQ(sentTexts().size(), 7) << "once";
}

TEST_F(Outgoing, WhatWasOnItsWayWhenAHostDiedIsUnconfirmedAndNotResent)
{
    goOnline(kHome);
    const auto id = service->send(open(), plain(QStringLiteral("hi")));
    settle();
    ASSERT_EQ(sentTexts().size(), 1);
    goOffline(kHome);
    settle();
    EXPECT_EQ(stateOf(*id), MessageState::Unconfirmed);
    goOnline(kHome);
    settle();
    EXPECT_EQ(sentTexts().size(), 1);
    ASSERT_TRUE(service->retry(*id));
    settle();
    EXPECT_EQ(sentTexts().size(), 2);
    EXPECT_EQ(sender.all<wire::SendMessage>()[0].id, sender.all<wire::SendMessage>()[1].id)
        << "a network that knows ids can tell";
}

TEST_F(Outgoing, WhatWasOnItsWayInACrashIsUnconfirmed)
{
    goOnline(kHome);
    const auto id = service->send(open(), plain(QStringLiteral("hi")));
    settle();
    restartWithoutGoodbye();
    EXPECT_EQ(service->find(kHome, kBob)->lastMessage.state, MessageState::Unconfirmed);
    settle();
    EXPECT_EQ(stateOf(*id), MessageState::Unconfirmed);
    goOnline(kHome);
    settle();
    EXPECT_TRUE(sentTexts().isEmpty());
}

TEST_F(Outgoing, OfflineBetweenCommitAndHostItIsQueuedAgain)
{
    goOnline(kHome);
    const auto id = service->send(open(), plain(QStringLiteral("hi")));
    goOffline(kHome);
    settle();
    EXPECT_TRUE(sentTexts().isEmpty());
    EXPECT_EQ(stateOf(*id), MessageState::Queued) << "its host never had it";
    goOnline(kHome);
    settle();
    EXPECT_EQ(sentTexts().size(), 1);
}

TEST_F(Outgoing, ARefusedMessageSaysWhyAndCanBeRetriedOrDiscarded)
{
    goOnline(kHome);
    const auto id = service->send(open(), plain(QStringLiteral("hi")));
    settle();
    answer(sender.all<wire::SendMessage>().last().id, wire::SendState::Failed, QStringLiteral("Not allowed."));
    EXPECT_EQ(stateOf(*id), MessageState::Failed);
    EXPECT_EQ(changed.last().error, QStringLiteral("Not allowed."));
    restart();
    goOnline(kHome);
    settle();
    EXPECT_TRUE(sentTexts().isEmpty());
    ASSERT_TRUE(service->retry(*id));
    settle();
    EXPECT_EQ(sentTexts().size(), 1);
    service->onCommandFailed(kHome, wire::CommandFailed{sender.all<wire::SendMessage>().last().id, {}, {}});
    settle();
    EXPECT_EQ(stateOf(*id), MessageState::Failed);
    MessageId gone;
    QObject::connect(service.get(), &ConversationService::messageRemoved, service.get(),
                     [&](ConversationId, MessageId message) { gone = message; });
    ASSERT_TRUE(service->discard(*id));
    settle();
    EXPECT_EQ(gone, *id);
    EXPECT_FALSE(await(service->message(*id)));
    EXPECT_FALSE(service->find(kHome, kBob)->lastMessage.id.isValid());
    EXPECT_FALSE(service->retry(*id));
}

TEST_F(Outgoing, BadInputIsRefused)
{
    goOnline(kHome, {}, 10);
    EXPECT_FALSE(service->send(open(), plain(QStringLiteral(" \n "))));
    EXPECT_FALSE(service->send(ConversationId{77}, plain(QStringLiteral("x"))));
    EXPECT_FALSE(service->send(open(), plain(QString(100000, QLatin1Char('x')))));
    EXPECT_FALSE(service->send(open(), plain(QString(1000, QLatin1Char('x'))))) << "100 messages";
    EXPECT_FALSE(service->openDirect(kHome, QStringLiteral("  ")));
}

TEST_F(Outgoing, LongTextsAndLinesAreSplitWhereTheNetworkWantsIt)
{
    goOnline(kHome, {}, 12);
    ASSERT_TRUE(service->send(open(), plain(QStringLiteral("one two three four\n\nfive"))));
    settle();
    EXPECT_EQ(sentTexts(),
              (QStringList{QStringLiteral("one two "), QStringLiteral("three four"), QStringLiteral("five")}));
    EXPECT_EQ(added.size(), 3);

    goOnline(kHome, {wire::Feature::MultilineMessages});
    ASSERT_TRUE(service->send(open(), plain(QStringLiteral("a\nb"))));
    settle();
    EXPECT_EQ(sentTexts().last(), QStringLiteral("a\nb"));
}

TEST_F(Outgoing, WhatWasQueuedBeforeTheLimitsWereKnownIsSplitInItsPlace)
{
    const ConversationId id = open();
    ASSERT_TRUE(service->send(id, plain(QStringLiteral("first\nsecond"))));
    ASSERT_TRUE(service->send(id, plain(QStringLiteral("third"))));
    settle();
    goOnline(kHome);
    settle();
    const QStringList expected{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")};
    EXPECT_EQ(texts(messages(id)), expected);
    EXPECT_EQ(sentTexts(), expected);
}

TEST_F(Outgoing, PartsKeepTheirPlaceWhenTheConnectionGoesAtOnce)
{
    const ConversationId id = open();
    ASSERT_TRUE(service->send(id, plain(QStringLiteral("first\nsecond"))));
    ASSERT_TRUE(service->send(id, plain(QStringLiteral("third"))));
    settle();
    goOnline(kHome);
    goOffline(kHome);
    settle();
    ASSERT_TRUE(sentTexts().isEmpty());
    goOnline(kHome);
    settle();
    EXPECT_EQ(sentTexts(), (QStringList{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")}));
}

TEST_F(Outgoing, ForARoomItWaitsUntilTheRoomIsJoined)
{
    goOnline(kHome);
    const auto room = service->joinRoom(kHome, kRoom, QStringLiteral("ana"), {});
    ASSERT_TRUE(room);
    ASSERT_TRUE(service->send(*room, plain(QStringLiteral("hello all"))));
    settle();
    EXPECT_TRUE(sentTexts().isEmpty());
    service->onRoom(kHome,
                    wire::RoomJoined{sender.all<wire::JoinRoom>().last().id, kRoom, {}, QStringLiteral("ana"), {}});
    settle();
    EXPECT_EQ(sentTexts(), QStringList{QStringLiteral("hello all")});
}

TEST_F(Outgoing, ARefusedJoinFailsWhatWaitsForTheRoomAndRetryJoinsAgain)
{
    goOnline(kHome);
    const auto room = service->joinRoom(kHome, kRoom, QStringLiteral("ana"), {});
    const auto id = service->send(*room, plain(QStringLiteral("hello all")));
    settle();
    service->onRoom(kHome,
                    wire::RoomFailed{sender.all<wire::JoinRoom>().last().id,
                                     kRoom,
                                     wire::ErrorKind::Server,
                                     QStringLiteral("Members only."),
                                     {},
                                     {}});
    settle();
    EXPECT_EQ(stateOf(*id), MessageState::Failed);
    EXPECT_EQ(await(service->message(*id))->error, QStringLiteral("Members only."));
    ASSERT_TRUE(service->retry(*id));
    settle();
    EXPECT_EQ(stateOf(*id), MessageState::Queued);
    ASSERT_EQ(sender.all<wire::JoinRoom>().size(), 2) << "to be said there is to be there";
    service->onRoom(kHome,
                    wire::RoomJoined{sender.all<wire::JoinRoom>().last().id, kRoom, {}, QStringLiteral("ana"), {}});
    settle();
    EXPECT_EQ(sentTexts(), QStringList{QStringLiteral("hello all")});
}

TEST_F(Outgoing, WhoLeavesARoomTakesWhatWaitsForItAlong)
{
    goOnline(kHome);
    const auto room = service->joinRoom(kHome, kRoom, QStringLiteral("ana"), {});
    const auto id = service->send(*room, plain(QStringLiteral("hello all")));
    ASSERT_TRUE(service->leaveRoom(*room));
    settle();
    EXPECT_EQ(stateOf(*id), MessageState::Failed);
    restart();
    goOnline(kHome);
    settle();
    EXPECT_TRUE(sentTexts().isEmpty());
    EXPECT_TRUE(sender.all<wire::JoinRoom>().isEmpty());
}

TEST_F(Outgoing, WhatTheArchiveShowsHasArrived)
{
    goOnline(kHome);
    const auto id = service->send(open(), plain(QStringLiteral("hi")));
    settle();
    const QString wireId = sender.all<wire::SendMessage>().last().id;
    restartWithoutGoodbye();
    settle();
    ASSERT_EQ(stateOf(*id), MessageState::Unconfirmed);
    goOnline(kHome);
    wire::MessageReceived shown = line(kBob, QStringLiteral("hi"));
    shown.outgoing = shown.delayed = true;
    shown.messageId = wireId;
    shown.archiveId = QStringLiteral("archive-1");
    receive({shown});
    settle();
    EXPECT_EQ(stateOf(*id), MessageState::Sent);
    EXPECT_EQ(messages(service->find(kHome, kBob)->id).size(), 1);
    EXPECT_FALSE(service->retry(*id));
}

TEST_F(Outgoing, AReceiptForOneThatWasOnItsWayInACrashIsTaken)
{
    goOnline(kHome);
    const auto id = service->send(open(), plain(QStringLiteral("hi")));
    settle();
    const QString wireId = sender.all<wire::SendMessage>().last().id;
    restartWithoutGoodbye();
    goOnline(kHome);
    answer(wireId, wire::SendState::Delivered);
    EXPECT_EQ(stateOf(*id), MessageState::Delivered);
}

TEST_F(Outgoing, NothingGoesThatCouldNotBeMarkedAsOnItsWay)
{
    const ConversationId id = open();
    const auto message = service->send(id, plain(QStringLiteral("first\nsecond")));
    settle();
    ASSERT_TRUE(run("CREATE TRIGGER block BEFORE UPDATE OF state ON message WHEN new.state = 2 "
                    "BEGIN SELECT raise(ABORT, 'blocked'); END"));
    goOnline(kHome);
    settle();
    EXPECT_TRUE(sentTexts().isEmpty()) << "a crash would send it twice";
    EXPECT_EQ(stateOf(*message), MessageState::Failed);
    EXPECT_EQ(texts(messages(id)), QStringList{QStringLiteral("first\nsecond")}) << "it is whole again";
    EXPECT_FALSE(changed.last().error.isEmpty());
    ASSERT_TRUE(run("DROP TRIGGER block"));
    ASSERT_TRUE(service->retry(*message));
    settle();
    EXPECT_EQ(sentTexts().size(), 1);
}

TEST_F(Outgoing, WhatCouldNotBeStoredIsShownAndStoredWithTheRetry)
{
    goOnline(kHome);
    ASSERT_TRUE(run("CREATE TRIGGER block BEFORE INSERT ON message BEGIN SELECT raise(ABORT, 'blocked'); END"));
    const auto message = service->send(open(), plain(QStringLiteral("hi")));
    settle();
    ASSERT_EQ(added.size(), 1);
    EXPECT_EQ(added.first().state, MessageState::Failed);
    EXPECT_TRUE(sentTexts().isEmpty());
    ASSERT_TRUE(run("DROP TRIGGER block"));
    ASSERT_TRUE(service->retry(*message));
    settle();
    EXPECT_EQ(sentTexts().size(), 1);
    EXPECT_EQ(added.size(), 1) << "it is the same message";
    EXPECT_EQ(stateOf(*message), MessageState::Sending);
}

TEST_F(Outgoing, OnlineAndOfflineFasterThanTheStoreSendsNothingTwice)
{
    const ConversationId id = open();
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(service->send(id, plain(QString::number(i))));
    goOnline(kHome);
    goOffline(kHome);
    goOnline(kHome);
    ASSERT_TRUE(service->send(id, plain(QStringLiteral("3"))));
    goOffline(kHome);
    goOnline(kHome);
    settle();
    EXPECT_EQ(sentTexts().join(QString()), QStringLiteral("0123"));
}

TEST_F(Outgoing, AReceiptForAnEarlierRunsMessageIsTaken)
{
    goOnline(kHome);
    const auto id = service->send(open(), plain(QStringLiteral("hi")));
    settle();
    const QString wireId = sender.all<wire::SendMessage>().last().id;
    answer(wireId, wire::SendState::Sent);
    restart();
    goOnline(kHome);
    answer(wireId, wire::SendState::Delivered);
    EXPECT_EQ(stateOf(*id), MessageState::Delivered);
    ASSERT_FALSE(changed.isEmpty());
    EXPECT_EQ(changed.last().id, *id);
}

TEST_F(Outgoing, AReceiptOfAnotherAccountOrForARoomIsNotTaken)
{
    goOnline(kHome);
    const auto id = service->send(open(), plain(QStringLiteral("hi")));
    settle();
    const QString wireId = sender.all<wire::SendMessage>().last().id;
    answer(wireId, wire::SendState::Sent);
    restart();
    goOnline(kHome);
    service->onMessageState(kWork, wire::MessageStateChanged{wireId, wire::SendState::Delivered, {}, {}});
    EXPECT_EQ(stateOf(*id), MessageState::Sent);
}

TEST_F(Outgoing, DraftsAreKept)
{
    const ConversationId id = open();
    service->setDraft(id, QStringLiteral("half a thou"));
    restart();
    ASSERT_NE(service->find(kHome, kBob), nullptr);
    EXPECT_EQ(service->find(kHome, kBob)->draft, QStringLiteral("half a thou"));
}

TEST_F(Outgoing, TypingIsToldOnceAndOnlyWhereTheNetworkHasIt)
{
    goOnline(kHome);
    service->setTyping(open(), wire::TypingState::Typing);
    EXPECT_TRUE(sender.all<wire::SetTyping>().isEmpty());
    goOnline(kHome, {wire::Feature::Typing});
    service->setTyping(open(), wire::TypingState::Typing);
    service->setTyping(open(), wire::TypingState::Typing);
    EXPECT_EQ(sender.all<wire::SetTyping>().size(), 1);
}
