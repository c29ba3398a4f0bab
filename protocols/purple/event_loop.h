// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

namespace jackdaw::purple {

/// Gives libpurple GLib's default main context, in GLib's own id space: prpls mix both (libirc, libsipe).
void installEventLoopOps();

} // namespace jackdaw::purple
