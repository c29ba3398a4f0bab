// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/support/test_core.h"

#include "tests/support/wait.h"

namespace jackdaw::test {

TestCore::TestCore(Options options)
    : m_options(options)
{
    make();
    if (!m_options.open)
        return;
    if (const Result<void> opened = open(); !opened)
        qFatal("the test core did not open: %s", qUtf8Printable(opened.error().text + opened.error().details));
}

TestCore::~TestCore()
{
    close();
}

void TestCore::make()
{
    SupervisorLimits quick;
    quick.shortestDelay = 20;
    quick.longestDelay = 200;
    m_core = std::make_unique<Core>(CoreParts{Profile::at(m_folder.path()), m_clock, m_secrets, m_network.links(),
                                              m_protocols, m_options.offline, quick});
}

Result<void> TestCore::open()
{
    return await(m_core->open());
}

void TestCore::close()
{
    if (!m_core)
        return;
    await(m_core->close(), 20000);
    m_core.reset();
}

Result<void> TestCore::restart()
{
    close();
    make();
    return open();
}

AccountId TestCore::addOnline(const QString& protocol, const QString& username, const QString& password,
                              const QString& label)
{
    Account account;
    account.protocol = protocol;
    account.username = username;
    account.label = label;
    const Result<AccountId> added = m_core->accounts().add(account, password);
    if (!added)
        qFatal("the account was refused: %s", qUtf8Printable(added.error().text));
    if (!waitForState(*added, AccountState::Online))
        qFatal("the account %s did not come online", qUtf8Printable(username));
    return *added;
}

bool TestCore::waitForState(AccountId account, AccountState state, int milliseconds)
{
    return waitFor([&] { return m_core->accounts().connection(account).state == state; }, milliseconds);
}

} // namespace jackdaw::test
