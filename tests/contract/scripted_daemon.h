// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// A talk daemon that says what a test wants, and a caller who does what a test wants.

#pragma once

#include <netinet/in.h>
#include <protocols/talkd.h>

#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>
#include <functional>
#include <memory>
#include <vector>

namespace jackdaw::test {

/// At 127.0.0.1. Everything in messages is as it travels, in network byte order.
class ScriptedDaemon {
public:
    ScriptedDaemon();

    quint16 port() const { return m_socket.localPort(); }
    /// Says nothing where it returns nullopt. Anew: nobody is called, everybody can be rung; invitations are numbered.
    std::function<std::optional<CTL_RESPONSE>(const CTL_MSG&)> answer;
    /// Sends it to who asked last, from another port than the daemon's.
    void spoof(const CTL_RESPONSE& response);

    const std::vector<CTL_MSG>& heard() const { return m_heard; }
    std::vector<CTL_MSG> heard(int type) const;

    static CTL_RESPONSE reply(const CTL_MSG& request, int answer, quint32 id = 0);
    /// "They wait at that port of 127.0.0.1" (or of another address).
    static CTL_RESPONSE invitation(const CTL_MSG& request, quint32 id, quint16 port, quint32 address = INADDR_LOOPBACK);
    static quint16 portIn(const osockaddr& address);
    static quint32 addressIn(const osockaddr& address);

private:
    void read();

    QUdpSocket m_socket;
    QUdpSocket m_other;
    std::vector<CTL_MSG> m_heard;
};

/// The far end of a conversation.
class ScriptedPeer {
public:
    /// Calls.
    explicit ScriptedPeer(quint16 port);
    /// Is called.
    explicit ScriptedPeer(QTcpServer& server);

    void type(const QByteArray& bytes);
    /// Whether these bytes have come, after the three edit characters.
    bool hears(const QByteArray& bytes);
    bool isConnected() const { return m_socket->state() == QTcpSocket::ConnectedState; }
    bool isGone();
    void hangUp() { m_socket->disconnectFromHost(); }

private:
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_heard;
};

} // namespace jackdaw::test
