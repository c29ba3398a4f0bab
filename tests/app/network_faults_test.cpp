// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Faults of real networks, as the user of the whole program reads of them.

#include <QJsonArray>
#include <gtest/gtest.h>

#include "tests/app/jackdaw_here.h"
#include "tests/support/servers.h"
#include "tests/support/wait.h"

using namespace jackdaw::test;

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

class NetworkFaults : public testing::Test {
protected:
    void SetUp() override
    {
        m_jackdaw.surroundings().supervisor.shortestDelay = 20'000; // a failure stays in view
        ASSERT_TRUE(m_jackdaw.start());
        m_steady = m_jackdaw.addEcho(QStringLiteral("steady@echo.example"));
    }
    void TearDown() override { EXPECT_TRUE(m_jackdaw.echoAnswers(m_steady)) << "the other account goes on"; }

    QString add(const ProsodyServer& server, const QByteArray& password = "secret")
    {
        return m_jackdaw.addAccount(
            key("xmpp"), QStringLiteral("ana@") + server.domain(),
            {QStringLiteral("connect_server=") + server.host(), QStringLiteral("port=%1").arg(server.port())},
            password);
    }
    QJsonObject certificatePrompt()
    {
        QJsonObject prompt;
        JackdawHere::until([&] {
            prompt = m_jackdaw.rowWhere({key("prompts")}, key("kind"), key("certificate"));
            return !prompt.isEmpty();
        });
        return prompt;
    }
    void trust()
    {
        const QString id = certificatePrompt().value(key("id")).toString();
        ASSERT_EQ(m_jackdaw.ctl({key("prompt"), key("accept"), id}).exit, 0);
    }
    /// In the list of accounts, and in a line of the window.
    void expectError(const QString& account, const char* kind)
    {
        ASSERT_TRUE(JackdawHere::until([&] { return m_jackdaw.errorOf(account, key("kind")) == key(kind); }))
            << m_jackdaw.errorOf(account, key("kind")).toStdString();
        const QString text = m_jackdaw.errorOf(account, key("text"));
        EXPECT_TRUE(text.endsWith(u'.')) << text.toStdString();
        EXPECT_TRUE(JackdawHere::shows(text))
            << text.toStdString() << " is not in: " << JackdawHere::shown().toStdString();
    }
    qsizetype messageCount(const QString& target)
    {
        return m_jackdaw.ctl({key("messages"), target, key("--last"), key("5000")}).rows.size();
    }

    JackdawHere m_jackdaw;
    QString m_steady;
};

/// tests/support/servers/hostile_xmpp.py
class HostileServer {
public:
    explicit HostileServer(const QStringList& attack)
    {
        const QString script
            = qEnvironmentVariable("JACKDAW_SOURCE_DIR") + QStringLiteral("/tests/support/servers/hostile_xmpp.py");
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("/usr/bin/python3"), QStringList{script} + attack);
        waitFor([this] { return m_process.canReadLine(); }, 20000);
        m_port = QString::fromLatin1(m_process.readLine().trimmed());
    }
    ~HostileServer()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
    }
    QStringList settings() const
    {
        return {QStringLiteral("connect_server=127.0.0.1"), QStringLiteral("port=") + m_port,
                QStringLiteral("connection_security=opportunistic_tls"), QStringLiteral("auth_plain_in_clear=true")};
    }

private:
    QProcess m_process;
    QString m_port;
};

} // namespace

TEST_F(NetworkFaults, WrongPassword)
{
    JACKDAW_NEEDS_PROSODY();
    ProsodyServer server;
    server.addUser(QStringLiteral("ana"), QStringLiteral("secret"));
    const QString account = add(server, "guess");
    trust();
    expectError(account, "authentication");
    EXPECT_EQ(m_jackdaw.stateOf(account), key("failed")) << "no second try: servers lock accounts";
}

TEST_F(NetworkFaults, AWrongPasswordOfAWholeServer)
{
    JACKDAW_NEEDS_NGIRCD();
    NgircdServer::Options options;
    options.password = QStringLiteral("secret");
    const NgircdServer server(options);
    const QString account = m_jackdaw.addAccount(key("irc"), QStringLiteral("ana@") + server.host(),
                                                 {QStringLiteral("port=%1").arg(server.tlsPort())}, "guess");
    trust();
    expectError(account, "authentication");
    EXPECT_EQ(m_jackdaw.stateOf(account), key("failed"));
}

TEST_F(NetworkFaults, UnknownHost)
{
    const QString account = m_jackdaw.addAccount(key("xmpp"), QStringLiteral("ana@localhost"),
                                                 {QStringLiteral("connect_server=nowhere.invalid")});
    expectError(account, "network");
    EXPECT_TRUE(m_jackdaw.reaches(account, key("waiting")));
}

TEST_F(NetworkFaults, RefusedPort)
{
    const QString xmpp = m_jackdaw.addAccount(key("xmpp"), QStringLiteral("ana@localhost"),
                                              {QStringLiteral("connect_server=127.0.0.1"), QStringLiteral("port=1")});
    expectError(xmpp, "network");
    expectError(m_jackdaw.addAccount(key("irc"), QStringLiteral("ana@127.0.0.1"), {QStringLiteral("port=1")}),
                "network");
}

