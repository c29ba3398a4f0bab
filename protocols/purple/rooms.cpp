// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/rooms.h"

#include <algorithm>
#include <purple.h>

#include "protocols/purple/extension.h"
#include "protocols/purple/markup.h"
#include "protocols/purple/messages.h"
#include "protocols/purple/node_settings.h"
#include "protocols/purple/session.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {
namespace {

constexpr unsigned kJoinLimit = 60'000; // milliseconds
constexpr unsigned kTryAgain = 500;     // milliseconds
constexpr int kTries = 10;

Rooms* self(gpointer data)
{
    return static_cast<Rooms*>(data);
}

void onJoined(PurpleConversation* conversation, gpointer data)
{
    self(data)->joined(conversation);
}

void onJoinFailed(PurpleConnection* /*connection*/, GHashTable* components, gpointer data)
{
    self(data)->joinFailed(components);
}

void onLeft(PurpleConversation* conversation, gpointer data)
{
    self(data)->left(conversation);
}

void onTopic(PurpleConversation* conversation, const char* who, const char* topic, gpointer data)
{
    self(data)->topicChanged(conversation, who, topic);
}

int onInvited(PurpleAccount* /*account*/, const char* who, const char* room, const char* message,
              GHashTable* components, gpointer data)
{
    return self(data)->invited(who, room, message, components);
}

/// Coming and going is told as events; libpurple then writes no line about it.
gboolean quietly()
{
    return TRUE;
}

} // namespace

Rooms::Join::Join(Rooms& rooms, QString ourId, QString address, HashTablePtr table)
    : id(std::move(ourId))
    , room(std::move(address))
    , components(std::move(table))
    , limit([this, &rooms] { rooms.failJoin(this, Texts::tr("The network did not answer.")); })
    , again([this, &rooms] { rooms.attempt(this); })
    , refused([this, &rooms] { rooms.settle(this); })
{
    limit.scheduleAfter(kJoinLimit);
}

Rooms::Rooms(Session& session)
    : m_session(session)
    , m_clean([this] { clean(); })
{
    void* conversations = purple_conversations_get_handle();
    const auto connect = [this, conversations](const char* signal, PurpleCallback slot) {
        purple_signal_connect(conversations, signal, this, slot, this);
    };
    connect("chat-joined", PURPLE_CALLBACK(onJoined));
    connect("chat-join-failed", PURPLE_CALLBACK(onJoinFailed));
    connect("chat-left", PURPLE_CALLBACK(onLeft));
    connect("chat-topic-changed", PURPLE_CALLBACK(onTopic));
    connect("chat-invited", PURPLE_CALLBACK(onInvited));
    connect("chat-buddy-joining", PURPLE_CALLBACK(quietly));
    connect("chat-buddy-leaving", PURPLE_CALLBACK(quietly));
}

Rooms::~Rooms()
{
    purple_signals_disconnect_by_handle(this);
}

Room* Rooms::roomOf(PurpleConversation* conversation) const
{
    const auto it = m_rooms.find(conversation);
    return it == m_rooms.end() ? nullptr : it->second.get();
}

PurpleConversation* Rooms::find(const QString& address) const
{
    const QString wanted = m_session.normalised(address);
    const auto it = std::ranges::find_if(m_rooms, [&](const auto& entry) { return entry.second->address() == wanted; });
    return it == m_rooms.end() ? nullptr : it->first;
}

bool Rooms::isNews(PurpleConversation* conversation, const QString& text)
{
    Room* room = roomOf(conversation);
    return room && room->isNews(text);
}

void Rooms::ensureTold(PurpleConversation* conversation)
{
    if (Room* room = roomOf(conversation))
        room->ensureTold();
}

void Rooms::joined(PurpleConversation* conversation)
{
    std::erase(m_finished, conversation);
    const QString address = m_session.normalised(purple_conversation_get_name(conversation));
    const std::unique_ptr<Join> join = takeJoin(address);
    const char* nick = nullptr;
    m_session.nodeSettings().entering(address, join ? join->components.get() : nullptr);
    // libpurple calls it what the list does.
    if (m_session.nodeSettings().hasPut(address))
        purple_conversation_set_title(conversation, purple_conversation_get_name(conversation));
    if (join)
        nick = static_cast<const char*>(
            g_hash_table_lookup(join->components.get(), m_session.quirks().nickField.constData()));
    if (!nick && m_session.connection())
        nick = purple_connection_get_display_name(m_session.connection());
    m_rooms[conversation]
        = std::make_unique<Room>(m_session, conversation, join ? join->id : QString(), toQString(nick));
}

std::unique_ptr<Rooms::Join> Rooms::takeJoin(const QString& room)
{
    const auto it = std::ranges::find_if(m_joins, [&room](const auto& join) { return join->room == room; });
    if (it == m_joins.end())
        return nullptr;
    std::unique_ptr<Join> join = std::move(*it);
    m_joins.erase(it);
    return join;
}

