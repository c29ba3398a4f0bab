// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

namespace jackdaw::purple {

/// Gives libpurple GLib's default main context, in GLib's own id space: prpls mix both (libirc, libsipe).
void installEventLoopOps();

/// Whether anybody on a network has been reached since the process began: a stream that was connected, or a datagram
/// that came. Sockets that libpurple does not watch do not count.
bool hasReachedAnybody();

} // namespace jackdaw::purple
