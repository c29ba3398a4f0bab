// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Signing on, and every way it does not come about.

#include <gtest/gtest.h>

#include <QDirIterator>

#include "core/wire/names.h"
#include "tests/server/purple_person.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class SignOn : public testing::Test {
protected:
    void SetUp() override
    {
        JACKDAW_NEEDS_PROSODY();
        m_server = std::make_unique<ProsodyServer>();
        ASSERT_TRUE(m_server->isUp());
        m_server->addUser(QStringLiteral("ana"), QStringLiteral("secret"));
    }

    wire::SignOn ana() { return xmppSignOn(*m_server, QStringLiteral("ana")); }

    /// Signs on and expects the end, of that kind.
    void expectFailure(const wire::SignOn& command, wire::ErrorKind kind)
    {
        Person person;
        person.knock(command);
        EXPECT_EQ(wire::nameOf(person.expect<wire::Failed>().kind), wire::nameOf(kind)) << person.transcript();
        EXPECT_EQ(person.expectEnd(), 0);
    }

    std::unique_ptr<ProsodyServer> m_server;
};

} // namespace

TEST_F(SignOn, TellsWhoTheUserIsAndEndsInOrder)
{
    Person person;
    person.knock(ana());
    person.expect<wire::Progress>();
    const auto on = person.expect<wire::SignedOn>();
    EXPECT_EQ(on.address, QStringLiteral("ana@localhost"));
    EXPECT_TRUE(on.features.contains(wire::Feature::ServerRoster));
    EXPECT_TRUE(on.features.contains(wire::Feature::Typing));
    person.leave();
}

TEST_F(SignOn, WrongPassword)
{
    wire::SignOn command = ana();
    command.password = QStringLiteral("guess");
    expectFailure(command, wire::ErrorKind::Authentication);
}

TEST_F(SignOn, NoPassword)
{
    wire::SignOn command = ana();
    command.password.clear();
    expectFailure(command, wire::ErrorKind::Authentication);
}

TEST_F(SignOn, RefusedPort)
{
    wire::SignOn command = ana();
    command.options.insert(QStringLiteral("port"), 1);
    expectFailure(command, wire::ErrorKind::Network);
}

TEST_F(SignOn, UnknownHost)
{
    wire::SignOn command = ana();
    command.options = {{QStringLiteral("connect_server"), QStringLiteral("nowhere.invalid")}};
    expectFailure(command, wire::ErrorKind::Network);
}

TEST_F(SignOn, UserNameWithoutADomain)
{
    wire::SignOn command = ana();
    command.username = QStringLiteral("ana");
    expectFailure(command, wire::ErrorKind::Settings);
}

TEST_F(SignOn, ProtocolThatIsNotThere)
{
    wire::SignOn command = ana();
    command.protocol = QStringLiteral("pigeon-post");
    expectFailure(command, wire::ErrorKind::HostMissing);
}

TEST_F(SignOn, UnknownCertificateIsTheUsersToAccept)
{
    wire::SignOn command = ana();
    command.trusted.clear();
    Person person;
    person.knock(command);
    const auto prompt = person.asked(wire::PromptKind::Certificate);
    EXPECT_EQ(prompt.certificate.host, QStringLiteral("localhost"));
    EXPECT_EQ(prompt.certificate.sha256, m_server->fingerprint().toLower());
    EXPECT_TRUE(prompt.certificate.problems.contains(QStringLiteral("unknown-issuer")));
    person.answer(prompt, true);
    person.expect<wire::SignedOn>();
    person.leave();
}

TEST_F(SignOn, RefusedCertificateEndsIt)
{
    wire::SignOn command = ana();
    command.trusted.clear();
    Person person;
    person.knock(command);
    person.answer(person.asked(wire::PromptKind::Certificate), false);
    EXPECT_EQ(person.expect<wire::Failed>().kind, wire::ErrorKind::Certificate);
    EXPECT_EQ(person.expectEnd(), 0);
}

TEST_F(SignOn, ServerKilledInMidConversation)
{
    Person person;
    person.arrive(ana());
    m_server->kill();
    EXPECT_EQ(person.expect<wire::Failed>().kind, wire::ErrorKind::Network);
    EXPECT_EQ(person.expectEnd(), 0);
}

