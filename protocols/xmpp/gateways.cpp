// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/gateways.h"

namespace jackdaw::xmpp {

namespace {

constexpr QLatin1StringView kRoster{"jabber:iq:roster"};
constexpr QLatin1StringView kIdPrefix{"jackdaw-gateway-"};
constexpr qsizetype kMostDomains = 32;
constexpr qsizetype kLongestType = 32;

/// As people call the network, from the types of the registry's category "gateway"
/// (https://xmpp.org/registrar/disco-categories.html#gateway). Those not named here begin with a capital letter.
QString networkName(const QString& type)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("aim"), QStringLiteral("AIM")},
        {QStringLiteral("gadu-gadu"), QStringLiteral("Gadu-Gadu")},
        {QStringLiteral("icq"), QStringLiteral("ICQ")},
        {QStringLiteral("irc"), QStringLiteral("IRC")},
        {QStringLiteral("msn"), QStringLiteral("MSN")},
        {QStringLiteral("myspaceim"), QStringLiteral("MySpaceIM")},
        {QStringLiteral("ocs"), QStringLiteral("Office Communicator")},
        {QStringLiteral("pstn"), QStringLiteral("Phone")},
        {QStringLiteral("qq"), QStringLiteral("QQ")},
        {QStringLiteral("sip"), QStringLiteral("SIP")},
        {QStringLiteral("simple"), QStringLiteral("SIMPLE")},
        {QStringLiteral("sms"), QStringLiteral("SMS")},
        {QStringLiteral("smtp"), QStringLiteral("E-mail")},
        {QStringLiteral("whatsapp"), QStringLiteral("WhatsApp")},
        {QStringLiteral("wlm"), QStringLiteral("MSN")},
        {QStringLiteral("xmpp"), QStringLiteral("XMPP")},
    };
    const QString known = names.value(type);
    return known.isEmpty() ? type.left(1).toUpper() + type.mid(1) : known;
}

/// XEP-0106.
QString unescaped(const QString& node)
{
    static const QHash<QString, QChar> codes{
        {QStringLiteral("20"), u' '},  {QStringLiteral("22"), u'"'}, {QStringLiteral("26"), u'&'},
        {QStringLiteral("27"), u'\''}, {QStringLiteral("2f"), u'/'}, {QStringLiteral("3a"), u':'},
        {QStringLiteral("3c"), u'<'},  {QStringLiteral("3e"), u'>'}, {QStringLiteral("40"), u'@'},
        {QStringLiteral("5c"), u'\\'},
    };
    QString result;
    for (qsizetype i = 0; i < node.size(); ++i) {
        const auto code = node[i] == u'\\' ? codes.constFind(node.mid(i + 1, 2)) : codes.constEnd();
        result += code == codes.constEnd() ? node[i] : *code;
        i += code == codes.constEnd() ? 0 : 2;
    }
    return result;
}

} // namespace

Gateways::Gateways(const QString& ownAddress)
    : m_own(bareAddress(ownAddress))
{
}

bool Gateways::mayBeGateway(const QString& address) const
{
    const QString domain = domainOf(address);
    const QString own = domainOf(m_own);
    if (domain == own)
        return false;
    // A service itself, one of the own server, or an address with another network's in it.
    return !address.contains(u'@') || domain.endsWith(u'.' + own) || address.contains(u'%')
        || address.contains(QLatin1StringView("\\40"));
}

void Gateways::roster(const Stanza& query, Heard& heard)
{
    for (const Stanza& item : query.children) {
        const QString address = bareAddress(item.attribute(QLatin1StringView("jid")));
        if (item.name != u"item" || address.isEmpty() || !mayBeGateway(address))
            continue;
        const QString domain = domainOf(address);
        const auto known = m_people.find(domain);
        if (known != m_people.end()) {
            if (!known->contains(address))
                known->append(address);
        } else if (m_people.size() < kMostDomains) {
            m_people.insert(domain, {address});
            const Ask ask{kIdPrefix + QString::number(m_people.size()), domain};
            m_asked.insert(ask.id, domain);
            heard.asks.append(ask);
        }
    }
}

Gateways::Heard Gateways::received(const Stanza& stanza)
{
    Heard heard;
    if (stanza.name != u"iq")
        return heard;
    const QString from = stanza.attribute(QLatin1StringView("from"));
    const Stanza* list = stanza.child(QLatin1StringView("query"), kRoster);
    // Only our own account's server has a say (RFC 6121 2.1.6).
    if (list != nullptr && (from.isEmpty() || bareAddress(from) == m_own))
        roster(*list, heard);
    const QString domain = m_asked.value(stanza.attribute(QLatin1StringView("id")));
    if (domain.isEmpty() || from != domain)
        return heard;
    heard.swallow = true;
    m_asked.remove(stanza.attribute(QLatin1StringView("id")));
    const Stanza* info = stanza.child(QLatin1StringView("query"), ns::kInfo);
    for (const Stanza& identity : info != nullptr ? info->children : QList<Stanza>()) {
        const QString type = identity.attribute(QLatin1StringView("type"));
        const QString category = identity.attribute(QLatin1StringView("category"));
        // Those to IRC may call themselves by their rooms.
        const bool passesOn = category == u"gateway" || (category == u"conference" && type == u"irc");
        if (identity.name != u"identity" || !passesOn || type.isEmpty() || type.size() > kLongestType)
            continue;
        m_networks.insert(domain, networkName(type));
        heard.changed = m_people.value(domain);
        break;
    }
    return heard;
}

std::optional<purple::Beyond> Gateways::beyond(const QString& address) const
{
    const auto network = m_networks.constFind(domainOf(address));
    if (network == m_networks.constEnd())
        return {};
    const QString bare = bareAddress(address);
    const QString node = bare.contains(u'@') ? bare.section(u'@', 0, -2) : QString();
    return purple::Beyond{*network, unescaped(node).section(u'%', 0, 0)};
}

} // namespace jackdaw::xmpp
