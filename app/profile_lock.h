// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

namespace jackdaw::app {

/// Keeps a second Jackdaw out of a profile. The kernel holds the lock as long as this process lives, however it ends:
/// what the file says, or whether a crash or a power cut left it behind, means nothing.
class ProfileLock {
public:
    enum class Outcome {
        Taken,
        Held,   ///< by another process
        Failed, ///< the folder takes no lock: read-only, full, or a file system that has none
    };

    explicit ProfileLock(const QString& file);
    ~ProfileLock();
    Q_DISABLE_COPY_MOVE(ProfileLock)

    /// Waits for nobody; may be called again after Held.
    Outcome take();

private:
    QString m_path;
    int m_file = -1;
};

} // namespace jackdaw::app
