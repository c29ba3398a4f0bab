// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QTemporaryDir>
#include <memory>

#include "core/accounts/account_service.h"
#include "core/accounts/session_secret_store.h"
#include "core/base/clock.h"
#include "core/contacts/contact_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/prompts/prompt_service.h"
#include "core/status/status_service.h"
#include "tests/support/test_catalogue.h"
#include "tests/support/test_network.h"

namespace jackdaw::test {

/// A whole core on a temporary profile, with made-up networks in this process: for tests and previews.
///
///     TestCore test;
///     test.network().user("ana@one.test").addBuddy("bob@one.test", "Bob", "Friends", Presence::Available);
///     const AccountId ana = test.addOnline("first", "ana@one.test");
///     test.network().say(ana, "bob@one.test", "Hello");
///
/// Retries come after milliseconds instead of seconds.
class TestCore final {
public:
    struct Options {
        bool offline = false;
        bool open = true; ///< by the constructor; else call open()
    };
    explicit TestCore(Options options = {false, true});
    ~TestCore();

    Core& core() { return *m_core; }
    Core* operator->() { return m_core.get(); }
    TestNetwork& network() { return m_network; }
    SessionSecretStore& secrets() { return m_secrets; }
    TestCatalogue& protocols() { return m_protocols; }
    QString folder() const { return m_folder.path(); }

    /// Opens and waits for it.
    Result<void> open();
    /// Signs off, closes, and waits for it.
    void close();
    /// As a quit and a new start: another core on the same profile.
    Result<void> restart();

    /// Adds an account and waits until it is online; aborts the program when it does not come online.
    AccountId addOnline(const QString& protocol, const QString& username,
                        const QString& password = QStringLiteral("secret"), const QString& label = {});
    /// Waits for a state; false when it does not come.
    bool waitForState(AccountId account, AccountState state, int milliseconds = 10000);

private:
    void make();

    QTemporaryDir m_folder;
    Options m_options;
    SystemClock m_clock;
    SessionSecretStore m_secrets;
    TestCatalogue m_protocols;
    TestNetwork m_network;
    std::unique_ptr<Core> m_core;
};

} // namespace jackdaw::test
