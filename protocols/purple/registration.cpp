// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/registration.h"

#include <purple.h>
#include <utility>

#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/session.h"

namespace jackdaw::purple {

bool Registration::start()
{
    PurpleAccount* account = m_session.account();
    const auto* info = PURPLE_PLUGIN_PROTOCOL_INFO(purple_find_prpl(purple_account_get_protocol_id(account)));
    if (!info->register_user)
        return false;
    m_running = true;
    purple_account_set_register_callback(
        account,
        [](PurpleAccount*, gboolean succeeded, void* data) {
            static_cast<Registration*>(data)->m_made = succeeded != FALSE;
        },
        this);
    purple_account_register(account);
    return true;
}

bool Registration::finish()
{
    m_running = false;
    purple_account_set_register_callback(m_session.account(), nullptr, nullptr);
    // libpurple calls it made when it has given the address of a page.
    return std::exchange(m_made, false) && m_page.isEmpty();
}

QVariantMap Registration::known() const
{
    if (!m_running)
        return {};
    PurpleAccount* account = m_session.account();
    const QString name = toQString(purple_account_get_username(account));
    return {{QStringLiteral("username"), name.section(QLatin1Char('@'), 0, 0)},
            {QStringLiteral("password"), toQString(purple_account_get_password(account))}};
}

bool Registration::explains(const QString& title, const QString& text)
{
    if (!m_running)
        return false;
    m_words = text.isEmpty() ? title : text;
    return true;
}

bool Registration::leads(const QString& page)
{
    if (!m_running)
        return false;
    m_page = page;
    return true;
}

} // namespace jackdaw::purple
