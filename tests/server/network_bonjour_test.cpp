// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Bonjour (XEP-0174): two computers on one wire. The plugin talks to Avahi over the system's message bus, which is the
// one door that its sandbox has.

#include "tests/server/purple_person.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

// What the others call them: the name of the person, and of the computer.
const QString kAna = QStringLiteral("ana@ana");
const QString kBob = QStringLiteral("bob@bob");

class Bonjour : public testing::Test {
protected:
    void SetUp() override
    {
        JACKDAW_NEEDS("avahi-daemon", "avahi-daemon");
        JACKDAW_NEEDS_NAMESPACES();
        m_wire = std::make_unique<NetworkServer>(QStringLiteral("bonjour"));
        ASSERT_TRUE(m_wire->isUp());
        m_ana.startBehind(m_wire->enter(QStringLiteral("ana")));
        m_bob.startBehind(m_wire->enter(QStringLiteral("bob")));
        m_ana.arrive(signOn(QStringLiteral("ana")));
        m_bob.arrive(signOn(QStringLiteral("bob")));
    }

    static wire::SignOn signOn(const QString& name)
    {
        wire::SignOn command;
        command.protocol = QStringLiteral("bonjour");
        command.username = name;
        command.options = {{QStringLiteral("first"), name.toUpper()}, {QStringLiteral("last"), QStringLiteral("Pond")}};
        return command;
    }

    static void see(Person& person, const QString& other, wire::Presence presence)
    {
        person.expect<wire::PresenceChanged>([&](const auto& event) {
            return std::ranges::any_of(
                event.entries, [&](const auto& entry) { return entry.address == other && entry.presence == presence; });
        });
    }

    std::unique_ptr<NetworkServer> m_wire;
    Person m_ana;
    Person m_bob;
};

} // namespace

TEST_F(Bonjour, PeopleOnTheWireAreThereAndTalk)
{
    see(m_ana, kBob, wire::Presence::Available);
    see(m_bob, kAna, wire::Presence::Available);
    const QString text = QStringLiteral("<b>&amp; ü 日本 🙂");
    m_ana.say(kBob, text);
    EXPECT_EQ(m_bob.hear(text).conversation, kAna);
    m_bob.say(kAna, QStringLiteral("back"));
    EXPECT_EQ(m_ana.hear(QStringLiteral("back")).conversation, kBob);
}

TEST_F(Bonjour, WhoGoesAwayOrLeavesIsSeenToDoSo)
{
    see(m_ana, kBob, wire::Presence::Available);
    m_bob.send(wire::SetStatus{.presence = wire::Presence::Away, .message = QStringLiteral("at the pond")});
    see(m_ana, kBob, wire::Presence::Away);
    m_bob.leave();
    m_ana.expect<wire::RosterChanged>([](const auto& event) { return event.removed.contains(kBob); });
}
