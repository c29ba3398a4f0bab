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

/// The real program on a profile of its own, offscreen, driven through `jackdaw ctl`.
class JackdawProcess {
public:
    JackdawProcess();
    ~JackdawProcess();

    QString profile() const { return m_folder.path(); }
    void setEnvironment(const QString& name, const QString& value);
    void unsetEnvironment(const QString& name);

    /// Starts it and waits until it takes commands.
    bool start(const QStringList& arguments = {});
    /// Starts it and waits until it ends by itself; its exit code.
    int startAndWait(const QStringList& arguments = {});
    void quit();
    void kill();
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 pid() const { return m_process.processId(); }
    QString standardError() { return QString::fromUtf8(m_process.readAllStandardError()); }

    Answer ctl(const QStringList& words, const QByteArray& input = {}) const;
    /// The row of a listing whose `key` is `value`.
    QJsonObject rowWhere(const QStringList& words, const QString& key, const QString& value) const;
    /// Repeats until it holds.
    static bool until(const std::function<bool()>& condition, int milliseconds = 20000);

    /// Adds an account of the echo network and waits until it is online; its id.
    QString addEcho(const QString& username, const QStringList& settings = {}) const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_process;
};

} // namespace jackdaw::test
