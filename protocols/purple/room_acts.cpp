// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What operators of a room do.

#include "protocols/purple/room_acts.h"

#include <algorithm>
#include <purple.h>

#include "protocols/purple/addresses.h"
#include "protocols/purple/extension.h"
#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/markup.h"
#include "protocols/purple/rooms.h"
#include "protocols/purple/session.h"
#include "protocols/purple/slash_commands.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {
namespace {

using Action = wire::RoomAction;

/// The names that plugins give to their commands, where they have them.
struct Way {
    Action action;
    const char* command;
    wire::Role from; ///< who may
    bool reason;     ///< it takes one
};

constexpr Way kWays[] = {
    {Action::Kick, "kick", wire::Role::HalfOperator, true},
    {Action::Ban, "ban", wire::Role::HalfOperator, true},
    {Action::Unban, "unban", wire::Role::HalfOperator, false},
    {Action::GiveVoice, "voice", wire::Role::HalfOperator, false},
    {Action::TakeVoice, "devoice", wire::Role::HalfOperator, false},
    {Action::MakeHalfOperator, "halfop", wire::Role::Operator, false},
    {Action::TakeHalfOperator, "dehalfop", wire::Role::Operator, false},
    {Action::MakeOperator, "op", wire::Role::Operator, false},
    {Action::TakeOperator, "deop", wire::Role::Operator, false},
};

const PurplePluginProtocolInfo* infoOf(Session& session)
{
    return PURPLE_PLUGIN_PROTOCOL_INFO(purple_connection_get_prpl(session.connection()));
}

bool isRegistered(Session& session, const char* command)
{
    const auto commands = session.commands().list();
    return std::ranges::any_of(commands, [command](const wire::SlashCommand& one) {
        return one.rooms && one.name == QLatin1StringView(command);
    });
}

QList<Action> registeredRights(Session& session, wire::Role own)
{
    QList<Action> rights{Action::SetTopic, Action::Invite};
    for (const Way& way : kWays) {
        if (own >= way.from && isRegistered(session, way.command))
            rights.append(way.action);
    }
    if (own == wire::Role::Owner)
        rights.append(Action::Configure);
    return rights;
}

/// The real address of a nick, or where they come from; empty: not known.
QString whoIs(Session& session, PurpleConversation* conversation, const QString& nick)
{
    PurpleConvChat* chat = PURPLE_CONV_CHAT(conversation);
    const QByteArray name = nick.toUtf8();
    PurpleConvChatBuddy* person = purple_conv_chat_cb_find(chat, name.constData());
    if (const char* host = person ? purple_conv_chat_cb_get_attribute(person, "userhost") : nullptr)
        return toQString(host);
    if (!infoOf(session)->get_cb_real_name)
        return {};
    const CharPtr real(
        infoOf(session)->get_cb_real_name(session.connection(), purple_conv_chat_get_id(chat), name.constData()));
    const QString address = session.normalised(real.get());
    return address.startsWith(session.normalised(purple_conversation_get_name(conversation))) ? QString() : address;
}

} // namespace

QList<Action> rightsIn(Session& session, const QString& room, wire::Role own)
{
    if (!session.connection())
        return {};
    const Extension* extension = session.extension();
    const auto told = extension ? extension->rightsIn(room, own) : std::nullopt;
    QList<Action> rights = told ? *told : registeredRights(session, own);
    if (!infoOf(session)->set_chat_topic)
        rights.removeAll(Action::SetTopic);
    if (!infoOf(session)->chat_invite)
        rights.removeAll(Action::Invite);
    if (session.quirks().configureCommand.isEmpty())
        rights.removeAll(Action::Configure);
    return rights;
}

void Rooms::act(const wire::ActInRoom& command)
{
    const Room* room = roomOrFail(command.id, command.room);
    if (!room)
        return;
    wire::ActInRoom order = command;
    order.room = room->address();
    if (!order.nick.isEmpty()
        && !purple_conv_chat_cb_find(PURPLE_CONV_CHAT(room->conversation()), order.nick.toUtf8().constData()))
        return m_session.commandFailed(command.id, Texts::tr("There is nobody of that name in the room."));
    if (Extension* extension = m_session.extension();
        extension && extension->act(order, whoIs(m_session, room->conversation(), order.nick)))
        return;
    const auto way = std::ranges::find(kWays, order.action, &Way::action);
    const QString who = order.nick.isEmpty() ? order.address : order.nick;
    // libpurple's commands end a name at the first blank.
    if (way == std::end(kWays) || !isRegistered(m_session, way->command) || who.isEmpty() || who.contains(u' '))
        return m_session.commandFailed(command.id, Texts::tr("This cannot be done on this network."));
    QString line = QLatin1StringView(way->command) + u' ' + who;
    if (way->reason && !order.reason.isEmpty())
        line += u' ' + order.reason;
    m_session.commands().run(
        {.id = command.id, .kind = wire::ConversationKind::Room, .conversation = room->address(), .line = line});
}

void Rooms::getList(const wire::GetRoomList& command)
{
    const Room* room = roomOrFail(command.id, command.room);
    if (!room)
        return;
    wire::GetRoomList order = command;
    order.room = room->address();
    if (Extension* extension = m_session.extension(); !extension || !extension->getList(order))
        m_session.commandFailed(command.id, Texts::tr("This cannot be done on this network."));
}

void Rooms::configure(const wire::ConfigureRoom& command)
{
    const Room* room = roomOrFail(command.id, command.room);
    if (!room)
        return;
    const QByteArray& verb = m_session.quirks().configureCommand;
    if (verb.isEmpty())
        return m_session.commandFailed(command.id, Texts::tr("Rooms of this network have no settings."));
    const auto open = [&] {
        char* error = nullptr;
        const PurpleCmdStatus status
            = purple_cmd_do_command(room->conversation(), verb.constData(), verb.constData(), &error);
        const CharPtr owned(error);
        if (status != PURPLE_CMD_STATUS_OK) {
            m_session.commandFailed(command.id,
                                    error ? plainFromHtml(error) : Texts::tr("The network did not give the settings."));
        } else if (!m_session.extension()) {
            m_session.commandDone(command.id);
        }
        return status == PURPLE_CMD_STATUS_OK;
    };
    ask({.kind = Errand::Configure, .id = command.id, .room = room->address()}, open);
}

} // namespace jackdaw::purple
