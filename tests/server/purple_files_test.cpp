// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Files between two people at a real server, as each network sends them.

#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include "core/wire/names.h"
#include "tests/server/purple_person.h"
#include "tests/server/raw_peer.h"

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

enum class Way { AskedBefore, AskedLate, Other };

/// Sends, takes, and compares both ends. `way`: when the sender is asked whether it may go directly, and whether it
/// may.
void handOver(Person& from, const QString& sender, Person& to, const QString& receiver, Way way)
{
    const QByteArray bytes = sample();
    prepareSpool(to);
    sendFile(from, receiver, bytes);
    if (way == Way::AskedBefore) {
        EXPECT_FALSE(from.expect<wire::TransferAsked>().otherWay);
        to.expectNone<wire::TransferOffered>();
        from.send(wire::AllowTransfer{QStringLiteral("s"), true});
    }
    const auto offer = to.expect<wire::TransferOffered>();
    EXPECT_EQ(offer.from, sender);
    EXPECT_EQ(offer.name, kName);
    EXPECT_EQ(offer.size, bytes.size());
    EXPECT_TRUE(offer.direct);
    to.send(wire::AcceptTransfer{offer.transfer, kTaken});
    if (way != Way::AskedBefore) {
        EXPECT_TRUE(from.expect<wire::TransferAsked>().otherWay);
        from.send(wire::AllowTransfer{QStringLiteral("s"), way == Way::AskedLate});
    }
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
        server = std::make_unique<ProsodyServer>(ProsodyServer::Options{.component = QStringLiteral("bots.localhost")});
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
    handOver(ana, QStringLiteral("ana"), bob, QStringLiteral("bob"), Way::AskedBefore);
}

TEST_F(IrcFiles, OfNobodyWhoTakesThemEndWhenTheyAreStopped)
{
    sendFile(ana, QStringLiteral("bob"), sample());
    ana.expect<wire::TransferAsked>();
    ana.send(wire::AllowTransfer{QStringLiteral("s"), true});
    const auto offer = bob.expect<wire::TransferOffered>();
    bob.send(wire::CancelTransfer{offer.transfer});
    EXPECT_EQ(bob.expect<wire::TransferEnded>().transfer, offer.transfer);
    ana.send(wire::CancelTransfer{QStringLiteral("s")});
    EXPECT_EQ(ana.expect<wire::TransferEnded>().outcome, wire::TransferOutcome::Cancelled);
    ana.expectNone<wire::PromptOpened>();
    bob.expectNone<wire::PromptOpened>();
}

TEST_F(IrcFiles, ThatMayNotGoDirectlyDoNotGo)
{
    sendFile(ana, QStringLiteral("bob"), sample());
    ana.expect<wire::TransferAsked>();
    ana.send(wire::AllowTransfer{QStringLiteral("s"), false});
    EXPECT_EQ(wire::nameOf(ana.expect<wire::TransferEnded>().outcome), QStringLiteral("cancelled"));
    ana.ping();
    bob.expectNone<wire::TransferOffered>();
}

TEST_F(IrcFiles, OfALiarEndWhereItsWordEnds)
{
    prepareSpool(ana);
    RawIrc mal(*server, "mal");
    RawSender sender;
    mal.tell("PRIVMSG ana :" + sender.offer("small.zip", "1024"));
    const auto offer = ana.expect<wire::TransferOffered>();
    EXPECT_EQ(offer.size, 1024);
    ana.send(wire::AcceptTransfer{offer.transfer, kTaken});
    ASSERT_TRUE(sender.waitForTaker());
    const qint64 given = sender.send(1024LL * 1024 * 1024);
    EXPECT_LT(given, 64LL * 1024 * 1024) << "it hangs up long before";
    EXPECT_EQ(ana.expect<wire::TransferEnded>().transfer, offer.transfer);
    EXPECT_LE(QFileInfo(spoolOf(ana) + u'/' + kTaken).size(), 1024);
    ana.expectNone<wire::PromptOpened>();
    ana.say(QStringLiteral("bob"), QStringLiteral("still here"));
    bob.hear(QStringLiteral("still here"));
}

