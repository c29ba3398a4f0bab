// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/slash_commands.h"

#include <algorithm>
#include <purple.h>

#include "protocols/purple/connection.h"
#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/markup.h"
#include "protocols/purple/rooms.h"
#include "protocols/purple/session.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {
namespace {

constexpr qsizetype kMostCommands = 400;

struct Registered {
    QByteArray name;
    QByteArray protocol; ///< empty: any
    QByteArray help;
    int flags = 0;
};

/// libpurple's ops carry no user data and are one table per process themselves.
struct Registry {
    QList<Registered> commands;
    Deferred* changed = nullptr;

    void tell() const
    {
        if (changed)
            changed->schedule();
    }
};

Registry& registry()
{
    static Registry only;
    return only;
}

void added(const char* name, PurpleCmdPriority /*priority*/, PurpleCmdFlag flags, const char* protocol,
           const char* help, PurpleCmd* /*command*/)
{
    registry().commands.append({name, flags & PURPLE_CMD_FLAG_PRPL_ONLY ? protocol : "", help, int(flags)});
    registry().tell();
}

void gone(const char* name, const char* protocol)
{
    registry().commands.removeIf([&](const Registered& one) {
        return one.name == name && (one.protocol.isEmpty() || one.protocol == protocol);
    });
    registry().tell();
}

PurpleConversation* conversationOf(Session& session, const wire::RunCommand& command)
{
    if (command.kind == wire::ConversationKind::Room)
        return session.rooms().find(command.conversation);
    const QByteArray to = session.normalised(command.conversation).toUtf8();
    auto* found = purple_find_conversation_with_account(PURPLE_CONV_TYPE_IM, to.constData(), session.account());
    return found ? found : purple_conversation_new(PURPLE_CONV_TYPE_IM, session.account(), to.constData());
}

QString sentence(PurpleCmdStatus status, const QString& name, const char* error)
{
    if (error)
        return plainFromHtml(error);
    switch (status) {
    case PURPLE_CMD_STATUS_NOT_FOUND:
    case PURPLE_CMD_STATUS_WRONG_PRPL:
        return Texts::tr("This network has no command /%1.").arg(name);
    case PURPLE_CMD_STATUS_WRONG_ARGS:
        return Texts::tr("The command /%1 was not written as it must be.").arg(name);
    case PURPLE_CMD_STATUS_WRONG_TYPE:
        return Texts::tr("The command /%1 does not work in this kind of conversation.").arg(name);
    default:
        return Texts::tr("The command /%1 failed.").arg(name);
    }
}

} // namespace

void installCommandOps()
{
    static PurpleCommandsUiOps ops{};
    ops.register_command = added;
    ops.unregister_command = gone;
    purple_cmds_set_ui_ops(&ops);
}

SlashCommands::SlashCommands(Session& session)
    : m_session(session)
    , m_changed([this] {
        if (m_session.connection())
            announce();
    })
{
    registry().changed = &m_changed;
}

SlashCommands::~SlashCommands()
{
    registry().changed = nullptr;
}

QList<wire::SlashCommand> SlashCommands::list() const
{
    QList<wire::SlashCommand> commands;
    for (const Registered& one : std::as_const(registry().commands)) {
        if (!one.protocol.isEmpty() && one.protocol != m_session.quirks().prpl)
            continue;
        const QString name = plainText(one.name.constData());
        const bool known
            = std::ranges::any_of(commands, [&name](const wire::SlashCommand& other) { return other.name == name; });
        if (known || commands.size() >= kMostCommands)
            continue;
        commands.append({.name = name,
                         .help = plainFromHtml(one.help.constData()).simplified().left(500),
                         .direct = (one.flags & PURPLE_CMD_FLAG_IM) != 0,
                         .rooms = (one.flags & PURPLE_CMD_FLAG_CHAT) != 0});
    }
    std::ranges::sort(commands, {}, &wire::SlashCommand::name);
    return commands;
}

void SlashCommands::announce()
{
    m_session.outlet().send(wire::CommandsChanged{list()});
}

void SlashCommands::run(const wire::RunCommand& command)
{
    PurpleConversation* conversation = conversationOf(m_session, command);
    if (!conversation)
        return m_session.commandFailed(command.id, Texts::tr("You are not in the room %1.").arg(command.conversation));
    const QByteArray line = command.line.toUtf8();
    const QByteArray markup = command.line.toHtmlEscaped().toUtf8();
    char* error = nullptr;
    const PurpleCmdStatus status = purple_cmd_do_command(conversation, line.constData(), markup.constData(), &error);
    const CharPtr owned(error);
    if (status == PURPLE_CMD_STATUS_OK)
        return m_session.commandDone(command.id);
    m_session.commandFailed(command.id, sentence(status, command.line.section(u' ', 0, 0), error));
}

} // namespace jackdaw::purple
