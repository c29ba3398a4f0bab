// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/xmpp_extension.h"

#include <purple.h>

#include <memory>
#include <optional>
#include <utility>

#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/texts.h"
#include "protocols/xmpp/avatars.h"
#include "protocols/xmpp/gateways.h"
#include "protocols/xmpp/in_band_guard.h"
#include "protocols/xmpp/line_breaks.h"
#include "protocols/xmpp/own_asks.h"
#include "protocols/xmpp/room_bookmarks.h"
#include "protocols/xmpp/room_orders.h"
#include "protocols/xmpp/room_places.h"
#include "protocols/xmpp/room_watch.h"
#include "protocols/xmpp/roster_asks.h"
#include "protocols/xmpp/unblocking.h"
#include "protocols/xmpp/xml_guard.h"
#include "protocols/xmpp/xmpp_core.h"

namespace jackdaw::xmpp {

namespace {

// Before libpurple's writer, which sits at 9999.
constexpr int kFirst = PURPLE_SIGNAL_PRIORITY_DEFAULT - 100;

constexpr QLatin1StringView kNick{"http://jabber.org/protocol/nick"};

constexpr qsizetype kLongestJid = 3071; // bytes; RFC 7622, 3.1

xmlnode* addChild(xmlnode* parent, const char* name, QLatin1StringView ns)
{
    auto* child = xmlnode_new_child(parent, name);
    xmlnode_set_namespace(child, ns.data());
    return child;
}

class XmppExtension final : public purple::Extension {
public:
    explicit XmppExtension(host::Outlet& outlet)
        : m_outlet(outlet)
    {
    }

    ~XmppExtension() override { detach(); }

    void attach(PurpleAccount* account) override
    {
        m_plugin = purple_find_prpl(purple_account_get_protocol_id(account));
        if (m_plugin == nullptr || m_core)
            return;
        m_account = account;
        m_domain = domainOf(QString::fromUtf8(purple_account_get_username(account))).toUtf8();
        m_own.emplace(QString::fromUtf8(purple_account_get_username(account)));
        m_asks.emplace(QString::fromUtf8(purple_account_get_username(account)));
        m_gateways.emplace(QString::fromUtf8(purple_account_get_username(account)));
        m_core = std::make_unique<XmppCore>(
            QString::fromUtf8(purple_account_get_username(account)), [account](const QString& address) {
                return purple_find_buddy(account, address.toUtf8().constData()) != nullptr;
            });
        purple_signal_connect_priority(m_plugin, "jabber-receiving-xmlnode", this, PURPLE_CALLBACK(&receivingNode),
                                       this, kFirst);
        purple_signal_connect_priority(m_plugin, "jabber-sending-xmlnode", this, PURPLE_CALLBACK(&sendingNode), this,
                                       kFirst);
        purple_signal_connect_priority(m_plugin, "jabber-receiving-message", this, PURPLE_CALLBACK(&receivingMessage),
                                       this, kFirst);
        purple_signal_connect_priority(m_plugin, "jabber-receiving-presence", this, PURPLE_CALLBACK(&receivingPresence),
                                       this, kFirst);
        purple_signal_connect_priority(m_plugin, "jabber-receiving-iq", this, PURPLE_CALLBACK(&receivingIq), this,
                                       kFirst);
        purple_plugin_ipc_call(m_plugin, "add_feature", nullptr, ns::kReceipts.data());
    }

    void detach() override
    {
        if (!m_core)
            return;
        purple_signals_disconnect_by_handle(this);
        if (m_pingSource != 0)
            g_source_remove(std::exchange(m_pingSource, 0));
        const auto core = std::move(m_core);
        report(core->abandon());
    }

    void beginSend(const wire::SendMessage& command) override
    {
        if (m_core)
            m_core->beginSend(command);
    }

    bool endSend() override { return m_core && m_core->endSend(); }

    void beginAsk(const purple::RoomAsk& ask) override { m_rooms.beginAsk(ask); }
    void endAsk() override { m_rooms.endAsk(); }
    bool isBeingMade(const QString& room) const override { return m_rooms.isBeingMade(room); }
    void onRoomMade(RoomMade listener) override { m_roomMade = std::move(listener); }
    void onJoinRefused(JoinRefused listener) override { m_joinRefused = std::move(listener); }
    QString leaveReason(const QString& room) const override { return m_rooms.leaveReason(room); }

