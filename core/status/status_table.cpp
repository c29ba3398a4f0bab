// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/status/status_table.h"

#include "core/storage/database.h"
#include "core/wire/names.h"

namespace jackdaw {

namespace {

QString text(const QString& value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

OwnStatus statusAt(const Statement& statement, int column)
{
    OwnStatus status;
    const qint64 presence = statement.integer(column);
    if (presence > 0 && presence < static_cast<qint64>(wire::kNames<wire::Presence>.size()))
        status.presence = static_cast<wire::Presence>(presence);
    status.message = statement.text(column + 1);
    return status;
}

} // namespace

Result<StoredStatuses> readStatuses(Database& database)
{
    StoredStatuses result;
    Statement own = database.prepare("SELECT account, presence, message, expires FROM own_status");
    for (;;) {
        const Result<bool> row = own.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        OwnStatus status = statusAt(own, 1);
        status.expires = own.integer(3);
        result.own.insert(AccountId{own.integer(0)}, status);
    }
    Statement saved = database.prepare("SELECT presence, message FROM saved_status ORDER BY used DESC, rowid DESC");
    for (;;) {
        const Result<bool> row = saved.step();
        if (!row)
            return row.error();
        if (!*row)
            return result;
        result.saved.append(statusAt(saved, 0));
    }
}

Result<void> writeStatus(Database& database, AccountId account, const OwnStatus& status)
{
    Statement statement = database.prepare(
        "INSERT OR REPLACE INTO own_status (account, presence, message, expires) VALUES (?, ?, ?, ?)");
    return statement.bind(account, status.presence, text(status.message), status.expires).run();
}

Result<void> dropOverrides(Database& database)
{
    return database.prepare("DELETE FROM own_status WHERE account != 0").run();
}

Result<void> dropOverride(Database& database, AccountId account)
{
    Statement statement = database.prepare("DELETE FROM own_status WHERE account = ?");
    return statement.bind(account).run();
}

Result<void> writeSaved(Database& database, const OwnStatus& status, qint64 used, int most)
{
    {
        Statement insert
            = database.prepare("INSERT OR REPLACE INTO saved_status (presence, message, used) VALUES (?, ?, ?)");
        if (Result<void> done = insert.bind(status.presence, text(status.message), used).run(); !done)
            return done;
    }
    Statement prune = database.prepare("DELETE FROM saved_status WHERE rowid NOT IN (SELECT rowid FROM saved_status "
                                       "ORDER BY used DESC, rowid DESC LIMIT ?)");
    return prune.bind(most).run();
}

Result<void> dropSaved(Database& database, const OwnStatus& status)
{
    Statement statement = database.prepare("DELETE FROM saved_status WHERE presence = ? AND message = ?");
    return statement.bind(status.presence, text(status.message)).run();
}

} // namespace jackdaw
