// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/server/raw_peer.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>

#include "tests/support/wait.h"

namespace jackdaw::test {

namespace {

constexpr int kPatience = 20000; // milliseconds

} // namespace

RawPeer::RawPeer(quint16 port)
{
    m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    EXPECT_TRUE(m_socket.waitForConnected(kPatience)) << m_socket.errorString().toStdString();
}

void RawPeer::say(const QByteArray& bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

QByteArray RawPeer::hear(const QByteArray& words)
{
    const bool came = waitFor(
        [&] {
            m_heard += m_socket.readAll();
            return m_heard.contains(words);
        },
        kPatience);
    if (!came) {
        ADD_FAILURE() << "no \"" << words.toStdString() << "\" came, but: " << m_heard.toStdString();
        return {};
    }
    const qsizetype end = m_heard.indexOf(words) + words.size();
    const QByteArray result = m_heard.left(end);
    m_heard = m_heard.mid(end);
    return result;
}

RawIrc::RawIrc(const NgircdServer& server, const QByteArray& nick)
    : RawPeer(server.port())
{
    tell("NICK " + nick);
    tell("USER " + nick + " 0 * :" + nick);
    hear(" 251 ");
}

RawSender::RawSender()
{
    EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost)) << m_server.errorString().toStdString();
}

QByteArray RawSender::offer(const QByteArray& name, const QByteArray& size) const
{
    constexpr quint32 kLoopback = 0x7f000001;
    return "\001DCC SEND " + name + ' ' + QByteArray::number(kLoopback) + ' '
        + QByteArray::number(m_server.serverPort()) + ' ' + size + "\001";
}

bool RawSender::waitForTaker()
{
    const bool came = waitFor(
        [this] {
            m_server.waitForNewConnection(20);
            return m_server.hasPendingConnections();
        },
        kPatience);
    if (came)
        m_taker = m_server.nextPendingConnection();
    return came;
}

qint64 RawSender::send(qint64 bytes)
{
    const QByteArray piece(64 * 1024, 'x');
    qint64 given = 0;
    while (given < bytes && m_taker->state() == QAbstractSocket::ConnectedState) {
        const qint64 written = m_taker->write(piece.constData(), std::min<qint64>(piece.size(), bytes - given));
        if (written < 0)
            break;
        given += written;
        waitFor([this] { return m_taker->bytesToWrite() == 0 || m_taker->state() != QAbstractSocket::ConnectedState; },
                kPatience);
    }
    return given;
}

void RawSender::hangUp()
{
    m_taker->disconnectFromHost();
}

RawComponent::RawComponent(const ProsodyServer& server)
    : RawPeer(server.componentPort())
{
    say("<stream:stream xmlns='jabber:component:accept' xmlns:stream='http://etherx.jabber.org/streams' to='"
        + server.component().toUtf8() + "'>");
    hear("id='");
    const QByteArray id = hear("'").chopped(1);
    const QByteArray proof = QCryptographicHash::hash(id + "component", QCryptographicHash::Sha1).toHex();
    say("<handshake>" + proof + "</handshake>");
    hear("<handshake");
}

void RawComponent::makeRoom(const QString& room, const QMap<QString, QString>& settings)
{
    say("<presence from='boss@bots.localhost/x' to='" + room.toUtf8()
        + "/boss'><x xmlns='http://jabber.org/protocol/muc'/></presence>");
    hear("110");
    QByteArray form = "<x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'>"
                      "<value>http://jabber.org/protocol/muc#roomconfig</value></field>";
    for (auto it = settings.begin(); it != settings.end(); ++it)
        form += "<field var='" + it.key().toUtf8() + "'><value>" + it.value().toUtf8() + "</value></field>";
    tellOwner(room, form + "</x>");
}

void RawComponent::tellOwner(const QString& room, const QByteArray& query)
{
    const QByteArray id = "owner" + QByteArray::number(++m_last);
    say("<iq type='set' id='" + id + "' from='boss@bots.localhost/x' to='" + room.toUtf8()
        + "'><query xmlns='http://jabber.org/protocol/muc#owner'>" + query + "</query></iq>");
    hear(id);
}

void RawComponent::rule(const QString& room, const QByteArray& item)
{
    const QByteArray id = "admin" + QByteArray::number(++m_last);
    say("<iq type='set' id='" + id + "' from='boss@bots.localhost/x' to='" + room.toUtf8()
        + "'><query xmlns='http://jabber.org/protocol/muc#admin'>" + item + "</query></iq>");
    hear(id);
}

} // namespace jackdaw::test
