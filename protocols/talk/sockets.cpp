// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/talk/sockets.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>

namespace jackdaw::talk {

namespace {

constexpr int kBacklog = 4;
constexpr quint32 kLoopbackNet = 127;

sockaddr_in native(const Endpoint& endpoint)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(endpoint.port);
    address.sin_addr.s_addr = htonl(endpoint.address);
    return address;
}

Endpoint endOf(int fd, int (*ask)(int, sockaddr*, socklen_t*))
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    if (ask(fd, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        return {};
    return {ntohl(address.sin_addr.s_addr), ntohs(address.sin_port)};
}

Descriptor make(int type)
{
    return Descriptor(socket(AF_INET, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
}

bool connectNow(const Descriptor& socket, const Endpoint& peer)
{
    const sockaddr_in address = native(peer);
    return socket && connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
}

} // namespace

Descriptor openDatagrams(const Endpoint& peer)
{
    Descriptor socket = make(SOCK_DGRAM);
    return connectNow(socket, peer) ? std::move(socket) : Descriptor();
}

Descriptor listenAt(quint32 address)
{
    Descriptor listener = make(SOCK_STREAM);
    const sockaddr_in here = native({address, 0});
    if (!listener || bind(listener.get(), reinterpret_cast<const sockaddr*>(&here), sizeof here) != 0
        || listen(listener.get(), kBacklog) != 0)
        return {};
    return listener;
}

Descriptor acceptFrom(const Descriptor& listener)
{
    return Descriptor(accept4(listener.get(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
}

Descriptor connectTo(const Endpoint& peer)
{
    Descriptor socket = make(SOCK_STREAM);
    return connectNow(socket, peer) || (socket && errno == EINPROGRESS) ? std::move(socket) : Descriptor();
}

int connectionError(const Descriptor& socket)
{
    int error = 0;
    socklen_t size = sizeof error;
    return getsockopt(socket.get(), SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
}

Endpoint localEnd(const Descriptor& socket)
{
    return endOf(socket.get(), &getsockname);
}

Endpoint remoteEnd(const Descriptor& socket)
{
    return endOf(socket.get(), &getpeername);
}

bool isOwnAddress(quint32 address)
{
    if (address >> 24 == kLoopbackNet)
        return true;
    // Nothing is sent: the kernel only chooses a way, and for what is its own the way begins where it ends.
    constexpr quint16 kAny = 9;
    const Descriptor probe = openDatagrams({address, kAny});
    return probe && localEnd(probe).address == address;
}

} // namespace jackdaw::talk