TEST_F(IrcFiles, AreDoneWhenAllIsHereThoughTheSenderNeverHangsUp)
{
    prepareSpool(ana);
    RawIrc mal(*server, "mal");
    RawSender sender;
    mal.tell("PRIVMSG ana :" + sender.offer("small.zip", "1024"));
    const auto offer = ana.expect<wire::TransferOffered>();
    ana.send(wire::AcceptTransfer{offer.transfer, kTaken});
    ASSERT_TRUE(sender.waitForTaker());
    EXPECT_EQ(sender.send(1024), 1024);
    const auto ended = ana.expect<wire::TransferEnded>();
    EXPECT_EQ(wire::nameOf(ended.outcome), QStringLiteral("done")) << ended.text.toStdString();
    EXPECT_EQ(QFileInfo(spoolOf(ana) + u'/' + kTaken).size(), 1024);
}

TEST(IrcFile, OfALiarWhoFallsSilentEndsWithASentence)
{
    JACKDAW_NEEDS_NGIRCD();
    const Hurry hurry;
    NgircdServer server;
    ASSERT_TRUE(server.isUp());
    Person ana;
    ana.arrive(ircSignOn(server, QStringLiteral("ana")));
    prepareSpool(ana);
    RawIrc mal(server, "mal");
    RawSender sender;
    mal.tell("PRIVMSG ana :" + sender.offer("small.zip", "1024"));
    const auto offer = ana.expect<wire::TransferOffered>();
    ana.send(wire::AcceptTransfer{offer.transfer, kTaken});
    ASSERT_TRUE(sender.waitForTaker());
    EXPECT_EQ(sender.send(1000), 1000);
    const auto ended = ana.expect<wire::TransferEnded>();
    EXPECT_EQ(wire::nameOf(ended.outcome), QStringLiteral("failed"));
    EXPECT_TRUE(ended.text.contains(QStringLiteral("nothing more"))) << ended.text.toStdString();
}

