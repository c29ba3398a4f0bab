// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Plugins that block, that would abort, and that are told nonsense.

#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>

#include "tests/link/observed.h"
#include "tests/server/purple_person.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

/// Answers whoever connects with the same words, and hangs up.
class Babbler {
public:
    explicit Babbler(QByteArray words)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, words = std::move(words)] {
            QTcpSocket* caller = m_server.nextPendingConnection();
            caller->write(words);
            caller->disconnectFromHost();
        });
        EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost));
    }
    quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
};

struct Listener {
    const char* protocol;
    const char* file;
    const char* username; ///< %1 is the port
    const char* host;     ///< the option that names the server; may be none
};

class Nonsense : public testing::TestWithParam<Listener> { };

std::string nameOf(const testing::TestParamInfo<Listener>& one)
{
    return one.param.protocol;
}

const QList<QByteArray> kNonsense{"HTTP/1.0 500 No\r\n\r\n", QByteArray(3000, '\xff'), QByteArray(64, '\0'), ""};

} // namespace

TEST_P(Nonsense, EndsTheHostAtMost)
{
    const Listener& listener = GetParam();
    for (const char* folder : {"/usr/lib/purple-2/", "/usr/lib/x86_64-linux-gnu/purple-2/", ""}) {
        if (*folder == '\0')
            GTEST_SKIP() << "needs the plugin " << listener.file;
        if (QFile::exists(QLatin1StringView(folder) + QLatin1StringView(listener.file)))
            break;
    }
    for (const QByteArray& words : kNonsense) {
        SCOPED_TRACE(words.left(20).toHex().toStdString());
        const Babbler babbler(words);
        wire::SignOn command;
        command.protocol = QString::fromLatin1(listener.protocol);
        command.username = QString::fromLatin1(listener.username);
        if (command.username.contains(QLatin1StringView("%1")))
            command.username = command.username.arg(babbler.port());
        command.password = QStringLiteral("secret");
        command.options = {{QStringLiteral("port"), babbler.port()},
                           {QString::fromLatin1(listener.host), QStringLiteral("127.0.0.1")}};
        Person ana;
        ana.knock(command);
        ASSERT_TRUE(waitFor([&] { return !ana.isRunning(); }, 60'000)) << ana.transcript();
        // Some plugins take any number for a length, and die of it: that costs the host, whose end the core names.
        if (ana.expectEnd() != 0)
            continue;
        const auto failed = ana.expect<wire::Failed>();
        EXPECT_FALSE((failed.text + failed.details).trimmed().isEmpty());
    }
}

INSTANTIATE_TEST_SUITE_P(FromAServer, Nonsense,
                         testing::Values(Listener{"sametime", "libsametime.so", "ana:127.0.0.1", "server"},
                                         Listener{"novell", "libnovell.so", "ana", "server"},
                                         Listener{"mra", "libmra.so", "ana@mail.ru", "host"},
                                         Listener{"nateon", "libnateon.so", "ana@nate.com", "server"},
                                         Listener{"rocketchat", "librocketchat.so", "ana|127.0.0.1:%1", "none"}),
                         nameOf);

TEST(PluginFaults, OneThatBlocksAtSignOnIsEndedAndTheOthersGoOn)
{
    JACKDAW_NEEDS("zhm", "zephyr-clients");
    JACKDAW_NEEDS_NAMESPACES();
    const QString ana = QStringLiteral("ana");
    const NetworkServer manager(
        QStringLiteral("zephyr"),
        QJsonObject{{QStringLiteral("people"), QJsonArray{ana}}, {QStringLiteral("server"), false}});
    ASSERT_TRUE(manager.isUp());
    HostProgram program;
    program.name = QStringLiteral("Zephyr");
    QStringList words = manager.enter(ana);
    program.program = words.takeFirst();
    program.arguments = words << qEnvironmentVariable("JACKDAW_BIN_DIR") + QStringLiteral("/jackdaw-host-purple");
    ProcessLinkLimits limits;
    limits.pingAfter = 2000;
    limits.hungAfter = 4000;
    Observed blocked(program, limits);
    ASSERT_TRUE(waitFor([&] { return blocked.has<wire::HelloBack>() || blocked.end; }, 30'000));
    wire::SignOn command;
    command.protocol = QStringLiteral("zephyr");
    command.username = ana;
    blocked.link.send(command);
    Observed other(echoHost(), limits);
    EXPECT_TRUE(other.signOn());
    ASSERT_TRUE(waitFor([&] { return blocked.end.has_value(); }, 60'000));
    EXPECT_EQ(blocked.end->reason, LinkEnd::Reason::Hung) << blocked.end->details.toStdString();
    EXPECT_FALSE(other.end.has_value());
}

TEST(PluginFaults, SmsWithAMessageBusAndNoModemSaysSo)
{
    if (!QFile::exists(QStringLiteral("/usr/lib/purple-2/mm-sms.so")))
        GTEST_SKIP() << "needs the Debian package purple-mm-sms";
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (!bus.startsWith("unix:path="))
        GTEST_SKIP() << "needs the session bus of tests/support/session.py";
    // Nobody on it speaks for modems, which is all that counts.
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", bus);
    Person ana;
    wire::SignOn command;
    command.protocol = QStringLiteral("mm-sms");
    command.username = QStringLiteral("sms");
    ana.knock(command);
    const auto failed = ana.expect<wire::Failed>();
    qunsetenv("DBUS_SYSTEM_BUS_ADDRESS");
    EXPECT_EQ(failed.kind, wire::ErrorKind::Network);
    EXPECT_FALSE((failed.text + failed.details).isEmpty());
    EXPECT_EQ(ana.expectEnd(), 0);
}
