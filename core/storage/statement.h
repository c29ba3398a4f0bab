// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <type_traits>

#include "core/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace jackdaw {

/// A compiled statement of a Database's cache, and whether a Statement holds it now.
struct CachedStatement {
    sqlite3_stmt* handle = nullptr;
    bool borrowed = false;
};

/// One prepared statement, borrowed from its Database's cache; resets itself when it goes. Parameters count from 1,
/// columns from 0. The first bind or step that fails is kept and returned by the next step() or run().
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    /// Binds all parameters, in order, and makes the statement ready to run again. Takes qint64-like numbers, bool,
    /// double, QString (null QString: NULL), QByteArray (null: NULL), Id<…>, enums (as numbers) and std::nullptr_t.
    template <typename... Values>
    Statement& bind(const Values&... values);

    /// The same for as many numbers as there are.
    Statement& bindAll(const QList<qint64>& values);

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
    /// `code` is what preparing gave; `failure` is where the Database keeps its last failing code.
    Statement(sqlite3* database, CachedStatement* cached, sqlite3_stmt* own, int code, int* failure);

    void rewind();
    Error fail(int code);
    void keep(int code);
    void bindOne(int index, qint64 value);
    void bindOne(int index, double value);
    void bindOne(int index, const QString& value);
    void bindOne(int index, const QByteArray& value);
    void bindOne(int index, std::nullptr_t);

    sqlite3* m_database;
    CachedStatement* m_cached; ///< null: the statement is its own and ends with it
    sqlite3_stmt* m_statement;
    int m_code;
    int* m_failure;
};

template <typename... Values>
Statement& Statement::bind(const Values&... values)
{
    rewind();
    int index = 0;
    const auto one = [this, &index](const auto& value) {
        using Value = std::decay_t<decltype(value)>;
        ++index;
        if constexpr (std::is_floating_point_v<Value>)
            bindOne(index, static_cast<double>(value));
        else if constexpr (std::is_enum_v<Value> || std::is_integral_v<Value>)
            bindOne(index, static_cast<qint64>(value));
        else if constexpr (requires {
                               value.isValid();
                               value.value + 0;
                           })
            bindOne(index, static_cast<qint64>(value.value));
        else
            bindOne(index, value);
    };
    (one(values), ...);
    return *this;
}

} // namespace jackdaw
