// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// XMPP with a second server, so that nothing of ours holds for Prosody alone.

#include <QJsonArray>

#include "core/wire/names.h"
#include "tests/server/purple_person.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class Ejabberd : public testing::Test {
protected:
    void SetUp() override
    {
        JACKDAW_NEEDS("ejabberdctl", "ejabberd");
        m_server = std::make_unique<NetworkServer>(
            QStringLiteral("ejabberd"),
            QJsonObject{{QStringLiteral("users"), QJsonArray{QStringLiteral("ana"), QStringLiteral("bob")}}});
        ASSERT_TRUE(m_server->isUp());
    }

    wire::SignOn signOn(const QString& name, const QString& password = QStringLiteral("secret")) const
    {
        wire::SignOn command;
        command.protocol = QStringLiteral("xmpp");
        command.username = name + QLatin1Char('@') + m_server->text("domain");
        command.password = password;
        command.options
            = {{QStringLiteral("connect_server"), m_server->host()}, {QStringLiteral("port"), m_server->port()}};
        command.trusted = {{m_server->text("domain"), m_server->fingerprint().toLower()}};
        return command;
    }

    void bothArrive()
    {
        m_ana.arrive(signOn(QStringLiteral("ana")));
        m_bob.arrive(signOn(QStringLiteral("bob")));
    }

    QString room(const QString& name) const { return name + QLatin1Char('@') + m_server->text("rooms"); }

    std::unique_ptr<NetworkServer> m_server;
    Person m_ana;
    Person m_bob;
};

const QString kAna = QStringLiteral("ana@localhost");
const QString kBob = QStringLiteral("bob@localhost");

} // namespace

TEST_F(Ejabberd, MessagesGoBothWays)
{
    bothArrive();
    const QString text = QStringLiteral("<b>&amp; ü 日本 🙂");
    m_ana.say(kBob, text);
    EXPECT_EQ(m_bob.hear(text).conversation, kAna);
    m_bob.say(kAna, QStringLiteral("back"));
    EXPECT_EQ(m_ana.hear(QStringLiteral("back")).conversation, kBob);
}

TEST_F(Ejabberd, AContactIsAskedAndItsPresenceSeen)
{
    bothArrive();
    m_ana.send(wire::AddBuddy{.id = QStringLiteral("add"), .address = kBob, .group = QStringLiteral("Pals")});
    m_bob.answer(m_bob.asked(wire::PromptKind::Authorisation), true);
    m_ana.expect<wire::PresenceChanged>([](const auto& event) {
        return std::ranges::any_of(event.entries, [](const auto& entry) {
            return entry.address == kBob && entry.presence == wire::Presence::Available;
        });
    });
    m_bob.send(wire::SetStatus{.presence = wire::Presence::Away, .message = QStringLiteral("at the pond")});
    m_ana.expect<wire::PresenceChanged>([](const auto& event) {
        return std::ranges::any_of(event.entries, [](const auto& entry) {
            return entry.address == kBob && entry.presence == wire::Presence::Away
                && entry.message == QStringLiteral("at the pond");
        });
    });
}

TEST_F(Ejabberd, ARoomIsMadeAndTalkedIn)
{
    bothArrive();
    const QString pond = room(QStringLiteral("pond"));
    m_ana.join(pond, QStringLiteral("annie"));
    m_bob.join(pond);
    m_ana.say(pond, QStringLiteral("hello all"), wire::ConversationKind::Room);
    const auto message = m_bob.hear(QStringLiteral("hello all"));
    EXPECT_EQ(message.conversation, pond);
    EXPECT_EQ(message.sender, QStringLiteral("annie"));
    m_ana.send(wire::SetRoomTopic{.id = QStringLiteral("t"), .room = pond, .topic = QStringLiteral("ducks")});
    m_bob.expect<wire::RoomTopicChanged>([](const auto& event) { return event.topic == QStringLiteral("ducks"); });
    m_bob.send(wire::ListRooms{.id = QStringLiteral("list")});
    m_bob.expect<wire::RoomsListed>([&](const auto& event) {
        return std::ranges::any_of(event.rooms, [&](const auto& one) { return one.address == pond; });
    });
}

TEST_F(Ejabberd, AWrongPasswordIsSaid)
{
    m_ana.knock(signOn(QStringLiteral("ana"), QStringLiteral("wrong")));
    EXPECT_EQ(wire::nameOf(m_ana.expect<wire::Failed>().kind), QStringLiteral("authentication"));
    EXPECT_EQ(m_ana.expectEnd(), 0);
}
