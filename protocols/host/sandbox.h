// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QString>

namespace jackdaw::host {

/// Empty `problem`: everything holds. Otherwise what this kernel cannot refuse; the rest holds nevertheless.
struct SandboxResult {
    QByteArray problem;
};

/// Gives up, for good, what a host does not need. Call it while the process has one thread. What stays:
/// - read /usr, /lib, /lib64, /etc, the resolver's files and this process's own part of /proc;
/// - write the private folder, and nothing else (empty: nothing at all);
/// - IP sockets, threads, fork; 512 MiB of memory.
/// Gone: every other file, running programs, Unix sockets (session bus, X11, Wayland, agents), raw sockets, tracing
/// and signalling other processes, namespaces, mounts, kernel modules, io_uring, bpf, key rings.
SandboxResult closeSandbox(const QString& privateFolder);

} // namespace jackdaw::host
