// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/storage/database.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <cerrno>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include "core/base/log.h"
#include "core/storage/migrations.h"
#include "core/storage/search_index.h"

namespace jackdaw {

namespace {

/// SQLite would make the file with the process's umask.
int makePrivateFile(const QString& file)
{
    const QByteArray path = QFile::encodeName(file);
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) {
        switch (errno) {
        case ENOSPC:
        case EDQUOT:
            return SQLITE_FULL;
        case EACCES:
        case EPERM:
        case EROFS:
            return SQLITE_READONLY;
        default:
            return SQLITE_CANTOPEN;
        }
    }
    // Closed before SQLite opens it: closing later would drop SQLite's own locks on the file.
    ::close(descriptor);
    return SQLITE_OK;
}

QString distrustMark(const QString& file)
{
    return file + QLatin1StringView("-check");
}

} // namespace

class Database::Private {
public:
    ~Private() { close(); }

    Error error(int code)
    {
        failure = code;
        return storageError(code, QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code)));
    }

    Result<void> execute(const char* sql)
    {
        const int code = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            return error(code);
        return {};
    }

    Result<void> configure(int busyTimeout)
    {
        sqlite3_extended_result_codes(handle, 1);
        sqlite3_busy_timeout(handle, busyTimeout);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
        sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
        if (const int code = registerSearch(handle); code != SQLITE_OK)
            return error(code);
        return execute("PRAGMA cell_size_check = ON;"
                       "PRAGMA journal_mode = WAL;"
                       // A message is acknowledged to its network after the commit: it must outlive a power cut.
                       // With group commit this costs nothing measurable over NORMAL.
                       "PRAGMA synchronous = FULL;"
                       "PRAGMA temp_store = MEMORY;");
    }

    Result<void> check()
    {
        sqlite3_stmt* statement = nullptr;
        int code = sqlite3_prepare_v2(handle, "PRAGMA quick_check(1)", -1, &statement, nullptr);
        if (code == SQLITE_OK)
            code = sqlite3_step(statement);
        const QByteArray verdict = code == SQLITE_ROW
            ? QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)))
            : QByteArray();
        sqlite3_finalize(statement);
        if (code != SQLITE_ROW)
            return error(code);
        if (verdict != "ok") {
            failure = SQLITE_CORRUPT;
            return storageError(SQLITE_CORRUPT, QString::fromUtf8(verdict));
        }
        return {};
    }

    /// A sound database of another program must not be written to.
    Result<void> identify()
    {
        qint64 facts[3] = {};
        sqlite3_stmt* statement = nullptr;
        int code = sqlite3_prepare_v2(handle,
                                      "SELECT (SELECT application_id FROM pragma_application_id), "
                                      "(SELECT user_version FROM pragma_user_version), "
                                      "(SELECT count(*) FROM sqlite_schema)",
                                      -1, &statement, nullptr);
        if (code == SQLITE_OK)
            code = sqlite3_step(statement);
        for (int i = 0; code == SQLITE_ROW && i < 3; ++i)
            facts[i] = sqlite3_column_int64(statement, i);
        sqlite3_finalize(statement);
        if (code != SQLITE_ROW)
            return error(code);
        const auto [application, version, objects] = facts;
        if (application == kApplicationId || (application == 0 && version == 0 && objects == 0))
            return {};
        failure = SQLITE_NOTADB;
        return storageError(SQLITE_NOTADB, QStringLiteral("the database of another program"));
    }

    void close()
    {
        for (const CachedStatement* cached : std::as_const(statements)) {
            sqlite3_finalize(cached->handle);
            delete cached;
        }
        statements.clear();
        if (handle && sqlite3_close(handle) != SQLITE_OK)
            qCCritical(logStorage, "a statement outlived its database");
        handle = nullptr;
    }

    sqlite3* handle = nullptr;
    QString file;
    int failure = SQLITE_OK;
    QHash<QByteArray, CachedStatement*> statements;
};

Database::Database()
    : d(std::make_unique<Private>())
{
}

Database::~Database() = default;

Result<void> Database::open(const QString& file, int busyTimeout)
{
    close();
    d->failure = SQLITE_OK;
    d->file = file;
    // SQLite removes its log when the last user closes it: one that is there was left by a crash.
    const QFileInfo log(file + QLatin1StringView("-wal"));
    const bool checkFirst = (log.exists() && log.size() > 0) || QFileInfo::exists(distrustMark(file));

    if (const int code = makePrivateFile(file); code != SQLITE_OK)
        return d->error(code);
    const int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &d->handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW, nullptr);
    Result<void> outcome = code == SQLITE_OK ? Result<void>() : Result<void>(d->error(code));
    if (outcome)
        outcome = d->configure(busyTimeout);
    if (outcome && sqlite3_db_readonly(d->handle, "main") == 1)
        outcome = d->error(SQLITE_READONLY);
    if (outcome && checkFirst)
        outcome = d->check();
    if (outcome)
        outcome = d->identify();
    if (outcome)
        outcome = migrate(*this);
    if (!outcome) {
        close();
        return outcome;
    }
    if (checkFirst)
        QFile::remove(distrustMark(file));
    return {};
}

void Database::close()
{
    d->close();
}

bool Database::isOpen() const
{
    return d->handle != nullptr;
}

bool Database::hasMoved() const
{
    int moved = 0;
    return d->handle && sqlite3_file_control(d->handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK
        && moved != 0;
}

Statement Database::prepare(const char* sql)
{
    const QByteArray key = QByteArray::fromRawData(sql, static_cast<qsizetype>(qstrlen(sql)));
    const auto it = d->statements.constFind(key);
    if (it != d->statements.constEnd() && !it.value()->borrowed)
        return Statement(d->handle, it.value(), nullptr, SQLITE_OK, &d->failure);

    sqlite3_stmt* statement = nullptr;
    const int code = d->handle ? sqlite3_prepare_v3(d->handle, sql, static_cast<int>(key.size()),
                                                    SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
                               : SQLITE_MISUSE;
    if (code != SQLITE_OK || it != d->statements.constEnd())
        return Statement(d->handle, nullptr, statement, code, &d->failure);
    auto* cached = new CachedStatement{statement, false};
    d->statements.insert(QByteArray(sql, key.size()), cached);
    return Statement(d->handle, cached, nullptr, SQLITE_OK, &d->failure);
}

Result<void> Database::execute(const char* sql)
{
    if (!d->handle)
        return d->error(SQLITE_MISUSE);
    return d->execute(sql);
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(d->handle);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(d->handle);
}

Result<void> Database::begin()
{
    return prepare("BEGIN IMMEDIATE").run();
}

Result<void> Database::commit()
{
    return prepare("COMMIT").run();
}

void Database::rollback()
{
    if (inTransaction())
        sqlite3_exec(d->handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

bool Database::inTransaction() const
{
    return d->handle && sqlite3_get_autocommit(d->handle) == 0;
}

StorageFault Database::fault() const
{
    return faultOf(d->failure);
}

void Database::clearFault()
{
    d->failure = SQLITE_OK;
}

void Database::distrust()
{
    QFile mark(distrustMark(d->file));
    if (!mark.open(QIODevice::WriteOnly))
        qCWarning(logStorage, "the damaged profile could not be marked for a check");
}

} // namespace jackdaw
