// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

#include "core/base/ids.h"
#include "core/base/result.h"

namespace jackdaw {

/// Where one profile keeps its things. Without --profile the XDG folders; with it, everything under that folder.
struct Profile {
    QString dataFolder;  ///< the database: jackdaw.sqlite
    QString stateFolder; ///< window geometry, logs, the accounts' private folders
    QString cacheFolder;
    QString runtimeFolder; ///< sockets; elsewhere than the others when their path is too long for a socket
    bool isDefault = true;

    /// `folder` empty: the XDG folders.
    static Profile at(const QString& folder);

    /// Makes the folders with mode 0700. Fails with a sentence when they cannot be made or written, or belong to
    /// another user.
    Result<void> create() const;

    QString databaseFile() const;
    QString controlSocket() const;
    QString lockFile() const;
    /// Private folder of an account's host; made by the core (0700) before it starts.
    QString accountFolder(AccountId account) const;
};

} // namespace jackdaw
