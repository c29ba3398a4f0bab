// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What somebody with another program sends.

#include <gtest/gtest.h>

#include "tests/server/purple_person.h"
#include "tests/server/raw_peer.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class XmppStranger : public testing::Test {
protected:
    void SetUp() override
    {
        JACKDAW_NEEDS_PROSODY();
        ProsodyServer::Options options;
        options.component = QStringLiteral("bots.localhost");
        m_server = std::make_unique<ProsodyServer>(options);
        ASSERT_TRUE(m_server->isUp());
        m_server->addUser(QStringLiteral("ana"), QStringLiteral("secret"));
        m_eve = std::make_unique<RawComponent>(*m_server);
        m_ana.arrive(xmppSignOn(*m_server, QStringLiteral("ana")));
    }

    std::unique_ptr<ProsodyServer> m_server;
    std::unique_ptr<RawComponent> m_eve;
    Person m_ana;
};

} // namespace

TEST_F(XmppStranger, WhoAsksToSeeUsMaySayWhoTheyAre)
{
    m_eve->say("<presence from='eve@bots.localhost' to='ana@localhost' type='subscribe'>"
               "<status>We met at the pond &amp; talked</status></presence>");
    const auto prompt = m_ana.asked(wire::PromptKind::Authorisation);
    EXPECT_EQ(prompt.subject, QStringLiteral("eve@bots.localhost"));
    EXPECT_EQ(prompt.text, QStringLiteral("We met at the pond & talked"));
}

TEST_F(XmppStranger, LinesOfPreformattedTextStay)
{
    m_eve->say("<message from='eve@bots.localhost' to='ana@localhost' type='chat'><body>one two three</body>"
               "<html xmlns='http://jabber.org/protocol/xhtml-im'><body xmlns='http://www.w3.org/1999/xhtml'>"
               "so<pre>one\n  two\n\n<strong>th\nree</strong></pre></body></html></message>");
    EXPECT_EQ(m_ana.hear(QStringLiteral("so\none\n  two\n\nth\nree")).body.entities.value(0).kind,
              wire::EntityKind::CodeBlock);
}