TEST_F(IrcFiles, NamesThatLeadElsewhereAreOnlySaid)
{
    prepareSpool(ana);
    RawIrc mal(*server, "mal");
    const QByteArrayList names{"../../.bashrc",
                               "/etc/passwd",
                               "..",
                               "\"two words.txt\"",
                               "txt.\xe2\x80\xae"
                               "exe.sh",
                               QByteArray(300, 'n')};
    const auto everything = [this] {
        QStringList files;
        QDirIterator at(ana.folder(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (at.hasNext()) {
            // What libpurple keeps for itself as long as it lives.
            if (const QString file = at.next(); !file.endsWith(QStringLiteral("/prefs.xml")))
                files.append(file);
        }
        files.sort();
        return files;
    };
    const QStringList before = everything();
    for (const QByteArray& name : names) {
        RawSender sender;
        mal.tell("PRIVMSG ana :" + sender.offer(name, "4"));
        const auto offer = ana.expect<wire::TransferOffered>();
        EXPECT_EQ(offer.from, QStringLiteral("mal"));
        ana.send(wire::AcceptTransfer{offer.transfer, kTaken});
        ASSERT_TRUE(sender.waitForTaker()) << name.toStdString();
        sender.send(4);
        sender.hangUp();
        const auto ended = ana.expect<wire::TransferEnded>();
        EXPECT_EQ(wire::nameOf(ended.outcome), QStringLiteral("done")) << name.toStdString();
        EXPECT_EQ(contents(spoolOf(ana) + u'/' + kTaken).toStdString(), "xxxx") << name.toStdString();
        ASSERT_TRUE(QFile::remove(spoolOf(ana) + u'/' + kTaken));
        EXPECT_EQ(everything().join(u' ').toStdString(), before.join(u' ').toStdString())
            << "nothing elsewhere: " << name.toStdString();
    }
}

TEST_F(IrcFiles, AWriterWhoLeavesInTheMiddleIsSaid)
{
    prepareSpool(ana);
    RawIrc mal(*server, "mal");
    RawSender sender;
    mal.tell("PRIVMSG ana :" + sender.offer("big.zip", "1000000"));
    const auto offer = ana.expect<wire::TransferOffered>();
    ana.send(wire::AcceptTransfer{offer.transfer, kTaken});
    ASSERT_TRUE(sender.waitForTaker());
    sender.send(5000);
    sender.hangUp();
    EXPECT_NE(wire::nameOf(ana.expect<wire::TransferEnded>().outcome), QStringLiteral("done"));
}

TEST_F(XmppFiles, GoFromOneToTheOther)
{
    bobArrives();
    handOver(ana, kAna, bob, kBob, Way::AskedLate);
}

TEST_F(XmppFiles, GoThroughTheStreamWhereTheyMayNotGoDirectly)
{
    bobArrives();
    handOver(ana, kAna, bob, kBob, Way::Other);
}

TEST(XmppFile, GoesThroughAProxyWhereItMayNotGoDirectly)
{
    JACKDAW_NEEDS_PROSODY();
    ProsodyServer server(ProsodyServer::Options{.fileProxy = true});
    ASSERT_TRUE(server.isUp());
    const QString names[] = {QStringLiteral("ana"), QStringLiteral("bob")};
    Person people[2];
    for (int i = 0; i < 2; ++i) {
        server.addUser(names[i], QStringLiteral("secret"));
        server.addRoster(names[i], {{names[1 - i] + QStringLiteral("@localhost"), QString(), QString()}});
    }
    Person& ana = people[0];
    Person& bob = people[1];
    ana.arrive(xmppSignOn(server, names[0]));
    bob.arrive(xmppSignOn(server, names[1]));
    ana.expect<wire::PresenceChanged>([](const auto& event) {
        return event.entries.value(0).address == QStringLiteral("bob@localhost")
            && event.entries.value(0).presence == wire::Presence::Available;
    });
    const QByteArray bytes = sample();
    prepareSpool(bob);
    sendFile(ana, QStringLiteral("bob@localhost"), bytes);
    bob.send(wire::AcceptTransfer{bob.expect<wire::TransferOffered>().transfer, kTaken});
    const auto received = bob.expect<wire::TransferEnded>();
    EXPECT_EQ(wire::nameOf(received.outcome), QStringLiteral("done")) << received.text.toStdString();
    EXPECT_EQ(contents(spoolOf(bob) + u'/' + kTaken), bytes);
    EXPECT_EQ(wire::nameOf(ana.expect<wire::TransferEnded>().outcome), QStringLiteral("done"));
    ana.expectNone<wire::TransferAsked>();
    EXPECT_TRUE(server.log().contains(QStringLiteral("Transfer activated"))) << "it is the proxy that carried it";
}

namespace {

/// Somebody who knows no way but the stream itself (XEP-0047).
class InBand {
public:
    explicit InBand(const ProsodyServer& server)
        : m_peer(server)
    {
    }

    /// Learns the full address of who writes.
    void meet(Person& person)
    {
        person.say(QStringLiteral("boss@bots.localhost"), QStringLiteral("hello"));
        m_peer.hear("from='");
        m_to = m_peer.hear("'").chopped(1);
    }
    void offer(const QByteArray& name, const QByteArray& size)
    {
        ask("<si xmlns='http://jabber.org/protocol/si' id='s1' "
            "profile='http://jabber.org/protocol/si/profile/file-transfer'>"
            "<file xmlns='http://jabber.org/protocol/si/profile/file-transfer' name='"
            + name + "' size='" + size
            + "'/><feature xmlns='http://jabber.org/protocol/feature-neg'><x xmlns='jabber:x:data' type='form'>"
              "<field var='stream-method' type='list-single'><option><value>http://jabber.org/protocol/ibb</value>"
              "</option></field></x></feature></si>");
    }
    void open()
    {
        m_peer.hear("http://jabber.org/protocol/ibb");
        m_peer.hear("</iq>");
        ask("<open xmlns='http://jabber.org/protocol/ibb' sid='s1' block-size='4096' stanza='iq'/>");
        answered();
    }
    void data(const QByteArray& bytes)
    {
        ask("<data xmlns='http://jabber.org/protocol/ibb' sid='s1' seq='" + QByteArray::number(m_block++) + "'>"
            + bytes.toBase64() + "</data>");
    }
    void close() { ask("<close xmlns='http://jabber.org/protocol/ibb' sid='s1'/>"); }
    void answered() { m_peer.hear("in-band-" + QByteArray::number(m_last)); }

private:
    void ask(const QByteArray& what)
    {
        m_peer.say("<iq type='set' id='in-band-" + QByteArray::number(++m_last) + "' from='boss@bots.localhost/x' to='"
                   + m_to + "'>" + what + "</iq>");
    }

    RawComponent m_peer;
    QByteArray m_to;
    int m_last = 0;
    int m_block = 0;
};

} // namespace

TEST_F(XmppFiles, ComeThroughTheStreamWhereThereIsNoOtherWay)
{
    prepareSpool(ana);
    InBand boss(*server);
    boss.meet(ana);
    boss.offer("../notes.txt", "6000");
    const auto offer = ana.expect<wire::TransferOffered>();
    EXPECT_EQ(offer.from, QStringLiteral("boss@bots.localhost"));
    EXPECT_EQ(offer.size, 6000);
    EXPECT_FALSE(offer.direct) << "a file within the stream shows nobody's address";
    ana.send(wire::AcceptTransfer{offer.transfer, kTaken});
    boss.open();
    boss.data(QByteArray(4000, 'a'));
    boss.answered();
    boss.data(QByteArray(2000, 'b'));
    boss.answered();
    boss.close();
    const auto ended = ana.expect<wire::TransferEnded>();
    EXPECT_EQ(wire::nameOf(ended.outcome), QStringLiteral("done")) << ended.text.toStdString();
    EXPECT_EQ(contents(spoolOf(ana) + u'/' + kTaken), QByteArray(4000, 'a') + QByteArray(2000, 'b'));
}

TEST_F(XmppFiles, WithoutANameAreOfferedAllTheSame)
{
    prepareSpool(ana);
    InBand boss(*server);
    boss.meet(ana);
    boss.offer("", "4");
    const auto offer = ana.expect<wire::TransferOffered>();
    EXPECT_TRUE(offer.name.isEmpty()) << offer.name.toStdString();
    ana.expectNone<wire::PromptOpened>();
    ana.send(wire::AcceptTransfer{offer.transfer, kTaken});
    boss.open();
    boss.data("data");
    boss.answered();
    boss.close();
    EXPECT_EQ(wire::nameOf(ana.expect<wire::TransferEnded>().outcome), QStringLiteral("done"));
    EXPECT_EQ(contents(spoolOf(ana) + u'/' + kTaken), "data");
}

TEST_F(XmppFiles, OfALiarInTheStreamAreStopped)
{
    prepareSpool(ana);
    InBand boss(*server);
    boss.meet(ana);
    boss.offer("small.zip", "1024");
    const auto offer = ana.expect<wire::TransferOffered>();
    ana.send(wire::AcceptTransfer{offer.transfer, kTaken});
    boss.open();
    boss.data(QByteArray(1000, 'x'));
    for (int i = 0; i < 200; ++i)
        boss.data(QByteArray(4000, 'x'));
    EXPECT_NE(wire::nameOf(ana.expect<wire::TransferEnded>().outcome), QStringLiteral("done"));
    EXPECT_LE(QFileInfo(spoolOf(ana) + u'/' + kTaken).size(), 1024);
    ana.ping();
}

TEST_F(XmppFiles, CutShortInTheStreamAreNotDone)
{
    prepareSpool(ana);
    InBand boss(*server);
    boss.meet(ana);
    boss.offer("half.zip", "2000");
    const auto offer = ana.expect<wire::TransferOffered>();
    ana.send(wire::AcceptTransfer{offer.transfer, kTaken});
    boss.open();
    boss.data(QByteArray(1000, 'x'));
    boss.answered();
    boss.close();
    EXPECT_NE(wire::nameOf(ana.expect<wire::TransferEnded>().outcome), QStringLiteral("done"));
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
