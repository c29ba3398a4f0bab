// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

namespace jackdaw::test {

/// From its making on, what this process opens through SQLite is on a disk that can be told to be full. Needs no
/// rights. One at a time; to be gone after what was opened. Functions are for any thread.
class FailingDisk {
public:
    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    /// Every write fails as it does without space (ENOSPC) until makeRoom().
    void fill();
    void makeRoom();
};

} // namespace jackdaw::test
