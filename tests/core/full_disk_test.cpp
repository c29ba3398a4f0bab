// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// A disk that takes nothing, as the core and its networks meet it.

#include <gtest/gtest.h>

#include "core/storage/store.h"
#include "tests/support/failing_disk.h"
#include "tests/support/test_core.h"
#include "tests/support/wait.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

const QString kBob = QStringLiteral("bob@one.test");

class FullDisk : public testing::Test {
protected:
    FullDisk()
        : ana(test.addOnline(QStringLiteral("first"), QStringLiteral("ana@one.test")))
    {
        test.network().say(ana, kBob, QStringLiteral("hello"));
        EXPECT_TRUE(waitFor([this] { return test->conversations().unreadTotal() == 1; }));
        bob = test->conversations().find(ana, kBob)->id;
    }

    /// Fills it, and waits until it is known to be full.
    void fill()
    {
        disk.fill();
        test.network().say(ana, kBob, QStringLiteral("waits"));
        ASSERT_TRUE(waitFor([this] { return !test->store().obstacle().isEmpty(); }));
    }
    void expectRefusal(const std::optional<Error>& error)
    {
        ASSERT_TRUE(error.has_value());
        EXPECT_EQ(error->code, ErrorCode::Storage);
        EXPECT_TRUE(error->text.contains(QStringLiteral("cannot store it at the moment."))) << qPrintable(error->text);
    }
    template <typename T>
    static std::optional<Error> errorOf(const Result<T>& result)
    {
        return result ? std::nullopt : std::optional(result.error());
    }

    FailingDisk disk;
    TestCore test;
    AccountId ana;
    ConversationId bob;
};

} // namespace

TEST_F(FullDisk, AFloodWaitsInTheNetworkAndIsStoredLater)
{
    fill();
    constexpr int kMany = 15'000;
    for (int i = 0; i < kMany; ++i)
        test.network().say(ana, kBob, QString::number(i));
    ASSERT_TRUE(waitFor([&] { return test->conversations().isCrowded(); }, 60000));
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(test->conversations().unsaved(), 10'000) << "the rest waits with the host";
    EXPECT_EQ(test->accounts().connection(ana).state, AccountState::Online);

    disk.makeRoom();
    ASSERT_TRUE(waitFor([&] { return test->conversations().unreadTotal() == kMany + 2; }, 60000))
        << test->conversations().unreadTotal();
    EXPECT_EQ(test->conversations().conversation(bob)->lastMessage.body.text, QString::number(kMany - 1));
    test.network().say(ana, kBob, QStringLiteral("after"));
    EXPECT_TRUE(waitFor([&] {
        return test->conversations().conversation(bob)->lastMessage.body.text == QStringLiteral("after");
    })) << "the host is heard again";
}

TEST_F(FullDisk, AHostThatEndsWhileItIsHeldIsNoticedAndSignsOnAgain)
{
    fill();
    for (int i = 0; i < 11'000; ++i)
        test.network().say(ana, kBob, QString::number(i));
    ASSERT_TRUE(waitFor([&] { return test->conversations().isCrowded(); }, 60000));
    const int attempts = test.network().attempts();
    test.network().crash(ana);
    ASSERT_TRUE(waitFor([&] { return test.network().attempts() > attempts; }));
    EXPECT_TRUE(test.waitForState(ana, AccountState::Online)) << "one that signs on is heard";
    disk.makeRoom();
    EXPECT_TRUE(waitFor([&] { return test->conversations().unreadTotal() == 11'002; }, 60000))
        << test->conversations().unreadTotal();
}

TEST_F(FullDisk, WhatAUserAsksForIsRefusedWithASentenceAndNothingChanges)
{
    test.network().user(QStringLiteral("ana@one.test"));
    fill();
    const auto before = test->accounts().accounts();
    Account account;
    account.protocol = QStringLiteral("first");
    account.username = QStringLiteral("eve@one.test");
    expectRefusal(errorOf(test->accounts().add(account, {})));
    expectRefusal(errorOf(test->accounts().setEnabled(ana, false)));
    expectRefusal(errorOf(test->accounts().remove(ana)));
    expectRefusal(errorOf(test->contacts().addBuddy(ana, kBob, {}, {}, {})));
    expectRefusal(errorOf(test->contacts().merge({ContactId{1}, ContactId{2}})));
    expectRefusal(errorOf(test->conversations().joinRoom(ana, QStringLiteral("room@one.test"), {}, {})));
    expectRefusal(errorOf(test->conversations().send(bob, wire::RichText(QStringLiteral("hi")))));
    expectRefusal(errorOf(test->accounts().setPassword(ana, QStringLiteral("other"), false)));
    EXPECT_EQ(test->accounts().accounts(), before);
    EXPECT_TRUE(test->accounts().setPassword(ana, QStringLiteral("other"), true).ok()) << "nothing is stored for it";
    EXPECT_TRUE(test->status().set(wire::Presence::Away, {}).ok()) << "going away must always be possible";

    disk.makeRoom();
    ASSERT_TRUE(waitFor([&] { return test->store().obstacle().isEmpty(); }));
    EXPECT_TRUE(test->contacts().addBuddy(ana, kBob, {}, {}, {}).ok());
}
