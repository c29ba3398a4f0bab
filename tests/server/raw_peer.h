// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The other side, byte by byte: what no client of ours would ever do.

#pragma once

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
