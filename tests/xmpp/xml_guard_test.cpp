// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>
#include <purple.h>

#include <memory>

#include "protocols/xmpp/xml_guard.h"

// purple_core_init calls it; every xmlnode is registered in its tables. Its header needs D-Bus's.
extern "C" void purple_dbus_init_ids();

namespace jackdaw::xmpp {

namespace {

struct FreeNode {
    void operator()(xmlnode* node) const { xmlnode_free(node); }
};
using NodeHandle = std::unique_ptr<xmlnode, FreeNode>;

class XmlGuard : public testing::Test {
protected:
    static void SetUpTestSuite() { purple_dbus_init_ids(); }
};

// Deeper than xmlnode_free's recursion bears: the guard has to have taken it apart.
xmlnode* nest(xmlnode* root, int depth)
{
    auto* node = root;
    for (int i = 0; i < depth; ++i)
        node = xmlnode_new_child(node, "x");
    return node;
}

TEST_F(XmlGuard, depthIsCut)
{
    const NodeHandle harmless(xmlnode_new("message"));
    nest(harmless.get(), kMaximumStanzaDepth);
    EXPECT_TRUE(guardStanza(harmless.get()));
    EXPECT_NE(harmless->child, nullptr);

    const NodeHandle deep(xmlnode_new("message"));
    nest(deep.get(), kMaximumStanzaDepth + 1);
    EXPECT_FALSE(guardStanza(deep.get()));
    EXPECT_EQ(deep->child, nullptr);

    const NodeHandle abyss(xmlnode_new("message"));
    auto* bottom = nest(abyss.get(), 200000);
    xmlnode_set_attrib(bottom, "a", "b");
    xmlnode_insert_data(bottom, "text", -1);
    EXPECT_FALSE(guardStanza(abyss.get()));
    EXPECT_EQ(abyss->child, nullptr);
    EXPECT_STREQ(abyss->name, "message");
}

TEST_F(XmlGuard, aContactListMayBeLong)
{
    const NodeHandle roster(xmlnode_new("iq"));
    auto* query = xmlnode_new_child(roster.get(), "query");
    xmlnode_set_namespace(query, "jabber:iq:roster");
    for (int i = 0; i < 20000; ++i)
        xmlnode_set_attrib(xmlnode_new_child(query, "item"), "jid", "somebody@example.org");
    EXPECT_TRUE(guardStanza(roster.get()));
    EXPECT_EQ(readStanza(roster.get()).children.value(0).children.size(), 20000);
    nest(query, kMaximumStanzaDepth);
    EXPECT_FALSE(guardStanza(roster.get())) << "but not deep";
}

TEST_F(XmlGuard, sizeIsCut)
{
    const NodeHandle message(xmlnode_new("message"));
    const QByteArray text(int(kMaximumStanzaSize), 'x');
    xmlnode_insert_data(xmlnode_new_child(message.get(), "body"), text.constData(), -1);
    EXPECT_FALSE(guardStanza(message.get()));

    const NodeHandle many(xmlnode_new("message"));
    for (int i = 0; i < 20000; ++i)
        xmlnode_new_child(many.get(), "x");
    EXPECT_FALSE(guardStanza(many.get()));
    EXPECT_EQ(many->child, nullptr);
    xmlnode_new_child(many.get(), "y");
    EXPECT_NE(xmlnode_get_child(many.get(), "y"), nullptr);
}

TEST_F(XmlGuard, readsWhatDecisionsNeed)
{
    const NodeHandle message(xmlnode_from_str("<message xmlns='jabber:client' id='1' from='a@b/c'><body>secret</body>"
                                              "<request xmlns='urn:xmpp:receipts'/><error><gone xmlns='urn:x'/>"
                                              "<text xmlns='urn:x'>words</text></error></message>",
                                              -1));
    const auto stanza = readStanza(message.get());
    EXPECT_EQ(stanza.name, QStringLiteral("message"));
    EXPECT_EQ(stanza.attribute(QLatin1StringView("from")), QStringLiteral("a@b/c"));
    EXPECT_NE(stanza.child(QLatin1StringView("request"), ns::kReceipts), nullptr);
    EXPECT_EQ(stanza.child(QLatin1StringView("request"), ns::kPing), nullptr);
    const auto* error = stanza.child(QLatin1StringView("error"));
    ASSERT_NE(error, nullptr);
    EXPECT_EQ(error->child(QLatin1StringView("text"))->text, QStringLiteral("words"));
    EXPECT_TRUE(stanza.child(QLatin1StringView("body"))->text.isEmpty());
}

} // namespace

} // namespace jackdaw::xmpp
