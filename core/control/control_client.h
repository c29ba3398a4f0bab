// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace jackdaw {

/// How long a Jackdaw may take to greet; in milliseconds. A window under heavy load greets late; one that hangs never
/// does.
inline constexpr int kGreetingMilliseconds = 10'000;

/// `jackdaw ctl`: sends one command to the Jackdaw of a profile and prints its answer. Returns the exit code of
/// control.md. Blocks; for a process that does nothing else.
int runControlClient(const QString& socketPath, const QStringList& words, bool json,
                     int greetingMilliseconds = kGreetingMilliseconds);

/// Asks the running Jackdaw to come up. False: none runs there, or it is ending, or does not answer.
bool raiseRunning(const QString& socketPath, const QString& uri);

} // namespace jackdaw