QString Rooms::addressOf(GHashTable* components) const
{
    PurplePlugin* plugin = purple_find_prpl(m_session.quirks().prpl.constData());
    const auto* info = PURPLE_PLUGIN_PROTOCOL_INFO(plugin);
    if (!info->get_chat_name || !components)
        return {};
    const CharPtr name(info->get_chat_name(components));
    return m_session.normalised(name.get());
}

void Rooms::joinFailed(GHashTable* components)
{
    if (!m_session.connection())
        return;
    const QString address = addressOf(components);
    const auto it = std::ranges::find_if(m_joins, [&](const auto& join) { return join->room == address; });
    if (it != m_joins.end())
        (*it)->refused.schedule();
}

bool Rooms::explains(const QString& title, const QString& text)
{
    const auto names = [&](const auto& join) {
        return title.contains(join->room, Qt::CaseInsensitive) || text.contains(join->room, Qt::CaseInsensitive);
    };
    const auto it = std::ranges::find_if(m_joins, names);
    if (it == m_joins.end())
        return false;
    (*it)->words = text.isEmpty() ? title : text;
    (*it)->refused.schedule();
    return true;
}

int Rooms::choose(int standard, int count) const
{
    if (m_joins.empty())
        return -1;
    const bool creates = std::ranges::any_of(m_joins, [](const auto& join) { return join->creates; });
    const int other = standard == 0 ? count - 1 : 0;
    return creates ? other : standard;
}

void Rooms::made(const QString& room)
{
    if (Room* known = roomOf(find(room)))
        known->made();
}

void Rooms::refused(const JoinRefusal& refusal)
{
    const QString address = m_session.normalised(refusal.room);
    const auto it = std::ranges::find_if(m_joins, [&](const auto& join) { return join->room == address; });
    if (it == m_joins.end())
        return;
    (*it)->reason = refusal;
    (*it)->refused.schedule();
}

void Rooms::settle(Join* join)
{
    if (!join->reason.passing || ++join->tries >= kTries) {
        failJoin(join, Texts::tr("The network refused."));
        return;
    }
    join->reason = {};
    join->words.clear();
    join->again.scheduleAfter(kTryAgain);
}

void Rooms::startJoin(const QString& id, const QString& room, HashTablePtr components, bool creates)
{
    m_joins.push_back(std::make_unique<Join>(*this, id, room, std::move(components)));
    m_joins.back()->creates = creates;
    attempt(m_joins.back().get());
}

void Rooms::attempt(Join* join)
{
    if (!m_session.connection())
        return;
    if (m_session.quirks().leavesSlowly && m_leftBefore.contains(join->room))
        join->again.scheduleAfter(kTryAgain);
    // A join that succeeds at once is forgotten meanwhile.
    const HashTablePtr components(g_hash_table_ref(join->components.get()));
    m_session.nodeSettings().entering(join->room, components.get());
    serv_join_chat(m_session.connection(), components.get());
}

void Rooms::failJoin(Join* join, const QString& text)
{
    const std::unique_ptr<Join> owned = takeJoin(join->room);
    m_session.outlet().send(wire::RoomFailed{.re = owned->id,
                                             .room = owned->room,
                                             .kind = owned->reason.kind,
                                             .text = owned->reason.text.isEmpty() ? text : owned->reason.text,
                                             .details = owned->words,
                                             .name = roomNameOf(owned->room, m_session.quirks())});
}

void Rooms::left(PurpleConversation* conversation)
{
    const auto node = m_rooms.extract(conversation);
    if (node.empty() || !m_session.connection())
        return;
    const Room& room = *node.mapped();
    m_session.messages().forgetRoom(room.address());
    m_leftBefore.insert(room.address());
    QString reason;
    if (!room.leaving()) {
        if (const Extension* extension = m_session.extension())
            reason = extension->leaveReason(room.address());
        if (reason.isEmpty())
            reason = room.lastText().isEmpty() ? Texts::tr("The network ended it.") : room.lastText();
    }
    m_session.outlet().send(wire::RoomLeft{.room = room.address(), .reason = reason});
    m_finished.push_back(conversation);
    m_clean.schedule();
}

void Rooms::clean()
{
    for (PurpleConversation* conversation : std::exchange(m_finished, {}))
        purple_conversation_destroy(conversation);
}

void Rooms::destroyed(PurpleConversation* conversation)
{
    std::erase(m_finished, conversation);
    m_rooms.erase(conversation);
}

void Rooms::topicChanged(PurpleConversation* conversation, const char* who, const char* topic)
{
    if (Room* room = roomOf(conversation))
        room->topicChanged(plainText(topic), toQString(who));
}

void Rooms::participantChanged(PurpleConversation* conversation, const QString& nick)
{
    if (Room* room = roomOf(conversation))
        room->participantChanged(nick);
}

void Rooms::participantRenamed(PurpleConversation* conversation, const QString& from, const QString& to)
{
    if (Room* room = roomOf(conversation))
        room->participantRenamed(from, to);
}

} // namespace jackdaw::purple
