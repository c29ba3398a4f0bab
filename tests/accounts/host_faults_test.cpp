// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the user sees of hosts that misbehave: real processes under the account service.

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <csignal>

#include "core/accounts/account_service.h"
#include "core/accounts/account_table.h"
#include "core/accounts/session_secret_store.h"
#include "core/base/clock.h"
#include "core/base/profile.h"
#include "core/link/process_link.h"
#include "core/link/retry.h"
#include "core/storage/store.h"
#include "tests/support/wait.h"

using namespace jackdaw;
using jackdaw::test::await;
using jackdaw::test::waitFor;
using wire::ErrorKind;

namespace {

class HostFaults : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(profile.create().ok());
        processLimits.pingAfter = 500;
        processLimits.hungAfter = 1500;
        processLimits.killAfter = 500;
        links = std::make_unique<ProcessLinkFactory>(protocols, processLimits);
        limits.shortestDelay = 100'000; // a failure stays in view
        ASSERT_TRUE(await(store.open(profile.databaseFile())).ok());
        accounts = std::make_unique<AccountService>(
            AccountService::Parts{store, secrets, *links, clock, profile, protocols, limits});
        accounts->load(*await(store.read(readAccounts)));
        steady = add(QStringLiteral("steady@echo.example"));
        faulty = add(QStringLiteral("faulty@echo.example"));
        ASSERT_TRUE(reaches(steady, AccountState::Online));
        ASSERT_TRUE(reaches(faulty, AccountState::Online));
    }
    void TearDown() override
    {
        await(accounts->shutDown(), 30000);
        accounts.reset();
        await(store.close());
    }
    AccountId add(const QString& username)
    {
        Account account;
        account.protocol = QStringLiteral("echo");
        account.username = username;
        const Result<AccountId> added = accounts->add(account, QStringLiteral("secret"));
        EXPECT_TRUE(added.ok()) << added.error().text.toStdString();
        accounts->setStatus(*added, wire::Presence::Available, {}, 0);
        return *added;
    }
    bool reaches(AccountId id, AccountState state)
    {
        return waitFor([&] { return accounts->connection(id).state == state; }, 30000);
    }
    void write(AccountId id, const QString& text)
    {
        wire::SendMessage message;
        message.id = QStringLiteral("m1");
        message.to = QStringLiteral("bob@echo.example");
        message.body = wire::RichText(text);
        accounts->send(id, message);
    }
    /// The steady account still gets an answer.
    bool steadyAnswers()
    {
        bool answered = false;
        QObject guard;
        QObject::connect(
            accounts.get(), &AccountService::eventReceived, &guard, [&](AccountId id, const wire::Event& event) {
                answered = answered || (id == steady && std::holds_alternative<wire::MessageStateChanged>(event));
            });
        write(steady, QStringLiteral("still there?"));
        return waitFor([&] { return answered; }, 30000);
    }

    QTemporaryDir folder;
    Profile profile = Profile::at(folder.path());
    SystemClock clock;
    SessionSecretStore secrets;
    ProtocolCatalogue protocols{QStringList{qEnvironmentVariable("JACKDAW_BIN_DIR") + QStringLiteral("/hosts.d")}};
    ProcessLinkLimits processLimits;
    std::unique_ptr<ProcessLinkFactory> links;
    SupervisorLimits limits;
    Store store;
    std::unique_ptr<AccountService> accounts;
    AccountId steady;
    AccountId faulty;
};

} // namespace

TEST_F(HostFaults, EachIsNamedAndTheOtherAccountGoesOn)
{
    struct Case {
        QString fault;
        ErrorKind kind;
        AccountState state;
    };
    const Case cases[] = {
        {QStringLiteral("/crash"), ErrorKind::HostCrashed, AccountState::Waiting},
        {QStringLiteral("/hang"), ErrorKind::HostHung, AccountState::Waiting},
        {QStringLiteral("/frame-too-long"), ErrorKind::HostIncompatible, AccountState::Failed},
        {QStringLiteral("/invalid-json"), ErrorKind::HostIncompatible, AccountState::Failed},
        {QStringLiteral("/invalid-utf8"), ErrorKind::HostIncompatible, AccountState::Failed},
        {QStringLiteral("/drop"), ErrorKind::Network, AccountState::Waiting},
        {QStringLiteral("/replace"), ErrorKind::Replaced, AccountState::Failed},
    };
    for (const Case& one : cases) {
        SCOPED_TRACE(one.fault.toStdString());
        write(faulty, one.fault);
        ASSERT_TRUE(reaches(faulty, one.state));
        const Connection connection = accounts->connection(faulty);
        ASSERT_TRUE(connection.error.has_value());
        EXPECT_EQ(connection.error->kind, one.kind);
        EXPECT_TRUE(connection.error->text.endsWith(u'.')) << connection.error->text.toStdString();
        EXPECT_EQ(connection.error->retryAt > 0, one.state == AccountState::Waiting);
        EXPECT_TRUE(accounts->isOnline(steady));
        EXPECT_TRUE(steadyAnswers());
        ASSERT_TRUE(accounts->reconnect(faulty).ok());
        ASSERT_TRUE(reaches(faulty, AccountState::Online)) << "a new host knows nothing of the old one's end";
    }
}

TEST_F(HostFaults, KilledFromOutside)
{
    ::kill(static_cast<pid_t>(accounts->connection(faulty).hostPid), SIGKILL);
    ASSERT_TRUE(reaches(faulty, AccountState::Waiting));
    EXPECT_EQ(accounts->connection(faulty).error->kind, ErrorKind::HostCrashed);
    EXPECT_TRUE(steadyAnswers());
}

TEST_F(HostFaults, StoppedFromOutside)
{
    ::kill(static_cast<pid_t>(accounts->connection(faulty).hostPid), SIGSTOP);
    ASSERT_TRUE(reaches(faulty, AccountState::Waiting));
    EXPECT_EQ(accounts->connection(faulty).error->kind, ErrorKind::HostHung);
    EXPECT_EQ(accounts->connection(faulty).error->text, sentenceFor(ErrorKind::HostHung));
    EXPECT_TRUE(steadyAnswers());
}
