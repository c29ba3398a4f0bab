// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/core.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <mutex>

#include "core/storage/database.h"
#include "core/storage/store.h"
#include "tests/support/test_core.h"
#include "tests/support/wait.h"

using namespace jackdaw;
using jackdaw::test::await;
using jackdaw::test::TestCore;
using jackdaw::test::waitFor;
using wire::Presence;

namespace {

const QString kFirst = QStringLiteral("first");
const QString kAna = QStringLiteral("ana@one.test");
const QString kBob = QStringLiteral("bob@one.test");

} // namespace

TEST(Core, RosterPresenceAndMessagesReachTheirServices)
{
    TestCore test;
    test.network().user(kAna).addBuddy(kBob, QStringLiteral("Bob"), QStringLiteral("Friends"), Presence::Away);
    const AccountId ana = test.addOnline(kFirst, kAna);
    ASSERT_TRUE(waitFor([&] {
        const Buddy* bob = test->contacts().findBuddy(ana, kBob);
        return bob && bob->presence == Presence::Away;
    }));
    test.network().say(ana, kBob, QStringLiteral("hello"));
    ASSERT_TRUE(waitFor([&] { return test->conversations().unreadTotal() == 1; }));
    const Conversation* conversation = test->conversations().find(ana, kBob);
    ASSERT_NE(conversation, nullptr);
    EXPECT_EQ(conversation->lastMessage.body.text, QStringLiteral("hello"));
}

TEST(Core, WhatANetworkSaidLastIsStoredBeforeTheEnd)
{
    const auto stored = [](const QString& file) {
        Store store;
        EXPECT_TRUE(await(store.open(file)));
        const auto found = await(store.read([](Database& database) -> Result<qint64> {
            Statement count = database.prepare("SELECT count(*) FROM buddy");
            const Result<bool> row = count.step();
            return row ? Result<qint64>(count.integer(0)) : Result<qint64>(row.error());
        }));
        await(store.close());
        return found ? *found : -1;
    };
    const SystemClock clock;
    SessionSecretStore secrets;
    test::TestCatalogue protocols;
    constexpr int kPeople = 3;
    for (const bool closed : {true, false}) {
        const QTemporaryDir folder;
        test::TestNetwork network;
        const Profile profile = Profile::at(folder.path());
        auto core = std::make_unique<Core>(CoreParts{profile, clock, secrets, network.links(), protocols, false, {}});
        ASSERT_TRUE(await(core->open()));
        Account account;
        account.protocol = kFirst;
        account.username = kAna;
        const Result<AccountId> ana = core->accounts().add(account, QStringLiteral("secret"));
        ASSERT_TRUE(ana);
        ASSERT_TRUE(waitFor([&] { return core->accounts().connection(*ana).state == AccountState::Online; }));
        // The first is stored at once, the others wait for more.
        for (int i = 0; i < kPeople; ++i) {
            const QString address = QStringLiteral("%1@one.test").arg(i);
            network.emitEvent(*ana, wire::RosterChanged{{{address, {}, {}, false, false}}, {}});
            ASSERT_TRUE(waitFor([&] { return core->contacts().findBuddy(*ana, address) != nullptr; }));
        }
        if (closed)
            await(core->close(), 20000);
        core.reset();
        EXPECT_EQ(stored(profile.databaseFile()), kPeople) << (closed ? "closed" : "only ended");
    }
}

TEST(Core, FindsEverythingAgainAfterARestart)
{
    TestCore test;
    test.network().user(kAna).addBuddy(kBob, QStringLiteral("Bob"), QStringLiteral("Friends"));
    const AccountId ana = test.addOnline(kFirst, kAna);
    test.network().say(ana, kBob, QStringLiteral("hello"));
    ASSERT_TRUE(waitFor([&] { return test->conversations().unreadTotal() == 1; }));
    ASSERT_TRUE(test->status().set(Presence::Offline, {}).ok());
    ASSERT_TRUE(test.waitForState(ana, AccountState::Offline));
    const ConversationId bob = test->conversations().find(ana, kBob)->id;
    ASSERT_TRUE(test->conversations().send(bob, wire::RichText(QStringLiteral("queued"))).ok());
    ASSERT_TRUE(test.restart().ok());
    EXPECT_EQ(test->status().status().presence, Presence::Offline);
    EXPECT_EQ(test->conversations().unreadTotal(), 1);
    ASSERT_NE(test->contacts().findBuddy(ana, kBob), nullptr);
    ASSERT_TRUE(test->status().set(Presence::Available, {}).ok());
    ASSERT_TRUE(test.waitForState(ana, AccountState::Online));
    EXPECT_TRUE(waitFor([&] { return test.network().commandsOf<wire::SendMessage>(ana).size() == 1; }));
    EXPECT_EQ(test.network().commandsOf<wire::SendMessage>(ana)[0].body.text, QStringLiteral("queued"));
}

