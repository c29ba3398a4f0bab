// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/talk/question.h"

#include <sys/socket.h>

#include <cerrno>

#include "protocols/talk/sockets.h"

namespace jackdaw::talk {

Question::Question(const Endpoint& daemon, Request request, int tries, Done done)
    : m_socket(openDatagrams(daemon))
    , m_kind(request.kind)
    , m_tries(tries)
    , m_done(std::move(done))
{
    if (!m_socket) {
        m_timers.after(0, [this] { finish({}); });
        return;
    }
    request.control = localEnd(m_socket);
    m_ownAddress = request.control.address;
    // Daemons refuse requests that name no address of IPv4.
    if (request.address == Endpoint())
        request.address = request.control;
    m_datagram = encode(request);
    m_watch.start(m_socket.get(), G_IO_IN, [this] { receive(); });
    send();
}

void Question::tell(const Endpoint& daemon, Request request)
{
    const Descriptor socket = openDatagrams(daemon);
    if (!socket)
        return;
    request.control = request.address = localEnd(socket);
    const QByteArray datagram = encode(request);
    ::send(socket.get(), datagram.constData(), static_cast<size_t>(datagram.size()), MSG_NOSIGNAL);
}

void Question::send()
{
    if (m_tries-- == 0)
        return finish({});
    ::send(m_socket.get(), m_datagram.constData(), static_cast<size_t>(m_datagram.size()), MSG_NOSIGNAL);
    m_timers.after(kPatience, [this] { send(); });
}

void Question::receive()
{
    QByteArray bytes(kRequestSize, Qt::Uninitialized); // longer than any answer, so that one too long is seen to be
    const ssize_t size = recv(m_socket.get(), bytes.data(), static_cast<size_t>(bytes.size()), 0);
    if (size < 0) {
        // The machine says that nobody listens there; waiting would not help.
        if (errno == ECONNREFUSED)
            finish({});
        return;
    }
    const auto response = decodeResponse(QByteArrayView(bytes).first(size));
    if (response && response->kind == m_kind)
        finish(response);
}

void Question::finish(const std::optional<Response>& response)
{
    m_timers.clear();
    m_watch.stop();
    const Done done = std::move(m_done);
    done({response, m_ownAddress});
}

} // namespace jackdaw::talk
