// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>

#include "core/accounts/account_service.h"
#include "core/accounts/account_table.h"
#include "core/accounts/session_secret_store.h"
#include "core/base/clock.h"
#include "core/base/profile.h"
#include "core/status/status_service.h"
#include "core/status/status_table.h"
#include "core/storage/store.h"
#include "tests/support/test_catalogue.h"
#include "tests/support/test_network.h"
#include "tests/support/wait.h"

namespace jackdaw::test {

inline const QString kAna = QStringLiteral("ana@one.test");
inline const QString kBob = QStringLiteral("bob@one.test");
inline const QString kSecret = QStringLiteral("correct horse");

class AccountServiceTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(profile.create().ok());
        limits.shortestDelay = 10;
        limits.longestDelay = 50;
        start();
    }
    void TearDown() override { stop(); }

    void start()
    {
        store = std::make_unique<Store>();
        ASSERT_TRUE(await(store->open(profile.databaseFile())).ok());
        accounts = std::make_unique<AccountService>(
            AccountService::Parts{*store, secrets, network.links(), clock, profile, protocols, limits});
        status = std::make_unique<StatusService>(*store, *accounts, clock);
        QObject::connect(accounts.get(), &AccountService::passwordNeeded, accounts.get(),
                         [this](AccountId, const QString& reason) { reasons.append(reason); });
        QObject::connect(accounts.get(), &AccountService::keyringProblem, accounts.get(),
                         [this](AccountId, const QString& text) { keyringProblems.append(text); });
        accounts->load(*await(store->read(readAccounts)));
        status->load(*await(store->read(readStatuses)), false);
    }
    void stop()
    {
        await(accounts->shutDown());
        status.reset();
        accounts.reset();
        await(store->close());
        store.reset();
    }
    void restart()
    {
        stop();
        start();
    }
    AccountId add(const QString& password, const QString& username = kAna)
    {
        Account account;
        account.protocol = QStringLiteral("first");
        account.username = username;
        const Result<AccountId> added = accounts->add(account, password);
        EXPECT_TRUE(added.ok()) << added.error().text.toStdString();
        return added.ok() ? *added : AccountId{};
    }
    bool reaches(AccountId id, AccountState state)
    {
        return waitFor([&] { return accounts->connection(id).state == state; });
    }

    QTemporaryDir folder;
    Profile profile = Profile::at(folder.path());
    SystemClock clock;
    SessionSecretStore secrets;
    test::TestNetwork network;
    test::TestCatalogue protocols;
    SupervisorLimits limits;
    std::unique_ptr<Store> store;
    std::unique_ptr<AccountService> accounts;
    std::unique_ptr<StatusService> status;
    QStringList reasons;
    QStringList keyringProblems;
};

} // namespace jackdaw::test
