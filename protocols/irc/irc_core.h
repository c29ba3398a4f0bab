// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QList>
#include <deque>

#include "core/wire/commands.h"
#include "core/wire/events.h"

namespace jackdaw::irc {

/// Finds out what became of each message, from the lines on the wire alone. IRC answers a PRIVMSG only when it fails,
/// so a PING follows each; its PONG says the server has processed what came before (RFC 1459 4.6.2: a server answers in
/// order).
class IrcCore {
public:
    struct Received {
        bool swallow = false; ///< not for libpurple
        QList<wire::MessageStateChanged> states;
        QString refusedRoom; ///< a channel that may not be joined; empty: none
        QString refusedText; ///< a sentence, why not
    };

    /// The library queues what follows; its lines come out of it in order, seconds later.
    void enqueue(const wire::SendMessage& message);

    /// A line on its way out, with or without its end. Returns what to append behind the line end: empty or a whole
    /// line.
    QByteArray sending(QByteArrayView line);

    /// A line from the server.
    Received received(QByteArrayView line);

    /// The server has said that it does not want us (RFC 1459 6.1: 465).
    [[nodiscard]] bool isBanned() const { return m_banned; }
    /// It has refused the password that the whole server asks for (RFC 1459 6.1: 464).
    [[nodiscard]] bool isPasswordWrong() const { return m_badPassword; }

    /// The connection is gone: what nothing is known of. Forgets everything.
    QList<wire::MessageStateChanged> abandon();

private:
    struct Pending {
        QString id;
        QByteArray target;
        QByteArray rest;  // text not yet seen on the wire
        QByteArray token; // of the PING behind it; empty while it is in the library's queue
    };

    Received pong(QByteArrayView token);
    Received failure(QByteArrayView code, const QList<QByteArray>& parameters);
    static Received joinRefusal(QByteArrayView code, const QList<QByteArray>& parameters);

    std::deque<Pending> m_pending;
    qint64 m_tokens = 0;
    bool m_banned = false;
    bool m_badPassword = false;
};

} // namespace jackdaw::irc
