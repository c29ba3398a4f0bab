// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Accounts that are made on their server, removed from it, and given another password there.

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>

#include "core/wire/names.h"
#include "tests/server/purple_person.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

const QString kSecret = QStringLiteral("secret");

/// tests/support/servers/registering_xmpp.py
class RegisteringServer {
public:
    explicit RegisteringServer(const char* kind)
    {
        const QString script
            = qEnvironmentVariable("JACKDAW_SOURCE_DIR") + QStringLiteral("/tests/support/servers/registering_xmpp.py");
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("/usr/bin/python3"), {script, QString::fromLatin1(kind)});
        waitFor([this] { return m_process.canReadLine(); }, 20000);
        m_port = m_process.readLine().trimmed().toInt();
    }
    ~RegisteringServer()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
    }
    wire::SignOn signOn(bool registers) const
    {
        wire::SignOn command;
        command.protocol = QStringLiteral("xmpp");
        command.username = QStringLiteral("ana@localhost/desk");
        command.password = kSecret;
        command.registers = registers;
        command.options = {{QStringLiteral("connect_server"), QStringLiteral("127.0.0.1")},
                           {QStringLiteral("port"), m_port},
                           {QStringLiteral("connection_security"), QStringLiteral("opportunistic_tls")},
                           {QStringLiteral("auth_plain_in_clear"), true}};
        return command;
    }

private:
    QProcess m_process;
    int m_port = 0;
};

class XmppRegistration : public testing::Test {
protected:
    wire::PromptOpened formOf(const RegisteringServer& server)
    {
        m_ana.knock(server.signOn(true));
        return m_ana.asked(wire::PromptKind::Form);
    }
    void fill(const wire::PromptOpened& form, const QString& seen)
    {
        m_ana.send(wire::AnswerPrompt{form.prompt, true, {{QStringLiteral("ocr"), seen}}});
    }
    static void done(Person& person, const QString& id)
    {
        person.expect<wire::CommandDone>([&](const auto& event) { return event.re == id; });
    }

    Person m_ana;
};

class XmppAccount : public XmppRegistration {
protected:
    void SetUp() override
    {
        JACKDAW_NEEDS_PROSODY();
        m_server = std::make_unique<ProsodyServer>();
        ASSERT_TRUE(m_server->isUp());
        m_server->addUser(QStringLiteral("ana"), kSecret);
    }
    wire::SignOn asAna() { return xmppSignOn(*m_server, QStringLiteral("ana")); }

    std::unique_ptr<ProsodyServer> m_server;
};

} // namespace

TEST_F(XmppRegistration, APictureIsShownWithTheFormThatAsksWhatItShows)
{
    const RegisteringServer server("captcha");
    const wire::PromptOpened form = formOf(server);
    EXPECT_EQ(form.text, QStringLiteral("Say what you see."));
    QStringList kinds;
    for (const wire::Field& field : form.fields)
        kinds.append(wire::nameOf(field.kind));
    ASSERT_EQ(kinds, QStringList({QStringLiteral("image"), QStringLiteral("text")})) << "the user has said the rest";
    EXPECT_EQ(form.fields[1].label, QStringLiteral("What the picture shows"));
    EXPECT_TRUE(form.fields[1].required);
    QFile picture(m_ana.folder() + QStringLiteral("/spool/") + form.fields[0].defaultValue.toString());
    ASSERT_TRUE(picture.open(QIODevice::ReadOnly));
    EXPECT_TRUE(picture.readAll().startsWith("\x89PNG"));
    fill(form, QStringLiteral("7nHL3"));
    m_ana.expect<wire::Registered>();
    m_ana.expect<wire::SignedOn>();
}

TEST_F(XmppRegistration, AWrongAnswerSaysSo)
{
    const RegisteringServer server("captcha");
    fill(formOf(server), QStringLiteral("blind"));
    const auto failed = m_ana.expect<wire::Failed>();
    EXPECT_EQ(failed.kind, wire::ErrorKind::Settings);
    EXPECT_TRUE(failed.text.contains(QStringLiteral("Not Acceptable"))) << failed.text.toStdString();
    m_ana.expectNoneLeft<wire::Registered>();
    EXPECT_EQ(m_ana.expectEnd(), 0);
}

