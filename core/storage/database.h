// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <memory>

#include "core/base/result.h"
#include "core/storage/statement.h"
#include "core/storage/storage_error.h"

namespace jackdaw {

/// A connection to one SQLite file: WAL, foreign keys, defensive, untrusted schema. Used from one thread at a time.
class Database {
public:
    Database();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Opens or makes the file (0600) and brings its schema up to date. A file that was not closed cleanly, or that
    /// was found damaged before, is checked first. Errors are sentences: damaged, from a newer Jackdaw, read-only,
    /// full, in use; fault() then says which kind it was. `busyTimeout` is in milliseconds.
    Result<void> open(const QString& file, int busyTimeout = 5000);
    /// Folds the log into the file. Nothing that was committed depends on it.
    void close();
    bool isOpen() const;

    /// The file is no longer where it was opened: moved, deleted or replaced. What is written now nobody finds again.
    bool hasMoved() const;

    Statement prepare(const char* sql);
    /// Runs one or more statements without parameters.
    Result<void> execute(const char* sql);
    qint64 lastInsertId() const;
    /// Rows that the last INSERT, UPDATE or DELETE touched.
    qint64 changes() const;

    /// Takes the write lock at once.
    Result<void> begin();
    Result<void> commit();
    /// Harmless without a transaction.
    void rollback();
    bool inTransaction() const;

    /// What the last failing call since clearFault() met.
    StorageFault fault() const;
    void clearFault();

    /// Makes the next open() check the whole file.
    void distrust();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jackdaw
