// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/contract/scripted_daemon.h"

#include <QNetworkDatagram>
#include <QtEndian>
#include <cstring>
#include <gtest/gtest.h>

#include "tests/support/wait.h"

namespace jackdaw::test {

namespace {

constexpr int kPatience = 20000;

}

ScriptedDaemon::ScriptedDaemon()
    : answer([](const CTL_MSG& request) -> std::optional<CTL_RESPONSE> {
        if (request.type == LOOK_UP)
            return reply(request, NOT_HERE);
        return reply(request, SUCCESS, request.type == ANNOUNCE ? 8 : 7);
    })
{
    EXPECT_TRUE(m_socket.bind(QHostAddress::LocalHost));
    EXPECT_TRUE(m_other.bind(QHostAddress::LocalHost));
    QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] { read(); });
}

void ScriptedDaemon::read()
{
    while (m_socket.hasPendingDatagrams()) {
        const QByteArray bytes = m_socket.receiveDatagram().data();
        CTL_MSG request;
        ASSERT_EQ(bytes.size(), qsizetype(sizeof request));
        std::memcpy(&request, bytes.constData(), sizeof request);
        EXPECT_EQ(ntohs(request.addr.sa_family), AF_INET);
        EXPECT_EQ(ntohs(request.ctl_addr.sa_family), AF_INET);
        m_heard.push_back(request);
        if (const auto response = answer(request))
            m_socket.writeDatagram(reinterpret_cast<const char*>(&*response), sizeof *response,
                                   QHostAddress(addressIn(request.ctl_addr)), portIn(request.ctl_addr));
    }
}

void ScriptedDaemon::spoof(const CTL_RESPONSE& response)
{
    const osockaddr& to = m_heard.back().ctl_addr;
    m_other.writeDatagram(reinterpret_cast<const char*>(&response), sizeof response, QHostAddress(addressIn(to)),
                          portIn(to));
}

std::vector<CTL_MSG> ScriptedDaemon::heard(int type) const
{
    std::vector<CTL_MSG> requests;
    std::ranges::copy_if(m_heard, std::back_inserter(requests),
                         [type](const CTL_MSG& request) { return request.type == type; });
    return requests;
}

CTL_RESPONSE ScriptedDaemon::reply(const CTL_MSG& request, int answer, quint32 id)
{
    CTL_RESPONSE response{};
    response.vers = TALK_VERSION;
    response.type = request.type;
    response.answer = static_cast<unsigned char>(answer);
    response.id_num = htonl(id);
    return response;
}

CTL_RESPONSE ScriptedDaemon::invitation(const CTL_MSG& request, quint32 id, quint16 port, quint32 address)
{
    CTL_RESPONSE response = reply(request, SUCCESS, id);
    response.addr.sa_family = htons(AF_INET);
    qToBigEndian(port, response.addr.sa_data);
    qToBigEndian(address, response.addr.sa_data + 2);
    return response;
}

quint16 ScriptedDaemon::portIn(const osockaddr& address)
{
    return qFromBigEndian<quint16>(address.sa_data);
}

quint32 ScriptedDaemon::addressIn(const osockaddr& address)
{
    return qFromBigEndian<quint32>(address.sa_data + 2);
}

ScriptedPeer::ScriptedPeer(quint16 port)
    : m_socket(std::make_unique<QTcpSocket>())
{
    m_socket->connectToHost(QHostAddress::LocalHost, port);
    EXPECT_TRUE(m_socket->waitForConnected(kPatience));
}

ScriptedPeer::ScriptedPeer(QTcpServer& server)
{
    EXPECT_TRUE(waitFor([&] { return server.hasPendingConnections(); }, kPatience));
    m_socket.reset(server.nextPendingConnection());
    if (m_socket)
        m_socket->setParent(nullptr);
    else
        m_socket = std::make_unique<QTcpSocket>();
}

void ScriptedPeer::type(const QByteArray& bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

bool ScriptedPeer::hears(const QByteArray& bytes)
{
    return waitFor(
        [&] {
            m_heard += m_socket->readAll();
            return m_heard.size() >= 3 && m_heard.mid(3) == bytes;
        },
        kPatience);
}

bool ScriptedPeer::isGone()
{
    return waitFor([&] { return m_socket->state() == QTcpSocket::UnconnectedState; }, kPatience);
}

} // namespace jackdaw::test
