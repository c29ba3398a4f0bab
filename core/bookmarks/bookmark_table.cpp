// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/bookmarks/bookmark_table.h"

#include "core/storage/database.h"

namespace jackdaw {

namespace {

QString text(const QString& value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

} // namespace

Result<StoredBookmarks> readBookmarks(Database& database)
{
    StoredBookmarks result;
    Statement statement = database.prepare("SELECT account, room, name, nick, joins FROM bookmark ORDER BY room");
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return result;
        result[AccountId{statement.integer(0)}].append(
            {statement.text(1), statement.text(2), statement.text(3), {}, statement.integer(4) != 0});
    }
}

Result<void> writeBookmark(Database& database, AccountId account, const wire::Bookmark& bookmark)
{
    Statement statement
        = database.prepare("INSERT OR REPLACE INTO bookmark (account, room, name, nick, joins) VALUES (?, ?, ?, ?, ?)");
    return statement.bind(account, bookmark.room, text(bookmark.name), text(bookmark.nick), bookmark.joins).run();
}

Result<void> dropBookmark(Database& database, AccountId account, const QString& room)
{
    Statement statement = database.prepare("DELETE FROM bookmark WHERE account = ? AND room = ?");
    return statement.bind(account, room).run();
}

Result<void> dropBookmarks(Database& database, AccountId account)
{
    Statement statement = database.prepare("DELETE FROM bookmark WHERE account = ?");
    return statement.bind(account).run();
}

} // namespace jackdaw