    std::optional<QList<wire::RoomAction>> rightsIn(const QString& room, wire::Role /*own*/) const override
    {
        return m_places.rightsIn(room);
    }
    std::optional<wire::Role> roleOf(const QString& room, const QString& nick) const override
    {
        return m_places.roleOf(room, nick);
    }
    void onRoleChanged(RoleChanged listener) override { m_roleChanged = std::move(listener); }
    bool act(const wire::ActInRoom& command, const QString& who) override
    {
        auto* connection = purple_account_get_connection(m_account);
        const auto order = m_orders.order(command, who);
        if (order)
            sendOrder(connection, *order);
        return order.has_value();
    }

    void complete(wire::MessageReceived& message) override
    {
        if (m_core)
            m_core->complete(message);
    }

    void acknowledge(qint64 serial) override
    {
        if (!m_core)
            return;
        const auto stored = m_core->acknowledge(serial);
        auto* connection = purple_account_get_connection(m_account);
        if (connection == nullptr || !PURPLE_CONNECTION_IS_CONNECTED(connection))
            return;
        for (const auto& receipt : stored.receipts)
            sendReceipt(connection, receipt);
        if (stored.h)
            sendAcknowledgement(connection);
    }

    void addFeatures(QList<wire::Feature>& features) const override
    {
        if (!features.contains(wire::Feature::Delivery))
            features.append(wire::Feature::Delivery);
        features.append({wire::Feature::PublicAlias, wire::Feature::PasswordChange, wire::Feature::Bookmarks});
    }

    bool setAlias(const QString& id, const QString& alias) override
    {
        const auto [connection, iq] = beginOwn(id);
        if (connection == nullptr)
            return false;
        xmlnode* pubsub = addChild(iq.get(), "pubsub", QLatin1StringView("http://jabber.org/protocol/pubsub"));
        xmlnode* publish = xmlnode_new_child(pubsub, "publish");
        xmlnode_set_attrib(publish, "node", kNick.data());
        xmlnode* nick = addChild(xmlnode_new_child(publish, "item"), "nick", kNick);
        if (!alias.isEmpty())
            xmlnode_insert_data(nick, alias.toUtf8().constData(), -1);
        emitNode(connection, iq);
        return true;
    }

    bool changePassword(const QString& id, const QString& password) override
    {
        const auto [connection, iq] = beginOwn(id);
        if (connection == nullptr)
            return false;
        const QString own = bareAddress(QString::fromUtf8(purple_account_get_username(m_account)));
        xmlnode_set_attrib(iq.get(), "to", domainOf(own).toUtf8().constData());
        xmlnode* query = addChild(iq.get(), "query", QLatin1StringView("jabber:iq:register"));
        xmlnode_insert_data(xmlnode_new_child(query, "username"), own.section(u'@', 0, 0).toUtf8().constData(), -1);
        xmlnode_insert_data(xmlnode_new_child(query, "password"), password.toUtf8().constData(), -1);
        emitNode(connection, iq);
        return true;
    }

    void signedOn() override { write(m_bookmarks.ask()); }
    bool setBookmark(const wire::SetBookmark& command) override
    {
        write(m_bookmarks.set(command.id, command.bookmark));
        return true;
    }
    bool removeBookmark(const wire::RemoveBookmark& command) override
    {
        write(m_bookmarks.remove(command.id, command.room));
        return true;
    }

    bool askForLife() override
    {
        auto* connection = m_core ? purple_account_get_connection(m_account) : nullptr;
        if (connection != nullptr && PURPLE_CONNECTION_IS_CONNECTED(connection))
            sendPing(connection, QStringLiteral("jackdaw-alive-%1").arg(m_heard));
        return true;
    }
    qint64 heard() const override { return m_heard; }

    QString askMessage() const override { return m_askMessage; }
    std::optional<purple::Beyond> beyond(const QString& address) const override
    {
        return m_gateways ? m_gateways->beyond(address) : std::nullopt;
    }
    bool isPending(const QString& address) const override { return m_asks && m_asks->isPending(address); }
    void onBuddyChanged(BuddyChanged listener) override { m_buddyChanged = std::move(listener); }

private:
    /// Says in the place of a message what became of it.
    static void guard(xmlnode* node)
    {
        const QByteArray sender(xmlnode_get_attrib(node, "from"));
        const QByteArray type(xmlnode_get_attrib(node, "type"));
        if (guardStanza(node) || qstrcmp(node->name, "message") != 0 || type == "error" || sender.size() > kLongestJid)
            return;
        const QString note
            = purple::Texts::tr("[This message was too large or too deeply nested and has been left out.]");
        xmlnode_set_attrib(node, "from", sender.constData());
        xmlnode_set_attrib(node, "type", type.isEmpty() ? "normal" : type.constData());
        xmlnode* body = xmlnode_new_child(node, "body");
        xmlnode_set_namespace(body, node->xmlns);
        xmlnode_insert_data(body, note.toUtf8().constData(), -1);
    }

