// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/people/own_person_service.h"

#include "tests/people/people_fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class OwnPersonTest : public PeopleTest {
protected:
    OwnPersonService& own() { return test->ownPerson(); }
    /// Who is asked about, and so holds the sign-on.
    static wire::CertificateInfo stranger()
    {
        wire::CertificateInfo certificate;
        certificate.host = QStringLiteral("one.test");
        certificate.sha256 = QStringLiteral("aa:bb");
        return certificate;
    }
    QString stored()
    {
        const Result<Secret> secret = await(test.secrets().read(ana));
        return secret ? secret->reveal() : QString();
    }
};

} // namespace

TEST_F(OwnPersonTest, ANameIsKeptOnceTheNetworkHasIt)
{
    const auto refused = own().setAlias(ana, QStringLiteral("Queen"));
    network().emitEvent(
        ana, wire::CommandFailed{.re = said<wire::SetAlias>().id, .text = QStringLiteral("There is one already.")});
    EXPECT_EQ(await(refused).error().text, QStringLiteral("There is one already."));
    EXPECT_TRUE(own().person(ana).alias.isEmpty());
    const auto taken = own().setAlias(ana, QStringLiteral("  Ana\nMaria "));
    EXPECT_EQ(said<wire::SetAlias>(2).alias, QStringLiteral("Ana Maria"));
    network().emitEvent(ana, wire::CommandDone{.re = said<wire::SetAlias>(2).id});
    ASSERT_TRUE(await(taken).ok());
    ASSERT_TRUE(test.restart().ok());
    EXPECT_TRUE(test.waitForState(ana, AccountState::Online));
    EXPECT_EQ(said<wire::SignOn>(2).alias, QStringLiteral("Ana Maria"));
}

TEST_F(OwnPersonTest, AnotherPasswordReplacesTheOldOneOnlyWhenTheServerAgrees)
{
    EXPECT_EQ(stored(), QStringLiteral("secret"));
    const auto refused = own().changePassword(ana, QStringLiteral("short"));
    network().emitEvent(ana, wire::CommandFailed{.re = said<wire::ChangePassword>().id, .text = QStringLiteral("No.")});
    EXPECT_FALSE(await(refused).ok());
    EXPECT_EQ(stored(), QStringLiteral("secret"));
    const auto agreed = own().changePassword(ana, QStringLiteral("much longer"));
    EXPECT_EQ(said<wire::ChangePassword>(2).newPassword, QStringLiteral("much longer"));
    network().emitEvent(ana, wire::CommandDone{.re = said<wire::ChangePassword>(2).id});
    ASSERT_TRUE(await(agreed).ok());
    EXPECT_TRUE(waitFor([&] { return stored() == QStringLiteral("much longer"); }));
    EXPECT_TRUE(test->accounts().isOnline(ana)) << "it goes on";
}

TEST_F(OwnPersonTest, APasswordChangedByTheNetworksOwnMenuReplacesTheOldOne)
{
    network().emitEvent(ana, wire::PasswordChanged{.password = QStringLiteral("from its menu")});
    EXPECT_TRUE(waitFor([&] { return stored() == QStringLiteral("from its menu"); }));
    ASSERT_TRUE(test->accounts().reconnect(ana).ok());
    EXPECT_EQ(said<wire::SignOn>(2).password, QStringLiteral("from its menu"));
}

