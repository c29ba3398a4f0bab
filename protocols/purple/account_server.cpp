// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/account_server.h"

namespace jackdaw::purple {

namespace {

QString domainOf(const wire::SignOn& account)
{
    return account.username.trimmed().section(u'@', 1).section(u'/', 0, 0);
}

QString chosenServer(const wire::SignOn& account)
{
    return account.options.value(QStringLiteral("connect_server")).toString();
}

} // namespace

QString hostToVerify(const wire::SignOn& account, const QString& asked)
{
    if (account.protocol != u"xmpp")
        return asked;
    const auto server = chosenServer(account);
    if (server.isEmpty() || asked.compare(server, Qt::CaseInsensitive) != 0)
        return asked;
    const auto domain = domainOf(account);
    return domain.isEmpty() ? asked : domain;
}

QString directTlsDomain(const wire::SignOn& account)
{
    const bool direct = account.protocol == u"xmpp"
        && account.options.value(QStringLiteral("connection_security")).toString() == u"old_ssl";
    return direct && chosenServer(account).isEmpty() ? domainOf(account) : QString();
}

} // namespace jackdaw::purple
