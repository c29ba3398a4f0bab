// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Stands in the program itself, whose symbols come before the C library's: a library that makes a Unix socket gets a
// connection to the system's message bus, where this host has one for it, and is told that it is connected. All other
// sockets are the C library's.

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>

#include "protocols/purple/bus_door.h"

namespace {

template <typename Function>
Function* original(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

int socket(int domain, int type, int protocol) noexcept
{
    static const auto make = original<int(int, int, int)>("socket");
    const int bus = domain == AF_UNIX ? jackdaw::purple::takeBusConnection() : -1;
    if (bus < 0)
        return make(domain, type, protocol);
    if (type & SOCK_NONBLOCK)
        fcntl(bus, F_SETFL, fcntl(bus, F_GETFL) | O_NONBLOCK);
    return bus;
}

int connect(int descriptor, const sockaddr* address, socklen_t size)
{
    static const auto join = original<int(int, const sockaddr*, socklen_t)>("connect");
    return address && address->sa_family == AF_UNIX && jackdaw::purple::isBusConnection(descriptor)
        ? 0
        : join(descriptor, address, size);
}
}