TEST_F(OwnPersonTest, APasswordNobodyWantsKeptIsNotKeptWhenItChanges)
{
    Account account = *test->accounts().find(ana);
    account.rememberPassword = false;
    ASSERT_TRUE(test->accounts().update(account).ok());
    network().emitEvent(ana, wire::PasswordChanged{.password = QStringLiteral("from its menu")});
    network().say(ana, kBob, QStringLiteral("after"));
    ASSERT_TRUE(waitFor([&] { return test->conversations().find(ana, kBob) != nullptr; }));
    ASSERT_TRUE(test->accounts().reconnect(ana).ok());
    EXPECT_EQ(said<wire::SignOn>(2).password, QStringLiteral("from its menu")) << "in memory";
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(OwnPersonTest, AMoodChosenWhileOfflineIsShownAtTheNextSignOn)
{
    const QString happy = QStringLiteral("happy");
    const auto chosen = [&](const QString& mood, const QString& why) { return await(own().setMood(ana, mood, why)); };
    network().user(kAna).moods = {{happy, QStringLiteral("Happy")}, {QStringLiteral("sad"), QStringLiteral("Sad")}};
    ASSERT_TRUE(test->accounts().setEnabled(ana, false).ok());
    ASSERT_TRUE(test.waitForState(ana, AccountState::Offline));
    EXPECT_EQ(chosen(happy, {}).error().code, ErrorCode::Invalid) << "it has never said what moods it has";
    ASSERT_TRUE(test->accounts().setEnabled(ana, true).ok());
    ASSERT_TRUE(test.waitForState(ana, AccountState::Online));
    ASSERT_TRUE(test->accounts().setEnabled(ana, false).ok());
    ASSERT_TRUE(test.waitForState(ana, AccountState::Offline));
    EXPECT_EQ(own().moods(ana), network().user(kAna).moods) << "those of last time";
    EXPECT_FALSE(chosen(QStringLiteral("grumpy"), {}).ok());
    ASSERT_TRUE(chosen(happy, QStringLiteral("it is\nspring")).ok());
    EXPECT_EQ(own().person(ana).mood, happy);
    EXPECT_TRUE(network().commandsOf<wire::SetMood>(ana).isEmpty());

    ASSERT_TRUE(test.restart().ok());
    EXPECT_EQ(own().moods(ana), network().user(kAna).moods) << "after a restart, too";
    ASSERT_TRUE(test->accounts().setEnabled(ana, true).ok());
    ASSERT_TRUE(test.waitForState(ana, AccountState::Online));
    EXPECT_EQ(said<wire::SignOn>(3).mood, happy);
    EXPECT_EQ(said<wire::SignOn>(3).moodText, QStringLiteral("it is spring"));
    EXPECT_TRUE(network().commandsOf<wire::SetMood>(ana).isEmpty()) << "the sign-on has said it";
}

TEST_F(OwnPersonTest, WhatIsChosenWhileTheAccountSignsOnFollowsTheSignOn)
{
    const QString happy = QStringLiteral("happy");
    network().user(kAna).moods = {{happy, QStringLiteral("Happy")}};
    ASSERT_TRUE(test->accounts().reconnect(ana).ok());
    said<wire::SignOn>(2);
    ASSERT_TRUE(waitFor([&] { return !own().moods(ana).isEmpty(); }));
    network().user(kAna).certificate = stranger();
    ASSERT_TRUE(test->accounts().reconnect(ana).ok());
    said<wire::SignOn>(3);
    ASSERT_TRUE(await(own().setMood(ana, happy, {})).ok());
    ASSERT_TRUE(await(own().setAlias(ana, QStringLiteral("Queen"))).ok());
    ASSERT_TRUE(waitFor([&] { return !test->prompts().prompts().isEmpty(); }));
    ASSERT_TRUE(test->prompts().accept(test->prompts().prompts().first().id).ok());
    EXPECT_EQ(said<wire::SetMood>().mood, happy);
    EXPECT_EQ(said<wire::SetAlias>().alias, QStringLiteral("Queen"));
}

TEST_F(OwnPersonTest, NobodyRattlesTheWindow)
{
    const auto lines = [&] {
        const Conversation* bob = test->conversations().find(ana, kBob);
        return bob ? bob->unread : 0;
    };
    for (int i = 0; i < 50; ++i)
        network().emitEvent(ana, wire::AttentionReceived{kBob, QStringLiteral("Bob has buzzed you!")});
    for (int i = 0; i < 50; ++i)
        network().emitEvent(ana, wire::AttentionReceived{QStringLiteral("p%1@one.test").arg(i), {}});
    network().say(ana, kBob, QStringLiteral("sorry"));
    ASSERT_TRUE(waitFor([&] {
        const Conversation* bob = test->conversations().find(ana, kBob);
        return bob && bob->lastMessage.body.text == QStringLiteral("sorry");
    }));
    EXPECT_EQ(lines(), 2) << "one of all that, and what he said";
    EXPECT_LE(test->conversations().conversations().size(), 6);
}

TEST_F(OwnPersonTest, AnAccountIsMadeOnceAndSignedOnFromThenOn)
{
    const QString nora = QStringLiteral("nora@one.test");
    wire::Failed no;
    no.kind = wire::ErrorKind::Settings;
    no.text = QStringLiteral("The name is taken.");
    network().user(nora).failures = {no};
    Account account;
    account.protocol = QStringLiteral("first");
    account.username = nora;
    const Result<AccountId> added = test->accounts().add(account, QStringLiteral("fresh"), true);
    ASSERT_TRUE(added.ok());
    ana = *added;
    ASSERT_TRUE(test.waitForState(ana, AccountState::Failed));
    EXPECT_TRUE(said<wire::SignOn>().registers);
    EXPECT_EQ(test->accounts().connection(ana).error->text, QStringLiteral("The name is taken."));
    ASSERT_TRUE(test->accounts().reconnect(ana).ok());
    ASSERT_TRUE(test.waitForState(ana, AccountState::Online));
    EXPECT_TRUE(said<wire::SignOn>(2).registers) << "there is none yet";
    ASSERT_TRUE(test->accounts().reconnect(ana).ok());
    EXPECT_FALSE(said<wire::SignOn>(3).registers);
}

TEST_F(OwnPersonTest, AnAccountThatIsNotMadeYetIsMadeAfterARestart)
{
    const QString nora = QStringLiteral("nora@one.test");
    Account account;
    account.protocol = QStringLiteral("first");
    account.username = nora;
    network().user(nora).certificate = stranger();
    const Result<AccountId> added = test->accounts().add(account, QStringLiteral("fresh"), true);
    ASSERT_TRUE(added.ok());
    ana = *added;
    EXPECT_TRUE(said<wire::SignOn>().registers);
    ASSERT_TRUE(test.restart().ok());
    EXPECT_TRUE(said<wire::SignOn>(2).registers) << "nothing has said that it is made";
    network().emitEvent(ana, wire::Registered{});
    ASSERT_TRUE(waitFor([&] { return !test->accounts().find(ana)->registers; }));
    ASSERT_TRUE(test.restart().ok()) << "before it had signed on";
    EXPECT_FALSE(said<wire::SignOn>(3).registers) << "there is one already";
}

TEST_F(OwnPersonTest, AnAccountRemovedFromItsServerIsRemovedHere)
{
    const auto refused = own().unregister(ana);
    network().emitEvent(
        ana, wire::CommandFailed{.re = said<wire::Unregister>().id, .text = QStringLiteral("Ask the office.")});
    EXPECT_EQ(await(refused).error().text, QStringLiteral("Ask the office."));
    EXPECT_NE(test->accounts().find(ana), nullptr);
    const auto done = own().unregister(ana);
    const auto waiting = own().setAlias(ana, QStringLiteral("Queen"));
    network().emitEvent(ana, wire::CommandDone{.re = said<wire::Unregister>(2).id});
    EXPECT_TRUE(await(done).ok());
    EXPECT_EQ(test->accounts().find(ana), nullptr);
    EXPECT_FALSE(await(waiting).ok()) << "nobody answers it any more";
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(OwnPersonTest, AServerThatMakesAccountsOnAPageLeadsThere)
{
    const QString page = QStringLiteral("https://one.test/register");
    wire::Failed no;
    no.kind = wire::ErrorKind::Settings;
    no.text = QStringLiteral("On a page of its own.");
    no.link = page;
    network().user(kAna).failures = {no, no};
    ASSERT_TRUE(test->accounts().reconnect(ana).ok());
    ASSERT_TRUE(test.waitForState(ana, AccountState::Failed));
    const auto links = [&] {
        QStringList all;
        for (const Prompt& prompt : test->prompts().prompts())
            all.append(prompt.kind == wire::PromptKind::Link ? prompt.link : QString());
        return all;
    };
    EXPECT_TRUE(waitFor([&] { return links() == QStringList{page}; }));
    ASSERT_TRUE(test->accounts().reconnect(ana).ok());
    EXPECT_TRUE(waitFor([&] { return network().commandsOf<wire::SignOn>(ana).size() == 3; }));
    ASSERT_TRUE(test.waitForState(ana, AccountState::Failed));
    EXPECT_EQ(links(), QStringList{page}) << "once";
    ASSERT_TRUE(test->accounts().reconnect(ana).ok());
    ASSERT_TRUE(test.waitForState(ana, AccountState::Online));
    EXPECT_TRUE(links().isEmpty());
}
