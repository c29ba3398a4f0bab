// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/unblocking.h"

namespace jackdaw::xmpp {

namespace {

constexpr qsizetype kMaximumAsked = 100;
constexpr QLatin1StringView kBlocking{"urn:xmpp:blocking"};
constexpr QLatin1StringView kId{"id"};

} // namespace

void Unblocking::sending(const Stanza& stanza)
{
    const Stanza* unblock = stanza.name == u"iq" ? stanza.child(QLatin1StringView("unblock"), kBlocking) : nullptr;
    if (!unblock || m_asked.size() >= kMaximumAsked)
        return;
    QStringList addresses;
    for (const Stanza& item : unblock->children)
        addresses.append(item.attribute(QLatin1StringView("jid")));
    m_asked.insert(stanza.attribute(kId), addresses);
}

QStringList Unblocking::received(const Stanza& stanza)
{
    if (m_asked.isEmpty() || stanza.name != u"iq")
        return {};
    const QString type = stanza.attribute(QLatin1StringView("type"));
    // Ours and nobody else's: the ids cannot be known elsewhere, and only the own server answers without a name.
    const QString from = stanza.attribute(QLatin1StringView("from"));
    if (from.contains(u'/') || (type != u"result" && type != u"error"))
        return {};
    const QStringList addresses = m_asked.take(stanza.attribute(kId));
    return type == u"result" ? addresses : QStringList();
}

} // namespace jackdaw::xmpp
