// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

#include "core/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace jackdaw {

/// One prepared statement, borrowed from its Database's cache; resets itself when it goes. Parameters count from 1,
/// columns from 0. The first bind or step that fails is kept and returned by the next step() or run().
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Binds all parameters, in order. Takes qint64-like numbers, bool, double, QString (null QString: NULL),
    /// QByteArray (null: NULL), Id<…>, enums (as numbers) and std::nullptr_t.
    template <typename... Values>
    Statement& bind(const Values&... values);

    /// True: a row is there.
    Result<bool> step();
    /// Steps to the end, ignoring rows.
    Result<void> run();

    qint64 integer(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    QString text(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const;

private:
    friend class Database;
    explicit Statement(sqlite3_stmt* statement);
    void bindOne(int index, qint64 value);
    void bindOne(int index, double value);
    void bindOne(int index, const QString& value);
    void bindOne(int index, const QByteArray& value);
    void bindOne(int index, std::nullptr_t);

    sqlite3_stmt* m_statement;
    int m_code = 0;
};

/// A connection to one SQLite file: WAL, foreign keys, defensive, untrusted schema. Used from one thread at a time.
class Database {
public:
    Database();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Opens or makes the file (0600) and brings its schema up to date. Errors are sentences: damaged, from a newer
    /// Jackdaw, read-only, full, in use.
    Result<void> open(const QString& file);
    void close();

    Statement prepare(const char* sql);
    Result<void> execute(const char* sql);
    qint64 lastInsertId() const;

    Result<void> begin();
    Result<void> commit();
    void rollback();

    /// The sentence for a SQLite result code, with SQLite's own words as details.
    Error errorFor(int code) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

template <typename... Values>
Statement& Statement::bind(const Values&... values)
{
    int index = 0;
    const auto one = [this, &index](const auto& value) {
        using Value = std::decay_t<decltype(value)>;
        ++index;
        if constexpr (std::is_enum_v<Value>)
            bindOne(index, static_cast<qint64>(value));
        else if constexpr (std::is_integral_v<Value>)
            bindOne(index, static_cast<qint64>(value));
        else if constexpr (requires { value.isValid(); value.value + 0; })
            bindOne(index, static_cast<qint64>(value.value));
        else
            bindOne(index, value);
    };
    (one(values), ...);
    return *this;
}

} // namespace jackdaw
