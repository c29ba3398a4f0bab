// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

#include "protocols/xmpp/gateways.h"
#include "protocols/xmpp/node_handle.h"
#include "protocols/xmpp/room_orders.h"
#include "protocols/xmpp/xmpp_core.h"

namespace jackdaw::xmpp {

// What we write beside libpurple: stanzas that stand in no stanza of its own. Addresses are bare.

/// Is the server alive? (XEP-0199)
NodeHandle ping(const QString& id, const QString& server);
/// Is somebody there? For those whose server does not say so by itself (RFC 6121 4.3).
NodeHandle probe(const QString& address);
/// What is it? (XEP-0030)
NodeHandle infoQuery(const Gateways::Ask& ask);
/// It arrived. (XEP-0184)
NodeHandle receipt(const XmppCore::Receipt& receipt);
/// An <a> whose h is still to be set. (XEP-0198)
NodeHandle acknowledgement();
/// What we tell a room to do. (XEP-0045 8 to 10)
NodeHandle roomOrder(const RoomOrders::Order& order);
/// What a room says to who leaves it: libpurple is told so when a room has forgotten us. `place`: room/nick.
NodeHandle departure(const QString& place, const QString& own);
/// The name others see; empty: none. (XEP-0172)
NodeHandle nickname(const QString& id, const QString& alias);
/// A new password for the account `own`. (XEP-0077 3.3)
NodeHandle newPassword(const QString& id, const QString& own, const QString& password);

/// A message's own id, and whether a receipt is wanted.
void mark(xmlnode* message, const XmppCore::Outgoing& outgoing);

} // namespace jackdaw::xmpp
