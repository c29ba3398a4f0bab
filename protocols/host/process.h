// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What a host does to its own process before it reads or runs anything.

#pragma once

#include <QString>
#include <csignal>

namespace jackdaw::host {

/// Dies with its parent, leaves no core dump, ignores SIGPIPE, cannot be traced (release builds), gives memory back
/// that it no longer needs; debug builds print a backtrace when they crash or are aborted.
void hardenProcess();

/// Keeps the wire's descriptor for us alone: standard output becomes standard error, and a private copy of what it was
/// is returned, closed on exec.
int takeStandardOutput();

/// HOME and TMPDIR are the private folder (made 0700), or nothing when it is empty; there is no session bus, no
/// display, and messages are translated to `locale` (POSIX name) where the system has it. Before any thread is made.
void setEnvironment(const QString& folder, const QString& locale);

/// Ends the process by SIGALRM unless it has ended by itself by then.
void setDeadline();

/// What redirectStopSignals() turns every request to stop into; GLib can watch it.
inline constexpr int kStopSignal = SIGUSR1;

/// SIGTERM, SIGINT and SIGHUP set the deadline, then arrive as kStopSignal.
void redirectStopSignals();

} // namespace jackdaw::host
