// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace jackdaw {

/// `jackdaw ctl`: sends one command to the Jackdaw of a profile and prints its answer. Returns the exit code of
/// control.md. Blocks; for a process that does nothing else.
int runControlClient(const QString& socketPath, const QStringList& words, bool json);

/// Asks the running Jackdaw to come up. False: none runs there.
bool raiseRunning(const QString& socketPath, const QString& uri);

} // namespace jackdaw
