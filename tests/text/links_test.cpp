// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/text/links.h"

#include <gtest/gtest.h>

#include "core/text/link_target.h"

using namespace jackdaw;

namespace {

QStringList linksIn(const QString& text, const QStringList& registered = {})
{
    QStringList found;
    for (const wire::Entity& link : findLinks(text, registered)) {
        EXPECT_EQ(link.kind, wire::EntityKind::Link);
        found << text.mid(link.offset, link.length) + QLatin1Char('|') + link.value;
    }
    return found;
}

QString one(const QString& text)
{
    return linksIn(text).join(QLatin1Char(' '));
}

} // namespace

TEST(Links, AreFoundWithoutWhatIsAroundThem)
{
    EXPECT_EQ(one(QStringLiteral("see https://example.org/a?b=c#d.")),
              QStringLiteral("https://example.org/a?b=c#d|https://example.org/a?b=c#d"));
    EXPECT_EQ(one(QStringLiteral("(http://example.org/x_(y))")),
              QStringLiteral("http://example.org/x_(y)|http://example.org/x_(y)"));
    EXPECT_EQ(one(QStringLiteral("www.example.org!")), QStringLiteral("www.example.org|https://www.example.org"));
    EXPECT_EQ(one(QStringLiteral("mailto:ana@example.org,")),
              QStringLiteral("mailto:ana@example.org|mailto:ana@example.org"));
    EXPECT_EQ(linksIn(QStringLiteral("https://a.example https://b.example")).size(), 2);
    EXPECT_EQ(one(QStringLiteral("HTTPS://EXAMPLE.ORG")), QStringLiteral("HTTPS://EXAMPLE.ORG|HTTPS://EXAMPLE.ORG"));
}

TEST(Links, OnlyAllowedSchemesAreLinks)
{
    for (const char* text :
         {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "smb://host/x", "vbscript:x", "foo:bar",
          "http://", "https:", "note: this", "12:30", "a::b", "http:///path", "plain words"})
        EXPECT_TRUE(one(QString::fromLatin1(text)).isEmpty()) << text;
    EXPECT_EQ(linksIn(QStringLiteral("chat:room?join"), {QStringLiteral("chat")}).size(), 1);
    const QStringList schemes{QStringLiteral("chat")};
    EXPECT_EQ(linksIn(QStringLiteral("(chat://host/##room), see"), schemes),
              QStringList{QStringLiteral("chat://host/##room|chat://host/##room")});
    EXPECT_TRUE(linksIn(QStringLiteral("chat: later, chat:"), schemes).isEmpty());
    EXPECT_FALSE(mayOpen(QStringLiteral("chat:room\u202e?join"), schemes));
    EXPECT_FALSE(mayOpen(QStringLiteral("chat:room?join"))) << "not for the desktop";
    EXPECT_FALSE(mayOpen(QStringLiteral("javascript:alert(1)")));
    EXPECT_FALSE(mayOpen(QStringLiteral("https://example.org/a b")));
    EXPECT_FALSE(mayOpen(QStringLiteral("https://example.org/\u202egpj.exe")));
    EXPECT_TRUE(mayOpen(QStringLiteral("https://example.org")));
}

TEST(Links, DoNotOverlapWhatTheSenderMarked)
{
    wire::RichText text(QStringLiteral("https://a.example https://b.example"));
    text.entities = {{0, 17, wire::EntityKind::Code, {}}};
    const wire::RichText linked = withLinks(text);
    ASSERT_EQ(linked.entities.size(), 2);
    EXPECT_EQ(linked.entities[1].offset, 18);
}

TEST(Links, AMegabyteOfTextIsNoTrouble)
{
    EXPECT_TRUE(findLinks(QString(1000000, QLatin1Char('('))).isEmpty());
    EXPECT_TRUE(findLinks(QStringLiteral("a:").repeated(100000)).isEmpty());
    EXPECT_LE(findLinks(QStringLiteral("https://a.example/ ").repeated(20000)).size(), 500);
}

TEST(LinkTarget, HostsThatLookLikeOthersAreShownAsTheyAreOnTheWire)
{
    EXPECT_EQ(hostForDisplay(QStringLiteral("example.org")), QStringLiteral("example.org"));
    EXPECT_EQ(hostForDisplay(QStringLiteral("b\u00fccher.example")), QStringLiteral("b\u00fccher.example"));
    EXPECT_EQ(hostForDisplay(QStringLiteral("xn--bcher-kva.example")), QStringLiteral("b\u00fccher.example"));
    EXPECT_EQ(hostForDisplay(QStringLiteral("xn--80ak6aa92e.com")), QStringLiteral("xn--80ak6aa92e.com"))
        << "all Cyrillic, reads like apple";
    EXPECT_EQ(hostForDisplay(QStringLiteral("p\u0430ypal.example")), QStringLiteral("xn--pypal-4ve.example"));
    EXPECT_EQ(hostForDisplay(QStringLiteral("\u0645\u062b\u0627\u0644.example")),
              QStringLiteral("\u0645\u062b\u0627\u0644.example"));
}

TEST(LinkTarget, UserInfoAndForeignTextsAreSeenThrough)
{
    EXPECT_EQ(targetForDisplay(QStringLiteral("https://good.example@evil.example/x?y#z")),
              QStringLiteral("https://evil.example/x?y#z"));
    const QString evil = QStringLiteral("https://evil.example/login");
    EXPECT_TRUE(misleads(QStringLiteral("https://good.example"), evil));
    EXPECT_TRUE(misleads(QStringLiteral("good.example/login"), evil));
    EXPECT_FALSE(misleads(QStringLiteral("www.evil.example"), evil));
    EXPECT_FALSE(misleads(QStringLiteral("EVIL.example."), evil));
    EXPECT_FALSE(misleads(QStringLiteral("click here"), evil));
    EXPECT_FALSE(misleads(QStringLiteral("e.g."), evil));
}
