// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>
#include <functional>

namespace jackdaw::test {

/// What a `jackdaw ctl` printed and how it ended.
struct Answer {
    int exit = -1;
    QList<QJsonObject> rows;
    QString error; ///< standard error

    QJsonObject first() const { return rows.value(0); }
    QString text(const QString& key) const { return first().value(key).toString(); }
};

/// A Jackdaw on a profile of its own, driven through `jackdaw ctl`; where it runs is for those who derive.
class Controlled {
public:
    QString profile() const { return m_folder.path(); }
    QString databaseFile() const;

    /// The event loop runs meanwhile.
    Answer ctl(const QStringList& words, const QByteArray& input = {}) const;
    /// The row of a listing whose `key` is `value`.
    QJsonObject rowWhere(const QStringList& words, const QString& key, const QString& value) const;
    /// Repeats until it holds.
    static bool until(const std::function<bool()>& condition, int milliseconds = 20000);

    /// Adds an account, with "secret" for its password, or none when that is empty; its id.
    QString addAccount(const QString& protocol, const QString& username, const QStringList& settings = {},
                       const QByteArray& password = "secret") const;
    /// Adds an account of the echo network and waits until it is online; its id.
    QString addEcho(const QString& username, const QStringList& settings = {}) const;
    QJsonObject account(const QString& id) const;
    /// Waits until the account is in that state.
    bool reaches(const QString& account, const QString& state, int milliseconds = 20000) const;
    QString stateOf(const QString& account) const;
    /// Of the account's error: "kind" or "text".
    QString errorOf(const QString& account, const QString& key) const;
    /// Whether a message still goes out on this account of the echo network.
    bool echoAnswers(const QString& account) const;

protected:
    Controlled();
    ~Controlled() = default;

    QProcessEnvironment m_environment;

private:
    QTemporaryDir m_folder;
};

} // namespace jackdaw::test
