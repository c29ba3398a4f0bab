// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QJsonObject>
#include <QProcess>

#include "tests/support/host_driver.h"

namespace jackdaw::test {

/// A machine with Debian's talk daemon and terminals, of its own network; tests/support/servers/talk_machine.py runs
/// it. It is gone with the object. Every call blocks until done; a failed one adds a GoogleTest failure.
class TalkMachine {
public:
    /// Empty, or one sentence: what is missing for a machine to be had here.
    static QString problem();

    /// den, at 192.0.2.1 where it has a cable.
    TalkMachine();
    /// fox, at 192.0.2.2, with a cable to the other, which it must not outlive.
    explicit TalkMachine(const TalkMachine* den);
    ~TalkMachine();
    TalkMachine(const TalkMachine&) = delete;
    TalkMachine& operator=(const TalkMachine&) = delete;

    /// The talk host, run on that machine.
    HostCommand host() const;
    void logIn(const QString& user);
    void setTakesMessages(const QString& user, bool on);
    void run(const QString& user, const QStringList& command);
    void type(const QString& user, const QString& text);
    /// Waits until this stands on the user's terminal.
    void expectOnScreen(const QString& user, const QString& text);
    void stopDaemon();

private:
    void start(QStringList command, const QStringList& arguments);
    /// A command, so that it runs on that machine.
    QStringList here(const QStringList& command) const;
    QJsonObject order(const QJsonObject& order);
    QJsonObject read();

    QProcess m_process;
    qint64 m_pid = 0;
};

} // namespace jackdaw::test
