// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Certificates that are not simply good, on both networks: what the prompt shows, and what each answer leads to.

#include <gtest/gtest.h>

#include "core/wire/names.h"
#include "tests/server/purple_person.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

struct Case {
    const char* kind;
    const char* problem;
};

class CertificateCases : public testing::TestWithParam<Case> {
protected:
    template <typename Server>
    static typename Server::Options withKind()
    {
        typename Server::Options options;
        options.certificate = QString::fromLatin1(GetParam().kind);
        return options;
    }

    static void judge(wire::SignOn command, const QString& host, const QString& fingerprint)
    {
        command.trusted.clear();
        Person refusing;
        refusing.knock(command);
        const auto prompt = refusing.asked(wire::PromptKind::Certificate);
        const wire::CertificateInfo& shown = prompt.certificate;
        EXPECT_EQ(shown.host, host);
        EXPECT_EQ(shown.sha256, fingerprint.toLower());
        EXPECT_FALSE(shown.subject.isEmpty());
        EXPECT_FALSE(shown.issuer.isEmpty());
        EXPECT_GT(shown.validFrom, 0);
        EXPECT_GT(shown.validUntil, shown.validFrom);
        EXPECT_TRUE(shown.problems.contains(QString::fromLatin1(GetParam().problem)))
            << shown.problems.join(u' ').toStdString();
        EXPECT_FALSE(shown.problems.contains(QStringLiteral("changed")));
        refusing.answer(prompt, false);
        EXPECT_EQ(wire::nameOf(refusing.expect<wire::Failed>().kind), QStringLiteral("certificate"));
        EXPECT_EQ(refusing.expectEnd(), 0);

        // What the user accepted once is not asked again; another certificate is, and says that it changed.
        command.trusted = {{host, fingerprint}};
        Person trusting;
        trusting.arrive(command);
        trusting.expectNone<wire::PromptOpened>(
            [](const auto& event) { return event.kind == wire::PromptKind::Certificate; });
        trusting.leave();
        command.trusted = {{host, QStringLiteral("00:11:22")}};
        Person surprised;
        surprised.knock(command);
        const auto changed = surprised.asked(wire::PromptKind::Certificate);
        EXPECT_TRUE(changed.certificate.problems.contains(QStringLiteral("changed")));
        surprised.answer(changed, true);
        surprised.expect<wire::SignedOn>();
    }
};

} // namespace

TEST_P(CertificateCases, OnXmpp)
{
    JACKDAW_NEEDS_PROSODY();
    ProsodyServer server(withKind<ProsodyServer>());
    ASSERT_TRUE(server.isUp());
    server.addUser(QStringLiteral("ana"), QStringLiteral("secret"));
    judge(xmppSignOn(server, QStringLiteral("ana")), server.domain(), server.fingerprint());
}

TEST_P(CertificateCases, OnIrc)
{
    JACKDAW_NEEDS_NGIRCD();
    NgircdServer server(withKind<NgircdServer>());
    ASSERT_TRUE(server.isUp());
    // By its name: each of these certificates also names the number.
    const QString host = QStringLiteral("localhost");
    auto command = ircSignOn(server, QStringLiteral("ana"));
    command.username = QStringLiteral("ana@") + host;
    judge(command, host, server.fingerprint());
}

INSTANTIATE_TEST_SUITE_P(Certificates, CertificateCases,
                         testing::Values(Case{"good", "unknown-issuer"}, Case{"self-signed", "self-signed"},
                                         Case{"expired", "expired"}, Case{"wrong-name", "wrong-host"}),
                         [](const auto& one) {
                             std::string name = one.param.kind;
                             std::erase(name, '-');
                             return name;
                         });

TEST(Encryption, XmppWithoutItNeedsTheUsersWord)
{
    JACKDAW_NEEDS_PROSODY();
    ProsodyServer::Options options;
    options.certificate = QStringLiteral("none");
    ProsodyServer server(options);
    ASSERT_TRUE(server.isUp());
    server.addUser(QStringLiteral("ana"), QStringLiteral("secret"));
    wire::SignOn command = xmppSignOn(server, QStringLiteral("ana"));
    Person careful;
    careful.knock(command);
    EXPECT_EQ(wire::nameOf(careful.expect<wire::Failed>().kind), QStringLiteral("encryption"));
    command.options.insert(QStringLiteral("connection_security"), QStringLiteral("opportunistic_tls"));
    Person told;
    told.arrive(command);
    told.leave();
}

TEST(Encryption, XmppDirectTls)
{
    JACKDAW_NEEDS_PROSODY();
    ProsodyServer server;
    ASSERT_TRUE(server.isUp());
    server.addUser(QStringLiteral("ana"), QStringLiteral("secret"));
    wire::SignOn command = xmppSignOn(server, QStringLiteral("ana"));
    command.options.insert(QStringLiteral("connection_security"), QStringLiteral("old_ssl"));
    command.options.insert(QStringLiteral("port"), server.directTlsPort());
    Person person;
    person.arrive(command);
    person.leave();
}

TEST(Certificates, AServerThatDoesNotWaitForTheAnswerIsSaidToHaveGone)
{
    JACKDAW_NEEDS_NGIRCD();
    NgircdServer server;
    ASSERT_TRUE(server.isUp());
    wire::SignOn command = ircSignOn(server, QStringLiteral("ana"));
    command.trusted.clear();
    Person slow;
    slow.knock(command);
    const auto prompt = slow.asked(wire::PromptKind::Certificate);
    server.kill();
    slow.answer(prompt, true);
    const auto failed = slow.expect<wire::Failed>();
    EXPECT_EQ(failed.kind, wire::ErrorKind::Network);
    EXPECT_TRUE(failed.details.contains(QStringLiteral("while it waited for your answer")))
        << failed.details.toStdString();
    EXPECT_EQ(slow.expectEnd(), 0);
}

TEST(Encryption, IrcNeverFallsBackToClearText)
{
    JACKDAW_NEEDS_NGIRCD();
    NgircdServer server;
    ASSERT_TRUE(server.isUp());
    wire::SignOn command = ircSignOn(server, QStringLiteral("ana"));
    command.options = {{QStringLiteral("port"), server.port()}};
    // The server waits for the end of a line, and we for its part of the handshake.
    Person person;
    person.knock(command);
    person.expect<wire::Progress>();
    person.expectNone<wire::SignedOn>();
    EXPECT_FALSE(server.log().contains(QStringLiteral("ana")));
}
