// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace jackdaw::xmpp {

/// The outer parts of a stanza, as much as decisions need: three levels (four of a
/// presence), text only of the inner ones and where it is short.
struct Stanza {
    QString name;
    QString xmlns;
    QMap<QString, QString> attributes;
    QString text;
    QList<Stanza> children;

    QString attribute(QLatin1StringView key) const { return attributes.value(key); }

    /// The first child of that name and namespace; null where there is none. An empty namespace means any.
    const Stanza* child(QLatin1StringView childName, QLatin1StringView ns = {}) const
    {
        for (const auto& candidate : children) {
            if (candidate.name == childName && (ns.isEmpty() || candidate.xmlns == ns))
                return &candidate;
        }
        return nullptr;
    }

    bool isStanza() const { return name == u"message" || name == u"presence" || name == u"iq"; }
};

/// user@host without resource, lower case: how addresses are compared here.
inline QString bareAddress(const QString& address)
{
    return address.section(u'/', 0, 0).toLower();
}

inline QString domainOf(const QString& address)
{
    return bareAddress(address).section(u'@', -1);
}

namespace ns {
inline constexpr QLatin1StringView kStreamManagement{"urn:xmpp:sm:3"};
inline constexpr QLatin1StringView kReceipts{"urn:xmpp:receipts"};
inline constexpr QLatin1StringView kStanzaIds{"urn:xmpp:sid:0"};
inline constexpr QLatin1StringView kDelay{"urn:xmpp:delay"};
inline constexpr QLatin1StringView kPing{"urn:xmpp:ping"};
inline constexpr QLatin1StringView kInfo{"http://jabber.org/protocol/disco#info"};
inline constexpr QLatin1StringView kRoomUser{"http://jabber.org/protocol/muc#user"};
inline constexpr QLatin1StringView kRoomAdmin{"http://jabber.org/protocol/muc#admin"};
inline constexpr QLatin1StringView kRoomOwner{"http://jabber.org/protocol/muc#owner"};
inline constexpr QLatin1StringView kStanzaErrors{"urn:ietf:params:xml:ns:xmpp-stanzas"};
} // namespace ns

} // namespace jackdaw::xmpp
