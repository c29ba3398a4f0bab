// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/menus/menu_service.h"

#include <gtest/gtest.h>

#include "tests/support/test_core.h"
#include "tests/support/wait.h"

using namespace jackdaw;
using jackdaw::test::await;
using jackdaw::test::TestCore;
using jackdaw::test::waitFor;

namespace {

const QString kFirst = QStringLiteral("first");
const QString kAna = QStringLiteral("ana@one.test");
const QString kBob = QStringLiteral("bob@one.test");

class MenuServiceTest : public testing::Test {
protected:
    MenuServiceTest()
    {
        network().user(kAna).features.append({wire::Feature::Menus, wire::Feature::SlashCommands});
        ana = test.addOnline(kFirst, kAna);
    }

    MenuService& menus() { return test->menus(); }
    jackdaw::test::TestNetwork& network() { return test.network(); }
    /// The id of the command, once the network has it.
    template <typename Command>
    QString asked()
    {
        EXPECT_TRUE(waitFor([&] { return !network().commandsOf<Command>(ana).isEmpty(); }));
        return network().commandsOf<Command>(ana).value(0).id;
    }

    TestCore test;
    AccountId ana;
};

TEST_F(MenuServiceTest, AMenuIsAskedForAndChosenFrom)
{
    EXPECT_TRUE(menus().hasItems(ana));
    const MenuService::Place place{ana, wire::MenuKind::Buddy, kBob};
    const auto items = menus().items(place);
    const QString id = asked<wire::GetMenu>();
    EXPECT_EQ(network().commandsOf<wire::GetMenu>(ana)[0].subject, kBob);
    const QList<wire::MenuItem> offered{{QStringLiteral("wave"), QStringLiteral("Wave"), {}}};
    network().emitEvent(ana, wire::MenuGot{QStringLiteral("nobody"), {}});
    network().emitEvent(ana, wire::MenuGot{id, offered});
    EXPECT_EQ(await(items).value(), offered);

    const auto chosen = menus().choose(place, QStringLiteral("wave"));
    const QString choice = asked<wire::ChooseMenuItem>();
    EXPECT_EQ(network().commandsOf<wire::ChooseMenuItem>(ana)[0].item, QStringLiteral("wave"));
    network().emitEvent(ana, wire::CommandFailed{.re = choice, .text = QStringLiteral("Bob sleeps.")});
    EXPECT_EQ(await(chosen).error().text, QStringLiteral("Bob sleeps."));
}

TEST_F(MenuServiceTest, CommandsAreThoseOfTheConnection)
{
    network().emitEvent(
        ana,
        wire::CommandsChanged{{{QStringLiteral("wave"), {}, true, true}, {QStringLiteral("dice"), {}, false, true}}});
    ASSERT_TRUE(waitFor([&] { return menus().commands(ana).size() == 2; }));
    EXPECT_EQ(menus().commands(ana)[0].name, QStringLiteral("dice"));
    EXPECT_EQ(menus().commands(ana, wire::ConversationKind::Direct).size(), 1);
    const auto run = menus().run(ana, wire::ConversationKind::Direct, kBob, QStringLiteral("wave Bob"));
    const QString id = asked<wire::RunCommand>();
    EXPECT_EQ(network().commandsOf<wire::RunCommand>(ana)[0].line, QStringLiteral("wave Bob"));
    network().emitEvent(ana, wire::CommandDone{.re = id});
    EXPECT_TRUE(await(run).ok());
    network().crash(ana);
    EXPECT_TRUE(waitFor([&] { return menus().commands(ana).isEmpty(); }));
}

TEST_F(MenuServiceTest, WhatIsNotAnsweredEndsWithTheConnection)
{
    const auto items = menus().items({.account = ana});
    asked<wire::GetMenu>();
    network().crash(ana);
    EXPECT_FALSE(await(items).ok());
    ASSERT_TRUE(test->accounts().setEnabled(ana, false).ok());
    ASSERT_TRUE(test.waitForState(ana, AccountState::Offline));
    EXPECT_FALSE(menus().hasItems(ana));
    EXPECT_FALSE(await(menus().run(ana, wire::ConversationKind::Direct, kBob, QStringLiteral("wave"))).ok());
}

TEST(Menus, ANetworkWithoutThemIsNotAsked)
{
    TestCore test;
    test.network().user(kAna).features.clear();
    const AccountId ana = test.addOnline(kFirst, kAna);
    EXPECT_FALSE(test->menus().hasItems(ana));
    EXPECT_TRUE(await(test->menus().items({.account = ana})).value().isEmpty());
    EXPECT_TRUE(test.network().commandsOf<wire::GetMenu>(ana).isEmpty());
}

} // namespace
