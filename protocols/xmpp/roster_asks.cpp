// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/roster_asks.h"

namespace jackdaw::xmpp {

namespace {

constexpr QLatin1StringView kRoster{"jabber:iq:roster"};

} // namespace

RosterAsks::RosterAsks(const QString& ownAddress)
    : m_own(bareAddress(ownAddress))
{
}

QStringList RosterAsks::received(const Stanza& stanza)
{
    const QString from = stanza.attribute(QLatin1StringView("from"));
    // Only our own account's server has a say (RFC 6121 2.1.6).
    if (stanza.name != u"iq" || !(from.isEmpty() || bareAddress(from) == m_own))
        return {};
    const Stanza* query = stanza.child(QLatin1StringView("query"), kRoster);
    if (query == nullptr)
        return {};
    QStringList changed;
    for (const Stanza& item : query->children) {
        const QString address = bareAddress(item.attribute(QLatin1StringView("jid")));
        if (item.name != u"item" || address.isEmpty())
            continue;
        const bool asked = item.attribute(QLatin1StringView("ask")) == u"subscribe";
        if (asked == m_asked.contains(address))
            continue;
        if (asked)
            m_asked.insert(address);
        else
            m_asked.remove(address);
        changed.append(address);
    }
    return changed;
}

} // namespace jackdaw::xmpp
