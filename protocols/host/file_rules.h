// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace jackdaw::host {

/// The part of the sandbox that Landlock enforces: which files this process and what it forks can reach;
/// `pluginFolders` only for reading. 0, or an
/// errno; ENOSYS or EOPNOTSUPP where the kernel has no Landlock.
int closeFiles(const QByteArray& privateFolder, const QByteArrayList& pluginFolders = {});

} // namespace jackdaw::host
