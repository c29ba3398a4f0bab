// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/storage/salvage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <limits>
#include <memory>
#include <optional>
#include <sqlite3.h>

#include "core/base/log.h"
#include "core/storage/first_page.h"
#include "core/storage/migrations.h"
#include "core/storage/search_index.h"

namespace jackdaw {

namespace {

/// Holes that are jumped over in one table; a file with more is not worth the time.
constexpr int kMostHoles = 10'000;
constexpr qint64 kFarthest = qint64(1) << 61;
constexpr qint64 kEnd = std::numeric_limits<qint64>::max();

struct Closer {
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Handle = std::unique_ptr<sqlite3, Closer>;
using Query = std::unique_ptr<sqlite3_stmt, Closer>;

Handle open(const QString& file, int flags)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &handle,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW, nullptr);
    Handle result(handle);
    if (code != SQLITE_OK)
        return {};
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_exec(handle, "PRAGMA cell_size_check = ON", nullptr, nullptr, nullptr);
    return result;
}

Query prepare(sqlite3* handle, const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(handle, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    return Query(statement);
}

bool run(sqlite3* handle, const char* sql)
{
    return sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

qint64 number(sqlite3* handle, const QByteArray& sql)
{
    const Query query = prepare(handle, sql);
    return query && sqlite3_step(query.get()) == SQLITE_ROW ? sqlite3_column_int64(query.get(), 0) : 0;
}

/// The first column of all rows; what cannot be read is left out.
QList<QByteArray> texts(sqlite3* handle, const QByteArray& sql)
{
    QList<QByteArray> result;
    const Query query = prepare(handle, sql);
    while (query && sqlite3_step(query.get()) == SQLITE_ROW)
        result.append(reinterpret_cast<const char*>(sqlite3_column_text(query.get(), 0)));
    return result;
}

/// One table, row by row.
class TableCopy {
public:
    TableCopy(sqlite3* from, sqlite3* to, const QByteArray& table)
    {
        const QByteArray sql = "SELECT name FROM pragma_table_info('" + table + "')";
        QList<QByteArray> columns = texts(to, sql);
        const QList<QByteArray> old = texts(from, sql);
        columns.removeIf([&old](const QByteArray& column) { return !old.contains(column); });
        if (columns.isEmpty())
            return;
        const QByteArray list = columns.join(", ");
        m_up = prepare(from, "SELECT rowid, " + list + " FROM " + table + " WHERE rowid >= ? ORDER BY rowid");
        m_down = prepare(from,
                         "SELECT rowid, " + list + " FROM " + table
                             + " WHERE rowid >= ?1 AND rowid <= ?2 ORDER BY rowid DESC");
        m_insert = prepare(to,
                           "INSERT OR IGNORE INTO " + table + " (" + list + ") VALUES (?"
                               + QByteArray(", ?").repeated(columns.size() - 1) + ")");
    }

    /// False when the new file cannot be written.
    bool copy()
    {
        qint64 next = std::numeric_limits<qint64>::min();
        for (int holes = 0; m_up && m_down && m_insert && holes < kMostHoles; ++holes) {
            const std::optional<qint64> broken = copyUp(next);
            if (!broken || m_failed)
                break;
            const qint64 beyond = jump(*broken);
            if (beyond == kEnd)
                break;
            next = beyond;
        }
        return !m_failed;
    }
    qint64 rows() const { return m_rows; }

private:
    /// Copies from `start` on. Gives the first number that could not be read; nothing when all could.
    std::optional<qint64> copyUp(qint64 start)
    {
        sqlite3_reset(m_up.get());
        sqlite3_bind_int64(m_up.get(), 1, start);
        qint64 next = start;
        int code = SQLITE_DONE;
        while ((code = sqlite3_step(m_up.get())) == SQLITE_ROW) {
            const qint64 row = sqlite3_column_int64(m_up.get(), 0);
            insert(m_up.get());
            if (m_failed || row == kEnd)
                return {};
            next = row + 1;
        }
        sqlite3_reset(m_up.get());
        return code == SQLITE_DONE ? std::nullopt : std::optional(next);
    }

    /// From a number that cannot be read to one from which on reading goes on; what lies between is copied downwards as
    /// far as it can be read. kEnd: there is no more.
    qint64 jump(qint64 broken)
    {
        // Rows have positive numbers.
        const qint64 base = std::max<qint64>(broken, 0);
        for (qint64 step = 1; step <= kFarthest && base <= kEnd - step; step *= 2) {
            sqlite3_reset(m_up.get());
            sqlite3_bind_int64(m_up.get(), 1, base + step);
            const int code = sqlite3_step(m_up.get());
            const qint64 found = code == SQLITE_ROW ? sqlite3_column_int64(m_up.get(), 0) : kEnd;
            sqlite3_reset(m_up.get());
            if (code != SQLITE_ROW && code != SQLITE_DONE)
                continue;
            copyDown(base, base + step - 1);
            return found;
        }
        return kEnd;
    }

    void copyDown(qint64 lowest, qint64 highest)
    {
        sqlite3_reset(m_down.get());
        sqlite3_bind_int64(m_down.get(), 1, lowest);
        sqlite3_bind_int64(m_down.get(), 2, highest);
        while (!m_failed && sqlite3_step(m_down.get()) == SQLITE_ROW)
            insert(m_down.get());
        sqlite3_reset(m_down.get());
    }

    void insert(sqlite3_stmt* row)
    {
        const int count = sqlite3_column_count(row);
        for (int i = 1; i < count; ++i)
            sqlite3_bind_value(m_insert.get(), i, sqlite3_column_value(row, i));
        const int code = sqlite3_step(m_insert.get());
        const int changed = sqlite3_changes(sqlite3_db_handle(m_insert.get()));
        sqlite3_reset(m_insert.get());
        if (code == SQLITE_DONE)
            m_rows += changed;
        else if ((code & 0xff) != SQLITE_CONSTRAINT) // a value that damage made is no row
            m_failed = true;
    }

    Query m_up;
    Query m_down;
    Query m_insert;
    qint64 m_rows = 0;
    bool m_failed = false;
};

/// What was said through a lost account stays, as of a removed one. Its name is what it wrote as; ?1 where it wrote
/// nothing, or nothing says to whom.
constexpr const char* kStandIn = R"sql(
INSERT INTO account (id, protocol, username, label, enabled, remember_password, options, stored, trusted, removed)
SELECT lost.account, '', coalesce(lost.own, ''), coalesce(lost.own, ?1), 0, 0, '{}', '{}', '{}', 1
FROM (SELECT u.account, (SELECT m.sender FROM message m JOIN conversation c ON c.id = m.conversation
          WHERE c.account = u.account AND c.kind = 0 AND m.direction = 1 AND m.sender != '' LIMIT 1) AS own
      FROM (SELECT account FROM conversation UNION SELECT account FROM buddy
            UNION SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM account)) u
      WHERE u.account BETWEEN 1 AND 1000000000 AND u.account NOT IN (SELECT id FROM account)) lost
)sql";

/// Buddies whose contact was lost are one each again, in the group the network has them in.
constexpr const char* kPart = R"sql(
INSERT OR IGNORE INTO contact (id, contact_group, name)
SELECT b.contact, coalesce((SELECT id FROM contact_group WHERE name = b.server_group),
    (SELECT id FROM contact_group ORDER BY position, id LIMIT 1), 1), ''
FROM buddy b WHERE b.contact BETWEEN 1 AND 1000000000 AND b.contact NOT IN (SELECT id FROM contact)
)sql";

