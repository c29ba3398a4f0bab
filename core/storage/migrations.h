// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <span>

#include "core/base/result.h"

namespace jackdaw {

class Database;

/// PRAGMA application_id of our files: "Jack".
inline constexpr int kApplicationId = 0x4a61636b;

/// One step of the schema's history. Plain functions, so that a step can touch nothing but the database. Steps are
/// never edited once released; tests/storage/fixtures holds a database of every released version.
struct Migration {
    int version;
    Result<void> (*apply)(Database&);
};

std::span<const Migration> migrations();

/// Brings the schema (PRAGMA user_version) to the newest version in one transaction. A newer file is refused unharmed.
Result<void> migrate(Database& database);

} // namespace jackdaw