TEST_F(SignOn, AServerThatOnlyFallsSilentIsGivenUp)
{
    const Hurry hurry;
    Person person;
    person.arrive(ana());
    m_server->suspend();
    EXPECT_EQ(person.expect<wire::Failed>().kind, wire::ErrorKind::Network);
    EXPECT_EQ(person.expectEnd(), 0);
    m_server->resume();
}

TEST_F(SignOn, AnIdleConnectionStands)
{
    const Hurry hurry;
    Person person;
    person.arrive(ana());
    EXPECT_FALSE(waitFor([&] { return !person.isRunning(); }, Hurry::kTwice));
    person.leave();
}

TEST_F(SignOn, SameResourceSignedOnElsewhereReplacesTheFirst)
{
    wire::SignOn command = ana();
    command.username += QStringLiteral("/desk");
    Person first;
    first.arrive(command);
    Person second;
    second.arrive(command);
    EXPECT_EQ(first.expect<wire::Failed>().kind, wire::ErrorKind::Replaced);
}

TEST_F(SignOn, WritesOnlyInThePrivateFolder)
{
    const auto files = [](const QString& folder) {
        QStringList all;
        QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (walk.hasNext())
            all.append(walk.next());
        all.sort();
        return all;
    };
    const QString home = qEnvironmentVariable("HOME");
    const QString ours = home + QStringLiteral("/.purple");
    const bool before = QFileInfo::exists(ours);
    Person person;
    person.arrive(ana());
    person.leave();
    EXPECT_EQ(QFileInfo::exists(ours), before);
    for (const QString& file : files(person.folder())) {
        EXPECT_FALSE(file.endsWith(QStringLiteral("accounts.xml"))) << file.toStdString();
        EXPECT_FALSE(file.endsWith(QStringLiteral("blist.xml"))) << file.toStdString();
        EXPECT_FALSE(file.contains(QStringLiteral("/logs/"))) << file.toStdString();
        if (QFileInfo(file).isFile()) {
            QFile read(file);
            ASSERT_TRUE(read.open(QIODevice::ReadOnly));
            EXPECT_FALSE(read.readAll().contains("secret")) << file.toStdString();
        }
    }
}

TEST(Describe, NamesEveryProtocolWithItsFields)
{
    Person person;
    person.startAndGreet();
    person.send(wire::DescribeProtocols{.id = QStringLiteral("d")});
    const auto described = person.expect<wire::ProtocolsDescribed>();
    const auto find = [&](const char* id) {
        for (const auto& protocol : described.protocols) {
            if (protocol.id == QLatin1StringView(id))
                return protocol;
        }
        ADD_FAILURE() << "no " << id;
        return wire::ProtocolInfo{};
    };
    const auto xmpp = find("xmpp");
    EXPECT_EQ(xmpp.separators, (QStringList{QStringLiteral("@"), QStringLiteral("/")}));
    EXPECT_TRUE(xmpp.passwordRequired);
    EXPECT_EQ(xmpp.nameParts.value(1).kind, wire::FieldKind::Host);
    for (const char* name : {"prpl-jabber", "jabber", "GTalk", "Gajim"})
        EXPECT_TRUE(xmpp.knownAs.contains(QLatin1StringView(name))) << name;
    EXPECT_TRUE(find("gg").knownAs.contains(QStringLiteral("gadu-gadu")));
    for (const auto& protocol : {xmpp, find("irc")}) {
        const auto port = std::find_if(protocol.options.begin(), protocol.options.end(),
                                       [](const auto& option) { return option.key == QStringLiteral("port"); });
        ASSERT_NE(port, protocol.options.end());
        EXPECT_EQ(port->minimum, 1);
        EXPECT_EQ(port->maximum, 65535);
    }
    EXPECT_EQ(xmpp.roomFields.value(0).key, QStringLiteral("room"));
    const auto irc = find("irc");
    EXPECT_FALSE(irc.passwordRequired);
    EXPECT_EQ(irc.nameParts.value(1).kind, wire::FieldKind::Host) << "so that a nickname holds no blanks";
    for (const auto& option : irc.options) {
        if (option.key == QStringLiteral("ssl")) {
            EXPECT_TRUE(option.defaultValue.toBool());
            EXPECT_EQ(option.riskyWhen, QStringList{QStringLiteral("false")});
            EXPECT_FALSE(option.risk.isEmpty());
        }
    }
    find("simple");
    find("gg");
}
