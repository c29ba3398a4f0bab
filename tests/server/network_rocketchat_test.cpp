// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Rocket.Chat, whose server is one part of the user name, against a scripted one.

#include <QFile>

#include "core/wire/names.h"
#include "tests/server/purple_person.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class RocketChat : public testing::Test {
protected:
    void SetUp() override
    {
        if (!QFile::exists(QStringLiteral("/usr/lib/purple-2/librocketchat.so")))
            GTEST_SKIP() << "needs the Debian package purple-rocketchat";
        if (!QFile::exists(QStringLiteral("/usr/lib/python3/dist-packages/websockets")))
            GTEST_SKIP() << "needs the Debian package python3-websockets";
        m_server = std::make_unique<NetworkServer>(QStringLiteral("rocketchat"));
        ASSERT_TRUE(m_server->isUp());
    }

    wire::SignOn signOn(const QString& name) const
    {
        wire::SignOn command;
        command.protocol = QStringLiteral("rocketchat");
        command.username = QStringLiteral("%1|%2:%3").arg(name, m_server->host()).arg(m_server->port());
        command.password = QStringLiteral("secret");
        command.trusted = {{m_server->host(), m_server->fingerprint().toLower()}};
        return command;
    }

    std::unique_ptr<NetworkServer> m_server;
    Person m_ana;
    Person m_bob;
};

const QString kAna = QStringLiteral("ana");
const QString kBob = QStringLiteral("bob");

} // namespace

TEST_F(RocketChat, MessagesGoBothWays)
{
    m_ana.arrive(signOn(kAna));
    m_bob.arrive(signOn(kBob));
    m_ana.say(kBob, QStringLiteral("over the pond & back 🙂"));
    EXPECT_EQ(m_bob.hear(QStringLiteral("over the pond & back 🙂")).conversation, kAna);
    m_bob.say(kAna, QStringLiteral("back"));
    EXPECT_EQ(m_ana.hear(QStringLiteral("back")).conversation, kBob);
}

TEST_F(RocketChat, AChannelIsARoom)
{
    m_ana.arrive(signOn(kAna));
    m_bob.arrive(signOn(kBob));
    const QString general = QStringLiteral("general");
    m_ana.send(wire::JoinRoom{.id = QStringLiteral("join"), .room = general});
    const QString room = m_ana.expect<wire::RoomJoined>().room;
    m_bob.send(wire::JoinRoom{.id = QStringLiteral("join"), .room = general});
    m_bob.expect<wire::RoomJoined>();
    m_ana.say(room, QStringLiteral("hello all"), wire::ConversationKind::Room);
    const auto message = m_bob.hear(QStringLiteral("hello all"));
    EXPECT_EQ(message.kind, wire::ConversationKind::Room);
    EXPECT_EQ(message.sender, kAna);
}

TEST_F(RocketChat, WhatThePluginKeepsWithAPersonIsThereAtTheNextStart)
{
    const QString roomId = QStringLiteral("room_id");
    m_bob.arrive(signOn(kBob));
    wire::SignOn first = signOn(kAna);
    first.roster = {{.address = kBob}};
    m_ana.arrive(first);
    m_ana.say(kBob, QStringLiteral("!opened"));
    m_bob.hear(QStringLiteral("opened 1"));
    const auto kept = m_ana.expect<wire::SettingStored>([&](const auto& setting) { return setting.key == roomId; });
    EXPECT_EQ(kept.subject, kBob);
    EXPECT_EQ(kept.kind, wire::ConversationKind::Direct);
    const QString newest = QStringLiteral("last_message_timestamp_low");
    m_ana.expect<wire::SettingStored>(
        [&](const auto& setting) { return setting.key == newest && setting.subject.isEmpty(); });
    m_ana.leave();

    Person again;
    wire::SignOn second = first;
    second.stored = {{.subject = kept.subject, .kind = kept.kind, .key = kept.key, .value = kept.value}};
    again.arrive(second);
    again.say(kBob, QStringLiteral("!opened"));
    m_bob.hear(QStringLiteral("opened 0"));
    again.leave();
    again.expectNoneLeft<wire::SettingStored>([&](const auto& setting) { return setting.key == roomId; });
}

TEST_F(RocketChat, WhatThePluginKeepsWithARoomIsThereAtTheNextStart)
{
    const QString newest = QStringLiteral("last_message_timestamp_low");
    const auto enter = [](Person& person) {
        person.send(wire::JoinRoom{.id = QStringLiteral("join"), .room = QStringLiteral("general")});
        return person.expect<wire::RoomJoined>().room;
    };
    m_ana.arrive(signOn(kAna));
    m_bob.arrive(signOn(kBob));
    const QString room = enter(m_ana);
    enter(m_bob);
    m_bob.say(room, QStringLiteral("hello all"), wire::ConversationKind::Room);
    m_ana.hear(QStringLiteral("hello all"));
    const auto kept = m_ana.expect<wire::SettingStored>(
        [&](const auto& one) { return one.key == newest && one.kind == wire::ConversationKind::Room; });
    EXPECT_EQ(kept.subject, room);
    m_ana.send(wire::LeaveRoom{room});
    m_ana.expect<wire::RoomLeft>();
    m_ana.leave();
    m_ana.expectNoneLeft<wire::SettingStored>(
        [&](const auto& one) { return one.subject == room && !one.value.isValid(); });

    Person again;
    wire::SignOn second = signOn(kAna);
    second.stored = {{.subject = kept.subject, .kind = kept.kind, .key = kept.key, .value = kept.value}};
    again.arrive(second);
    enter(again);
    again.leave();
    again.expectNoneLeft<wire::SettingStored>(
        [&](const auto& one) { return one.subject == room && one.key == newest; });
}

TEST_F(RocketChat, AWrongPasswordIsSaid)
{
    wire::SignOn command = signOn(kAna);
    command.password = QStringLiteral("wrong");
    m_ana.knock(command);
    EXPECT_EQ(wire::nameOf(m_ana.expect<wire::Failed>().kind), QStringLiteral("authentication"));
    EXPECT_EQ(m_ana.expectEnd(), 0);
}
