// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/xmpp_extension.h"

#include <purple.h>

#include <memory>
#include <optional>
#include <utility>

#include "protocols/xmpp/avatars.h"
#include "protocols/xmpp/direct_files.h"
#include "protocols/xmpp/form_pictures.h"
#include "protocols/xmpp/gateways.h"
#include "protocols/xmpp/in_band_guard.h"
#include "protocols/xmpp/incoming_edits.h"
#include "protocols/xmpp/line_breaks.h"
#include "protocols/xmpp/own_asks.h"
#include "protocols/xmpp/own_stanzas.h"
#include "protocols/xmpp/room_affiliates.h"
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
        const auto order = m_orders.order(command, who);
        if (order)
            write(roomOrder(*order));
        return order.has_value();
    }

    QList<wire::RoomList> listsIn(const QString& room) const override { return m_places.listsIn(room); }
    bool getList(const wire::GetRoomList& command) override { return write(m_affiliates.ask(command)); }

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
        for (const auto& one : stored.receipts)
            write(receipt(one));
        if (stored.h)
            write(acknowledgement()); // sendingNode sets h
    }

    void addFeatures(QList<wire::Feature>& features) const override
    {
        if (!features.contains(wire::Feature::Delivery))
            features.append(wire::Feature::Delivery);
        features.append({wire::Feature::PublicAlias, wire::Feature::PasswordChange, wire::Feature::Bookmarks});
    }

    bool setAlias(const QString& id, const QString& alias) override
    {
        return online() != nullptr && write(nickname(m_own->begin(id), alias));
    }

    bool changePassword(const QString& id, const QString& password) override
    {
        return online() != nullptr && write(newPassword(m_own->begin(id), ownAddress(), password));
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
        write(ping(QStringLiteral("jackdaw-alive-%1").arg(m_heard), domainOf(ownAddress())));
        return true;
    }
    qint64 heard() const override { return m_heard; }

    purple::FieldPicture pictureOf(const QString& field) const override { return m_formPictures.of(field); }

    QString askMessage() const override { return m_askMessage; }
    std::optional<purple::Beyond> beyond(const QString& address) const override
    {
        return m_gateways ? m_gateways->beyond(address) : std::nullopt;
    }
    bool isPending(const QString& address) const override { return m_asks && m_asks->isPending(address); }
    void onBuddyChanged(BuddyChanged listener) override { m_buddyChanged = std::move(listener); }

    bool knowsDirectFiles() const override { return true; }
    void onDirectAsked(DirectAsked listener) override { m_directAsked = std::move(listener); }
    void letFilesGo(const QByteArray& to, bool direct) override
    {
        for (const NodeHandle& node : m_direct.release(to, direct))
            write(node);
    }
    bool isDirect(const QByteArray& from, const QByteArray& name) const override
    {
        return m_direct.isDirect(from, name);
    }

