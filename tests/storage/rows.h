// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Rows that storage tests write and count: saved statuses, which refer to nothing else.

#pragma once

#include "core/storage/store.h"
#include "tests/support/wait.h"

#include "core/storage/database.h"

namespace jackdaw::test {

inline Result<void> insertRow(Database& database, qint64 number, const QString& text = QStringLiteral("text"))
{
    return database.prepare("INSERT INTO saved_status (presence, message, used) VALUES (?, ?, ?)")
        .bind(number, text, number)
        .run();
}

inline Result<qint64> countRows(Database& database)
{
    Statement statement = database.prepare("SELECT count(*) FROM saved_status");
    const Result<bool> row = statement.step();
    if (!row)
        return row.error();
    return statement.integer(0);
}

inline qint64 countRows(Store& store)
{
    const auto count = await(store.read([](Database& database) { return countRows(database); }));
    return count ? *count : -1;
}

inline Store::WriteJob rowJob(qint64 number)
{
    return [number](Database& database) { return insertRow(database, number); };
}

} // namespace jackdaw::test
