// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// However an address is typed, it is one conversation.

#include "tests/conversations/fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

const QString kTyped = QStringLiteral("Bob@Example.ORG");

class Addresses : public ConversationFixture {
protected:
    QStringList sentTo()
    {
        QStringList found;
        for (const wire::SendMessage& command : sender.all<wire::SendMessage>())
            found << command.to + u' ' + command.body.text;
        return found;
    }
    MessageState stateOf(MessageId id) { return await(service->message(id))->state; }
};

} // namespace

TEST_F(Addresses, WhatIsTypedIsKnownByTheNetworksWriting)
{
    goOnline(kHome);
    const auto id = service->openDirect(kHome, QStringLiteral("  Bob@Example.ORG "));
    ASSERT_TRUE(id);
    ASSERT_TRUE(service->send(*id, plain(QStringLiteral("hi"))));
    profile.settle();
    EXPECT_TRUE(sentTo().isEmpty()) << "not to an address nobody has looked at";
    settle();
    EXPECT_EQ(service->conversation(*id)->address, kBob);
    EXPECT_EQ(sentTo(), QStringList{kBob + QStringLiteral(" hi")});
    EXPECT_EQ(*service->openDirect(kHome, kTyped), *id);
    EXPECT_EQ(*service->openDirect(kHome, kBob), *id);
    receive({line(kBob, QStringLiteral("hello"))});
    EXPECT_EQ(service->conversations().size(), 1);
    restart();
    EXPECT_EQ(*service->openDirect(kHome, kTyped), *id);
    EXPECT_EQ(service->conversation(*id)->address, kBob);
}

TEST_F(Addresses, AnswersThatComeBeforeTheNetworksWordMeetInOneConversation)
{
    goOnline(kHome);
    const auto typed = service->openDirect(kHome, kTyped);
    const auto sent = service->send(*typed, plain(QStringLiteral("hi")));
    service->onMessage(kHome, line(kBob, QStringLiteral("hello")));
    profile.settle();
    QCoreApplication::processEvents();
    ConversationId left;
    ConversationId kept;
    QObject::connect(service.get(), &ConversationService::conversationReplaced, service.get(),
                     [&](ConversationId from, ConversationId to) {
                         left = from;
                         kept = to;
                     });
    settle();
    EXPECT_EQ(left, *typed);
    ASSERT_EQ(service->conversations(), QList<ConversationId>{kept});
    EXPECT_EQ(messages(kept).size(), 2);
    EXPECT_EQ(sentTo(), QStringList{kBob + QStringLiteral(" hi")});
    EXPECT_EQ(await(service->message(*sent))->conversation, kept);
    restart();
    EXPECT_EQ(service->conversations(), QList<ConversationId>{kept});
    EXPECT_EQ(messages(kept).size(), 2);
}

TEST_F(Addresses, OfflineTheQuestionWaitsAlsoOverARestart)
{
    const auto typed = service->openDirect(kHome, kTyped);
    ASSERT_TRUE(service->send(*typed, plain(QStringLiteral("one"))));
    EXPECT_EQ(*service->openDirect(kHome, QStringLiteral("BOB@example.org")), *typed) << "in any case of its letters";
    restart();
    ASSERT_TRUE(service->send(*typed, plain(QStringLiteral("two"))));
    settle();
    EXPECT_TRUE(sender.all<wire::NormaliseAddress>().isEmpty());
    goOnline(kHome);
    settle();
    EXPECT_EQ(service->conversation(*typed)->address, kBob);
    EXPECT_EQ(sentTo(), (QStringList{kBob + QStringLiteral(" one"), kBob + QStringLiteral(" two")}));
}

TEST_F(Addresses, WhatCannotBeOneIsSaidInASentenceAndFailsWhatWaits)
{
    goOnline(kHome);
    const auto id = service->openDirect(kHome, QStringLiteral("not an address"));
    const auto settled = service->settled(*id);
    const auto sent = service->send(*id, plain(QStringLiteral("hi")));
    EXPECT_FALSE(settled.isFinished());
    settle();
    ASSERT_TRUE(settled.isFinished());
    EXPECT_EQ(settled.result().error().text, QStringLiteral("No blanks."));
    EXPECT_EQ(problems, QStringList{QStringLiteral("No blanks.")});
    EXPECT_EQ(stateOf(*sent), MessageState::Failed);
    EXPECT_TRUE(sentTo().isEmpty());
}

TEST_F(Addresses, ANetworkThatCannotSayLeavesItAsTyped)
{
    goOnline(kHome);
    const auto id = service->openDirect(kHome, kTyped);
    ASSERT_TRUE(service->send(*id, plain(QStringLiteral("hi"))));
    service->onCommandFailed(kHome, wire::CommandFailed{sender.all<wire::NormaliseAddress>().last().id, {}, {}});
    settle();
    EXPECT_EQ(sentTo(), QStringList{kTyped + QStringLiteral(" hi")});
}

TEST_F(Addresses, PeopleInTheListNeedNoQuestion)
{
    goOnline(kHome, {wire::Feature::ServerRoster});
    contacts->onRoster(kHome, wire::RosterSnapshot{{wire::RosterEntry{.address = kBob}}, true});
    const auto id = service->openDirect(kHome, kTyped);
    EXPECT_EQ(service->conversation(*id)->address, kBob);
    EXPECT_FALSE(service->conversation(*id)->provisional);
    EXPECT_TRUE(sender.all<wire::NormaliseAddress>().isEmpty());
}

TEST_F(Addresses, AHostThatGoesBeforeItAnswersIsAskedAgain)
{
    goOnline(kHome);
    const auto id = service->openDirect(kHome, kTyped);
    const auto settled = service->settled(*id);
    goOffline(kHome);
    ASSERT_TRUE(settled.isFinished());
    EXPECT_TRUE(settled.result()) << "it waits for the account, as messages do";
    commandsSeen = sender.sent.size();
    goOnline(kHome);
    settle();
    EXPECT_EQ(service->conversation(*id)->address, kBob);
}
