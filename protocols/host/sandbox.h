// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace jackdaw::host {

/// Empty `problem`: everything holds. Otherwise what this kernel cannot refuse; the rest holds nevertheless.
struct SandboxResult {
    QByteArray problem;
};

/// Gives up, for good, what a host does not need. Call it while the process has one thread. What stays:
/// - read /usr, /lib, /lib64, /etc, the resolver's files and this process's own part of /proc; without a private
/// folder,
///   when nobody's account is there to be read, also which package brought which file;
/// - read `pluginFolders`, absolute paths: of the user's own plugins, which they said yes to;
/// - write the private folder, and nothing else (empty: nothing at all);
/// - IP sockets, threads, fork; 512 MiB of memory;
/// - Unix sockets, until closeUnixSockets().
/// Gone: every other file, running programs, raw sockets, tracing
/// and signalling other processes, namespaces, mounts, kernel modules, io_uring, bpf, key rings.
SandboxResult closeSandbox(const QString& privateFolder, const QStringList& pluginFolders = {});

/// No more Unix sockets (session bus, X11, Wayland, agents): before anything of a network's library runs. Those that
/// there are stay. Empty, or what this kernel cannot refuse.
QByteArray closeUnixSockets();

} // namespace jackdaw::host
