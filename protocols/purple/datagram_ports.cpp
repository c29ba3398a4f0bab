// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Stands in the program itself, whose symbols come before the C library's. libpurple listens with SO_REUSEADDR
// (network.c, listen_range), which for datagrams lets two programs have one port: what is meant for one account then
// reaches another. Without it the second gets the next port. Sockets of streams keep it: there it only means that a
// port can be had again at once.

#include <dlfcn.h>
#include <sys/socket.h>

namespace {

bool isDatagrams(int descriptor)
{
    int type = 0;
    socklen_t size = sizeof(type);
    return getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_DGRAM;
}

} // namespace

extern "C" int setsockopt(int descriptor, int level, int name, const void* value, socklen_t size) noexcept
{
    using Function = int(int, int, int, const void*, socklen_t);
    static const auto set = reinterpret_cast<Function*>(dlsym(RTLD_NEXT, "setsockopt"));
    if (level == SOL_SOCKET && name == SO_REUSEADDR && isDatagrams(descriptor))
        return 0;
    return set(descriptor, level, name, value, size);
}
