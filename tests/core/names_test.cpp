// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Names that hide something or turn the text around them, from the network and from the user.

#include <gtest/gtest.h>

#include "tests/support/test_core.h"
#include "tests/support/wait.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

const QString kAna = QStringLiteral("ana@one.test");
const QString kBob = QStringLiteral("bob@one.test");
const QString kNasty = QStringLiteral(" \u202eB\u200bob\u001b \n\u2067Lee\u2069\u2069\ufeff ");
const QString kClean = QStringLiteral("Bob Lee");
/// Arabic, a joiner that Persian needs, and an emoji of several.
const QString kReal
    = QStringLiteral("\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \U0001f469\u200d\U0001f4bb");

} // namespace

TEST(Names, OfTheNetworkAreCleanedAsTheyComeIn)
{
    TestCore test;
    test.network().user(kAna).addBuddy(kBob, kNasty, QStringLiteral("My\u202e  group"));
    test.network().user(kAna).addBuddy(QStringLiteral("eve@one.test"), kReal, QStringLiteral("My group"));
    const AccountId ana = test.addOnline(QStringLiteral("first"), kAna);
    ASSERT_TRUE(waitFor([&] { return test->contacts().contacts().size() == 2; }));
    EXPECT_EQ(test->contacts().nameOf(test->contacts().findBuddy(ana, kBob)->contact), kClean);
    EXPECT_EQ(test->contacts().nameOf(test->contacts().findBuddy(ana, QStringLiteral("eve@one.test"))->contact), kReal);
    ASSERT_EQ(test->contacts().groups().size(), 1);
    EXPECT_EQ(test->contacts().groups().first().name, QStringLiteral("My group"));
}

TEST(Names, OfTheUserAreCleanedAsHeGivesThem)
{
    TestCore test;
    const AccountId ana = test.addOnline(QStringLiteral("first"), kAna, QStringLiteral("secret"), kNasty);
    EXPECT_EQ(test->accounts().find(ana)->label, kClean);
    const auto bob = test->contacts().addBuddy(ana, QStringLiteral("\u200bbob@one.test\ufeff"), kNasty, kNasty, {});
    ASSERT_TRUE(bob.ok());
    ASSERT_NE(test->contacts().findBuddy(ana, kBob), nullptr) << "what was pasted along is no part of an address";
    EXPECT_EQ(test->contacts().nameOf(*bob), kClean);
    EXPECT_EQ(test->contacts().group(test->contacts().contact(*bob)->group)->name, kClean);
    ASSERT_TRUE(test->contacts().rename(*bob, kReal).ok());
    EXPECT_EQ(test->contacts().nameOf(*bob), kReal);
    ASSERT_TRUE(test->contacts().move(*bob, QStringLiteral("New\u2066\tgroup")).ok());
    EXPECT_EQ(test->contacts().group(test->contacts().contact(*bob)->group)->name, QStringLiteral("New group"));
    EXPECT_FALSE(test->contacts().move(*bob, QStringLiteral("\u200b\u3164")).ok()) << "an empty name in disguise";
    ASSERT_TRUE(test->status().set(wire::Presence::Away, QStringLiteral("\u202eat  lunch\u0007")).ok());
    EXPECT_EQ(test->status().status().message, QStringLiteral("at lunch"));
    const auto room = test->conversations().joinRoom(ana, QStringLiteral("garden@rooms.one.test\u200e"), kNasty, {});
    ASSERT_TRUE(room.ok());
    ASSERT_TRUE(waitFor([&] { return test.network().commandsOf<wire::JoinRoom>(ana).size() == 1; }));
    EXPECT_EQ(test.network().commandsOf<wire::JoinRoom>(ana).first().nick, kClean);
    EXPECT_EQ(test.network().commandsOf<wire::JoinRoom>(ana).first().room, QStringLiteral("garden@rooms.one.test"));
    Account second;
    second.protocol = QStringLiteral("first");
    second.username = QStringLiteral("ana\u202e@one.test");
    EXPECT_FALSE(test->accounts().add(second, {}).ok());
}