TEST_F(NetworkFaults, ABadCertificateIsAQuestionThatSaysWhatIsWrong)
{
    JACKDAW_NEEDS_PROSODY();
    struct Case {
        const char* kind;
        const char* problem;
    };
    for (const Case& one :
         {Case{"expired", "expired"}, Case{"self-signed", "self-signed"}, Case{"wrong-name", "wrong-host"}}) {
        SCOPED_TRACE(one.kind);
        ProsodyServer::Options options;
        options.certificate = QString::fromLatin1(one.kind);
        ProsodyServer server(options);
        server.addUser(QStringLiteral("ana"), QStringLiteral("secret"));
        const QString account = add(server);
        const QJsonObject prompt = certificatePrompt();
        const QJsonObject certificate = prompt.value(key("certificate")).toObject();
        const QJsonArray problems = certificate.value(key("problems")).toArray();
        EXPECT_TRUE(problems.contains(QString::fromLatin1(one.problem)));
        EXPECT_EQ(certificate.value(key("sha256")).toString(), server.fingerprint().toLower());
        if (key(one.kind) == key("expired")) {
            EXPECT_EQ(certificate.value(key("valid_until")).toString(), QStringLiteral("2020-02-01T00:00:00.000Z"));
        }
        EXPECT_TRUE(JackdawHere::shows(QStringLiteral("cannot be sure that it talks to")));
        EXPECT_EQ(m_jackdaw.ctl({key("prompt"), key("reject"), prompt.value(key("id")).toString()}).exit, 0);
        expectError(account, "certificate");
        EXPECT_EQ(m_jackdaw.ctl({key("account"), key("remove"), account}).exit, 0);
    }
}

TEST_F(NetworkFaults, AServerKilledInMidConversation)
{
    JACKDAW_NEEDS_PROSODY();
    ProsodyServer server;
    server.addUser(QStringLiteral("ana"), QStringLiteral("secret"));
    server.addUser(QStringLiteral("bob"), QStringLiteral("secret"));
    const QString account = add(server);
    trust();
    ASSERT_TRUE(m_jackdaw.reaches(account, key("online")));
    const QString bob = account + QStringLiteral("/bob@localhost");
    ASSERT_EQ(m_jackdaw.ctl({key("send"), bob, key("before"), key("--wait"), key("sent")}).exit, 0);

    server.kill();
    expectError(account, "network");
    const Answer meanwhile = m_jackdaw.ctl({key("send"), bob, key("meanwhile")});
    EXPECT_EQ(meanwhile.exit, 0) << meanwhile.error.toStdString();
    EXPECT_EQ(meanwhile.text(key("state")), key("queued"));

    server.start();
    ASSERT_EQ(m_jackdaw.ctl({key("account"), key("reconnect"), account}).exit, 0);
    EXPECT_TRUE(JackdawHere::until([&] {
        const QList<QJsonObject> rows = m_jackdaw.ctl({key("messages"), bob}).rows;
        return rows.size() == 2 && rows.last().value(key("state")).toString() == key("sent");
    })) << "it goes out when the server is back";
}

TEST_F(NetworkFaults, AMessageOfAMegabyteOutIsRefusedWithASentence)
{
    JACKDAW_NEEDS_PROSODY();
    JACKDAW_NEEDS_NGIRCD();
    ProsodyServer prosody;
    prosody.addUser(QStringLiteral("ana"), QStringLiteral("secret"));
    NgircdServer ngircd;
    const QString xmpp = add(prosody);
    trust();
    const QString irc = m_jackdaw.addAccount(key("irc"), QStringLiteral("ana@") + ngircd.host(),
                                             {QStringLiteral("port=%1").arg(ngircd.tlsPort())}, {});
    trust();
    const QList<std::pair<QString, QString>> conversations{{xmpp, key("/bob@localhost")}, {irc, key("/bob")}};
    for (const auto& [account, address] : conversations) {
        ASSERT_TRUE(m_jackdaw.reaches(account, key("online")));
        const QString bob = account + address;
        const Answer sent = m_jackdaw.ctl({key("send"), bob, key("-")}, QByteArray(1'000'000, 'x'));
        EXPECT_EQ(sent.exit, 1);
        EXPECT_TRUE(sent.error.startsWith(QStringLiteral("The message is too long"))) << sent.error.toStdString();
        EXPECT_EQ(messageCount(bob), 0) << "no part of it went";
        EXPECT_EQ(m_jackdaw.stateOf(account), key("online"));
    }
}

TEST_F(NetworkFaults, WhatAHostileServerSendsEndsNothing)
{
    for (const QStringList& attack : {QStringList{key("nested"), key("100000")},
                                      QStringList{key("big"), key("1000000")}, QStringList{key("many"), key("4000")}}) {
        SCOPED_TRACE(attack.join(u' ').toStdString());
        const HostileServer server(attack);
        // Each its own: an account that is added again has its conversations back.
        const QString account
            = m_jackdaw.addAccount(key("xmpp"), attack.first() + QStringLiteral("@localhost"), server.settings());
        ASSERT_TRUE(m_jackdaw.reaches(account, key("online"))) << m_jackdaw.errorOf(account, key("text")).toStdString();
        EXPECT_TRUE(JackdawHere::until([&] { return messageCount(account + QStringLiteral("/bob@localhost")) == 1; }))
            << "what comes after it arrives";
        EXPECT_EQ(m_jackdaw.stateOf(account), key("online"));
        const qsizetype count = messageCount(account + QStringLiteral("/mallory@localhost"));
        EXPECT_EQ(count, attack.first() == key("many") ? 4000 : 1);
        EXPECT_EQ(m_jackdaw.ctl({key("account"), key("remove"), account}).exit, 0);
    }
}
