// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/foreign_database.h"

#include <QFile>
#include <QFileInfo>
#include <memory>
#include <sqlite3.h>

#include "core/import/texts.h"

namespace jackdaw::imports {

namespace {

/// Of one value; a longer one ends the reading. In bytes.
constexpr int kLongestValue = 8 * 1024 * 1024;

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using StatementPtr = std::unique_ptr<sqlite3_stmt, Finalize>;

} // namespace

qint64 ForeignRow::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double ForeignRow::number(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString ForeignRow::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

ForeignDatabase::~ForeignDatabase()
{
    sqlite3_close(m_database);
}

Error ForeignDatabase::problem() const
{
    const QString details = QString::fromUtf8(sqlite3_errmsg(m_database));
    return {ErrorCode::Storage, Texts::tr("It cannot be read: %1").arg(details), details};
}

Result<void> ForeignDatabase::open(const QString& file)
{
    const QString copy = m_copy.filePath(QStringLiteral("copy.db"));
    const QString log = file + QStringLiteral("-wal");
    if (!QFileInfo(file).isFile())
        return Error{ErrorCode::NotFound, Texts::tr("It is not a file that can be read."), {}};
    QFile source(file);
    if (!m_copy.isValid() || !source.copy(copy))
        return Error{ErrorCode::Storage, Texts::tr("It cannot be read: %1").arg(source.errorString()), {}};
    if (QFileInfo(log).isFile() && !QFile::copy(log, copy + QStringLiteral("-wal")))
        return Error{ErrorCode::Storage, Texts::tr("It cannot be read: %1").arg(log), {}};
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    if (sqlite3_open_v2(QFile::encodeName(copy).constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        return problem();
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(m_database, SQLITE_LIMIT_LENGTH, kLongestValue);
    return {};
}

Result<void> ForeignDatabase::read(const char* sql, const QList<qint64>& values, const RowSink& sink)
{
    sqlite3_stmt* prepared = nullptr;
    const int code = sqlite3_prepare_v2(m_database, sql, -1, &prepared, nullptr);
    const StatementPtr statement(prepared);
    if (code != SQLITE_OK)
        return problem();
    for (qsizetype i = 0; i < values.size(); ++i)
        sqlite3_bind_int64(prepared, static_cast<int>(i) + 1, values.at(i));
    for (;;) {
        const int step = sqlite3_step(prepared);
        if (step == SQLITE_DONE)
            return {};
        if (step != SQLITE_ROW)
            return problem();
        if (!sink(ForeignRow(prepared)))
            return {};
    }
}

bool ForeignDatabase::hasColumn(const char* table, const char* column)
{
    bool has = false;
    const QByteArray sql = QByteArray("SELECT 1 FROM pragma_table_info('") + table + "') WHERE name = '" + column + "'";
    const Result<void> read = this->read(sql.constData(), {}, [&has](const ForeignRow&) { return !(has = true); });
    return read && has;
}

} // namespace jackdaw::imports
