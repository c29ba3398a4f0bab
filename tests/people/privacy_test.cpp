// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/people/privacy_service.h"

#include "core/transfers/transfer_service.h"
#include "tests/people/people_fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class PrivacyTest : public PeopleTest {
protected:
    PrivacyService& privacy() { return test->privacy(); }
    bool hasConversation(const QString& address) { return test->conversations().find(ana, address) != nullptr; }
    /// Everything before it has been dealt with.
    void settle()
    {
        network().say(ana, kBob, QStringLiteral("done %1").arg(++m_said));
        EXPECT_TRUE(waitFor([&] {
            const Conversation* bob = test->conversations().find(ana, kBob);
            return bob && bob->lastMessage.body.text == QStringLiteral("done %1").arg(m_said);
        }));
    }
    /// All that a person can do to be seen.
    void eveTries()
    {
        network().say(ana, kEve, QStringLiteral("buy this"));
        network().type(ana, kEve);
        network().requestAuthorisation(ana, kEve);
        network().emitEvent(ana, wire::AttentionReceived{kEve, {}});
        network().emitEvent(ana, wire::TransferOffered{QStringLiteral("o1"), kEve, QStringLiteral("a.exe"), 3, false});
        settle();
    }
    int m_said = 0;
};

} // namespace

TEST_F(PrivacyTest, NothingOfTheBlockedAppears)
{
    ASSERT_TRUE(privacy().setBlocked(ana, kEve, true).ok());
    EXPECT_EQ(said<wire::BlockBuddy>().address, kEve);
    eveTries();
    EXPECT_FALSE(hasConversation(kEve));
    EXPECT_TRUE(test->prompts().prompts().isEmpty());
    EXPECT_TRUE(test->transfers().transfers().isEmpty());
    EXPECT_EQ(said<wire::CancelTransfer>().transfer, QStringLiteral("o1"));
    EXPECT_FALSE(said<wire::AnswerPrompt>().accepted);
    ASSERT_TRUE(privacy().setBlocked(ana, kEve, false).ok());
    eveTries();
    EXPECT_TRUE(hasConversation(kEve));
    EXPECT_EQ(test->prompts().prompts().size(), 1);
    EXPECT_EQ(test->transfers().transfers().size(), 1);
}

TEST_F(PrivacyTest, OnlyContactsAreHeardWhereTheUserWantsIt)
{
    ASSERT_TRUE(privacy().setMode(ana, wire::PrivacyMode::Contacts).ok());
    EXPECT_EQ(said<wire::SetPrivacy>().mode, wire::PrivacyMode::Contacts);
    eveTries();
    EXPECT_FALSE(hasConversation(kEve));
    EXPECT_TRUE(test->prompts().prompts().isEmpty());
    ASSERT_TRUE(test.restart().ok());
    EXPECT_TRUE(test.waitForState(ana, AccountState::Online));
    EXPECT_EQ(said<wire::SignOn>(2).privacy, wire::PrivacyMode::Contacts);
    EXPECT_EQ(privacy().privacy(ana).mode, wire::PrivacyMode::Contacts);
}

TEST_F(PrivacyTest, AListOfItsOwnLetsItsPeopleThrough)
{
    ASSERT_TRUE(privacy().setMode(ana, wire::PrivacyMode::Listed).ok());
    EXPECT_FALSE(privacy().isHeard(ana, kBob));
    ASSERT_TRUE(privacy().setAllowed(ana, kBob, true).ok());
    EXPECT_EQ(said<wire::AllowBuddy>().address, kBob);
    EXPECT_TRUE(privacy().isHeard(ana, kBob));
    EXPECT_FALSE(privacy().isHeard(ana, kEve));
    ASSERT_TRUE(privacy().setMode(ana, wire::PrivacyMode::Nobody).ok());
    EXPECT_FALSE(privacy().isHeard(ana, kBob));
}

