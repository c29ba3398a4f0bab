// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// How links are read, by the rules of the hosts that come with Jackdaw.

#include "core/link/uri_rules.h"

#include <gtest/gtest.h>

#include <QDir>

#include "core/link/host_programs.h"

using namespace jackdaw;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

std::optional<UriTarget> read(const char* uri)
{
    static const QList<HostProgram> hosts
        = readHostPrograms({qEnvironmentVariable("JACKDAW_SOURCE_DIR") + text("/protocols/purple")});
    EXPECT_EQ(hosts.size(), 1) << "the description of the libpurple host";
    return hosts.isEmpty() ? std::nullopt : readUri(hosts.first().uris, text(uri));
}

UriTarget person(const char* protocol, const char* address, const char* server = "", const char* message = "")
{
    return {text(protocol), wire::ConversationKind::Direct, text(address), text(server), {}, text(message)};
}

UriTarget room(const char* protocol, const char* address, const char* server = "", const char* password = "")
{
    return {text(protocol), wire::ConversationKind::Room, text(address), text(server), text(password), {}};
}

} // namespace

// RFC 5122 and XEP-0147.
TEST(UriRules, ReadXmppLinks)
{
    EXPECT_EQ(read("xmpp:bob@example.org"), person("xmpp", "bob@example.org"));
    EXPECT_EQ(read("XMPP:bob@example.org/desk?message;subject=x;body=Hi%20there%0A%E2%9C%93"),
              person("xmpp", "bob@example.org", "", "Hi there\n\u2713"));
    EXPECT_EQ(read("xmpp://ana@example.org/bob@example.org?message"), person("xmpp", "bob@example.org"));
    EXPECT_EQ(read("xmpp:tavern@rooms.example.org?join"), room("xmpp", "tavern@rooms.example.org"));
    EXPECT_EQ(read("xmpp:tavern@rooms.example.org?join;password=open%20sesame"),
              room("xmpp", "tavern@rooms.example.org", "", "open sesame"));
    EXPECT_EQ(read("xmpp:example.org"), std::nullopt) << "nobody to write to";
}

// draft-butcher-irc-url-04.
TEST(UriRules, ReadIrcLinks)
{
    EXPECT_EQ(read("irc://irc.example.net/jackdaw"), room("irc", "#jackdaw", "irc.example.net"));
    EXPECT_EQ(read("ircs://irc.example.net:6697/#jackdaw"), room("irc", "#jackdaw", "irc.example.net"));
    EXPECT_EQ(read("irc://irc.example.net/%23%23c++,isserver?key"), room("irc", "##c++", "irc.example.net", "key"));
    EXPECT_EQ(read("irc://irc.example.net/bob,isnick"), person("irc", "bob", "irc.example.net"));
    EXPECT_EQ(read("irc://irc.example.net/"), std::nullopt);
}

TEST(UriRules, RefuseWhatIsNoLinkOrHidesSomething)
{
    for (const char* uri : {"", "xmpp:", "xmpp", "https://example.org/", "file:///etc/passwd", "xmpp:?join",
                            "xmpp:bob%00@example.org", "irc://irc.example.net/%23a%0D%0AQUIT"})
        EXPECT_EQ(read(uri), std::nullopt) << uri;
    const QByteArray endless = "xmpp:" + QByteArray(5000, 'a') + "@example.org";
    EXPECT_EQ(read(endless.constData()), std::nullopt);
}
