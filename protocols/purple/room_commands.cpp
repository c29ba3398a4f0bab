// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the user does with rooms.

#include <purple.h>

#include "protocols/purple/addresses.h"
#include "protocols/purple/extension.h"
#include "protocols/purple/markup.h"
#include "protocols/purple/prompts.h"
#include "protocols/purple/rooms.h"
#include "protocols/purple/session.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {
namespace {

const PurplePluginProtocolInfo* infoOf(PurpleConnection* connection)
{
    return PURPLE_PLUGIN_PROTOCOL_INFO(purple_connection_get_prpl(connection));
}

/// Lives for ever: plugins put literals among the keys, which nobody may free.
char* keyOf(const char* key)
{
    return const_cast<char*>(g_intern_string(key));
}

void put(GHashTable* table, const char* key, const QString& value)
{
    g_hash_table_replace(table, keyOf(key), g_strdup(value.toUtf8().constData()));
}

HashTablePtr copyOf(GHashTable* source)
{
    HashTablePtr copy(g_hash_table_new_full(g_str_hash, g_str_equal, nullptr, g_free));
    const auto insert = [](gpointer key, gpointer value, gpointer table) {
        if (value)
            g_hash_table_replace(static_cast<GHashTable*>(table), keyOf(static_cast<char*>(key)),
                                 g_strdup(static_cast<char*>(value)));
    };
    if (source)
        g_hash_table_foreach(source, insert, copy.get());
    return copy;
}

HashTablePtr defaultsOf(PurpleConnection* connection, const char* room)
{
    const auto* info = infoOf(connection);
    if (!info->chat_info_defaults)
        return copyOf(nullptr);
    const HashTablePtr defaults(info->chat_info_defaults(connection, room));
    return copyOf(defaults.get());
}

/// chat_info's entries; their strings belong to the plugin.
struct Entries {
    explicit Entries(PurpleConnection* connection)
        : list(infoOf(connection)->chat_info(connection))
    {
    }
    ~Entries() { g_list_free_full(list, g_free); }
    Entries(const Entries&) = delete;
    Entries& operator=(const Entries&) = delete;

    GList* list;
};

} // namespace

HashTablePtr Rooms::componentsOf(const QString& room, const QString& nick, const QString& password) const
{
    PurpleConnection* connection = m_session.connection();
    HashTablePtr components = defaultsOf(connection, room.toUtf8().constData());
    const Entries entries(connection);
    for (auto* entry : each<proto_chat_entry>(entries.list)) {
        const bool first = entry == entries.list->data;
        // A bare name where the protocol wants more: its defaults may hold the rest ("room" at the usual server).
        if (first && !g_hash_table_lookup(components.get(), entry->identifier)) {
            components = defaultsOf(connection, nullptr);
            put(components.get(), entry->identifier, room);
        }
        if (entry->secret && !password.isEmpty())
            put(components.get(), entry->identifier, password);
        if (!nick.isEmpty() && m_session.quirks().nickField == entry->identifier)
            put(components.get(), entry->identifier, nick);
        if (entry->required && !g_hash_table_lookup(components.get(), entry->identifier))
            return nullptr;
    }
    return components;
}

QString Rooms::addressOf(const QString& room) const
{
    const auto* info = infoOf(m_session.connection());
    if (!info->join_chat || !info->chat_info)
        return {};
    const HashTablePtr components = componentsOf(room.trimmed(), {}, {});
    if (!components)
        return {};
    const QString address = addressOf(components.get());
    return address.isEmpty() ? m_session.normalised(room.trimmed()) : address;
}

void Rooms::join(const wire::JoinRoom& command)
{
    const auto fail = [&](const QString& text) {
        m_session.outlet().send(wire::RoomFailed{.re = command.id, .room = command.room, .text = text});
    };
    PurpleConnection* connection = m_session.connection();
    if (!connection)
        return fail(Texts::tr("The account is not connected."));
    const auto* info = infoOf(connection);
    if (!info->join_chat || !info->chat_info)
        return fail(Texts::tr("This network has no rooms."));
    if (!isShortEnough(m_session.quirks(), command.room))
        return fail(tooLong());
    const bool can = canBeRoom(m_session.quirks(), command.room.trimmed());
    HashTablePtr components = can ? componentsOf(command.room.trimmed(), command.nick, command.password) : nullptr;
    if (!components)
        return fail(Texts::tr("“%1” is not the address of a room.").arg(command.room));
    QString address = addressOf(components.get());
    if (address.isEmpty())
        address = m_session.normalised(command.room);
    if (Room* room = roomOf(find(address)))
        return room->tellAgain(command.id);
    startJoin(command.id, address, std::move(components), command.creates);
}

Room* Rooms::roomOrFail(const QString& id, const QString& address)
{
    Room* room = roomOf(find(address));
    if (!room)
        m_session.commandFailed(id, Texts::tr("You are not in the room %1.").arg(address));
    return room;
}

