// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <memory>

namespace jackdaw::purple {

/// Name resolution for libpurple (hosts, SRV, TXT) by GResolver's threads, instead of forked children that would hold
/// the host's descriptors. Main thread with the default GLib context; one per process while it lives.
class Dns {
public:
    Dns();
    ~Dns();
    Dns(const Dns&) = delete;
    Dns& operator=(const Dns&) = delete;

    /// For PurpleCoreUiOps.ui_init: sets both ops in libpurple.
    void install();

    class Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace jackdaw::purple
