// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The system's message bus for the few plugins that cannot do without: connections to it are made while the host may
// still make Unix sockets, and handed out later, when it may not. So a plugin gets to this bus and to no other socket.

#pragma once

namespace jackdaw::purple {

/// Connects a few times. False if there is no bus to be reached.
bool openBusDoor();

/// One of the connections, which is the caller's then; -1 if there is none left.
int takeBusConnection();

/// Whether it came from here: it is connected already.
bool isBusConnection(int descriptor);

} // namespace jackdaw::purple