    void forgetPicture(xmlnode* node) const
    {
        const char* from = saysNoPicture(node) ? xmlnode_get_attrib(node, "from") : nullptr;
        const QByteArray who = bareAddress(QString::fromUtf8(from)).toUtf8();
        PurpleBuddy* buddy = from && m_account ? purple_find_buddy(m_account, who.constData()) : nullptr;
        if (!buddy || !purple_buddy_icons_get_checksum_for_user(buddy))
            return;
        const bool silent = purple_buddy_get_icon(buddy) == nullptr; // known from an earlier sign-on alone
        purple_buddy_icons_set_for_user(m_account, purple_buddy_get_name(buddy), nullptr, 0, nullptr);
        if (silent)
            purple_signal_emit(purple_blist_get_handle(), "buddy-icon-changed", buddy);
    }

    /// RFC 6121 3.1.1: who asks for a subscription may say who they are. libpurple does not pass it on.
    static QString askMessageOf(xmlnode* node)
    {
        const xmlnode* status = xmlnode_get_child(node, "status");
        if (status == nullptr || qstrcmp(node->name, "presence") != 0
            || qstrcmp(xmlnode_get_attrib(node, "type"), "subscribe") != 0)
            return {};
        const purple::CharPtr text(xmlnode_get_data(status));
        return text ? QString::fromUtf8(text.get()) : QString();
    }

    static void receivingNode(PurpleConnection* connection, xmlnode** node, gpointer data)
    {
        auto* self = static_cast<XmppExtension*>(data);
        if (node == nullptr || *node == nullptr)
            return;
        ++self->m_heard;
        guard(*node);
        self->m_inBand.guard(*node);
        if (qstrcmp((*node)->name, "message") == 0)
            keepLineBreaks(*node);
        keepPicturesOnServer(*node);
        self->forgetPicture(*node);
        announcePublishing(*node, self->m_domain);
        if (!self->m_core)
            return;
        const Stanza stanza = readStanza(*node);
        self->m_askMessage = askMessageOf(*node);
        const Gateways::Heard gateways = self->m_gateways->received(stanza);
        for (const QString& address : self->m_asks->received(stanza) + gateways.changed) {
            if (self->m_buddyChanged)
                self->m_buddyChanged(address);
        }
        for (const Gateways::Ask& ask : gateways.asks)
            self->askWhatItIs(connection, ask);
        for (const QString& address : self->m_unblocking.received(stanza))
            self->probe(connection, address);
        const auto own = self->m_own->received(stanza);
        if (own)
            self->answer(*own);
        const bool ofRoom = self->readRoom(stanza) || self->readOrders(stanza) || self->readBookmarks(*node);
        const auto result = self->m_core->received(stanza);
        self->m_swallow = result.swallow || ofRoom || own || gateways.swallow;
        self->report(result.states);
        if (!result.ping.isEmpty())
            self->sendPing(connection, result.ping);
    }

    static gboolean receivingMessage(PurpleConnection* /*connection*/, const char* /*type*/, const char* /*id*/,
                                     const char* /*from*/, const char* /*to*/, xmlnode* /*node*/, gpointer data)
    {
        return static_cast<XmppExtension*>(data)->m_swallow;
    }

    static gboolean receivingPresence(PurpleConnection* /*connection*/, const char* /*type*/, const char* /*from*/,
                                      xmlnode* /*node*/, gpointer data)
    {
        return static_cast<XmppExtension*>(data)->m_swallow;
    }

    static gboolean receivingIq(PurpleConnection* /*connection*/, const char* /*type*/, const char* /*id*/,
                                const char* /*from*/, xmlnode* /*node*/, gpointer data)
    {
        return static_cast<XmppExtension*>(data)->m_swallow;
    }

