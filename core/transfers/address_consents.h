// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

#include "core/base/ids.h"
#include "core/base/result.h"

namespace jackdaw {

class Database;
class Store;

/// By account, addresses of people; the empty one: everybody.
using StoredAddressConsents = QHash<AccountId, QSet<QString>>;

Result<StoredAddressConsents> readAddressConsents(Database& database);

/// To whom files may go directly, which shows them the user's network address. Main thread.
class AddressConsents final : public QObject {
    Q_OBJECT
public:
    explicit AddressConsents(Store& store, QObject* parent = nullptr);

    void load(const StoredAddressConsents& stored);

    /// For this run, or for good, or everybody on this account may.
    bool mayShow(AccountId account, const QString& address) const;
    void allowForThisRun(AccountId account, const QString& address);

    /// Whether it is remembered of this person; an empty address: of everybody on this account.
    bool isRemembered(AccountId account, const QString& address) const;
    /// All that is remembered of this account, sorted; an empty address stands for everybody.
    QStringList remembered(AccountId account) const;
    /// Remembers it, or takes it back, then also for this run. Refused while nothing can be stored.
    Result<void> remember(AccountId account, const QString& address, bool may);

    void onAccountRemoved(AccountId account);

Q_SIGNALS:
    /// Somebody of this account may who might not, or the other way around.
    void changed(jackdaw::AccountId account);

private:
    Store& m_store;
    StoredAddressConsents m_remembered;
    StoredAddressConsents m_thisRun;
};

} // namespace jackdaw
