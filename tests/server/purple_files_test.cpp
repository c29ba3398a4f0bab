// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Files between two people at a real server, as each network sends them.

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include "core/wire/names.h"
#include "tests/server/purple_person.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

const QString kInside = QStringLiteral("transfer-out");
const QString kTaken = QStringLiteral("transfer-in");
const QString kName = QStringLiteral("picture–1_ü.bin");

QString spoolOf(const Person& person)
{
    return person.folder() + QStringLiteral("/spool");
}

void prepareSpool(const Person& person)
{
    ASSERT_TRUE(QDir().mkpath(spoolOf(person)));
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void sendFile(Person& from, const QString& to, const QByteArray& bytes)
{
    prepareSpool(from);
    QFile file(spoolOf(from) + u'/' + kInside);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    from.send(
        wire::SendFile{.id = QStringLiteral("s"), .to = to, .file = kInside, .name = kName, .size = bytes.size()});
}

QByteArray sample()
{
    return QByteArray(300'000, 'x') + QByteArray("\0\n\r\xff end", 8);
}

/// Sends, takes, and compares both ends.
void handOver(Person& from, const QString& sender, Person& to, const QString& receiver)
{
    const QByteArray bytes = sample();
    prepareSpool(to);
    sendFile(from, receiver, bytes);
    const auto offer = to.expect<wire::TransferOffered>();
    EXPECT_EQ(offer.from, sender);
    EXPECT_EQ(offer.name, kName);
    EXPECT_EQ(offer.size, bytes.size());
    EXPECT_TRUE(offer.direct);
    to.send(wire::AcceptTransfer{offer.transfer, kTaken});
    const auto received = to.expect<wire::TransferEnded>();
    EXPECT_EQ(wire::nameOf(received.outcome), QStringLiteral("done")) << received.text.toStdString();
    EXPECT_EQ(contents(spoolOf(to) + u'/' + kTaken), bytes);
    const auto sent = from.expect<wire::TransferEnded>();
    EXPECT_EQ(sent.transfer, QStringLiteral("s"));
    EXPECT_EQ(wire::nameOf(sent.outcome), QStringLiteral("done")) << sent.text.toStdString();
    to.expectNone<wire::PromptOpened>();
    from.expectNone<wire::PromptOpened>();
    to.expectNone<wire::MessageReceived>();
    from.expectNone<wire::MessageReceived>();
    EXPECT_FALSE(QFileInfo::exists(spoolOf(from) + u'/' + kInside + QStringLiteral(".d")));
}

class IrcFiles : public testing::Test {
protected:
    void SetUp() override
    {
        JACKDAW_NEEDS_NGIRCD();
        server = std::make_unique<NgircdServer>();
        ASSERT_TRUE(server->isUp());
        ana.arrive(ircSignOn(*server, QStringLiteral("ana")));
        bob.arrive(ircSignOn(*server, QStringLiteral("bob")));
    }

    std::unique_ptr<NgircdServer> server;
    Person ana;
    Person bob;
};

class XmppFiles : public testing::Test {
protected:
    void SetUp() override
    {
        JACKDAW_NEEDS_PROSODY();
        server = std::make_unique<ProsodyServer>();
        ASSERT_TRUE(server->isUp());
        server->addUser(QStringLiteral("ana"), QStringLiteral("secret"));
        server->addUser(QStringLiteral("bob"), QStringLiteral("secret"));
        server->addRoster(QStringLiteral("ana"), {{kBob, QStringLiteral("Bobby"), QString()}});
        server->addRoster(QStringLiteral("bob"), {{kAna, QStringLiteral("Ana"), QString()}});
        ana.arrive(xmppSignOn(*server, QStringLiteral("ana")));
    }

    void bobArrives()
    {
        bob.arrive(xmppSignOn(*server, QStringLiteral("bob")));
        ana.expect<wire::PresenceChanged>([](const auto& event) {
            return event.entries.value(0).address == kBob
                && event.entries.value(0).presence == wire::Presence::Available;
        });
    }

    const QString kAna = QStringLiteral("ana@localhost");
    static inline const QString kBob = QStringLiteral("bob@localhost");
    std::unique_ptr<ProsodyServer> server;
    Person ana;
    Person bob;
};

} // namespace

TEST_F(IrcFiles, GoDirectly)
{
    handOver(ana, QStringLiteral("ana"), bob, QStringLiteral("bob"));
}

TEST_F(IrcFiles, OfNobodyWhoTakesThemEndWhenTheyAreStopped)
{
    sendFile(ana, QStringLiteral("bob"), sample());
    const auto offer = bob.expect<wire::TransferOffered>();
    bob.send(wire::CancelTransfer{offer.transfer});
    EXPECT_EQ(bob.expect<wire::TransferEnded>().transfer, offer.transfer);
    ana.send(wire::CancelTransfer{QStringLiteral("s")});
    EXPECT_EQ(ana.expect<wire::TransferEnded>().outcome, wire::TransferOutcome::Cancelled);
    ana.expectNone<wire::PromptOpened>();
    bob.expectNone<wire::PromptOpened>();
}

TEST_F(XmppFiles, GoFromOneToTheOther)
{
    bobArrives();
    handOver(ana, kAna, bob, kBob);
}

TEST_F(XmppFiles, ARefusalReachesWhoOffered)
{
    bobArrives();
    sendFile(ana, kBob, sample());
    const auto offer = bob.expect<wire::TransferOffered>();
    bob.send(wire::CancelTransfer{offer.transfer});
    EXPECT_EQ(wire::nameOf(bob.expect<wire::TransferEnded>().outcome), QStringLiteral("refused"));
    EXPECT_EQ(wire::nameOf(ana.expect<wire::TransferEnded>().outcome), QStringLiteral("refused"));
    ana.expectNone<wire::PromptOpened>();
    bob.expectNone<wire::PromptOpened>();
}

TEST_F(XmppFiles, AnOfferThatIsWithdrawnEnds)
{
    bobArrives();
    sendFile(ana, kBob, sample());
    const auto offer = bob.expect<wire::TransferOffered>();
    ana.send(wire::CancelTransfer{QStringLiteral("s")});
    EXPECT_EQ(wire::nameOf(ana.expect<wire::TransferEnded>().outcome), QStringLiteral("cancelled"));
    bob.send(wire::CancelTransfer{offer.transfer});
    bob.expect<wire::TransferEnded>();
}

TEST_F(XmppFiles, WhoIsNotThereGetsNone)
{
    sendFile(ana, kBob, sample());
    const auto ended = ana.expect<wire::TransferEnded>();
    EXPECT_EQ(wire::nameOf(ended.outcome), QStringLiteral("failed"));
    EXPECT_FALSE(ended.text.isEmpty());
    ana.expectNone<wire::PromptOpened>();
}
