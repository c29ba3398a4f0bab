// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The tables `own_status` (account 0: the one for all) and `saved_status`. Functions for the store's thread.

#pragma once

#include <QList>
#include <QMap>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/status/own_status.h"

namespace jackdaw {

class Database;

struct StoredStatuses {
    QMap<AccountId, OwnStatus> own;
    QList<OwnStatus> saved; ///< newest first
};

Result<StoredStatuses> readStatuses(Database& database);
Result<void> writeStatus(Database& database, AccountId account, const OwnStatus& status);
Result<void> dropOverrides(Database& database);
Result<void> dropOverride(Database& database, AccountId account);
/// Keeps the newest `most`.
Result<void> writeSaved(Database& database, const OwnStatus& status, qint64 used, int most);
Result<void> dropSaved(Database& database, const OwnStatus& status);

} // namespace jackdaw
