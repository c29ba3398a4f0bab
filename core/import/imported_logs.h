// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>

#include "core/base/result.h"
#include "core/import/log_entry.h"

namespace jackdaw {
class Database;
}

// The table `imported_log`: how far the logs of other programs were read. Functions run on the store's thread and are
// repeatable.

namespace jackdaw::imports {

/// By the name of the log, which is the same wherever its folder lies.
Result<QHash<QString, LogPlace>> readImportedLogs(Database& database, const QString& source);

/// In the transaction that stores the entries between the two places. Refused where somebody else has read them
/// meanwhile: they are stored then.
Result<void> advanceImportedLog(Database& database, const QString& source, const QString& log, const LogPlace& from,
                                const LogPlace& to);

} // namespace jackdaw::imports