TEST_F(XmppRegistration, APictureOnTheWebIsNamedAndNotFetched)
{
    const RegisteringServer server("far-captcha");
    const wire::PromptOpened form = formOf(server);
    ASSERT_EQ(form.fields.size(), 1);
    EXPECT_TRUE(form.fields[0].hint.contains(QStringLiteral("http://localhost/challenge.png")));
}

TEST_F(XmppRegistration, AServerThatMakesAccountsOnAPageSaysWhichOne)
{
    const RegisteringServer server("page");
    m_ana.knock(server.signOn(true));
    const auto failed = m_ana.expect<wire::Failed>();
    EXPECT_EQ(failed.kind, wire::ErrorKind::Settings);
    EXPECT_FALSE(failed.text.isEmpty());
    EXPECT_EQ(failed.link, QStringLiteral("https://localhost/register?from=program"));
    m_ana.expectNoneLeft<wire::Registered>();
    m_ana.expectNoneLeft<wire::PromptOpened>();
    EXPECT_EQ(m_ana.expectEnd(), 0);
}

TEST_F(XmppRegistration, AServerThatKeepsTheAccountSaysWhy)
{
    const RegisteringServer server("keeps");
    m_ana.arrive(server.signOn(false));
    const auto refused = [&](const QString& id) {
        m_ana.send(wire::Unregister{id});
        return m_ana.expect<wire::CommandFailed>([&](const auto& event) { return event.re == id; }).text;
    };
    const QString text = refused(QStringLiteral("1"));
    EXPECT_TRUE(text.contains(QStringLiteral("Not Allowed"))) << text.toStdString();
    EXPECT_FALSE(refused(QStringLiteral("2")).isEmpty()) << "it is answered each time";
    m_ana.expectNone<wire::PromptOpened>();
    m_ana.leave();
}

TEST_F(XmppAccount, IsRemovedFromItsServer)
{
    const wire::SignedOn facts = [&] {
        m_ana.knock(asAna());
        return m_ana.expect<wire::SignedOn>();
    }();
    EXPECT_TRUE(facts.features.contains(wire::Feature::Unregistration));
    m_ana.send(wire::Unregister{QStringLiteral("1")});
    done(m_ana, QStringLiteral("1"));
    m_ana.expect<wire::SignedOff>();
    EXPECT_EQ(m_ana.expectEnd(), 0);
    m_ana.expectNoneLeft<wire::Failed>();
    m_ana.expectNoneLeft<wire::PromptOpened>();
    Person again;
    again.knock(asAna());
    EXPECT_EQ(again.expect<wire::Failed>().kind, wire::ErrorKind::Authentication);
}

TEST_F(XmppAccount, APasswordChangedByTheMenuOfThePluginIsTold)
{
    m_ana.arrive(asAna());
    m_ana.send(wire::GetMenu{.id = QStringLiteral("m")});
    const auto menu = m_ana.expect<wire::MenuGot>();
    const auto item = std::ranges::find_if(
        menu.items, [](const auto& one) { return one.label.contains(QStringLiteral("Change Password")); });
    ASSERT_NE(item, menu.items.end());
    m_ana.send(wire::ChooseMenuItem{.id = QStringLiteral("c"), .item = item->key});
    const auto form = m_ana.asked(wire::PromptKind::Form);
    QVariantMap values;
    for (const wire::Field& field : form.fields) {
        if (field.secret)
            values.insert(field.key, QStringLiteral("another <one>"));
    }
    ASSERT_EQ(values.size(), 2);
    m_ana.send(wire::AnswerPrompt{form.prompt, true, values});
    EXPECT_EQ(m_ana.expect<wire::PasswordChanged>().password, QStringLiteral("another <one>"));
    m_ana.leave();
    m_ana.expectNoneLeft<wire::PasswordChanged>();
    Person again;
    wire::SignOn command = asAna();
    command.password = QStringLiteral("another <one>");
    again.arrive(command);
}