/// A group that was lost is called what the network calls it, where it does; else ?1, with its number.
constexpr const char* kRegroup = R"sql(
INSERT INTO contact_group (id, name, position, collapsed)
SELECT lost.id, CASE WHEN lost.name IS NULL OR lost.name IN (SELECT name FROM contact_group)
    OR row_number() OVER (PARTITION BY lost.name) > 1 THEN ?1 || ' ' || lost.id ELSE lost.name END, lost.id, 0
FROM (SELECT DISTINCT c.contact_group AS id, (SELECT b.server_group FROM buddy b JOIN contact k ON k.id = b.contact
          WHERE k.contact_group = c.contact_group AND b.server_group != ''
          GROUP BY b.server_group ORDER BY count(*) DESC LIMIT 1) AS name
      FROM contact c WHERE c.contact_group BETWEEN 1 AND 1000000000
          AND c.contact_group NOT IN (SELECT id FROM contact_group)) lost
)sql";

/// What refers to a row that was lost goes.
constexpr const char* kDrop = R"sql(
DELETE FROM contact WHERE contact_group NOT IN (SELECT id FROM contact_group);
DELETE FROM buddy WHERE account NOT IN (SELECT id FROM account) OR contact NOT IN (SELECT id FROM contact);
DELETE FROM message WHERE conversation IN (SELECT id FROM conversation WHERE account NOT IN (SELECT id FROM account));
DELETE FROM conversation WHERE account NOT IN (SELECT id FROM account);
DELETE FROM kept_setting WHERE account NOT IN (SELECT id FROM account WHERE NOT removed);
DELETE FROM own_person WHERE account NOT IN (SELECT id FROM account WHERE NOT removed);
DELETE FROM privacy WHERE account NOT IN (SELECT id FROM account WHERE NOT removed);
DELETE FROM bookmark WHERE account NOT IN (SELECT id FROM account WHERE NOT removed);
DELETE FROM address_consent WHERE account NOT IN (SELECT id FROM account WHERE NOT removed);
)sql";

