// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <chrono>

#include "core/base/result.h"

class QLocalSocket;

namespace jackdaw {

/// What a client of the control socket may cost us, in bytes.
struct ControlLimits {
    qint64 request = 4 * 1024 * 1024;  ///< a message text and its words fit; nothing sensible is longer
    qint64 watched = 16 * 1024 * 1024; ///< that a watcher has not read: it is told, and its watching ends
    qint64 listed = 256 * 1024 * 1024; ///< that anybody has not read: more than any listing that is read as it comes
};

} // namespace jackdaw

namespace jackdaw::control {

/// Exit codes of `jackdaw ctl`; public, see control.md.
enum class Exit { Done = 0, Refused = 1, Usage = 2, NotRunning = 3, TimedOut = 4 };

/// One command of one client, from its words to its last row. Answers in JSON lines: {"columns":[…]} for the table,
/// {"row":{…}} each, then {"exit":N,"error":"…"}; before them {"input":true} where the client is to read its standard
/// input and to send {"input":"…"}. Lives as long as the client's connection; a command that waits uses it as the
/// context of its connections, so a client that goes takes its waiting with it. Main thread.
class ControlCall final : public QObject {
    Q_OBJECT
public:
    ControlCall(QLocalSocket& socket, QStringList words, const ControlLimits& limits, QObject* parent);
    ~ControlCall() override;

    const QStringList& words() const { return m_words; }
    /// What the client read from its standard input; empty unless it was asked for.
    const QString& input() const { return m_input; }
    /// Asks the client for its standard input; inputArrived() follows.
    void askForInput();
    void giveInput(const QString& input);

    void columns(const QStringList& names);
    void row(const QJsonObject& object);
    void done();
    void fail(const QString& sentence, Exit exit = Exit::Refused);
    void fail(const Error& error);
    bool isFinished() const { return m_finished; }
    /// Ends the call with exit 4 and this sentence unless it has ended by then.
    void limit(std::chrono::seconds time, const QString& sentence);
    /// The client has not read what happened before, and more would only cost memory.
    bool isBehind() const;

Q_SIGNALS:
    void inputWanted();
    void inputArrived();
    void finished();

private:
    void write(const QJsonObject& object);
    void finish(Exit exit, const QString& error);

    QLocalSocket& m_socket;
    QStringList m_words;
    ControlLimits m_limits;
    QString m_input;
    bool m_finished = false;
};

} // namespace jackdaw::control
