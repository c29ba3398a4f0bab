// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/bus_door.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QByteArray>
#include <QList>

namespace jackdaw::purple {
namespace {

/// libpurple asks for the state of the network, the plugin for what it is about, each with a connection of its own.
constexpr int kConnections = 4;

struct Connections {
    QList<int> free;
    QList<int> taken;
};

/// Those who ask are libraries that call the C library's functions: no parameter can carry this.
Connections& connections()
{
    static Connections all;
    return all;
}

/// Of "unix:path=…" with its options; empty for every other kind.
QByteArray busPath()
{
    const QByteArray address = qgetenv("DBUS_SYSTEM_BUS_ADDRESS");
    if (address.isEmpty())
        return QByteArrayLiteral("/run/dbus/system_bus_socket");
    constexpr QByteArrayView kStart{"unix:path="};
    return address.startsWith(kStart) ? address.sliced(kStart.size()).split(',').constFirst() : QByteArray();
}

int connectTo(const QByteArray& path)
{
    sockaddr_un address = {};
    if (path.isEmpty() || size_t(path.size()) >= sizeof address.sun_path)
        return -1;
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    const int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor >= 0 && connect(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0)
        return descriptor;
    if (descriptor >= 0)
        close(descriptor);
    return -1;
}

} // namespace

bool openBusDoor()
{
    const QByteArray path = busPath();
    QList<int> opened;
    for (int i = 0; i < kConnections; ++i) {
        if (const int descriptor = connectTo(path); descriptor >= 0)
            opened.append(descriptor);
    }
    connections().free = opened;
    return !opened.isEmpty();
}

int takeBusConnection()
{
    Connections& all = connections();
    if (all.free.isEmpty())
        return -1;
    all.taken.append(all.free.takeFirst());
    return all.taken.constLast();
}

bool isBusConnection(int descriptor)
{
    return connections().taken.contains(descriptor);
}

} // namespace jackdaw::purple
