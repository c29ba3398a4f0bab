// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The other side, byte by byte: what no client of ours would ever do.

#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include "tests/support/servers.h"

namespace jackdaw::test {

/// A socket to a server of the test; what came stays until it was waited for.
class RawPeer {
public:
    explicit RawPeer(quint16 port);

    void say(const QByteArray& bytes);
    /// Waits until the words come, and forgets all up to their end. Returns what was forgotten.
    QByteArray hear(const QByteArray& words);

private:
    QTcpSocket m_socket;
    QByteArray m_heard;
};

/// A person on IRC, in clear text.
class RawIrc : public RawPeer {
public:
    RawIrc(const NgircdServer& server, const QByteArray& nick);
    /// One line.
    void tell(const QByteArray& line) { say(line + "\r\n"); }
};

/// Who offers a file by DCC: listens, and sends what the test says to whoever comes.
class RawSender {
public:
    RawSender();

    /// The offer as CTCP has it; `name` as it is, `size` as it is announced.
    QByteArray offer(const QByteArray& name, const QByteArray& size) const;
    /// Waits until somebody has come.
    bool waitForTaker();
    /// Sends until it is all sent, or the other side hangs up. Returns what was given to the socket.
    qint64 send(qint64 bytes);
    void hangUp();

private:
    QTcpServer m_server;
    QTcpSocket* m_taker = nullptr;
};

/// Everybody at an XMPP component's domain (XEP-0114), in one.
class RawComponent : public RawPeer {
public:
    explicit RawComponent(const ProsodyServer& server);
    /// boss@component joins the room as its owner; the room takes these settings.
    void makeRoom(const QString& room, const QMap<QString, QString>& settings = {});
    /// As the owner: role or affiliation of one in the room.
    void rule(const QString& room, const QByteArray& item);
    void tellOwner(const QString& room, const QByteArray& query);

private:
    int m_last = 0;
};

} // namespace jackdaw::test
