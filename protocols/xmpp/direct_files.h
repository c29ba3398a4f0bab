// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QHash>
#include <vector>

#include "protocols/xmpp/node_handle.h"

namespace jackdaw::xmpp {

/// Which files go directly from one person to the other (XEP-0065) and thereby show an address. Main thread.
class DirectFiles {
public:
    /// Of every stanza that comes in, in place, before libpurple reads it: a file that was offered within the stream
    /// alone comes that way, whatever its sender proposes later.
    void received(xmlnode* stanza);
    /// Whether the sender named a direct way when they offered it; true where nothing is known.
    bool isDirect(const QByteArray& from, const QByteArray& name) const;

    /// The ways on which a stanza of ours proposes to hand over a file.
    struct Ways {
        QByteArray to; ///< full; empty: it proposes none
        bool direct = false;
        bool proxies = false;
    };
    static Ways waysOf(const xmlnode* stanza);
    /// Takes our own addresses out of it.
    static void withdraw(xmlnode* stanza);

    /// Keeps a copy until release().
    void hold(const xmlnode* stanza);
    /// What was held for `to` and goes now; without our own addresses where it is not to be direct.
    std::vector<NodeHandle> release(const QByteArray& to, bool direct);

private:
    struct Offer {
        QByteArray from;
        QByteArray name;
        bool direct = false;
    };

    QHash<QByteArray, Offer> m_offers; ///< by sender and stream
    std::vector<NodeHandle> m_held;
};

} // namespace jackdaw::xmpp
