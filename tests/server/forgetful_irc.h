// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include "tests/support/wait.h"

namespace jackdaw::test {

/// A server that lets one into a room once and does not answer the second time.
class ForgetfulIrc {
public:
    ForgetfulIrc()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            m_socket = m_server.nextPendingConnection();
            QObject::connect(m_socket, &QTcpSocket::readyRead, m_socket, [this] {
                while (m_socket->canReadLine())
                    obey(m_socket->readLine().trimmed());
            });
        });
    }

    quint16 port() const { return m_server.serverPort(); }
    qsizetype count(const QByteArray& line) const { return m_lines.count(line); }
    bool waitForLine(const QByteArray& line)
    {
        return waitFor([&] { return m_lines.contains(line); }, kPatience);
    }

    /// To whoever came last.
    void tell(const QByteArray& line) { m_socket->write(line + "\r\n"); }
    void hangUp() { m_socket->disconnectFromHost(); }

private:
    static constexpr int kPatience = 20'000; // milliseconds

    void obey(const QByteArray& line)
    {
        m_lines.append(line);
        if (line.startsWith("USER"))
            m_socket->write(":srv 001 ana :Welcome\r\n:srv 251 ana :Few\r\n:srv 376 ana :End\r\n");
        else if (line == "JOIN #pond" && count(line) == 1)
            m_socket->write(":ana!a@h JOIN #pond\r\n:srv 353 ana = #pond :ana\r\n:srv 366 ana #pond :End\r\n");
        else if (line.startsWith("PING"))
            m_socket->write(":srv PONG srv" + line.mid(4) + "\r\n");
        else if (line.startsWith("PART"))
            m_socket->write(":ana!a@h PART #pond\r\n");
    }

    QTcpServer m_server;
    QTcpSocket* m_socket = nullptr;
    QByteArrayList m_lines;
};

} // namespace jackdaw::test
