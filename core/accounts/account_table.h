// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The table `account`. Functions for the store's thread.

#pragma once

#include <QList>

#include "core/accounts/account.h"
#include "core/accounts/kept_settings.h"
#include "core/base/result.h"

namespace jackdaw {

class Database;

struct StoredAccounts {
    QList<Account> accounts;                    ///< by id, without the removed ones
    QList<Account> removed;                     ///< by id; what is kept of them: protocol, username, label
    std::map<AccountId, KeptSettings> settings; ///< of people and rooms
    qint64 highestId = 0;                       ///< of all, the removed ones included: ids are never used again
};

Result<StoredAccounts> readAccounts(Database& database);
/// Inserts or replaces.
Result<void> writeAccount(Database& database, const Account& account);
/// Keeps the row for the history's sake, and nothing in it that is private.
Result<void> markAccountRemoved(Database& database, AccountId account);

} // namespace jackdaw