TEST_F(PrivacyTest, WhatIsNotShownIsAcknowledged)
{
    ASSERT_TRUE(privacy().setBlocked(ana, kEve, true).ok());
    wire::MessageReceived message;
    message.conversation = message.sender = kEve;
    message.body.text = QStringLiteral("hello");
    message.serial = 1;
    network().emitEvent(ana, message);
    EXPECT_TRUE(waitFor([&] { return said<wire::AckMessages>().serial == 1; }));
    EXPECT_FALSE(hasConversation(kEve));
}

TEST_F(PrivacyTest, TheBlockedAreNotHeardInRoomsEither)
{
    TestRoom room;
    room.address = QStringLiteral("garden@rooms.one.test");
    room.participants
        = {{.nick = QStringLiteral("evie"), .address = kEve}, {.nick = QStringLiteral("bobby"), .address = kBob}};
    network().user(kAna).rooms.append(room);
    ASSERT_TRUE(test->conversations().joinRoom(ana, room.address, {}, {}).ok());
    ASSERT_TRUE(waitFor([&] {
        const Conversation* joined = test->conversations().find(ana, room.address);
        return joined && joined->room.joined && joined->room.participants.size() >= 2;
    }));
    ASSERT_TRUE(privacy().setBlocked(ana, kEve, true).ok());
    network().sayInRoom(ana, room.address, QStringLiteral("evie"), QStringLiteral("buy this"));
    network().sayInRoom(ana, room.address, QStringLiteral("bobby"), QStringLiteral("quiet here"));
    EXPECT_TRUE(waitFor([&] {
        return test->conversations().find(ana, room.address)->lastMessage.body.text == QStringLiteral("quiet here");
    }));
    EXPECT_EQ(test->conversations().find(ana, room.address)->unread, 1);
}

TEST_F(PrivacyTest, TheNetworksListIsTakenOver)
{
    ASSERT_TRUE(privacy().setBlocked(ana, kEve, true).ok());
    network().emitEvent(ana, wire::PrivacyChanged{wire::PrivacyMode::NotBlocked, {}, {kBob}});
    EXPECT_TRUE(waitFor([&] { return privacy().isBlocked(ana, kBob); }));
    EXPECT_TRUE(test->contacts().findBuddy(ana, kBob)->blocked);
    EXPECT_FALSE(privacy().isBlocked(ana, kEve));
}

TEST_F(PrivacyTest, WhoIsBlockedWhileOfflineIsToldLater)
{
    ASSERT_TRUE(test->accounts().setEnabled(ana, false).ok());
    ASSERT_TRUE(test.waitForState(ana, AccountState::Offline));
    ASSERT_TRUE(privacy().setBlocked(ana, kEve, true).ok());
    ASSERT_TRUE(test.restart().ok());
    ASSERT_TRUE(test->accounts().setEnabled(ana, true).ok());
    ASSERT_TRUE(test.waitForState(ana, AccountState::Online));
    EXPECT_EQ(said<wire::SignOn>(2).blocked, QStringList{kEve});
    EXPECT_EQ(said<wire::BlockBuddy>().address, kEve);
    // What the network still had in its list does not count.
    network().emitEvent(ana, wire::PrivacyChanged{wire::PrivacyMode::NotBlocked, {}, {kEve}});
    EXPECT_TRUE(waitFor([&] { return privacy().isBlocked(ana, kEve); }));
}

TEST_F(PrivacyTest, ARemovedAccountForgetsItsLists)
{
    ASSERT_TRUE(privacy().setBlocked(ana, kEve, true).ok());
    ASSERT_TRUE(test->accounts().remove(ana).ok());
    ana = test.addOnline(QStringLiteral("first"), kAna);
    EXPECT_FALSE(privacy().isBlocked(ana, kEve));
    ASSERT_TRUE(test.restart().ok());
    EXPECT_FALSE(privacy().isBlocked(ana, kEve));
}
