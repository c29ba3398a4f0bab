// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// From XMPP to IRC, through Biboumi as a component of Prosody.

#include "tests/server/purple_person.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

const QString kGateway = QStringLiteral("irc.localhost");
const QString kServer = QStringLiteral("127.0.0.1@irc.localhost");
const QString kPond = QStringLiteral("#pond%127.0.0.1@irc.localhost");
const QString kBob = QStringLiteral("bob%127.0.0.1@irc.localhost");

class Gateway : public testing::Test {
protected:
    void SetUp() override
    {
        JACKDAW_NEEDS_PROSODY();
        JACKDAW_NEEDS_NGIRCD();
        JACKDAW_NEEDS("biboumi", "biboumi");
        m_irc = std::make_unique<NgircdServer>();
        m_xmpp = std::make_unique<ProsodyServer>(ProsodyServer::Options{.component = kGateway});
        ASSERT_TRUE(m_irc->isUp() && m_xmpp->isUp());
        const QString address = m_xmpp->addUser(QStringLiteral("ana"), QStringLiteral("secret"));
        m_gateway = std::make_unique<NetworkServer>(QStringLiteral("biboumi"),
                                                    QJsonObject{{QStringLiteral("component"), kGateway},
                                                                {QStringLiteral("port"), m_xmpp->componentPort()},
                                                                {QStringLiteral("user"), address},
                                                                {QStringLiteral("irc_port"), m_irc->port()}});
        ASSERT_TRUE(m_gateway->isUp());
        m_bob.arrive(ircSignOn(*m_irc, QStringLiteral("bob")));
        m_bob.join(QStringLiteral("#pond"));
        m_ana.arrive(xmppSignOn(*m_xmpp, QStringLiteral("ana")));
    }

    std::unique_ptr<NgircdServer> m_irc;
    std::unique_ptr<ProsodyServer> m_xmpp;
    std::unique_ptr<NetworkServer> m_gateway;
    Person m_ana;
    Person m_bob;
};

} // namespace

TEST_F(Gateway, AChannelIsARoom)
{
    m_ana.send(wire::JoinRoom{.id = QStringLiteral("join"), .room = kPond, .nick = QStringLiteral("annie")});
    const auto joined = m_ana.expect<wire::RoomJoined>();
    EXPECT_EQ(joined.room, kPond);
    EXPECT_EQ(joined.name, QStringLiteral("#pond"));
    m_bob.expect<wire::ParticipantsChanged>([](const auto& event) {
        return std::ranges::any_of(event.present, [](const auto& one) { return one.nick == u"annie"; });
    });
    m_ana.say(kPond, QStringLiteral("from afar"), wire::ConversationKind::Room);
    EXPECT_EQ(m_bob.hear(QStringLiteral("from afar")).sender, QStringLiteral("annie"));
    m_bob.say(QStringLiteral("#pond"), QStringLiteral("to afar"), wire::ConversationKind::Room);
    EXPECT_EQ(m_ana.hear(QStringLiteral("to afar")).sender, QStringLiteral("bob"));
    m_ana.send(wire::ListRooms{.id = QStringLiteral("list"), .server = kServer});
    m_ana.expect<wire::RoomsListed>([](const auto& event) {
        return std::ranges::any_of(event.rooms, [](const auto& one) { return one.address == kPond; });
    });
}

TEST_F(Gateway, SomebodyOfTheOtherNetworkIsWrittenToAndAdded)
{
    m_ana.send(wire::JoinRoom{.id = QStringLiteral("join"), .room = kPond, .nick = QStringLiteral("annie")});
    m_ana.expect<wire::RoomJoined>();
    m_ana.say(kBob, QStringLiteral("just to you"));
    m_bob.hear(QStringLiteral("just to you"));
    m_bob.say(QStringLiteral("annie"), QStringLiteral("and back"));
    EXPECT_EQ(m_ana.hear(QStringLiteral("and back")).conversation, kBob);
    m_ana.send(wire::AddBuddy{.id = QStringLiteral("add"), .address = kBob});
    // Biboumi never says whether somebody is there, nor that they agree.
    m_ana.expect<wire::RosterChanged>([](const auto& event) {
        return std::ranges::any_of(event.upserted, [](const auto& entry) {
            return entry.address == kBob && entry.network == u"IRC" && entry.alias == u"bob" && !entry.pending;
        });
    });
}
