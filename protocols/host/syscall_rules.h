// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

namespace jackdaw::host {

/// The part of the sandbox that seccomp enforces: a list of refused system calls, which fail with EPERM. Needs
/// no_new_privs. 0, or an errno.
int closeSystemCalls();

/// The same for Unix sockets, which closeSystemCalls() leaves. Every thread of the process.
int refuseUnixSockets();

} // namespace jackdaw::host
