// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/quirks.h"

#include <algorithm>
#include <limits>

namespace jackdaw::purple {
namespace {

constexpr QByteArrayView kPrefix{"prpl-"};

Quirks xmpp()
{
    Quirks quirks;
    quirks.prpl = "prpl-jabber";
    quirks.id = QStringLiteral("xmpp");
    quirks.file = QStringLiteral("libxmpp.so");
    // Adium has a service of its own for some servers; Gajim speaks nothing else, and names it nowhere.
    quirks.knownAs
        = {QStringLiteral("jabber"), QStringLiteral("GTalk"), QStringLiteral("LiveJournal"), QStringLiteral("Gajim")};
    quirks.common = true;
    quirks.hostParts = {QStringLiteral("part1")};
    quirks.defaults = {{QStringLiteral("connection_security"), QStringLiteral("require_tls")}};
    quirks.risky = {{QStringLiteral("connection_security"), {QStringLiteral("opportunistic_tls")}},
                    {QStringLiteral("auth_plain_in_clear"), {QStringLiteral("true")}}};
    quirks.nickCommand = "nick";
    quirks.configureCommand = "config";
    quirks.nickField = "handle";
    quirks.blankInfo = "<vCard xmlns='vcard-temp'/>";
    quirks.roomServerField = QStringLiteral("server");
    // A gateway is a person without an @ (RFC 6121 3.1.1).
    quirks.personMarks = QStringLiteral("@.");
    quirks.personWithout = QStringLiteral(" ");
    quirks.roomWithout = QStringLiteral(" "); // RFC 7622 3.3.1
    quirks.roomNameEnd = QStringLiteral("@");
    quirks.nameBytes = 3071; // RFC 7622 3.1
    // Servers end the stream at a stanza of 256 KiB; XHTML-IM says everything twice, escaped.
    quirks.maximumBytes = 60'000;
    quirks.refusedBytes = 60'000;
    quirks.passwordNeeded = true; // libjabber calls it optional for Kerberos' sake
    quirks.rosterAtSignOn = true;
    quirks.voiceIsNormal = true;
    quirks.leavesSlowly = true;
    quirks.roomFieldsOffline = true;
    return quirks;
}

Quirks irc()
{
    Quirks quirks;
    quirks.prpl = "prpl-irc";
    quirks.id = QStringLiteral("irc");
    quirks.file = QStringLiteral("libirc.so");
    quirks.common = true;
    quirks.hostParts = {QStringLiteral("part1")};
    quirks.essentials = {QStringLiteral("port"), QStringLiteral("ssl")};
    // libpurple looks at its queue once a second; how much may leave then is the extension's to say.
    quirks.defaults = {{QStringLiteral("ssl"), true},
                       {QStringLiteral("port"), 6697},
                       {QStringLiteral("ratelimit-interval"), 1},
                       {QStringLiteral("ratelimit-burst"), 5}};
    // An interval of none is no limit at all, a burst of none no line ever.
    quirks.ranges = {{QStringLiteral("ratelimit-interval"), {0, 3600}}, {QStringLiteral("ratelimit-burst"), {1, 1000}}};
    quirks.risky = {{QStringLiteral("ssl"), {QStringLiteral("false")}}};
    quirks.nickCommand = "nick";
    quirks.ownSettings = {QStringLiteral("ratelimit-burst")};
    quirks.clearTextPort = 6667;
    // RFC 2812 2.3.1, without being strict about what a network lets a nick be.
    quirks.personWithout = QStringLiteral(" ,:!@*?#&\r\n");
    // RFC 2812 1.3. "JOIN 0" leaves every channel, a comma makes two, and what follows a blank is a key.
    quirks.roomStart = QStringLiteral("#&+!");
    quirks.roomWithout = QStringLiteral(" ,\a\r\n");
    // RFC 1459 1.3; networks take less and say so, but a line that is too long ends the connection, at each sign-on.
    quirks.nameBytes = 200;
    // RFC 2812: 512 bytes a line, of which the server's ":nick!user@host PRIVMSG target :" takes its share.
    quirks.maximumBytes = 400;
    quirks.refusedBytes = 4'000;
    quirks.serverRoster = false;
    quirks.nickIsIdentity = true;
    quirks.roomFieldsOffline = true;
    return quirks;
}

Quirks simple()
{
    Quirks quirks;
    quirks.prpl = "prpl-simple";
    quirks.id = QStringLiteral("simple");
    quirks.file = QStringLiteral("libsimple.so");
    // RFC 3261 19.1. The plugin renames contacts that lack it.
    quirks.personStart = QStringLiteral("sip:");
    quirks.personMarks = QStringLiteral("@");
    quirks.personWithout = QStringLiteral(" <>\r\n");
    quirks.serverRoster = false;
    quirks.plainText = true;
    // RFC 3261 17.1.2.2 gives up after 32 s, and the plugin never.
    quirks.answerBeats = 3;
    return quirks;
}

Quirks plain(const char* prpl, QString id, QString file)
{
    Quirks quirks;
    quirks.prpl = prpl;
    quirks.id = std::move(id);
    quirks.file = std::move(file);
    return quirks;
}

QList<Quirks> known()
{
    QList<Quirks> all{
        xmpp(),
        irc(),
        simple(),
        plain("prpl-zephyr", QStringLiteral("zephyr"), QStringLiteral("libzephyr.so")),
        plain("prpl-bonjour", QStringLiteral("bonjour"), QStringLiteral("libbonjour.so")),
        plain("prpl-gg", QStringLiteral("gg"), QStringLiteral("libgg.so")),
        plain("prpl-novell", QStringLiteral("novell"), QStringLiteral("libnovell.so")),
        plain("prpl-meanwhile", QStringLiteral("sametime"), QStringLiteral("libsametime.so")),
        plain("prpl-eionrobb-discord", QStringLiteral("discord"), QStringLiteral("libdiscord.so")),
        plain("prpl-eionrobb-rocketchat", QStringLiteral("rocketchat"), QStringLiteral("librocketchat.so")),
        plain("prpl-sipe", QStringLiteral("sipe"), QStringLiteral("libsipe.so")),
        plain("prpl-nateon", QStringLiteral("nateon"), QStringLiteral("libnateon.so")),
        plain("prpl-mra", QStringLiteral("mra"), QStringLiteral("libmra.so")),
        plain("prpl-mm-sms", QStringLiteral("mm-sms"), QStringLiteral("mm-sms.so")),
    };
    for (Quirks& quirks : all) {
        if (quirks.prpl == "prpl-zephyr") {
            quirks.serverRoster = false;
            quirks.namesNeedServer = true; // "ana" is ana at the realm of the server
            quirks.localService = 2104;    // zephyr-hm
        }
        if (quirks.prpl == "prpl-bonjour" || quirks.prpl == "prpl-mm-sms")
            quirks.systemBus = true;
        if (quirks.prpl == "prpl-gg")
            quirks.knownAs = {QStringLiteral("gadu-gadu")};
        if (quirks.prpl == "prpl-novell")
            quirks.knownAs = {QStringLiteral("GroupWise")};
        if (quirks.prpl == "prpl-eionrobb-discord")
            quirks.secrets = {QStringLiteral("token")};
        if (quirks.prpl == "prpl-eionrobb-rocketchat")
            quirks.secrets = {QStringLiteral("personal_access_token")};
        if (quirks.prpl == "prpl-meanwhile" || quirks.prpl.startsWith("prpl-eionrobb-"))
            quirks.filesShowAddress = false; // through the server
    }
    return all;
}

Quirks unknown(QByteArray prpl, QString id)
{
    Quirks quirks;
    quirks.prpl = std::move(prpl);
    quirks.id = std::move(id);
    return quirks;
}

} // namespace

Quirks quirksOf(const QString& id)
{
    const QList<Quirks> all = known();
    const auto found = std::ranges::find(all, id, &Quirks::id);
    return found != all.end() ? *found : unknown(kPrefix.toByteArray() + id.toUtf8(), id);
}

Quirks quirksOfPrpl(const QByteArray& prpl)
{
    const QList<Quirks> all = known();
    const auto found = std::ranges::find(all, prpl, &Quirks::prpl);
    if (found != all.end())
        return *found;
    return unknown(prpl, QString::fromUtf8(prpl.startsWith(kPrefix) ? prpl.sliced(kPrefix.size()) : prpl));
}

std::pair<int, int> rangeOf(const QString& key, int byDefault, const Quirks& quirks)
{
    if (const auto known = quirks.ranges.constFind(key); known != quirks.ranges.cend())
        return *known;
    constexpr int kHighestPort = 65535;
    const bool isPort = key == u"port" || key.endsWith(u"_port") || key.endsWith(u"-port");
    // Where the plugin's own is 0, it finds one itself.
    if (isPort && byDefault >= 0 && byDefault <= kHighestPort)
        return {qMin(byDefault, 1), kHighestPort};
    return {std::numeric_limits<int>::min(), std::numeric_limits<int>::max()};
}

QString roomNameOf(const QString& address, const Quirks& quirks)
{
    const auto end = quirks.roomNameEnd.isEmpty() ? -1 : address.indexOf(quirks.roomNameEnd);
    const QString name = end > 0 ? address.left(end) : address;
    // A channel behind a gateway stands before the server that it is on: "#pond%irc.example.org@gateway.example.org".
    const auto server = name.lastIndexOf(QLatin1Char('%'));
    const bool isChannel = !quirks.roomNameEnd.isEmpty() && server > 1 && QStringView(u"#&+!").contains(name.front());
    return isChannel ? name.left(server) : name;
}

} // namespace jackdaw::purple
