// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include "core/base/result.h"

class QLocalSocket;

namespace jackdaw::control {

/// Exit codes of `jackdaw ctl`; public, see control.md.
enum class Exit { Done = 0, Refused = 1, Usage = 2, NotRunning = 3, TimedOut = 4 };

/// One command of one client, from its words to its last row. Answers in JSON lines: {"columns":[…]} for the table,
/// {"row":{…}} each, then {"exit":N,"error":"…"}. Lives as long as the client's connection; a command that waits uses
/// it as the context of its connections, so a client that goes takes its waiting with it. Main thread.
class ControlCall final : public QObject {
    Q_OBJECT
public:
    ControlCall(QLocalSocket& socket, QStringList words, QString input, QObject* parent);

    const QStringList& words() const { return m_words; }
    /// What the client read from its standard input, if the command takes any.
    const QString& input() const { return m_input; }

    void columns(const QStringList& names);
    void row(const QJsonObject& object);
    void done();
    void fail(const QString& sentence, Exit exit = Exit::Refused);
    void fail(const Error& error);
    bool isFinished() const { return m_finished; }

Q_SIGNALS:
    void finished();

private:
    void write(const QJsonObject& object);
    void finish(Exit exit, const QString& error);

    QLocalSocket& m_socket;
    QStringList m_words;
    QString m_input;
    bool m_finished = false;
};

} // namespace jackdaw::control