/// Messages whose conversation was lost: all that came in came from one buddy, and nobody else is called that.
constexpr const char* kRebuild = R"sql(
UPDATE message SET state = 6 WHERE state IN (1, 2) AND conversation NOT IN (SELECT id FROM conversation);
INSERT OR IGNORE INTO conversation (id, kind, account, address, title, last_read)
SELECT lost.id, 0, b.account, b.address, coalesce(nullif(c.name, ''), nullif(b.alias, ''), b.address), lost.newest
FROM (SELECT m.conversation AS id, max(m.id) AS newest, min(m.sender) FILTER (WHERE m.direction = 0) AS sender,
          count(DISTINCT m.sender) FILTER (WHERE m.direction = 0) AS senders
      FROM message m WHERE m.conversation NOT IN (SELECT id FROM conversation)
          AND m.conversation BETWEEN 1 AND 1000000000 GROUP BY m.conversation) lost
JOIN buddy b ON b.address = lost.sender JOIN contact c ON c.id = b.contact
WHERE lost.senders = 1 GROUP BY lost.id HAVING count(*) = 1;
)sql";

/// All others can be read again, but nothing says where they were said: in a room that no network has, out of which
/// nothing is sent. ?1 is its name.
constexpr const char* kCollect = R"sql(
INSERT OR IGNORE INTO conversation (id, kind, account, address, title, open, last_read)
SELECT m.conversation, 1, (SELECT id FROM account ORDER BY removed, id LIMIT 1), 'recovered-' || m.conversation, ?1, 1,
    max(m.id)
FROM message m WHERE m.conversation NOT IN (SELECT id FROM conversation)
    AND m.conversation BETWEEN 1 AND 1000000000
GROUP BY m.conversation
)sql";

/// The list has nobody of an account that is gone; those it had leave their names to their conversations.
constexpr const char* kForget = R"sql(
UPDATE conversation SET title = coalesce((SELECT coalesce(nullif(c.name, ''), nullif(b.alias, '')) FROM buddy b
    JOIN contact c ON c.id = b.contact WHERE b.account = conversation.account AND b.address = conversation.address), title)
WHERE kind = 0 AND account IN (SELECT id FROM account WHERE protocol = '');
DELETE FROM buddy WHERE account IN (SELECT id FROM account WHERE protocol = '');
DELETE FROM contact WHERE id NOT IN (SELECT contact FROM buddy);
DELETE FROM account WHERE protocol = '' AND id NOT IN (SELECT account FROM conversation);
)sql";

/// What was counted over lost rows is counted again.
constexpr const char* kCount = R"sql(
DELETE FROM message WHERE conversation NOT IN (SELECT id FROM conversation);
UPDATE conversation SET last_message = coalesce((SELECT m.id FROM message m WHERE m.conversation = conversation.id
    ORDER BY m.position DESC LIMIT 1), 0);
