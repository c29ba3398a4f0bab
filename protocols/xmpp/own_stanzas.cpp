// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/own_stanzas.h"

#include <purple.h>

namespace jackdaw::xmpp {

namespace {

constexpr QLatin1StringView kNick{"http://jabber.org/protocol/nick"};
constexpr QLatin1StringView kPubsub{"http://jabber.org/protocol/pubsub"};
constexpr QLatin1StringView kRegister{"jabber:iq:register"};

void set(xmlnode* node, const char* attribute, const QString& value)
{
    xmlnode_set_attrib(node, attribute, value.toUtf8().constData());
}

xmlnode* addChild(xmlnode* parent, const char* name, QLatin1StringView ns)
{
    auto* child = xmlnode_new_child(parent, name);
    xmlnode_set_namespace(child, ns.data());
    return child;
}

void addText(xmlnode* parent, const char* name, const QString& text)
{
    xmlnode_insert_data(xmlnode_new_child(parent, name), text.toUtf8().constData(), -1);
}

/// Without a receiver it is for the account itself.
NodeHandle iq(const char* type, const QString& id, const QString& to)
{
    NodeHandle node(xmlnode_new("iq"));
    xmlnode_set_attrib(node.get(), "type", type);
    set(node.get(), "id", id);
    if (!to.isEmpty())
        set(node.get(), "to", to);
    return node;
}

} // namespace

NodeHandle ping(const QString& id, const QString& server)
{
    NodeHandle node = iq("get", id, server);
    addChild(node.get(), "ping", ns::kPing);
    return node;
}

NodeHandle probe(const QString& address)
{
    NodeHandle presence(xmlnode_new("presence"));
    xmlnode_set_attrib(presence.get(), "type", "probe");
    set(presence.get(), "to", address);
    return presence;
}

NodeHandle infoQuery(const Gateways::Ask& ask)
{
    NodeHandle node = iq("get", ask.id, ask.to);
    addChild(node.get(), "query", ns::kInfo);
    return node;
}

NodeHandle departure(const QString& place, const QString& own)
{
    NodeHandle presence(xmlnode_new("presence"));
    xmlnode_set_attrib(presence.get(), "type", "unavailable");
    set(presence.get(), "from", place);
    set(presence.get(), "to", own);
    // XEP-0045 15.6.2: about the one who gets it.
    set(xmlnode_new_child(addChild(presence.get(), "x", ns::kRoomUser), "status"), "code", QStringLiteral("110"));
    return presence;
}

NodeHandle receipt(const XmppCore::Receipt& receipt)
{
    NodeHandle message(xmlnode_new("message"));
    set(message.get(), "to", receipt.to);
    xmlnode_set_attrib(message.get(), "type", "chat");
    set(addChild(message.get(), "received", ns::kReceipts), "id", receipt.id);
    return message;
}

NodeHandle acknowledgement()
{
    NodeHandle ack(xmlnode_new("a"));
    xmlnode_set_namespace(ack.get(), ns::kStreamManagement.data());
    xmlnode_set_attrib(ack.get(), "h", "0");
    return ack;
}

NodeHandle roomOrder(const RoomOrders::Order& order)
{
    NodeHandle node = iq("set", order.id, order.to);
    auto* query = addChild(node.get(), "query", order.destroys ? ns::kRoomOwner : ns::kRoomAdmin);
    auto* child = xmlnode_new_child(query, order.destroys ? "destroy" : "item");
    for (auto it = order.attributes.begin(); it != order.attributes.end(); ++it)
        set(child, it.key().toUtf8().constData(), *it);
    if (!order.reason.isEmpty())
        addText(child, "reason", order.reason);
    return node;
}

NodeHandle nickname(const QString& id, const QString& alias)
{
    NodeHandle node = iq("set", id, {});
    xmlnode* publish = xmlnode_new_child(addChild(node.get(), "pubsub", kPubsub), "publish");
    xmlnode_set_attrib(publish, "node", kNick.data());
    xmlnode* nick = addChild(xmlnode_new_child(publish, "item"), "nick", kNick);
    if (!alias.isEmpty())
        xmlnode_insert_data(nick, alias.toUtf8().constData(), -1);
    return node;
}

NodeHandle newPassword(const QString& id, const QString& own, const QString& password)
{
    NodeHandle node = iq("set", id, domainOf(own));
    xmlnode* query = addChild(node.get(), "query", kRegister);
    addText(query, "username", bareAddress(own).section(u'@', 0, 0));
    addText(query, "password", password);
    return node;
}

void mark(xmlnode* message, const XmppCore::Outgoing& outgoing)
{
    set(message, "id", outgoing.id);
    set(addChild(message, "origin-id", ns::kStanzaIds), "id", outgoing.id);
    if (outgoing.requestReceipt)
        addChild(message, "request", ns::kReceipts);
}

} // namespace jackdaw::xmpp
