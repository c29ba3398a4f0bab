// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/storage/statement.h"

#include <sqlite3.h>
#include <utility>

#include "core/storage/storage_error.h"

namespace jackdaw {

Statement::Statement(sqlite3* database, CachedStatement* cached, sqlite3_stmt* own, int code, int* failure)
    : m_database(database)
    , m_cached(cached)
    , m_statement(cached ? cached->handle : own)
    , m_code(code)
    , m_failure(failure)
{
    if (m_cached)
        m_cached->borrowed = true;
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_cached(std::exchange(other.m_cached, nullptr))
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_code(other.m_code)
    , m_failure(other.m_failure)
{
}

Statement::~Statement()
{
    if (m_cached) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        m_cached->borrowed = false;
    } else {
        sqlite3_finalize(m_statement);
    }
}

Statement& Statement::bindAll(const QList<qint64>& values)
{
    rewind();
    int index = 0;
    for (const qint64 value : values)
        bindOne(++index, value);
    return *this;
}

Result<bool> Statement::step()
{
    if (m_code != SQLITE_OK)
        return fail(m_code);
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    keep(code);
    return fail(code);
}

Result<void> Statement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
    }
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (!data)
        return {};
    const QString text = QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
    return text.isNull() ? QStringLiteral("") : text;
}

QByteArray Statement::blob(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void Statement::rewind()
{
    if (m_statement)
        sqlite3_reset(m_statement);
}

Error Statement::fail(int code)
{
    *m_failure = code;
    return storageError(code, QString::fromUtf8(sqlite3_errmsg(m_database)));
}

void Statement::keep(int code)
{
    if (m_code == SQLITE_OK && code != SQLITE_OK)
        m_code = code;
}

void Statement::bindOne(int index, qint64 value)
{
    keep(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bindOne(int index, double value)
{
    keep(sqlite3_bind_double(m_statement, index, value));
}

void Statement::bindOne(int index, const QString& value)
{
    if (value.isNull()) {
        bindOne(index, nullptr);
        return;
    }
    // The file is UTF-8: converting here is cheaper than SQLite's own way from UTF-16.
    const QByteArray utf8 = value.toUtf8();
    keep(sqlite3_bind_text64(m_statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                             SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindOne(int index, const QByteArray& value)
{
    if (value.isNull()) {
        bindOne(index, nullptr);
        return;
    }
    keep(sqlite3_bind_blob64(m_statement, index, value.constData(), static_cast<sqlite3_uint64>(value.size()),
                             SQLITE_TRANSIENT));
}

void Statement::bindOne(int index, std::nullptr_t)
{
    keep(sqlite3_bind_null(m_statement, index));
}

} // namespace jackdaw
