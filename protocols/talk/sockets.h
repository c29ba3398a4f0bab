// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The few things done with sockets. All of them are of IPv4 and do not wait; an empty descriptor, with errno, is a
// failure.

#pragma once

#include "protocols/talk/datagram.h"
#include "protocols/talk/descriptor.h"

namespace jackdaw::talk {

/// Hears `peer` alone, and of its refusals. localEnd() of it is the address by which `peer` reaches this machine.
Descriptor openDatagrams(const Endpoint& peer);
/// Bound to that one address, on a port that is free.
Descriptor listenAt(quint32 address);
Descriptor acceptFrom(const Descriptor& listener);
/// Under way: ready for writing when it is done, then connectionError() tells how.
Descriptor connectTo(const Endpoint& peer);
int connectionError(const Descriptor& socket);

Endpoint localEnd(const Descriptor& socket);
Endpoint remoteEnd(const Descriptor& socket);

/// Whether packets to this address stay on this machine.
bool isOwnAddress(quint32 address);
} // namespace jackdaw::talk
