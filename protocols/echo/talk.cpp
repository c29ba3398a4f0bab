// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/echo/talk.h"

#include <QDateTime>
#include <QUuid>

namespace jackdaw::echo {

Talk::Talk(host::Outlet& outlet, host::Timers& timers, int delay)
    : m_outlet(outlet)
    , m_timers(timers)
    , m_delay(delay)
    , m_idPrefix(QUuid::createUuid().toString(QUuid::WithoutBraces) + u'-')
{
}

void Talk::accept(const wire::SendMessage& command)
{
    reportState(command.id, wire::SendState::Sent);
    if (command.kind == wire::ConversationKind::Direct)
        m_timers.after(m_delay, [this, id = command.id] { reportState(id, wire::SendState::Delivered); });
}

void Talk::reportState(const QString& id, wire::SendState state, const QString& error)
{
    const bool known = state != wire::SendState::Failed && state != wire::SendState::Unconfirmed;
    m_outlet.send(wire::MessageStateChanged{id, state, error, known ? QStringLiteral("echo-") + id : QString()});
}

wire::MessageReceived Talk::answerTo(const wire::SendMessage& command, const QString& nick) const
{
    wire::MessageReceived message;
    message.kind = command.kind;
    message.conversation = command.to;
    message.sender = command.kind == wire::ConversationKind::Room ? nick : command.to;
    message.messageKind = command.messageKind;
    return message;
}

void Talk::receive(wire::MessageReceived message)
{
    message.serial = ++m_serial;
    if (message.messageId.isEmpty())
        message.messageId = m_idPrefix + QString::number(m_serial);
    if (message.time == 0)
        message.time = QDateTime::currentMSecsSinceEpoch();
    m_outlet.send(message);
}

void Talk::receiveSoon(const wire::MessageReceived& message)
{
    if (message.kind == wire::ConversationKind::Direct)
        m_outlet.send(wire::TypingChanged{message.sender, wire::TypingState::Typing});
    m_timers.after(m_delay, [this, message] {
        if (message.kind == wire::ConversationKind::Direct)
            m_outlet.send(wire::TypingChanged{message.sender, wire::TypingState::None});
        receive(message);
    });
}

} // namespace jackdaw::echo