PurpleChat* Rooms::nodeOf(const QString& address)
{
    const QByteArray name = address.toUtf8();
    if (PurpleChat* known = purple_blist_find_chat(m_session.account(), name.constData()))
        return known;
    HashTablePtr components = find(address) ? componentsOf(address, {}, {}) : nullptr;
    if (!components)
        return nullptr;
    PurpleChat* made = purple_chat_new(m_session.account(), nullptr, components.release());
    purple_blist_node_set_flags(reinterpret_cast<PurpleBlistNode*>(made), PURPLE_BLIST_NODE_FLAG_NO_SAVE);
    purple_blist_add_chat(made, nullptr, nullptr);
    return made;
}

void Rooms::leave(const wire::LeaveRoom& command)
{
    if (Room* room = roomOf(find(command.room))) {
        room->setLeaving();
        // Leaves first: the protocol's word or libpurple's own then comes as "chat-left".
        purple_conversation_destroy(room->conversation());
        return;
    }
    m_session.outlet().send(wire::RoomLeft{.room = command.room});
}

void Rooms::setTopic(const wire::SetRoomTopic& command)
{
    const Room* room = roomOrFail(command.id, command.room);
    if (!room)
        return;
    PurpleConnection* connection = m_session.connection();
    const auto* info = infoOf(connection);
    if (!info->set_chat_topic) {
        m_session.commandFailed(command.id, Texts::tr("Rooms of this network have no topic."));
        return;
    }
    const int most = m_session.quirks().maximumBytes;
    if (most > 0 && command.topic.toUtf8().size() > most)
        return m_session.commandFailed(command.id, tooLong());
    ask({.kind = Errand::Topic, .id = command.id, .room = room->address(), .value = command.topic}, [&] {
        info->set_chat_topic(connection, purple_conv_chat_get_id(PURPLE_CONV_CHAT(room->conversation())),
                             command.topic.toUtf8().constData());
        return true;
    });
}

void Rooms::ask(const RoomAsk& ask, const std::function<bool()>& call)
{
    Extension* extension = m_session.extension();
    if (extension)
        extension->beginAsk(ask);
    const bool taken = call();
    if (!extension)
        return;
    extension->endAsk();
    if (!taken)
        extension->withdraw(ask.id);
}

void Rooms::setNick(const wire::SetRoomNick& command)
{
    const Room* room = roomOrFail(command.id, command.room);
    if (!room)
        return;
    const QByteArray& verb = m_session.quirks().nickCommand;
    if (verb.isEmpty() || command.nick.trimmed().isEmpty()) {
        m_session.commandFailed(command.id, Texts::tr("The nickname cannot be changed here."));
        return;
    }
    const QString nick = command.nick.trimmed();
    if (!isShortEnough(m_session.quirks(), nick))
        return m_session.commandFailed(command.id, tooLong());
    const auto change = [&] {
        const QByteArray line = verb + ' ' + nick.toUtf8();
        const QByteArray markup = verb + ' ' + toEscapedText(wire::RichText(nick));
        char* error = nullptr;
        const PurpleCmdStatus status
            = purple_cmd_do_command(room->conversation(), line.constData(), markup.constData(), &error);
        const CharPtr owned(error);
        if (status != PURPLE_CMD_STATUS_OK) {
            m_session.commandFailed(command.id,
                                    error ? plainFromHtml(error) : Texts::tr("“%1” cannot be a nickname.").arg(nick));
        }
        return status == PURPLE_CMD_STATUS_OK;
    };
    ask({.kind = Errand::Nick, .id = command.id, .room = room->address(), .value = nick}, change);
}

void Rooms::invite(const wire::InviteToRoom& command)
{
    const Room* room = roomOrFail(command.id, command.room);
    if (!room)
        return;
    PurpleConnection* connection = m_session.connection();
    if (!infoOf(connection)->chat_invite) {
        m_session.commandFailed(command.id, Texts::tr("This network has no invitations."));
        return;
    }
    const QString guest = m_session.normalised(command.address);
    ask({.kind = Errand::Invitation, .id = command.id, .room = room->address(), .value = guest}, [&] {
        serv_chat_invite(connection, purple_conv_chat_get_id(PURPLE_CONV_CHAT(room->conversation())),
                         command.message.toUtf8().constData(), guest.toUtf8().constData());
        return true;
    });
}

int Rooms::invited(const char* who, const char* room, const char* message, GHashTable* components)
{
    PurpleConnection* connection = m_session.connection();
    if (!connection)
        return -1;
    // Where a refusal is told to the network, libpurple must keep what it needs for that: it asks by itself.
    if (infoOf(connection)->reject_chat)
        return 0;
    wire::PromptOpened prompt;
    prompt.kind = wire::PromptKind::Invitation;
    prompt.subject = m_session.normalised(room);
    prompt.text = plainText(message);
    // XMPP's rooms may name the one who invites by the place in the room only.
    const QString inviter = toQString(who);
    prompt.title = inviter.startsWith(prompt.subject + QLatin1Char('/')) ? inviter.sliced(prompt.subject.size() + 1)
                                                                         : m_session.normalised(inviter);
    const std::shared_ptr<GHashTable> kept = copyOf(components);
    m_session.prompts().open(prompt, [this, kept, address = prompt.subject](const wire::AnswerPrompt& answer) {
        if (!answer.accepted || !m_session.connection() || find(address))
            return;
        startJoin({}, address, copyOf(kept.get()));
    });
    return -1;
}

} // namespace jackdaw::purple
