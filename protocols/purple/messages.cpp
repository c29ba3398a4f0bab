// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/messages.h"

#include <purple.h>

#include "protocols/purple/extension.h"
#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/markup.h"
#include "protocols/purple/rooms.h"
#include "protocols/purple/session.h"
#include "protocols/purple/transfers.h"

namespace jackdaw::purple {
namespace {

bool isRoom(PurpleConversation* conversation)
{
    return purple_conversation_get_type(conversation) == PURPLE_CONV_TYPE_CHAT;
}

/// The markup that says what plain text says.
QByteArray escaped(const char* text)
{
    return toQString(text).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1StringView("<br>")).toUtf8();
}

/// Cuts "/me " off, also when it stands inside of tags.
bool takeAction(QByteArray& html)
{
    html.detach();
    if (!purple_message_meify(html.data(), html.size()))
        return false;
    html.truncate(qsizetype(qstrlen(html.constData())));
    return true;
}

} // namespace

Messages::Messages(Session& session)
    : m_session(session)
{
}

void Messages::acknowledge(qint64 serial)
{
    if (Extension* extension = m_session.extension())
        extension->acknowledge(serial);
}

void Messages::written(PurpleConversation* conversation, const char* who, const char* html, int flags, qint64 time)
{
    // libpurple keeps every line of a conversation for a history window that we do not have.
    purple_conversation_clear_message_history(conversation);
    if (m_sending && (flags & PURPLE_MESSAGE_ERROR)) {
        m_sending->error = plainFromHtml(html);
        return;
    }
    if (m_sending && (flags & PURPLE_MESSAGE_SEND)) {
        m_sending->echoed = true;
        return;
    }
    if (m_session.extension() && m_session.extension()->isNoMessage())
        return;
    if (flags & (PURPLE_MESSAGE_SYSTEM | PURPLE_MESSAGE_ERROR)) {
        systemText(conversation, html, flags);
        return;
    }
    if (isRoom(conversation))
        m_session.rooms().ensureTold(conversation);
    wire::MessageReceived message;
    message.kind = isRoom(conversation) ? wire::ConversationKind::Room : wire::ConversationKind::Direct;
    message.conversation = m_session.normalised(purple_conversation_get_name(conversation));
    message.outgoing = flags & PURPLE_MESSAGE_SEND;
    message.sender = isRoom(conversation) ? toQString(who) : message.conversation;
    if (message.outgoing && !isRoom(conversation))
        message.sender = m_session.normalised(purple_account_get_username(m_session.account()));
    QByteArray text = m_session.quirks().plainText && !message.outgoing ? escaped(html) : QByteArray(html);
    if (takeAction(text))
        message.messageKind = wire::MessageKind::Action;
    message.body = fromHtml(text);
    message.delayed = flags & PURPLE_MESSAGE_DELAYED;
    message.time = message.delayed ? time * 1000 : 0;
    message.mentionsMe = flags & PURPLE_MESSAGE_NICK;
    if (!isOwnEcho(conversation, message))
        deliver(message);
}

bool Messages::isOwnEcho(PurpleConversation* conversation, const wire::MessageReceived& message)
{
    return message.outgoing && isRoom(conversation) && m_echoes.take(message.conversation, message.body.text);
}

void Messages::systemText(PurpleConversation* conversation, const char* html, int flags)
{
    wire::MessageReceived message;
    message.conversation = m_session.normalised(purple_conversation_get_name(conversation));
    message.messageKind = wire::MessageKind::System;
    message.body = fromHtml(html);
    if (isRoom(conversation)) {
        message.kind = wire::ConversationKind::Room;
        if (!m_session.rooms().isNews(conversation, message.body.text))
            return;
        m_session.rooms().ensureTold(conversation);
    } else if (m_session.transfers().isAbout(message.conversation, message.body.text)) {
        return;
    }
    if (!isRoom(conversation) && flags & PURPLE_MESSAGE_NOTIFY) {
        // Said by purple_prpl_got_attention alone; what the user asks for the core writes down itself.
        if (flags & PURPLE_MESSAGE_RECV)
            m_session.outlet().send(
                wire::AttentionReceived{.from = message.conversation, .text = message.body.text.left(500)});
        return;
    }
    message.sender = message.conversation;
    message.delayed = flags & PURPLE_MESSAGE_DELAYED;
    deliver(message);
}

void Messages::deliver(wire::MessageReceived& message)
{
    message.serial = ++m_lastSerial;
    if (Extension* extension = m_session.extension())
        extension->complete(message);
    m_session.outlet().send(message);
}

} // namespace jackdaw::purple