    static void sendingNode(PurpleConnection* /*connection*/, xmlnode** node, gpointer data)
    {
        auto* self = static_cast<XmppExtension*>(data);
        if (node == nullptr || *node == nullptr || !self->m_core)
            return;
        const Stanza stanza = readStanza(*node);
        self->m_unblocking.sending(stanza);
        const QString ask = self->m_rooms.sending(stanza);
        if (!ask.isEmpty())
            xmlnode_set_attrib(*node, "id", ask.toUtf8().constData());
        const auto result = self->m_core->sending(stanza);
        if (result.h)
            xmlnode_set_attrib(*node, "h", QByteArray::number(*result.h).constData());
        if (!result.id.isEmpty())
            self->mark(*node, result);
        if (!result.ping.isEmpty())
            self->pingSoon(result.ping);
    }

    /// No connection: nothing can be asked now.
    std::pair<PurpleConnection*, NodeHandle> beginOwn(const QString& command)
    {
        auto* connection = m_core ? purple_account_get_connection(m_account) : nullptr;
        if (connection == nullptr || !PURPLE_CONNECTION_IS_CONNECTED(connection))
            return {};
        NodeHandle iq(xmlnode_new("iq"));
        xmlnode_set_attrib(iq.get(), "type", "set");
        xmlnode_set_attrib(iq.get(), "id", m_own->begin(command).toUtf8().constData());
        return {connection, std::move(iq)};
    }

    void answer(const OwnAsks::Answer& own)
    {
        if (own.command.isEmpty())
            return;
        if (own.problem.isEmpty())
            m_outlet.send(wire::CommandDone{.re = own.command});
        else
            m_outlet.send(wire::CommandFailed{.re = own.command, .kind = wire::ErrorKind::Other, .text = own.problem});
    }

    /// True when libpurple must not see it.
    bool readRoom(const Stanza& stanza)
    {
        const auto result = m_rooms.received(stanza);
        for (const auto& done : result.done)
            m_outlet.send(done);
        for (const auto& failed : result.failed)
            m_outlet.send(failed);
        if (result.refusal && m_joinRefused)
            m_joinRefused(*result.refusal);
        if (!result.made.isEmpty() && m_roomMade)
            m_roomMade(result.made);
        if (const auto change = stanza.name == u"presence" ? m_places.received(stanza) : std::nullopt;
            change && m_roleChanged)
            m_roleChanged(change->room, change->nick);
        return result.swallow;
    }

    /// The same for what the server remembers.
    bool readBookmarks(xmlnode* node)
    {
        RoomBookmarks::Step step = m_bookmarks.received(node);
        if (step.changed)
            m_outlet.send(*step.changed);
        if (step.failed)
            m_outlet.send(*step.failed);
        write(std::move(step.next));
        return step.swallow;
    }

    void write(NodeHandle node)
    {
        auto* connection = m_core && node ? purple_account_get_connection(m_account) : nullptr;
        if (connection != nullptr && PURPLE_CONNECTION_IS_CONNECTED(connection))
            emitNode(connection, node);
    }

    /// The same for what we told a room to do.
    bool readOrders(const Stanza& stanza)
    {
        if (stanza.name != u"iq")
            return false;
        const RoomOrders::Answer answer = m_orders.received(stanza);
        if (answer.done)
            m_outlet.send(*answer.done);
        if (answer.failed)
            m_outlet.send(*answer.failed);
        return answer.done || answer.failed;
    }

    static void mark(xmlnode* node, const XmppCore::Outgoing& outgoing)
    {
        const auto id = outgoing.id.toUtf8();
        xmlnode_set_attrib(node, "id", id.constData());
        xmlnode_set_attrib(addChild(node, "origin-id", ns::kStanzaIds), "id", id.constData());
        if (outgoing.requestReceipt)
            addChild(node, "request", ns::kReceipts);
    }

    // The stanza itself is written after this hook: the ping has to wait for it.
    void pingSoon(const QString& id)
    {
        m_waitingPing = id;
        if (m_pingSource == 0)
            m_pingSource = g_idle_add_full(G_PRIORITY_DEFAULT, &pingNow, this, nullptr);
    }

    static gboolean pingNow(gpointer data)
    {
        auto* self = static_cast<XmppExtension*>(data);
        self->m_pingSource = 0;
        auto* connection = self->m_core ? purple_account_get_connection(self->m_account) : nullptr;
        if (connection != nullptr && PURPLE_CONNECTION_IS_CONNECTED(connection))
            self->sendPing(connection, self->m_waitingPing);
        return G_SOURCE_REMOVE;
    }

    void emitNode(PurpleConnection* connection, const NodeHandle& node)
    {
        auto* raw = node.get();
        purple_signal_emit(m_plugin, "jabber-sending-xmlnode", connection, &raw);
    }

