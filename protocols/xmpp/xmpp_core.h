// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <deque>
#include <functional>
#include <optional>

#include "core/wire/commands.h"
#include "core/wire/events.h"
#include "protocols/xmpp/stanza.h"
#include "protocols/xmpp/stream_counter.h"

namespace jackdaw::xmpp {

/// All decisions about ids, acknowledgements, receipts and times: stanza in, decision out. Knows nothing of libpurple.
/// XEP-0184 (receipts), 0198 (acknowledgements), 0199 (ping, where the server has no 0198), 0203 (delay),
/// 0359 (ids). Does not answer or believe anybody who is not entitled: receipts go to and come from contacts, ids and
/// times are the own server's or the room's.
class XmppCore {
public:
    /// What to change in a stanza that is about to be written.
    struct Outgoing {
        QString id; ///< the message's own: to be set, with an origin-id; empty: leave alone
        bool requestReceipt = false;
        std::optional<quint32> h; ///< to be set in an <a>
        QString ping;             ///< send a ping with this id behind the stanza; empty: none
    };

    struct Incoming {
        bool swallow = false; ///< libpurple must not see it as a message or iq
        QString ping;         ///< send a ping with this id; empty: none
        QList<wire::MessageStateChanged> states;
    };

    struct Receipt {
        QString to;
        QString id;
    };

    struct Stored {
        std::optional<quint32> h; ///< send an <a> with it
        QList<Receipt> receipts;  ///< send each
    };

    using IsContact = std::function<bool(const QString& bareAddress)>;

    /// `ownAddress` with or without resource.
    XmppCore(const QString& ownAddress, IsContact isContact);

    void beginSend(const wire::SendMessage& command);
    /// True when a stanza left: its state will be reported.
    bool endSend();

    Outgoing sending(const Stanza& stanza);
    Incoming received(const Stanza& stanza);

    /// Completes what libpurple makes of the stanza read last.
    void complete(wire::MessageReceived& message);
    Stored acknowledge(qint64 serial);

    QList<wire::MessageStateChanged> abandon();

private:
    struct Pending {
        QString id;
        QString to; // bare
        bool room = false;
        quint32 number = 0; // the server's count that includes it; 0 without counting
        int ping = 0;       // the ping behind it; 0 without
    };
    struct Delivery {
        QString id;
        QString to;
    };
    struct Owed {
        qint64 serial = 0;
        Receipt receipt;
    };

    void message(const Stanza& stanza, Incoming& result);
    void error(const Stanza& stanza, Incoming& result);
    void pong(const Stanza& stanza, Incoming& result);
    void confirm(Incoming& result);
    bool isOwnServer(const QString& from) const;
    QString trustedId(const Stanza& stanza, const QString& authority) const;
    wire::Time trustedTime(const Stanza& stanza, bool room) const;

    QString m_own;
    IsContact m_isContact;
    StreamCounter m_counter;
    std::optional<wire::SendMessage> m_sending;
    bool m_left = false;
    std::deque<Pending> m_pending;
    std::deque<Delivery> m_undelivered;
    std::deque<Owed> m_owed;
    std::optional<Stanza> m_current;
    int m_lastPing = 0;
    int m_openPing = 0;
};

} // namespace jackdaw::xmpp