TEST(Core, WhatWasSaidThroughARemovedAccountCanBeReadAndComesBackWithIt)
{
    TestCore test;
    test.network().user(kAna).addBuddy(kBob, QStringLiteral("Bob"), QStringLiteral("Friends"));
    const AccountId ana = test.addOnline(kFirst, kAna);
    test.network().say(ana, kBob, QStringLiteral("hello"));
    ASSERT_TRUE(waitFor([&] { return test->conversations().unreadTotal() == 1; }));
    ASSERT_TRUE(test->status().set(Presence::Offline, {}).ok());
    ASSERT_TRUE(test.waitForState(ana, AccountState::Offline));
    const ConversationId bob = test->conversations().find(ana, kBob)->id;
    ASSERT_TRUE(test->conversations().send(bob, wire::RichText(QStringLiteral("queued"))).ok());
    ASSERT_TRUE(test->accounts().remove(ana).ok());
    const auto check = [&] {
        const Conversation* kept = test->conversations().conversation(bob);
        ASSERT_NE(kept, nullptr);
        EXPECT_TRUE(kept->accountRemoved);
        EXPECT_EQ(kept->title, QStringLiteral("Bob")) << "who it was is not forgotten with the contact";
        MessageQuery query;
        query.conversations = {bob};
        const auto messages = await(test->conversations().messages(query));
        ASSERT_TRUE(messages.ok());
        ASSERT_EQ(messages->size(), 2);
        EXPECT_EQ(messages->first().body.text, QStringLiteral("hello"));
        EXPECT_EQ(messages->last().state, MessageState::Failed) << "it would wait for ever";
        EXPECT_EQ(test->conversations().send(bob, wire::RichText(QStringLiteral("no"))).error().code,
                  ErrorCode::Refused);
        EXPECT_EQ(test->conversations().retry(messages->last().id).error().code, ErrorCode::Refused);
    };
    check();
    ASSERT_TRUE(test.restart().ok());
    check();
    ASSERT_TRUE(test->status().set(Presence::Available, {}).ok());
    EXPECT_EQ(test.addOnline(kFirst, kAna), ana);
    EXPECT_FALSE(test->conversations().conversation(bob)->accountRemoved);
    EXPECT_TRUE(test.network().commandsOf<wire::SendMessage>(ana).isEmpty()) << "nothing goes out unasked";
    EXPECT_TRUE(test->conversations().send(bob, wire::RichText(QStringLiteral("again"))).ok());
    EXPECT_TRUE(waitFor([&] { return test.network().commandsOf<wire::SendMessage>(ana).size() == 1; }));
    ASSERT_TRUE(test.restart().ok());
    EXPECT_FALSE(test->conversations().conversation(bob)->accountRemoved);
}

TEST(Core, SignsNobodyOnWhenAskedToStayOffline)
{
    TestCore test({.offline = true, .open = true});
    Account account;
    account.protocol = kFirst;
    account.username = kAna;
    const AccountId ana = *test->accounts().add(account, QStringLiteral("secret"));
    EXPECT_EQ(test->accounts().connection(ana).state, AccountState::Offline);
    EXPECT_EQ(test.network().attempts(), 0);
    EXPECT_EQ(test->status().status().presence, Presence::Offline);
}

TEST(Core, ADamagedDatabaseIsKeptAsideAndToldOf)
{
    TestCore test({.offline = false, .open = false});
    ASSERT_TRUE(test->profile().create().ok());
    const QByteArray junk(10000, 'j');
    {
        QFile file(test->profile().databaseFile());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(junk);
    }
    ASSERT_TRUE(test.open().ok());
    EXPECT_TRUE(waitFor([&] { return !test->store().problem().isEmpty(); }));
    const QDir data(test->profile().dataFolder);
    const QStringList aside = data.entryList({QStringLiteral("*damaged*")}, QDir::Files);
    ASSERT_EQ(aside.size(), 1);
    QFile kept(data.filePath(aside[0]));
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), junk);
}

TEST(Core, AProfileThatCannotBeWrittenIsASentence)
{
    TestCore test({.offline = false, .open = false});
    QFile inTheWay(test.folder() + QStringLiteral("/data"));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const Result<void> opened = test.open();
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().code, ErrorCode::Storage);
    EXPECT_TRUE(opened.error().text.endsWith(u'.'));
}

TEST(Core, SignsOffBeforeItCloses)
{
    TestCore test;
    const AccountId ana = test.addOnline(kFirst, kAna);
    EXPECT_TRUE(test->accounts().isOnline(ana));
    test.close();
    EXPECT_EQ(test.network().commandsOf<wire::SignOff>(ana).size(), 1);
}

TEST(Core, WhatIsStillComingInIsNoReasonNotToQuit)
{
    TestCore test;
    Store& store = test->store();
    QFuture<int> saved = test->save();
    // More than one transaction takes, so that some are still at work when the first is done.
    std::mutex gate;
    gate.lock();
    QFuture<Result<void>> last;
    for (int i = 0; i < 2000; ++i) {
        last = store.write([&gate, i](Database&) {
            if (i == 1999) {
                gate.lock();
                gate.unlock();
            }
            return Result<void>();
        });
    }
    const int unsaved = await(saved);
    gate.unlock();
    EXPECT_EQ(unsaved, 0) << "nothing stands in the way";
    EXPECT_TRUE(await(last).ok());
}
