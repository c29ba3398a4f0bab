// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Bonjour (XEP-0174): two computers on one wire. The plugin talks to Avahi over the system's message bus, which is the
// one door that its sandbox has.

#include <QDir>
#include <QFile>

#include "core/wire/names.h"
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

TEST_F(Bonjour, FilesGoFromOneComputerToTheOther)
{
    see(m_ana, kBob, wire::Presence::Available);
    see(m_bob, kAna, wire::Presence::Available);
    const auto spool = [](const Person& person) { return person.folder() + QStringLiteral("/spool"); };
    ASSERT_TRUE(QDir().mkpath(spool(m_ana)) && QDir().mkpath(spool(m_bob)));
    const QByteArray bytes = QByteArray(300'000, 'x') + "end";
    QFile file(spool(m_ana) + QStringLiteral("/transfer-out"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const QString name = QStringLiteral("picture 1.png");
    m_ana.send(wire::SendFile{.id = QStringLiteral("s"),
                              .to = kBob,
                              .file = QStringLiteral("transfer-out"),
                              .name = name,
                              .size = bytes.size()});
    EXPECT_FALSE(m_ana.expect<wire::TransferAsked>().otherWay);
    m_ana.send(wire::AllowTransfer{QStringLiteral("s"), true});
    const auto offer = m_bob.expect<wire::TransferOffered>();
    EXPECT_EQ(offer.from, kAna);
    EXPECT_EQ(offer.name, name);
    EXPECT_EQ(offer.size, bytes.size());
    EXPECT_TRUE(offer.direct);
    m_bob.send(wire::AcceptTransfer{offer.transfer, QStringLiteral("transfer-in")});
    const auto received = m_bob.expect<wire::TransferEnded>();
    EXPECT_EQ(wire::nameOf(received.outcome), QStringLiteral("done")) << received.text.toStdString();
    QFile taken(spool(m_bob) + QStringLiteral("/transfer-in"));
    ASSERT_TRUE(taken.open(QIODevice::ReadOnly));
    EXPECT_EQ(taken.readAll(), bytes);
    EXPECT_EQ(wire::nameOf(m_ana.expect<wire::TransferEnded>().outcome), QStringLiteral("done"));
}

TEST_F(Bonjour, WhoGoesAwayOrLeavesIsSeenToDoSo)
{
    see(m_ana, kBob, wire::Presence::Available);
    m_bob.send(wire::SetStatus{.presence = wire::Presence::Away, .message = QStringLiteral("at the pond")});
    see(m_ana, kBob, wire::Presence::Away);
    m_bob.leave();
    m_ana.expect<wire::RosterChanged>([](const auto& event) { return event.removed.contains(kBob); });
}
