// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The table `bookmark`: rooms remembered for networks that do not remember them. Functions for the store's thread.

#pragma once

#include <QHash>
#include <QList>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/wire/room_types.h"

namespace jackdaw {

class Database;

using StoredBookmarks = QHash<AccountId, QList<wire::Bookmark>>;

Result<StoredBookmarks> readBookmarks(Database& database);
/// Inserts or replaces; the password is no business of the table.
Result<void> writeBookmark(Database& database, AccountId account, const wire::Bookmark& bookmark);
Result<void> dropBookmark(Database& database, AccountId account, const QString& room);
Result<void> dropBookmarks(Database& database, AccountId account);

} // namespace jackdaw