private:
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

    static void receivingNode(PurpleConnection* connection, xmlnode** node, gpointer data)
    {
        auto* self = static_cast<XmppExtension*>(data);
        if (node == nullptr || *node == nullptr)
            return;
        ++self->m_heard;
        guardIncoming(*node);
        self->m_inBand.guard(*node);
        self->m_direct.received(*node);
        if (qstrcmp((*node)->name, "message") == 0) {
            keepLineBreaks(*node);
            dropServersInvitation(*node);
        }
        keepPicturesOnServer(*node);
        self->forgetPicture(*node);
        announcePublishing(*node, self->m_domain);
        if (!self->m_core)
            return;
        const Stanza stanza = readStanza(*node);
        self->m_askMessage = askMessageOf(*node);
        self->m_formPictures.received(*node);
        const Gateways::Heard gateways = self->m_gateways->received(stanza);
        for (const QString& address : self->m_asks->received(stanza) + gateways.changed) {
            if (self->m_buddyChanged)
                self->m_buddyChanged(address);
        }
        for (const Gateways::Ask& ask : gateways.asks)
            self->emitNode(connection, infoQuery(ask));
        for (const QString& address : self->m_unblocking.received(stanza)) {
            if (purple_find_buddy(self->m_account, address.toUtf8().constData()) != nullptr)
                self->emitNode(connection, probe(address));
        }
        const auto own = self->m_own->received(stanza);
        if (own)
            self->answer(*own);
        const bool ofRoom = self->readRoom(stanza) || self->readOrders(stanza) || self->readAffiliates(*node)
            || self->readBookmarks(*node);
        const auto result = self->m_core->received(stanza);
        self->m_swallow = result.swallow || ofRoom || own || gateways.swallow;
        self->report(result.states);
        if (!result.ping.isEmpty())
            self->emitNode(connection, ping(result.ping, domainOf(self->ownAddress())));
        if (const QString place = self->m_places.lostPlace(stanza); !place.isEmpty())
            self->loseRoom(node, place);
    }

    /// libpurple believes us in a room until a presence says otherwise: it reads one instead of the error.
    void loseRoom(xmlnode** node, const QString& place)
    {
        m_rooms.lost(bareAddress(place));
        NodeHandle presence = departure(place, ownAddress());
        readRoom(readStanza(presence.get()));
        xmlnode_free(*node);
        *node = presence.release();
        m_swallow = false;
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
        self->askAboutAddress(node);
        const Stanza stanza = readStanza(*node);
        self->m_unblocking.sending(stanza);
        const QString ask = self->m_rooms.sending(stanza);
        if (!ask.isEmpty())
            xmlnode_set_attrib(*node, "id", ask.toUtf8().constData());
        const auto result = self->m_core->sending(stanza);
        if (result.h)
            xmlnode_set_attrib(*node, "h", QByteArray::number(*result.h).constData());
        if (!result.id.isEmpty())
            mark(*node, result);
        if (!result.ping.isEmpty())
            self->pingSoon(result.ping);
    }

    /// A file never goes directly without the user's word; through a proxy it needs none. libpurple's writer cannot do
    /// with no stanza at all: in the place of one that has to wait it gets another that harms nobody.
    void askAboutAddress(xmlnode** node)
    {
        const DirectFiles::Ways ways = DirectFiles::waysOf(*node);
        if (!ways.direct || !m_directAsked || m_directAsked(ways.to, !ways.proxies))
            return;
        if (ways.proxies)
            return DirectFiles::withdraw(*node);
        m_direct.hold(*node);
        m_standIn = ping(QStringLiteral("jackdaw-waits-%1").arg(++m_lastWait), domainOf(ownAddress()));
        *node = m_standIn.get();
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

    /// Asks whether we are still in the room; loseRoom() when we are not.
    void checkPlace(const QString& room)
    {
        if (const QString place = m_places.ownPlace(room); !place.isEmpty())
            write(ping(RoomPlaces::kCheck + QString::number(++m_lastCheck), place));
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
        // Some servers take who changes the nickname for gone, and a room with its last occupant.
        if (stanza.name == u"presence" && !result.done.isEmpty())
            checkPlace(bareAddress(stanza.attribute(QLatin1StringView("from"))));
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
        write(step.next);
        return step.swallow;
    }

    /// The same for a room's lists.
    bool readAffiliates(const xmlnode* node)
    {
        const RoomAffiliates::Step step = m_affiliates.received(node);
        for (const auto& got : step.got)
            m_outlet.send(got);
        if (step.failed)
            m_outlet.send(*step.failed);
        return step.swallow;
    }

    QString ownAddress() const { return bareAddress(QString::fromUtf8(purple_account_get_username(m_account))); }

    /// Null while nothing can be asked.
    PurpleConnection* online() const
    {
        auto* connection = m_core ? purple_account_get_connection(m_account) : nullptr;
        return connection != nullptr && PURPLE_CONNECTION_IS_CONNECTED(connection) ? connection : nullptr;
    }

    /// False while nothing can be written.
    bool write(const NodeHandle& node)
    {
        auto* connection = node ? online() : nullptr;
        if (connection != nullptr)
            emitNode(connection, node);
        return connection != nullptr;
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
        self->write(ping(self->m_waitingPing, domainOf(self->ownAddress())));
        return G_SOURCE_REMOVE;
    }

    void emitNode(PurpleConnection* connection, const NodeHandle& node)
    {
        auto* raw = node.get();
        purple_signal_emit(m_plugin, "jabber-sending-xmlnode", connection, &raw);
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
    DirectFiles m_direct;
    DirectAsked m_directAsked;
    NodeHandle m_standIn; ///< lives until libpurple has written it
    int m_lastWait = 0;
    int m_lastCheck = 0;
    QString m_askMessage; ///< of the stanza that libpurple reads now
    FormPictures m_formPictures;
    InBandGuard m_inBand;
    RoomWatch m_rooms;
    RoomPlaces m_places;
    RoomOrders m_orders;
    RoomAffiliates m_affiliates;
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