    void sendPing(PurpleConnection* connection, const QString& id)
    {
        const NodeHandle iq(xmlnode_new("iq"));
        xmlnode_set_attrib(iq.get(), "type", "get");
        xmlnode_set_attrib(iq.get(), "id", id.toUtf8().constData());
        xmlnode_set_attrib(iq.get(), "to",
                           domainOf(QString::fromUtf8(purple_account_get_username(m_account))).toUtf8().constData());
        addChild(iq.get(), "ping", ns::kPing);
        emitNode(connection, iq);
    }

    void sendOrder(PurpleConnection* connection, const RoomOrders::Order& order)
    {
        const NodeHandle iq(xmlnode_new("iq"));
        xmlnode_set_attrib(iq.get(), "type", "set");
        xmlnode_set_attrib(iq.get(), "id", order.id.toUtf8().constData());
        xmlnode_set_attrib(iq.get(), "to", order.to.toUtf8().constData());
        auto* query = addChild(iq.get(), "query", order.destroys ? ns::kRoomOwner : ns::kRoomAdmin);
        auto* child = xmlnode_new_child(query, order.destroys ? "destroy" : "item");
        for (auto it = order.attributes.begin(); it != order.attributes.end(); ++it)
            xmlnode_set_attrib(child, it.key().toUtf8().constData(), it->toUtf8().constData());
        if (!order.reason.isEmpty())
            xmlnode_insert_data(xmlnode_new_child(child, "reason"), order.reason.toUtf8().constData(), -1);
        emitNode(connection, iq);
    }

    void probe(PurpleConnection* connection, const QString& address)
    {
        const QByteArray to = address.toUtf8();
        if (purple_find_buddy(m_account, to.constData()) == nullptr)
            return;
        const NodeHandle presence(xmlnode_new("presence"));
        xmlnode_set_attrib(presence.get(), "type", "probe");
        xmlnode_set_attrib(presence.get(), "to", to.constData());
        emitNode(connection, presence);
    }

    void askWhatItIs(PurpleConnection* connection, const Gateways::Ask& ask)
    {
        const NodeHandle iq(xmlnode_new("iq"));
        xmlnode_set_attrib(iq.get(), "type", "get");
        xmlnode_set_attrib(iq.get(), "id", ask.id.toUtf8().constData());
        xmlnode_set_attrib(iq.get(), "to", ask.to.toUtf8().constData());
        addChild(iq.get(), "query", ns::kInfo);
        emitNode(connection, iq);
    }

    void sendReceipt(PurpleConnection* connection, const XmppCore::Receipt& receipt)
    {
        const NodeHandle message(xmlnode_new("message"));
        xmlnode_set_attrib(message.get(), "to", receipt.to.toUtf8().constData());
        xmlnode_set_attrib(message.get(), "type", "chat");
        xmlnode_set_attrib(addChild(message.get(), "received", ns::kReceipts), "id", receipt.id.toUtf8().constData());
        emitNode(connection, message);
    }

    // sendingNode sets h.
    void sendAcknowledgement(PurpleConnection* connection)
    {
        const NodeHandle ack(xmlnode_new("a"));
        xmlnode_set_namespace(ack.get(), ns::kStreamManagement.data());
        xmlnode_set_attrib(ack.get(), "h", "0");
        emitNode(connection, ack);
    }

    void report(const QList<wire::MessageStateChanged>& states)
    {
        for (const auto& state : states)
            m_outlet.send(state);
    }

    host::Outlet& m_outlet;
    PurplePlugin* m_plugin = nullptr;
    PurpleAccount* m_account = nullptr;
    std::unique_ptr<XmppCore> m_core;
    std::optional<RosterAsks> m_asks;
    std::optional<OwnAsks> m_own;
    QByteArray m_domain;
    std::optional<Gateways> m_gateways;
    BuddyChanged m_buddyChanged;
    QString m_askMessage; ///< of the stanza that libpurple reads now
    InBandGuard m_inBand;
    RoomWatch m_rooms;
    RoomPlaces m_places;
    RoomOrders m_orders;
    RoomBookmarks m_bookmarks;
    RoleChanged m_roleChanged;
    Unblocking m_unblocking;
    RoomMade m_roomMade;
    JoinRefused m_joinRefused;
    bool m_swallow = false;
    QString m_waitingPing;
    guint m_pingSource = 0;
    qint64 m_heard = 0;
};

} // namespace

std::unique_ptr<purple::Extension> makeXmppExtension(host::Outlet& outlet)
{
    return std::make_unique<XmppExtension>(outlet);
}

} // namespace jackdaw::xmpp
