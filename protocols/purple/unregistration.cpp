// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/unregistration.h"

#include <purple.h>
#include <utility>

#include "protocols/purple/connection.h"
#include "protocols/purple/session.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {

Unregistration::Unregistration(Session& session)
    : m_session(session)
    , m_leave([this] { m_session.link().signOff(); })
{
}

void Unregistration::start(const wire::Unregister& command)
{
    PurpleAccount* account = m_session.account();
    const auto* info = PURPLE_PLUGIN_PROTOCOL_INFO(purple_find_prpl(purple_account_get_protocol_id(account)));
    if (!PURPLE_PROTOCOL_PLUGIN_HAS_FUNC(info, unregister_user))
        return m_session.commandFailed(command.id, Texts::tr("Accounts of this network are not removed from here."));
    if (!m_command.isEmpty() || m_done)
        return m_session.commandFailed(command.id, Texts::tr("The server has been asked already."));
    // libpurple's XMPP asks once in a connection, and answers no second time.
    if (m_wasRefused)
        return m_session.commandFailed(command.id, Texts::tr("The server has refused it. Connect anew to ask again."));
    m_command = command.id;
    purple_account_unregister(
        account,
        [](PurpleAccount*, gboolean removed, void* data) {
            static_cast<Unregistration*>(data)->answered(removed != FALSE);
        },
        this);
}

bool Unregistration::explains(const QString& title, const QString& text)
{
    if (m_command.isEmpty())
        return false;
    m_words = text.isEmpty() ? title : text;
    return true;
}

void Unregistration::answered(bool removed)
{
    const QString command = std::exchange(m_command, {});
    if (!removed) {
        m_wasRefused = true;
        return m_session.commandFailed(command,
                                       m_words.isEmpty()
                                           ? Texts::tr("The server did not remove the account.")
                                           : Texts::tr("The server did not remove the account: %1").arg(m_words));
    }
    m_done = true;
    m_session.commandDone(command);
    m_leave.schedule(); // not from inside libpurple's reading
}

} // namespace jackdaw::purple
