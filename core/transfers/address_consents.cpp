// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/transfers/address_consents.h"

#include "core/storage/database.h"
#include "core/storage/store.h"

namespace jackdaw {

namespace {

QString text(const QString& value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

Result<void> write(Database& database, AccountId account, const QString& address, bool may)
{
    Statement statement
        = database.prepare(may ? "INSERT OR IGNORE INTO address_consent (account, address) VALUES (?, ?)"
                               : "DELETE FROM address_consent WHERE account = ? AND address = ?");
    return statement.bind(account, text(address)).run();
}

} // namespace

Result<StoredAddressConsents> readAddressConsents(Database& database)
{
    StoredAddressConsents result;
    Statement statement = database.prepare("SELECT account, address FROM address_consent");
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return result;
        result[AccountId{statement.integer(0)}].insert(text(statement.text(1)));
    }
}

AddressConsents::AddressConsents(Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

void AddressConsents::load(const StoredAddressConsents& stored)
{
    m_remembered = stored;
}

bool AddressConsents::mayShow(AccountId account, const QString& address) const
{
    return m_thisRun.value(account).contains(address) || isRemembered(account, address) || isRemembered(account, {});
}

void AddressConsents::allowForThisRun(AccountId account, const QString& address)
{
    if (mayShow(account, address))
        return;
    m_thisRun[account].insert(address);
    Q_EMIT changed(account);
}

bool AddressConsents::isRemembered(AccountId account, const QString& address) const
{
    return m_remembered.value(account).contains(text(address));
}

QStringList AddressConsents::remembered(AccountId account) const
{
    const QSet<QString> all = m_remembered.value(account);
    QStringList sorted(all.cbegin(), all.cend());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

Result<void> AddressConsents::remember(AccountId account, const QString& address, bool may)
{
    if (!may)
        m_thisRun[account].remove(address);
    if (!may && address.isEmpty())
        m_thisRun.remove(account);
    if (isRemembered(account, address) == may) {
        Q_EMIT changed(account);
        return {};
    }
    if (const auto refused = m_store.refusal())
        return *refused;
    if (may)
        m_remembered[account].insert(text(address));
    else
        m_remembered[account].remove(text(address));
    m_store.write([account, address, may](Database& database) { return write(database, account, address, may); });
    Q_EMIT changed(account);
    return {};
}

void AddressConsents::onAccountRemoved(AccountId account)
{
    m_thisRun.remove(account);
    if (m_remembered.remove(account))
        m_store.write([account](Database& database) {
            Statement statement = database.prepare("DELETE FROM address_consent WHERE account = ?");
            return statement.bind(account).run();
        });
}

} // namespace jackdaw
