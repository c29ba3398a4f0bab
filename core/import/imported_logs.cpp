// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/imported_logs.h"

#include "core/import/texts.h"
#include "core/storage/database.h"

namespace jackdaw::imports {

Result<QHash<QString, LogPlace>> readImportedLogs(Database& database, const QString& source)
{
    QHash<QString, LogPlace> places;
    Statement statement = database.prepare("SELECT log, bytes, wall FROM imported_log WHERE source = ?");
    statement.bind(source);
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return places;
        places.insert(statement.text(0), {statement.integer(1), statement.integer(2)});
    }
}

Result<void> advanceImportedLog(Database& database, const QString& source, const QString& log, const LogPlace& from,
                                const LogPlace& to)
{
    qint64 reached = 0;
    {
        Statement statement = database.prepare("SELECT bytes FROM imported_log WHERE source = ? AND log = ?");
        statement.bind(source, log);
        const Result<bool> row = statement.step();
        if (!row)
            return row.error();
        reached = *row ? statement.integer(0) : 0;
    }
    if (reached != from.offset) {
        return Error{ErrorCode::Refused, Texts::tr("Somebody else imports the same log at the moment."), {}};
    }
    return database
        .prepare("INSERT INTO imported_log (source, log, bytes, wall) VALUES (?, ?, ?, ?) ON CONFLICT (source, log) DO "
                 "UPDATE SET bytes = excluded.bytes, wall = excluded.wall")
        .bind(source, log, to.offset, to.wall)
        .run();
}

} // namespace jackdaw::imports
