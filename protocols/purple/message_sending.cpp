// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The way out: one command, one call of libpurple, one word about it.

#include <cerrno>
#include <purple.h>

#include "protocols/purple/extension.h"
#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/markup.h"
#include "protocols/purple/messages.h"
#include "protocols/purple/rooms.h"
#include "protocols/purple/session.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {
namespace {

QString sentence(int error)
{
    switch (-error) {
    case E2BIG:
        return Texts::tr("The message is too long for this network.");
    case ENOTCONN:
        return Texts::tr("The account is not connected.");
    default:
        return Texts::tr("The network did not take the message.");
    }
}

} // namespace

void Messages::report(const wire::SendMessage& command, wire::SendState state, const QString& error)
{
    m_session.outlet().send(wire::MessageStateChanged{.id = command.id, .state = state, .error = error});
}

bool Messages::refused(const wire::SendMessage& command)
{
    QString why;
    if (!m_session.connection())
        why = sentence(-ENOTCONN);
    else if (command.body.text.isEmpty() || command.to.isEmpty())
        why = Texts::tr("There is nothing to send.");
    else if (m_session.quirks().refusedBytes > 0 && command.body.text.toUtf8().size() > m_session.quirks().refusedBytes)
        why = sentence(-E2BIG);
    else if (command.kind == wire::ConversationKind::Room && !m_session.rooms().find(command.to))
        why = Texts::tr("You are not in the room %1.").arg(command.to);
    else if (const QString room = roomOfPrivate(command); !room.isEmpty() && !m_session.rooms().find(room))
        why = Texts::tr("You are not in the room %1.").arg(room);
    if (!why.isEmpty())
        report(command, wire::SendState::Failed, why);
    return !why.isEmpty();
}

/// Of a message to one participant alone; libpurple would take the address for the room's own when the user is not
/// there.
QString Messages::roomOfPrivate(const wire::SendMessage& command) const
{
    const bool isPlace = command.kind == wire::ConversationKind::Direct && !m_session.quirks().nickField.isEmpty()
        && command.to.contains(u'/');
    return isPlace ? command.to.section(u'/', 0, 0) : QString();
}

void Messages::send(const wire::SendMessage& command)
{
    if (refused(command))
        return;
    PurpleConversation* room
        = command.kind == wire::ConversationKind::Room ? m_session.rooms().find(command.to) : nullptr;
    Extension* extension = m_session.extension();
    Sending sending{.conversation = room};
    m_sending = &sending;
    if (extension)
        extension->beginSend(command);
    const int result = room ? sendToRoom(command, room) : sendDirect(command);
    const bool told = extension && extension->endSend();
    m_sending = nullptr;

    if (result < 0 || !sending.error.isEmpty()) {
        if (extension)
            extension->withdraw(command.id);
        report(command, wire::SendState::Failed, sending.error.isEmpty() ? sentence(result) : sending.error);
        return;
    }
    if (told)
        return;
    if (room && !sending.echoed)
        m_echoes.expect(m_session.normalised(command.to), command.body.text);
    report(command, wire::SendState::Sent);
}

QByteArray Messages::markupOf(const wire::RichText& body) const
{
    const Extension* extension = m_session.extension();
    if (const std::optional<QString> encoded = extension ? extension->encoded(body) : std::nullopt)
        return encoded->toHtmlEscaped().toUtf8();
    const bool formatted = m_session.connection()->flags & PURPLE_CONNECTION_HTML;
    return formatted ? toHtml(body) : toEscapedText(body);
}

QByteArray Messages::markupOf(const wire::SendMessage& command) const
{
    const QByteArray markup = markupOf(command.body);
    return command.messageKind == wire::MessageKind::Action ? "/me " + markup : markup;
}

int Messages::sendDirect(const wire::SendMessage& command)
{
    const QByteArray to = m_session.normalised(command.to).toUtf8();
    if (command.messageKind == wire::MessageKind::Action) {
        PurpleAccount* account = m_session.account();
        PurpleConversation* conversation
            = purple_find_conversation_with_account(PURPLE_CONV_TYPE_IM, to.constData(), account);
        if (!conversation)
            conversation = purple_conversation_new(PURPLE_CONV_TYPE_IM, account, to.constData());
        if (runAction(command, conversation))
            return 0;
    }
    // Without a conversation of libpurple's there is no echo of it.
    return serv_send_im(m_session.connection(), to.constData(), markupOf(command).constData(), PURPLE_MESSAGE_SEND);
}

int Messages::sendToRoom(const wire::SendMessage& command, PurpleConversation* room)
{
    if (command.messageKind == wire::MessageKind::Action && runAction(command, room))
        return 0;
    const int id = purple_conv_chat_get_id(PURPLE_CONV_CHAT(room));
    return serv_chat_send(m_session.connection(), id, markupOf(command).constData(), PURPLE_MESSAGE_SEND);
}

bool Messages::runAction(const wire::SendMessage& command, PurpleConversation* conversation)
{
    const auto* info = PURPLE_PLUGIN_PROTOCOL_INFO(purple_connection_get_prpl(m_session.connection()));
    if (!(info->options & OPT_PROTO_SLASH_COMMANDS_NATIVE))
        return false;
    const Extension* extension = m_session.extension();
    const QByteArray line
        = "me " + (extension ? extension->encoded(command.body) : std::nullopt).value_or(command.body.text).toUtf8();
    const QByteArray markup = "me " + markupOf(command.body);
    char* error = nullptr;
    const PurpleCmdStatus status = purple_cmd_do_command(conversation, line.constData(), markup.constData(), &error);
    const CharPtr owned(error);
    if (status == PURPLE_CMD_STATUS_NOT_FOUND)
        return false;
    if (status != PURPLE_CMD_STATUS_OK)
        m_sending->error = error ? plainFromHtml(error) : sentence(-1);
    return true;
}

} // namespace jackdaw::purple