UPDATE conversation SET unread = min(unread, (SELECT count(*) FROM message m
    WHERE m.conversation = conversation.id AND m.id > conversation.last_read));
UPDATE conversation SET mentions = min(mentions, unread);
)sql";

/// With `name` for ?1.
bool runNamed(sqlite3* handle, const char* sql, const QString& name)
{
    const QByteArray utf8 = name.toUtf8();
    const Query query = prepare(handle, sql);
    sqlite3_bind_text(query.get(), 1, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_STATIC);
    return sqlite3_step(query.get()) == SQLITE_DONE;
}

qint64 lostAccounts(sqlite3* handle)
{
    return number(handle,
                  "SELECT count(*) FROM (SELECT account FROM conversation UNION SELECT account FROM buddy) "
                  "WHERE account BETWEEN 1 AND 1000000000 AND account NOT IN (SELECT id FROM account)");
}

bool mend(sqlite3* handle)
{
    return runNamed(handle, kStandIn, QCoreApplication::translate("Storage", "Lost account")) && run(handle, kPart)
        && runNamed(handle, kRegroup, QCoreApplication::translate("Storage", "Recovered contacts"))
        && run(handle, kDrop) && run(handle, kRebuild)
        && runNamed(handle, kCollect, QCoreApplication::translate("Storage", "Recovered messages"))
        && run(handle, kForget) && run(handle, kCount);
}

std::optional<Salvaged> copyAll(sqlite3* from, sqlite3* to)
{
    Salvaged result;
    // The index is made from what is there in the end: a message may find its conversation last.
    if (!run(to, "PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE") || !run(to, kDropSearchIndex))
        return {};
    for (const QByteArray& table : texts(to, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
        TableCopy copy(from, to, table);
        if (!copy.copy())
            return {};
        result.rows += copy.rows();
    }
    result.accounts = lostAccounts(to);
    if (!mend(to) || !run(to, kCreateSearchIndex) || !run(to, kFillSearchIndex))
        return {};
    result.messages = number(to, "SELECT count(*) FROM message");
    if (number(to, "SELECT count(*) FROM pragma_foreign_key_check") > 0 || !run(to, "COMMIT"))
        return {};
    return result;
}

bool isOurs(sqlite3* handle)
{
    return number(handle, "PRAGMA application_id") == kApplicationId;
}

Handle openDamaged(const QString& file)
{
    Handle handle = open(file, SQLITE_OPEN_READONLY);
    // Without it SQLite does not open a file that was cut (lockBtree()). Nothing is written to this one.
    if (handle)
        run(handle.get(), "PRAGMA writable_schema = ON");
    return handle;
}

/// Nothing where it is not ours, or `fresh` cannot be written.
std::optional<Salvaged> copyFrom(const QString& damaged, const QString& fresh)
{
    const Handle from = openDamaged(damaged);
    const Handle to = open(fresh, SQLITE_OPEN_READWRITE);
    if (!from || !to || !isOurs(from.get()) || registerSearch(to.get()) != SQLITE_OK)
        return {};
    auto saved = copyAll(from.get(), to.get());
    if (!saved)
        qCWarning(logStorage, "nothing was saved: %s", sqlite3_errmsg(to.get()));
    return saved;
}

void removeWithLog(const QString& file)
{
    for (const QLatin1StringView end : {QLatin1StringView(""), QLatin1StringView("-wal"), QLatin1StringView("-shm")})
        QFile::remove(file + end);
}

} // namespace

Salvaged salvage(const QString& damaged, const QString& fresh, const QByteArray& firstPage)
{
    const QString log = damaged + QLatin1StringView("-wal");
    const bool hadLog = QFileInfo::exists(log);
    std::optional<Salvaged> saved = copyFrom(damaged, fresh);
    QFile::remove(damaged + QLatin1StringView("-shm"));
    if (!hadLog)
        QFile::remove(log);
    if (!saved && !firstPage.isEmpty()) {
        const QString mended = fresh + QLatin1StringView("-mended");
        removeWithLog(mended);
        if (copyWithFirstPage(damaged, firstPage, mended))
            saved = copyFrom(mended, fresh);
        removeWithLog(mended);
    }
    return saved.value_or(Salvaged{});
}

} // namespace jackdaw
