// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/status/status_service.h"

#include <gtest/gtest.h>

#include "core/status/status_table.h"
#include "core/storage/store.h"
#include "tests/support/manual_clock.h"
#include "tests/support/test_core.h"
#include "tests/support/wait.h"

using namespace jackdaw;
using namespace jackdaw::test;
using wire::Presence;

namespace {

const QString kLunch = QStringLiteral("At lunch");

class StatusTest : public testing::Test {
protected:
    StatusTest()
        : ana(test.addOnline(QStringLiteral("first"), QStringLiteral("ana@one.test")))
        , work(test.addOnline(QStringLiteral("first"), QStringLiteral("work@one.test")))
    {
    }
    /// What the network was told last.
    wire::SetStatus told(AccountId account)
    {
        const auto all = test.network().commandsOf<wire::SetStatus>(account);
        return all.isEmpty() ? wire::SetStatus{Presence::Unknown, {}, 0} : all.last();
    }
    bool isTold(AccountId account, Presence presence, const QString& message)
    {
        return waitFor([&] { return told(account) == wire::SetStatus{presence, message, 0}; });
    }
    StatusService& status() { return test->status(); }

    TestCore test;
    AccountId ana;
    AccountId work;
};

} // namespace

TEST_F(StatusTest, OneStatusGoesToAllAccounts)
{
    ASSERT_TRUE(status().set(Presence::Away, QStringLiteral("  At lunch ")));
    EXPECT_TRUE(isTold(ana, Presence::Away, kLunch));
    EXPECT_TRUE(isTold(work, Presence::Away, kLunch));
    EXPECT_EQ(status().status().message, kLunch);
}

TEST_F(StatusTest, AnAccountsOwnStandsUntilTheOneForAllIsSet)
{
    ASSERT_TRUE(status().set(Presence::Away, kLunch));
    ASSERT_TRUE(status().set(work, Presence::Busy, QStringLiteral("In a meeting")));
    EXPECT_TRUE(isTold(work, Presence::Busy, QStringLiteral("In a meeting")));
    EXPECT_TRUE(isTold(ana, Presence::Away, kLunch));
    EXPECT_EQ(status().statusOf(work).presence, Presence::Busy);
    EXPECT_EQ(status().status().presence, Presence::Away);
    ASSERT_TRUE(status().set(Presence::Available, {}));
    EXPECT_TRUE(isTold(work, Presence::Available, {}));
    EXPECT_EQ(status().statusOf(work).presence, Presence::Available);
}

TEST_F(StatusTest, OfflineForOneLeavesTheOtherOnline)
{
    ASSERT_TRUE(status().set(work, Presence::Offline, {}));
    EXPECT_TRUE(test.waitForState(work, AccountState::Offline));
    EXPECT_TRUE(test->accounts().isOnline(ana));
    ASSERT_TRUE(status().set(Presence::Available, {}));
    EXPECT_TRUE(test.waitForState(work, AccountState::Online));
}

TEST_F(StatusTest, IsThereAgainAfterARestartWithItsOverrideAndItsHistory)
{
    ASSERT_TRUE(status().set(Presence::Away, kLunch));
    ASSERT_TRUE(status().set(Presence::Busy, QStringLiteral("Writing")));
    ASSERT_TRUE(status().set(work, Presence::Away, QStringLiteral("Not at work")));
    ASSERT_TRUE(test.restart());
    EXPECT_EQ(status().status(), (OwnStatus{Presence::Busy, QStringLiteral("Writing"), 0}));
    EXPECT_EQ(status().statusOf(work), (OwnStatus{Presence::Away, QStringLiteral("Not at work"), 0}));
    ASSERT_EQ(status().saved().size(), 3);
    EXPECT_EQ(status().saved().first().message, QStringLiteral("Not at work"));
    ASSERT_TRUE(test.waitForState(work, AccountState::Online));
    const wire::SignOn signOn = test.network().commandsOf<wire::SignOn>(work).last();
    EXPECT_EQ(signOn.presence, Presence::Away) << "nobody is available for a moment first";
    EXPECT_EQ(signOn.statusMessage, QStringLiteral("Not at work"));
}

TEST_F(StatusTest, WhatWasUsedIsKeptOnceNewestFirstAndCanBeRemoved)
{
    ASSERT_TRUE(status().set(Presence::Away, kLunch));
    ASSERT_TRUE(status().set(Presence::Busy, QStringLiteral("Writing")));
    ASSERT_TRUE(status().set(Presence::Away, kLunch, 30));
    ASSERT_TRUE(status().set(Presence::Away, {}));
    ASSERT_TRUE(status().set(Presence::Offline, QStringLiteral("gone")));
    ASSERT_EQ(status().saved().size(), 2);
    EXPECT_EQ(status().saved().first(), (OwnStatus{Presence::Away, kLunch, 0}));
    status().removeSaved({Presence::Away, kLunch, 0});
    EXPECT_EQ(status().saved().size(), 1);
    ASSERT_TRUE(test.restart());
    ASSERT_EQ(status().saved().size(), 1);
    EXPECT_EQ(status().saved().first().message, QStringLiteral("Writing"));
}

TEST_F(StatusTest, BadOnesAreRefusedAndChangeNothing)
{
    ASSERT_TRUE(status().set(Presence::Away, kLunch));
    EXPECT_FALSE(status().set(Presence::Unknown, {}));
    EXPECT_FALSE(status().set(Presence::Away, QString(1001, u'x')));
    EXPECT_FALSE(status().set(Presence::Away, {}, -1));
    EXPECT_FALSE(status().set(AccountId{99}, Presence::Away, {}));
    EXPECT_EQ(status().status().message, kLunch);
}

TEST_F(StatusTest, ATimedOneIsOverAlsoWhenItEndedWhileNobodyRan)
{
    ManualClock clock;
    {
        StatusService before(test->store(), test->accounts(), clock);
        before.load(*await(test->store().read(readStatuses)), false);
        ASSERT_TRUE(before.set(Presence::Busy, QStringLiteral("Writing"), 10));
        ASSERT_TRUE(before.set(work, Presence::Away, kLunch, 30));
        EXPECT_EQ(before.status().expires, clock.now() + 600'000);
    }
    clock.advance(599'999);
    {
        StatusService still(test->store(), test->accounts(), clock);
        still.load(*await(test->store().read(readStatuses)), false);
        EXPECT_EQ(still.status().presence, Presence::Busy);
    }
    clock.advance(1);
    StatusService after(test->store(), test->accounts(), clock);
    after.load(*await(test->store().read(readStatuses)), false);
    EXPECT_EQ(after.status(), OwnStatus{});
    EXPECT_EQ(after.statusOf(work).message, kLunch) << "its own time is not over";
}

TEST_F(StatusTest, SaysWhatOthersSeeWhereANetworkHasNoSuchStatus)
{
    test.network().user(QStringLiteral("plain@one.test")).features = {wire::Feature::StatusMessages};
    const AccountId plain = test.addOnline(QStringLiteral("first"), QStringLiteral("plain@one.test"));
    ASSERT_TRUE(status().set(Presence::Invisible, {}));
    EXPECT_EQ(status().shownAs(ana), Presence::Invisible);
    EXPECT_EQ(status().shownAs(plain), Presence::Away);
    ASSERT_TRUE(status().set(Presence::Busy, {}));
    EXPECT_EQ(status().shownAs(plain), Presence::Away);
    ASSERT_TRUE(status().set(Presence::Available, {}));
    EXPECT_EQ(status().shownAs(plain), Presence::Available);
}
