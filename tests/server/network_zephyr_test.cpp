// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Zephyr, in namespaces: its ports are fixed, and its host manager serves every program of a computer.

#include <QJsonArray>

#include "tests/server/purple_person.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

const QString kAna = QStringLiteral("ana@local-realm");
const QString kBob = QStringLiteral("bob@local-realm");

wire::SignOn signOn(const QString& name)
{
    wire::SignOn command;
    command.protocol = QStringLiteral("zephyr");
    command.username = name;
    return command;
}

class Zephyr : public testing::Test {
protected:
    void SetUp() override
    {
        JACKDAW_NEEDS("zephyrd", "zephyr-server");
        JACKDAW_NEEDS("zhm", "zephyr-clients");
        JACKDAW_NEEDS_NAMESPACES();
        m_server = std::make_unique<NetworkServer>(
            QStringLiteral("zephyr"),
            QJsonObject{{QStringLiteral("people"), QJsonArray{QStringLiteral("ana"), QStringLiteral("bob")}}});
        ASSERT_TRUE(m_server->isUp());
        m_ana.startBehind(m_server->enter(QStringLiteral("ana")));
        m_bob.startBehind(m_server->enter(QStringLiteral("bob")));
    }

    std::unique_ptr<NetworkServer> m_server;
    Person m_ana;
    Person m_bob;
};

} // namespace

TEST_F(Zephyr, MessagesGoBothWays)
{
    m_ana.arrive(signOn(QStringLiteral("ana")));
    m_bob.arrive(signOn(QStringLiteral("bob")));
    const QString text = QStringLiteral("<b>&amp; @bold(no) ü");
    m_ana.say(kBob, text);
    EXPECT_EQ(m_bob.hear(text).conversation, kAna);
    m_bob.say(kAna, QStringLiteral("back"));
    EXPECT_EQ(m_ana.hear(QStringLiteral("back")).conversation, kBob);
}

TEST_F(Zephyr, AContactIsSeenAndCompletedByTheRealm)
{
    m_bob.arrive(signOn(QStringLiteral("bob")));
    wire::SignOn command = signOn(QStringLiteral("ana"));
    command.roster = {{.address = QStringLiteral("bob"), .alias = QStringLiteral("Bobby")}};
    const auto roster = m_ana.arrive(command);
    ASSERT_EQ(roster.entries.size(), 1);
    EXPECT_EQ(roster.entries[0].address, kBob);
    EXPECT_EQ(roster.entries[0].alias, QStringLiteral("Bobby"));
    // The plugin asks every 20 seconds, and hears of nobody otherwise.
    m_ana.waitAtMost(60'000);
    m_ana.expect<wire::PresenceChanged>([](const auto& event) {
        return std::ranges::any_of(event.entries, [](const auto& entry) {
            return entry.address == kBob && entry.presence == wire::Presence::Available;
        });
    });
}

TEST_F(Zephyr, AClassIsARoom)
{
    m_ana.arrive(signOn(QStringLiteral("ana")));
    m_bob.arrive(signOn(QStringLiteral("bob")));
    const QString pond = m_ana.normalise(QStringLiteral("pond"), wire::ConversationKind::Room).address;
    m_ana.send(wire::JoinRoom{.id = QStringLiteral("join"), .room = pond});
    m_ana.expect<wire::RoomJoined>();
    m_bob.send(wire::JoinRoom{.id = QStringLiteral("join"), .room = pond});
    const QString joined = m_bob.expect<wire::RoomJoined>().room;
    m_ana.say(joined, QStringLiteral("hello pond"), wire::ConversationKind::Room);
    EXPECT_EQ(m_bob.hear(QStringLiteral("hello pond")).conversation, joined);
}

TEST_F(Zephyr, EndsInOrder)
{
    m_ana.arrive(signOn(QStringLiteral("ana")));
    m_ana.leave();
}
