// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Copies of whole files. They take as long as they take: for worker threads.

#pragma once

#include <QString>
#include <atomic>

#include "core/base/result.h"

namespace jackdaw {

/// A file that was chosen to be sent, before anything is done with it: its size, or a sentence why it cannot be sent
/// (a folder, a device, not there, not readable).
Result<qint64> sizeToSend(const QString& path);

/// Copies a file of the user's to `to`, which must not exist yet; only regular files. Blocks are shared where the
/// file system can. Gives the bytes copied. `stop` ends it early; then, and after an error, `to` does not exist.
Result<qint64> copyToSpool(const QString& from, const QString& to, const std::atomic_bool& stop);

/// Brings a received file to `folder` as `name`, or "name (2)" and so on: what is there already is never touched, and
/// nothing is seen there before it is whole. `from` must be a regular file and no link, of at most `most` bytes
/// (-1: any). The new file is the user's alone (0600). `from` stays. Gives the path.
Result<QString> keepFile(const QString& from, const QString& folder, const QString& name, qint64 most,
                         const std::atomic_bool& stop);

} // namespace jackdaw
