// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/talk/connector.h"

namespace jackdaw::talk {

namespace {

constexpr quint16 kFirstUserPort = 1024;

}

std::optional<Endpoint> destination(const Endpoint& invited, const Machine& machine, quint32 asked)
{
    if (invited.port < kFirstUserPort)
        return {};
    if (machine.mayComeFrom(invited.address))
        return invited;
    return Endpoint{asked, invited.port};
}

Connector::Connector(const Endpoint& peer, Done done)
    : m_socket(connectTo(peer))
    , m_done(std::move(done))
{
    if (!m_socket) {
        m_timers.after(0, [this] { finish(false); });
        return;
    }
    m_timers.after(kPatience, [this] { finish(false); });
    m_watch.start(m_socket.get(), G_IO_OUT, [this] { finish(connectionError(m_socket) == 0); });
}

void Connector::finish(bool connected)
{
    m_timers.clear();
    m_watch.stop();
    Descriptor socket = connected ? std::move(m_socket) : Descriptor();
    const Done done = std::move(m_done);
    done(std::move(socket));
}

} // namespace jackdaw::talk
