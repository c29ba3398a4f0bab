// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What people show of themselves and what keeps them away: pictures, profiles, names, moods, attention, block lists,
// passwords, new accounts.

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include "core/wire/names.h"
#include "tests/server/purple_person.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

const QString kAna = QStringLiteral("ana@localhost");
const QString kBob = QStringLiteral("bob@localhost");
const QString kSecret = QStringLiteral("secret");

/// One red pixel.
QByteArray pixel()
{
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSu"
        "QmCC");
}

class XmppProfiles : public testing::Test {
protected:
    void SetUp() override
    {
        JACKDAW_NEEDS_PROSODY();
        m_server = std::make_unique<ProsodyServer>();
        ASSERT_TRUE(m_server->isUp());
        m_server->addUser(QStringLiteral("ana"), kSecret);
        m_server->addUser(QStringLiteral("bob"), kSecret);
        m_server->addRoster(QStringLiteral("ana"), {{kBob, {}, {}}});
        m_server->addRoster(QStringLiteral("bob"), {{kAna, {}, {}}});
    }

    wire::SignOn as(const char* name) { return xmppSignOn(*m_server, QString::fromLatin1(name)); }

    void bothArrive()
    {
        m_ana.arrive(as("ana"));
        m_bob.arrive(as("bob"));
        seen(m_ana, kBob);
        seen(m_bob, kAna);
    }

    static void seen(Person& person, const QString& who)
    {
        person.expect<wire::PresenceChanged>([&](const auto& event) {
            return std::ranges::any_of(event.entries, [&](const auto& entry) {
                return entry.address == who && entry.presence == wire::Presence::Available;
            });
        });
    }

    /// The network did it.
    static void done(Person& person, const QString& id)
    {
        person.expect<wire::CommandDone>([&](const auto& event) { return event.re == id; });
    }

