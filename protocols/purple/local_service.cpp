// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/local_service.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace jackdaw::purple {

bool isLocalPortFree(quint16 port)
{
    const int descriptor = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return false;
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    // One can have the port only while nobody else has it, on this address or on all.
    const bool isFree = bind(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    close(descriptor);
    return isFree;
}

} // namespace jackdaw::purple
