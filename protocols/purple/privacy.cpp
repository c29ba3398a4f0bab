// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/privacy.h"

#include <purple.h>

#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/roster.h"
#include "protocols/purple/session.h"
#include "protocols/purple/texts.h"

namespace jackdaw::purple {
namespace {

void changedOf(PurpleAccount* account, const char* name)
{
    if (Session* session = Session::of(account))
        session->privacy().changed(name);
}

PurplePrivacyType typeOf(wire::PrivacyMode mode)
{
    switch (mode) {
    case wire::PrivacyMode::Everybody:
        return PURPLE_PRIVACY_ALLOW_ALL;
    case wire::PrivacyMode::Contacts:
        return PURPLE_PRIVACY_ALLOW_BUDDYLIST;
    case wire::PrivacyMode::Listed:
        return PURPLE_PRIVACY_ALLOW_USERS;
    case wire::PrivacyMode::Nobody:
        return PURPLE_PRIVACY_DENY_ALL;
    case wire::PrivacyMode::Unknown:
    case wire::PrivacyMode::NotBlocked:
        break;
    }
    return PURPLE_PRIVACY_DENY_USERS;
}

wire::PrivacyMode modeOf(PurplePrivacyType type)
{
    switch (type) {
    case PURPLE_PRIVACY_ALLOW_ALL:
        return wire::PrivacyMode::Everybody;
    case PURPLE_PRIVACY_ALLOW_BUDDYLIST:
        return wire::PrivacyMode::Contacts;
    case PURPLE_PRIVACY_ALLOW_USERS:
        return wire::PrivacyMode::Listed;
    case PURPLE_PRIVACY_DENY_ALL:
        return wire::PrivacyMode::Nobody;
    default:
        return wire::PrivacyMode::NotBlocked;
    }
}

const PurplePluginProtocolInfo* infoOf(PurpleAccount* account)
{
    return PURPLE_PLUGIN_PROTOCOL_INFO(purple_find_prpl(purple_account_get_protocol_id(account)));
}

} // namespace

void installPrivacyOps()
{
    static PurplePrivacyUiOps ops{};
    ops.permit_added = changedOf;
    ops.permit_removed = changedOf;
    ops.deny_added = changedOf;
    ops.deny_removed = changedOf;
    purple_privacy_set_ui_ops(&ops);
}

Privacy::Privacy(Session& session)
    : m_session(session)
    , m_tell([this] { tell(false); })
{
}

void Privacy::prepare()
{
    PurpleAccount* account = m_session.account();
    const wire::SignOn& command = m_session.command();
    account->perm_deny = typeOf(command.privacy);
    for (const QString& address : command.allowed)
        purple_privacy_permit_add(account, address.toUtf8().constData(), TRUE);
    for (const QString& address : command.blocked)
        purple_privacy_deny_add(account, address.toUtf8().constData(), TRUE);
    for (const wire::RosterEntry& entry : command.roster) {
        if (entry.blocked)
            purple_privacy_deny_add(account, entry.address.toUtf8().constData(), TRUE);
    }
    m_told = now();
}

void Privacy::open()
{
    m_open = true;
    tell(false);
}

void Privacy::close()
{
    m_open = false;
    m_tell.cancel();
}

wire::PrivacyChanged Privacy::now() const
{
    PurpleAccount* account = m_session.account();
    wire::PrivacyChanged event;
    event.mode = modeOf(account->perm_deny);
    for (const auto* name : each<const char>(account->permit))
        event.allowed.append(m_session.normalised(name));
    for (const auto* name : each<const char>(account->deny))
        event.blocked.append(m_session.normalised(name));
    event.allowed.sort();
    event.blocked.sort();
    return event;
}

void Privacy::tell(bool anyway)
{
    const wire::PrivacyChanged event = now();
    if (event == m_told && !anyway)
        return;
    m_told = event;
    m_session.outlet().send(event);
}

void Privacy::block(const wire::BlockBuddy& command)
{
    PurpleAccount* account = m_session.account();
    const PurplePluginProtocolInfo* info = infoOf(account);
    // Where the network cannot keep it, libpurple still hears nothing of them.
    const gboolean here = info->add_deny && info->rem_deny ? FALSE : TRUE;
    const QByteArray name = m_session.normalised(command.address).toUtf8();
    if (command.blocked)
        purple_privacy_deny_add(account, name.constData(), here);
    else
        purple_privacy_deny_remove(account, name.constData(), here);
    m_session.commandDone(command.id);
}

void Privacy::allow(const wire::AllowBuddy& command)
{
    PurpleAccount* account = m_session.account();
    const PurplePluginProtocolInfo* info = infoOf(account);
    const gboolean here = info->add_permit && info->rem_permit ? FALSE : TRUE;
    const QByteArray name = m_session.normalised(command.address).toUtf8();
    if (command.allowed)
        purple_privacy_permit_add(account, name.constData(), here);
    else
        purple_privacy_permit_remove(account, name.constData(), here);
    tell(true);
}

void Privacy::set(const wire::SetPrivacy& command)
{
    if (command.mode == wire::PrivacyMode::Unknown)
        return m_session.commandFailed(command.id, Texts::tr("This choice is not known here."));
    m_session.account()->perm_deny = typeOf(command.mode);
    if (infoOf(m_session.account())->set_permit_deny)
        serv_set_permit_deny(m_session.connection());
    tell(true);
}

bool Privacy::isBlocked(const QString& address) const
{
    for (const auto* name : each<const char>(m_session.account()->deny)) {
        if (m_session.normalised(name) == address)
            return true;
    }
    return false;
}

void Privacy::changed(const char* name)
{
    m_session.roster().changed(m_session.normalised(name));
    if (m_open)
        m_tell.schedule();
}

} // namespace jackdaw::purple
