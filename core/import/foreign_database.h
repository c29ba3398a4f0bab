// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QString>
#include <QTemporaryDir>
#include <functional>

#include "core/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace jackdaw::imports {

/// A row of a foreign database. Values of other types than asked for are 0 or empty.
class ForeignRow {
public:
    explicit ForeignRow(sqlite3_stmt* statement)
        : m_statement(statement)
    {
    }
    qint64 integer(int column) const;
    double number(int column) const;
    QString text(int column) const;

private:
    sqlite3_stmt* m_statement;
};

/// A SQLite file of another program. It is copied first, with the log beside it, so that nothing of the program's is
/// touched; what the copy's schema says is not trusted. One thread at a time.
class ForeignDatabase {
public:
    ForeignDatabase() = default;
    ~ForeignDatabase();
    ForeignDatabase(const ForeignDatabase&) = delete;
    ForeignDatabase& operator=(const ForeignDatabase&) = delete;

    Result<void> open(const QString& file);
    /// False: no more rows.
    using RowSink = std::function<bool(const ForeignRow& row)>;
    Result<void> read(const char* sql, const QList<qint64>& values, const RowSink& sink);
    bool hasColumn(const char* table, const char* column);

private:
    Error problem() const;

    QTemporaryDir m_copy;
    sqlite3* m_database = nullptr;
};

} // namespace jackdaw::imports
