// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/privacy.h"

#include <purple.h>

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
{
}

void Privacy::prepare()
{
    PurpleAccount* account = m_session.account();
    account->perm_deny = PURPLE_PRIVACY_DENY_USERS;
    for (const wire::RosterEntry& entry : m_session.command().roster) {
        if (entry.blocked)
            purple_privacy_deny_add(account, entry.address.toUtf8().constData(), TRUE);
    }
}

void Privacy::block(const wire::BlockBuddy& command)
{
    PurpleAccount* account = m_session.account();
    const auto* info = PURPLE_PLUGIN_PROTOCOL_INFO(purple_find_prpl(purple_account_get_protocol_id(account)));
    if (!info->add_deny || !info->rem_deny) {
        m_session.commandFailed(command.id, Texts::tr("This network cannot block people."));
        return;
    }
    const QByteArray name = m_session.normalised(command.address).toUtf8();
    if (command.blocked)
        purple_privacy_deny_add(account, name.constData(), FALSE);
    else
        purple_privacy_deny_remove(account, name.constData(), FALSE);
    m_session.commandDone(command.id);
}

void Privacy::changed(const char* name)
{
    m_session.roster().changed(m_session.normalised(name));
}

} // namespace jackdaw::purple
