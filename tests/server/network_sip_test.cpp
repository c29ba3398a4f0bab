// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// SIP with messages and presence (RFC 3428, 3856, 3903), through a registrar and presence agent.

#include <QTcpServer>
#include <QTcpSocket>

#include "core/wire/names.h"
#include "tests/server/purple_person.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

const QString kAna = QStringLiteral("sip:ana@127.0.0.1");
const QString kBob = QStringLiteral("sip:bob@127.0.0.1");

class Sip : public testing::TestWithParam<bool> {
protected:
    void SetUp() override
    {
        JACKDAW_NEEDS("kamailio", "kamailio-presence-modules");
        m_server = std::make_unique<NetworkServer>(QStringLiteral("kamailio"));
        ASSERT_TRUE(m_server->isUp());
    }

    wire::SignOn signOn(const QString& name) const
    {
        wire::SignOn command;
        command.protocol = QStringLiteral("simple");
        command.username = name + QLatin1Char('@') + m_server->host();
        command.password = QStringLiteral("secret");
        command.options = {{QStringLiteral("port"), m_server->port()}, {QStringLiteral("udp"), GetParam()}};
        return command;
    }

    std::unique_ptr<NetworkServer> m_server;
    Person m_ana;
    Person m_bob;
};

void expectPresence(Person& person, const QString& of, wire::Presence presence)
{
    person.expect<wire::PresenceChanged>([&](const auto& event) {
        return std::ranges::any_of(
            event.entries, [&](const auto& entry) { return entry.address == of && entry.presence == presence; });
    });
}

} // namespace

TEST_P(Sip, MessagesGoBothWays)
{
    m_ana.arrive(signOn(QStringLiteral("ana")));
    m_bob.arrive(signOn(QStringLiteral("bob")));
    const QString text = QStringLiteral("<b>&amp; ü 日本 🙂");
    m_ana.say(kBob, text);
    EXPECT_EQ(m_bob.hear(text).conversation, kAna);
    // Over UDP, too, each account of a machine has a port of its own.
    m_bob.say(kAna, QStringLiteral("back"));
    EXPECT_EQ(m_ana.hear(QStringLiteral("back")).conversation, kBob);
    m_bob.expectNone<wire::MessageReceived>();
}

TEST_P(Sip, PresenceIsPublishedSubscribedToAndNotified)
{
    m_bob.arrive(signOn(QStringLiteral("bob")));
    wire::SignOn command = signOn(QStringLiteral("ana"));
    command.roster = {{.address = QStringLiteral("bob@127.0.0.1"), .alias = QStringLiteral("Bobby")}};
    const auto roster = m_ana.arrive(command);
    ASSERT_EQ(roster.entries.size(), 1);
    EXPECT_EQ(roster.entries[0].address, kBob);
    EXPECT_EQ(roster.entries[0].alias, QStringLiteral("Bobby"));
    expectPresence(m_ana, kBob, wire::Presence::Available);
    m_bob.leave();
    expectPresence(m_ana, kBob, wire::Presence::Offline);
}

TEST_P(Sip, AContactAddedMeanwhileIsOneContactHoweverItIsWritten)
{
    m_bob.arrive(signOn(QStringLiteral("bob")));
    m_ana.arrive(signOn(QStringLiteral("ana")));
    const auto normal = m_ana.normalise(QStringLiteral("bob@127.0.0.1"));
    EXPECT_EQ(normal.address, kBob);
    EXPECT_EQ(m_ana.normalise(kBob).address, kBob);
    m_ana.send(wire::AddBuddy{.id = QStringLiteral("add"), .address = normal.address});
    const auto changed = m_ana.expect<wire::RosterChanged>();
    ASSERT_EQ(changed.upserted.size(), 1);
    EXPECT_EQ(changed.upserted[0].address, kBob);
    EXPECT_TRUE(changed.removed.isEmpty());
    expectPresence(m_ana, kBob, wire::Presence::Available);
}

TEST_P(Sip, AWrongPasswordIsSaid)
{
    wire::SignOn command = signOn(QStringLiteral("ana"));
    command.password = QStringLiteral("wrong");
    m_ana.knock(command);
    EXPECT_EQ(wire::nameOf(m_ana.expect<wire::Failed>().kind), QStringLiteral("authentication"));
}

namespace {

/// Takes whoever comes and says these words, whatever it is told.
class Stranger {
public:
    explicit Stranger(const QByteArray& words)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, words] {
            QTcpSocket* guest = m_server.nextPendingConnection();
            QObject::connect(guest, &QTcpSocket::readyRead, guest, [guest, words] {
                guest->readAll();
                guest->write(words);
            });
        });
    }
    wire::SignOn signOn() const
    {
        wire::SignOn command;
        command.protocol = QStringLiteral("simple");
        command.username = QStringLiteral("ana@127.0.0.1");
        command.password = QStringLiteral("secret");
        command.options = {{QStringLiteral("port"), m_server.serverPort()}};
        return command;
    }

private:
    QTcpServer m_server;
};

} // namespace

TEST(SipStranger, WhatSpeaksNoSipIsSaidSoon)
{
    const Hurry hurry;
    for (const char* words : {"220 mail.example ESMTP ready\r\n\r\n", "SIP\r\n\r\n", "\x16\x03\x01 \xff",
                              "HTTP/1.1 400 Bad Request\r\nServer: x\r\nContent-Length: -7\r\n\r\n"}) {
        const Stranger stranger{QByteArray(words)};
        Person ana;
        ana.knock(stranger.signOn());
        const auto failed = ana.expect<wire::Failed>();
        EXPECT_EQ(wire::nameOf(failed.kind), QStringLiteral("server")) << words;
        EXPECT_FALSE(failed.text.isEmpty()) << words;
        EXPECT_EQ(ana.expectEnd(), 0) << words << ana.standardError().toStdString();
    }
}

TEST(SipStranger, WhoSaysNothingIsNotWaitedForLong)
{
    const Hurry hurry;
    const Stranger stranger{QByteArray()};
    Person ana;
    ana.knock(stranger.signOn());
    const auto failed = ana.expect<wire::Failed>();
    EXPECT_EQ(wire::nameOf(failed.kind), QStringLiteral("network"));
    EXPECT_FALSE(failed.details.isEmpty());
    EXPECT_EQ(ana.expectEnd(), 0);
}

INSTANTIATE_TEST_SUITE_P(Over, Sip, testing::Values(false, true),
                         [](const auto& over) { return over.param ? "Udp" : "Tcp"; });