    static QString put(const Person& person, const QByteArray& bytes)
    {
        const QString name = QStringLiteral("picture-own");
        QDir().mkpath(person.folder() + QStringLiteral("/spool"));
        QFile file(person.folder() + QStringLiteral("/spool/") + name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return name;
    }

    static QByteArray taken(const Person& person, const QString& name)
    {
        QFile file(person.folder() + QStringLiteral("/spool/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<ProsodyServer> m_server;
    Person m_ana;
    Person m_bob;
};

} // namespace

TEST_F(XmppProfiles, APictureIsSeenByOthersAndGoesAgain)
{
    bothArrive();
    m_bob.send(wire::SetPicture{.id = QStringLiteral("1"), .file = put(m_bob, pixel())});
    done(m_bob, QStringLiteral("1"));
    const auto shown = m_ana.expect<wire::PictureChanged>([](const auto& event) { return event.address == kBob; });
    EXPECT_EQ(taken(m_ana, shown.file), pixel());
    EXPECT_TRUE(taken(m_bob, QStringLiteral("picture-own")).isEmpty()) << "what was read is gone";
    m_bob.send(wire::SetPicture{.id = QStringLiteral("2"), .file = {}});
    done(m_bob, QStringLiteral("2"));
    m_ana.expect<wire::PictureChanged>([](const auto& event) { return event.address == kBob && event.file.isEmpty(); });
}

TEST_F(XmppProfiles, APictureThatIsKnownIsNotFetchedAgainAfterARestart)
{
    bothArrive();
    m_bob.send(wire::SetPicture{.id = QStringLiteral("1"), .file = put(m_bob, pixel())});
    m_ana.expect<wire::PictureChanged>(
        [](const auto& event) { return event.address == kBob && !event.file.isEmpty(); });
    const auto mark = m_ana.expect<wire::SettingStored>([](const auto& event) { return event.subject == kBob; });
    m_ana.leave();

    wire::SignOn command = as("ana");
    command.stored = {{mark.subject, mark.kind, mark.key, mark.value}};
    Person again;
    again.arrive(command);
    seen(again, kBob);
    // What is asked for after the picture comes after it.
    again.send(wire::GetProfile{.id = QStringLiteral("p"), .address = kBob, .room = {}});
    again.expect<wire::ProfileReceived>([](const auto& event) { return event.re == QStringLiteral("p"); });
    m_bob.send(wire::SetPicture{.id = QStringLiteral("2"), .file = {}});
    EXPECT_TRUE(again.expect<wire::PictureChanged>().file.isEmpty()) << "the first that is told is the next";
    again.leave();

    m_bob.send(wire::SetPicture{.id = QStringLiteral("3"), .file = put(m_bob, pixel())});
    done(m_bob, QStringLiteral("3"));
    command.pictureless = {kBob};
    Person without;
    without.arrive(command);
    EXPECT_EQ(taken(without, without.expect<wire::PictureChanged>().file), pixel()) << "the core has it no longer";
}

TEST_F(XmppProfiles, APictureComesWithTheSignOn)
{
    m_ana.arrive(as("ana"));
    m_bob.startAndGreet();
    wire::SignOn command = as("bob");
    command.picture = put(m_bob, pixel());
    m_bob.send(command);
    m_bob.expect<wire::SignedOn>();
    const auto shown = m_ana.expect<wire::PictureChanged>([](const auto& event) { return event.address == kBob; });
    EXPECT_EQ(taken(m_ana, shown.file), pixel());
}

TEST_F(XmppProfiles, AProfileIsToldWithItsPicture)
{
    bothArrive();
    m_bob.send(wire::SetPicture{.id = QStringLiteral("1"), .file = put(m_bob, pixel())});
    m_ana.expect<wire::PictureChanged>();
    m_ana.send(wire::GetProfile{.id = QStringLiteral("p"), .address = kBob, .room = {}});
    const auto profile
        = m_ana.expect<wire::ProfileReceived>([](const auto& event) { return event.re == QStringLiteral("p"); });
    EXPECT_EQ(profile.address, kBob);
    EXPECT_FALSE(profile.items.isEmpty());
    EXPECT_EQ(taken(m_ana, profile.picture), pixel());
    m_ana.expectNone<wire::PromptOpened>();
}

TEST_F(XmppProfiles, ANameIsSeenByOthers)
{
    m_ana.arrive(as("ana"));
    wire::SignOn command = as("bob");
    command.alias = QStringLiteral("Roberto");
    m_bob.arrive(command);
    const auto called = [](const QString& name) {
        return [name](const wire::RosterChanged& event) {
            return std::ranges::any_of(event.upserted,
                                       [&](const auto& entry) { return entry.address == kBob && entry.alias == name; });
        };
    };
    m_ana.expect<wire::RosterChanged>(called(QStringLiteral("Roberto")));
    m_bob.send(wire::SetAlias{.id = QStringLiteral("1"), .alias = QStringLiteral("Bobby")});
    done(m_bob, QStringLiteral("1"));
    m_ana.expect<wire::RosterChanged>(called(QStringLiteral("Bobby")));
}

TEST_F(XmppProfiles, AMoodIsSeenByOthers)
{
    bothArrive();
    // Whether the server passes moods on is known a little after the sign-on.
    const bool set = waitFor([&] {
        m_bob.send(
            wire::SetMood{.id = QStringLiteral("1"), .mood = QStringLiteral("happy"), .text = QStringLiteral("sun")});
        m_bob.ping();
        return m_bob.has<wire::CommandDone>();
    });
    ASSERT_TRUE(set) << m_bob.transcript();
    m_ana.expect<wire::PresenceChanged>([](const auto& event) {
        return std::ranges::any_of(event.entries, [](const auto& entry) {
            return entry.address == kBob && entry.mood.contains(QStringLiteral("sun"));
        });
    });
    m_bob.send(wire::SetMood{.id = QStringLiteral("2"), .mood = QStringLiteral("nonsense"), .text = {}});
    EXPECT_FALSE(m_bob.expect<wire::CommandFailed>([](const auto& event) { return event.re == QStringLiteral("2"); })
                     .text.isEmpty());
}

TEST_F(XmppProfiles, AttentionIsAskedFor)
{
    bothArrive();
    // What bob's program can is known a little after he is.
    const bool taken = waitFor([&] {
        m_ana.send(wire::SendAttention{.id = QStringLiteral("1"), .to = kBob, .attention = QStringLiteral("0")});
        m_ana.ping();
        m_bob.ping();
        return m_bob.has<wire::AttentionReceived>();
    });
    ASSERT_TRUE(taken) << m_bob.transcript();
    const auto asked = m_bob.expect<wire::AttentionReceived>();
    EXPECT_EQ(asked.from, kAna);
    EXPECT_FALSE(asked.text.isEmpty());
    m_bob.expectNone<wire::MessageReceived>();
}

TEST_F(XmppProfiles, TheServerKeepsWhomOneBlocks)
{
    bothArrive();
    m_ana.send(wire::BlockBuddy{.id = QStringLiteral("1"), .address = QStringLiteral("eve@localhost")});
    const auto blocked = [](const wire::PrivacyChanged& event) {
        return event.blocked == QStringList{QStringLiteral("eve@localhost")};
    };
    m_ana.expect<wire::PrivacyChanged>(blocked);
    m_ana.leave();
    Person again;
    again.arrive(as("ana"));
    again.expect<wire::PrivacyChanged>(blocked);
}

TEST_F(XmppProfiles, OnlyContactsAreHeard)
{
    m_server->addUser(QStringLiteral("eve"), kSecret);
    Person eve;
    wire::SignOn command = as("ana");
    command.privacy = wire::PrivacyMode::Contacts;
    m_ana.arrive(command);
    m_bob.arrive(as("bob"));
    eve.arrive(as("eve"));
    eve.say(kAna, QStringLiteral("buy this"));
    m_bob.say(kAna, QStringLiteral("it is me"));
    m_ana.hear(QStringLiteral("it is me"));
    m_ana.expectNone<wire::MessageReceived>();
    m_ana.send(wire::SetPrivacy{.id = QStringLiteral("1"), .mode = wire::PrivacyMode::NotBlocked});
    m_ana.expect<wire::PrivacyChanged>([](const auto& event) { return event.mode == wire::PrivacyMode::NotBlocked; });
    eve.say(kAna, QStringLiteral("hello"));
    m_ana.hear(QStringLiteral("hello"));
}

TEST_F(XmppProfiles, ThePasswordIsChanged)
{
    m_bob.arrive(as("bob"));
    m_bob.send(wire::ChangePassword{
        .id = QStringLiteral("1"), .password = kSecret, .newPassword = QStringLiteral("another <one>")});
    done(m_bob, QStringLiteral("1"));
    m_bob.leave();
    Person old;
    old.knock(as("bob"));
    EXPECT_EQ(old.expect<wire::Failed>().kind, wire::ErrorKind::Authentication);
    Person again;
    wire::SignOn command = as("bob");
    command.password = QStringLiteral("another <one>");
    again.arrive(command);
}

TEST_F(XmppProfiles, AnAccountIsMadeAndSignedOn)
{
    wire::SignOn command = as("nora");
    command.registers = true;
    command.password = QStringLiteral("fresh");
    m_ana.arrive(command);
    m_ana.expect<wire::Registered>();
    m_ana.expectNone<wire::PromptOpened>();
    m_ana.leave();
    Person again;
    command.registers = false;
    again.arrive(command);
}

TEST_F(XmppProfiles, AnAccountThatIsTakenIsNotMade)
{
    wire::SignOn command = as("bob");
    command.registers = true;
    m_ana.knock(command);
    const auto failed = m_ana.expect<wire::Failed>();
    EXPECT_EQ(failed.kind, wire::ErrorKind::Settings);
    EXPECT_FALSE(failed.text.isEmpty());
    m_ana.expectNoneLeft<wire::SignedOn>();
    m_ana.expectNoneLeft<wire::PromptOpened>();
    EXPECT_EQ(m_ana.expectEnd(), 0);
}

TEST(IrcProfiles, ANicknameIsLookedUp)
{
    JACKDAW_NEEDS_NGIRCD();
    NgircdServer server;
    ASSERT_TRUE(server.isUp());
    Person ana;
    Person bob;
    ana.arrive(ircSignOn(server, QStringLiteral("ana")));
    bob.arrive(ircSignOn(server, QStringLiteral("bob")));
    ana.send(wire::GetProfile{.id = QStringLiteral("1"), .address = QStringLiteral("bob"), .room = {}});
    const auto profile
        = ana.expect<wire::ProfileReceived>([](const auto& event) { return event.re == QStringLiteral("1"); });
    EXPECT_FALSE(profile.items.isEmpty());
    ana.send(wire::GetProfile{.id = QStringLiteral("2"), .address = QStringLiteral("nobody"), .room = {}});
    const auto failed
        = ana.expect<wire::CommandFailed>([](const auto& event) { return event.re == QStringLiteral("2"); });
    EXPECT_TRUE(failed.text.contains(QStringLiteral("nobody"))) << failed.text.toStdString();
    ana.expectNone<wire::PromptOpened>();
}

TEST(IrcProfiles, WhomOneBlocksIsNotHeard)
{
    JACKDAW_NEEDS_NGIRCD();
    NgircdServer server;
    ASSERT_TRUE(server.isUp());
    Person ana;
    Person eve;
    wire::SignOn command = ircSignOn(server, QStringLiteral("ana"));
    command.blocked = {QStringLiteral("eve")};
    ana.arrive(command);
    eve.arrive(ircSignOn(server, QStringLiteral("Eve")));
    eve.say(QStringLiteral("ana"), QStringLiteral("buy this"));
    eve.ping();
    ana.send(wire::BlockBuddy{.id = QStringLiteral("1"), .address = QStringLiteral("eve"), .blocked = false});
    ana.expect<wire::CommandDone>();
    eve.say(QStringLiteral("ana"), QStringLiteral("sorry"));
    ana.hear(QStringLiteral("sorry"));
    ana.expectNone<wire::MessageReceived>();
}
