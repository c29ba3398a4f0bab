// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/typing.h"

#include <purple.h>

#include "protocols/purple/session.h"

namespace jackdaw::purple {
namespace {

template <wire::TypingState state>
void changedTo(PurpleAccount* /*account*/, const char* who, gpointer self)
{
    static_cast<Typing*>(self)->changed(who, state);
}

PurpleTypingState stateOf(wire::TypingState state)
{
    switch (state) {
    case wire::TypingState::Typing:
        return PURPLE_TYPING;
    case wire::TypingState::Paused:
        return PURPLE_TYPED;
    case wire::TypingState::None:
        break;
    }
    return PURPLE_NOT_TYPING;
}

} // namespace

Typing::Typing(Session& session)
    : m_session(session)
{
    void* conversations = purple_conversations_get_handle();
    const auto connect = [this, conversations](const char* signal, auto* slot) {
        purple_signal_connect(conversations, signal, this, PURPLE_CALLBACK(slot), this);
    };
    connect("buddy-typing", &changedTo<wire::TypingState::Typing>);
    connect("buddy-typed", &changedTo<wire::TypingState::Paused>);
    connect("buddy-typing-stopped", &changedTo<wire::TypingState::None>);
}

Typing::~Typing()
{
    purple_signals_disconnect_by_handle(this);
}

void Typing::set(const wire::SetTyping& command)
{
    PurpleConnection* connection = m_session.connection();
    if (connection)
        serv_send_typing(connection, m_session.normalised(command.to).toUtf8().constData(), stateOf(command.state));
}

void Typing::changed(const char* who, wire::TypingState state)
{
    if (!m_session.connection())
        return;
    const QString address = m_session.normalised(who);
    const bool was = m_typing.remove(address);
    if (state != wire::TypingState::None)
        m_typing.insert(address);
    else if (!was)
        return; // libpurple says so before each message, too
    m_session.outlet().send(wire::TypingChanged{.address = address, .state = state});
}

} // namespace jackdaw::purple
