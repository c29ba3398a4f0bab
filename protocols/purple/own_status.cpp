// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/own_status.h"

#include <QScopedValueRollback>
#include <purple.h>

#include "protocols/purple/markup.h"
#include "protocols/purple/presence.h"
#include "protocols/purple/session.h"

namespace jackdaw::purple {
namespace {

/// What comes nearest, best first, where a protocol lacks a status. Never less private than asked for: who wants to
/// be invisible is shown as away rather than as available.
QList<PurpleStatusPrimitive> wanted(wire::Presence presence)
{
    switch (presence) {
    case wire::Presence::Busy:
        return {PURPLE_STATUS_UNAVAILABLE, PURPLE_STATUS_AWAY, PURPLE_STATUS_AVAILABLE};
    case wire::Presence::Away:
        return {PURPLE_STATUS_AWAY, PURPLE_STATUS_EXTENDED_AWAY, PURPLE_STATUS_UNAVAILABLE, PURPLE_STATUS_AVAILABLE};
    case wire::Presence::Invisible:
        return {PURPLE_STATUS_INVISIBLE, PURPLE_STATUS_AWAY, PURPLE_STATUS_AVAILABLE};
    default:
        return {PURPLE_STATUS_AVAILABLE};
    }
}

PurpleStatusType* find(PurpleAccount* account, wire::Presence presence)
{
    for (const PurpleStatusPrimitive primitive : wanted(presence)) {
        if (PurpleStatusType* type = purple_account_get_status_type_with_primitive(account, primitive))
            return type;
    }
    return nullptr;
}

/// As much of it as a message of the network may have; one of several networks need not be refused for its sake.
QString fitting(QString message, int bytes)
{
    while (bytes > 0 && message.toUtf8().size() > bytes) {
        message.chop(1);
        if (!message.isEmpty() && message.back().isHighSurrogate())
            message.chop(1);
    }
    return message;
}

} // namespace

OwnStatus::OwnStatus(Session& session)
    : m_session(session)
{
}

void OwnStatus::prepare(wire::Presence presence, const QString& message, wire::Time idleSince)
{
    PurpleAccount* account = m_session.account();
    PurpleStatusType* type = find(account, presence);
    if (!type)
        return;
    const QScopedValueRollback<bool> setting(m_setting, true);
    const char* id = purple_status_type_get_id(type);
    // libpurple takes it for markup, whatever the protocol.
    const QByteArray text = toEscapedText(wire::RichText(fitting(message, m_session.quirks().maximumBytes)));
    if (!message.isEmpty() && purple_status_type_get_attr(type, "message"))
        purple_account_set_status(account, id, TRUE, "message", text.constData(), nullptr);
    else
        purple_account_set_status(account, id, TRUE, nullptr);
    PurplePresence* own = purple_account_get_presence(account);
    purple_presence_set_idle(own, idleSince > 0, time_t(idleSince / 1000));
}

void OwnStatus::set(const wire::SetStatus& command)
{
    prepare(command.presence, command.message, command.idleSince);
}

void OwnStatus::changed()
{
    if (m_setting || !m_session.connection())
        return;
    PurpleStatus* status = purple_account_get_active_status(m_session.account());
    wire::OwnStatusChanged event;
    event.presence = presenceOf(int(purple_status_type_get_primitive(purple_status_get_type(status))));
    event.message = messageOf(status);
    m_session.outlet().send(event);
}

} // namespace jackdaw::purple
