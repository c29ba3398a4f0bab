// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/people/profile_service.h"

#include "tests/people/people_fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class Profiles : public PeopleTest {
protected:
    ProfileService& profiles() { return test->profiles(); }
};

} // namespace

TEST_F(Profiles, WhatTheNetworkKnowsIsTold)
{
    EXPECT_TRUE(profiles().canGet(ana));
    const auto profile = profiles().get(ana, kBob);
    const auto asked = said<wire::GetProfile>();
    EXPECT_EQ(asked.address, kBob);
    const QList<wire::ProfileItem> items{
        {QStringLiteral("Full name"), wire::RichText(QStringLiteral("Bob Builder")), false}};
    network().emitEvent(ana, wire::ProfileReceived{QStringLiteral("nobody's"), kBob, {}, {}});
    network().emitEvent(ana, wire::ProfileReceived{asked.id, kBob, items, spooled(picture(90, 90))});
    const ProfileService::Outcome outcome = await(profile);
    ASSERT_TRUE(outcome.ok());
    EXPECT_EQ(outcome->items, items);
    EXPECT_EQ(outcome->picture.width(), 90);
    EXPECT_TRUE(QDir(spool()).isEmpty());
}

TEST_F(Profiles, OneThatWasChosenInAListComesUnasked)
{
    QStringList brought;
    QObject::connect(&profiles(), &ProfileService::brought, &profiles(),
                     [&](AccountId account, const ProfileService::Profile& profile) {
                         EXPECT_EQ(account, ana);
                         brought.append(profile.address);
                     });
    network().emitEvent(ana, wire::ProfileReceived{{}, kEve, {}, {}});
    wire::PromptOpened table;
    table.prompt = QStringLiteral("t");
    table.kind = wire::PromptKind::Table;
    table.columns = {QStringLiteral("Name")};
    table.rows = {{{QStringLiteral("Bob")}}};
    table.rowActions = {{QStringLiteral("profile"), QStringLiteral("Profile")}};
    network().ask(ana, table);
    ASSERT_TRUE(waitFor([&] { return test->prompts().prompts().size() == 1; }));
    ASSERT_TRUE(test->prompts().act(test->prompts().prompts().first().id, QStringLiteral("profile"), 0).ok());
    network().emitEvent(ana, wire::ProfileReceived{{}, kBob, {}, spooled(picture(64, 64))});
    EXPECT_TRUE(waitFor([&] { return !brought.isEmpty(); }));
    network().emitEvent(ana, wire::ProfileReceived{{}, kEve, {}, {}});
    network().say(ana, kBob, QStringLiteral("after"));
    ASSERT_TRUE(waitFor([&] { return test->conversations().find(ana, kBob) != nullptr; }));
    EXPECT_EQ(brought, QStringList{kBob}) << "one for each choice, and none without";
}

TEST_F(Profiles, ARefusalIsTheNetworksWord)
{
    const auto profile = profiles().get(ana, kEve);
    network().emitEvent(
        ana, wire::CommandFailed{.re = said<wire::GetProfile>().id, .text = QStringLiteral("No such nick.")});
    EXPECT_EQ(await(profile).error().text, QStringLiteral("No such nick."));
}

TEST_F(Profiles, AnAccountThatGoesAnswersNothingMore)
{
    const auto profile = profiles().get(ana, kBob);
    (void)said<wire::GetProfile>();
    network().cut(ana, wire::ErrorKind::Network);
    EXPECT_EQ(await(profile).error().code, ErrorCode::Unavailable);
}

TEST_F(Profiles, ABrokenPictureIsNone)
{
    const auto profile = profiles().get(ana, kBob);
    const QString id = said<wire::GetProfile>().id;
    network().emitEvent(ana, wire::ProfileReceived{id, kBob, {}, spooled("nonsense")});
    const ProfileService::Outcome outcome = await(profile);
    ASSERT_TRUE(outcome.ok());
    EXPECT_TRUE(outcome->picture.isNull());
}
