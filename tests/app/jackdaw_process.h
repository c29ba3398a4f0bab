// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "tests/app/controlled.h"

namespace jackdaw::test {

/// The real program, offscreen, in a process of its own.
class JackdawProcess : public Controlled {
public:
    /// How a start ended and what it printed to standard error.
    struct End {
        int exit = -1;
        QString error;
    };

    JackdawProcess();
    ~JackdawProcess();

    void setEnvironment(const QString& name, const QString& value);
    void unsetEnvironment(const QString& name);

    /// Starts it and waits until it takes commands.
    bool start(const QStringList& arguments = {});
    /// Starts it, or another beside it, and waits until it ends by itself.
    End startAndWait(const QStringList& arguments = {}) const;
    /// Starts it so many times at once, waits until one is left, ends that one, too, and tells how each ended.
    QList<End> startTogether(int times) const;
    void quit();
    void kill();
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 pid() const { return m_process.processId(); }
    /// All it has printed to standard error since the first start.
    QString standardError();

private:
    QProcess m_process;
    QString m_said;
};

} // namespace jackdaw::test
