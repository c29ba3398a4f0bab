// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The socket itself: who may use it, what it takes, and how long it waits.

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>

#include "core/control/control_client.h"
#include "tests/control/fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

TEST_F(Control, TheSocketIsItsOwnersAlone)
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFileInfo(path).permissions() & others);
}

TEST_F(Control, ASocketThatIsRemovedIsMadeAgain)
{
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(waitFor([this] { return QFileInfo::exists(path); }));
    EXPECT_EQ(ctl("accounts").exit, 0);
    EXPECT_EQ(QFileInfo(path).permissions().toInt() & 0x0077, 0) << "the owner's alone, as before";
}

TEST(ControlServer, AFolderThatIsRemovedIsMadeAgainAndAProfileThatIsGoneIsNot)
{
    TestCore test;
    ControlServer server(test.core());
    const QString profile = test.folder() + QStringLiteral("/profile");
    const QString folder = profile + QStringLiteral("/run");
    ASSERT_TRUE(QDir().mkpath(folder));
    const QString path = folder + QStringLiteral("/control.sock");
    ASSERT_TRUE(server.listen(path));
    QStringList said;
    QObject::connect(&server, &ControlServer::lost, &server, [&said](const Error& error) { said.append(error.text); });

    ASSERT_TRUE(QDir(folder).removeRecursively());
    ASSERT_TRUE(waitFor([&path] { return QFileInfo::exists(path); }));
    EXPECT_EQ(Client(path).ctl(QStringLiteral("accounts"), {}).exit, 0);
    EXPECT_TRUE(said.isEmpty());

    ASSERT_TRUE(QDir(profile).removeRecursively());
    ASSERT_TRUE(waitFor([&said] { return !said.isEmpty(); }));
    EXPECT_FALSE(QFileInfo::exists(profile));
}

TEST_F(Control, WrongWordsAreUsage)
{
    for (const char* line : {"", "dance", "accounts now", "account", "account add first", "status set",
                             "contacts --all", "send Home/bob@one.test", "send Home/bob@one.test hi --wait tomorrow",
                             "send Home/bob@one.test hi --timeout soon", "watch weather", "quit now",
                             "account add first x@one.test --set port", "account set Home port",
                             "prompt answer q1 password", "messages Home/bob@one.test --last none"})
        refuses(line, 2);
}

TEST_F(Control, WatchFollowsWhatHappens)
{
    const auto all = client.begin({QStringLiteral("watch")});
    const auto people = client.begin({QStringLiteral("watch"), QStringLiteral("presence")});
    ASSERT_TRUE(waitFor([&] { return all->answer.greeted && people->answer.greeted; }));
    const auto saw = [](const Client::Running& running, const char* kind, const char* field, const QString& value) {
        return waitFor([&] {
            for (const QJsonObject& object : running.answer.rows) {
                if (text(object, "kind") == QLatin1StringView(kind) && text(object, field) == value)
                    return true;
            }
            return false;
        });
    };
    test.network().setPresence(ana, kBob, wire::Presence::Available, QStringLiteral("Back"));
    EXPECT_TRUE(saw(*all, "presence", "status_message", QStringLiteral("Back")));
    EXPECT_TRUE(saw(*people, "presence", "address", kBob));
    test.network().say(ana, kBob, QStringLiteral("hello"));
    EXPECT_TRUE(saw(*all, "message", "text", QStringLiteral("hello")));
    EXPECT_TRUE(saw(*all, "conversation", "conversation_kind", QStringLiteral("direct")));
    test.network().type(ana, kBob);
    EXPECT_TRUE(saw(*all, "typing", "state", QStringLiteral("typing")));
    test.network().requestAuthorisation(ana, QStringLiteral("eve@one.test"));
    EXPECT_TRUE(saw(*all, "prompt", "prompt_kind", QStringLiteral("authorisation")));
    row("account disable Home");
    EXPECT_TRUE(saw(*all, "account", "state", QStringLiteral("offline")));
    row("account remove Home");
    EXPECT_TRUE(saw(*all, "account", "id", QStringLiteral("a1")));
    for (const QJsonObject& object : people->answer.rows)
        EXPECT_EQ(text(object, "kind"), QStringLiteral("presence"));
    EXPECT_EQ(all->answer.exit, -1) << "it goes on until it is interrupted";
}

TEST_F(Control, QuitIsAskedForOnceAndAnsweredByTheEnd)
{
    int asked = 0;
    QObject::connect(&server, &ControlServer::quitRequested, &server, [&asked] { ++asked; });
    const auto running = client.begin({QStringLiteral("quit")});
    ASSERT_TRUE(waitFor([&] { return asked == 1; }));
    EXPECT_EQ(running->answer.exit, -1);
    EXPECT_EQ(running->socket.state(), QLocalSocket::ConnectedState);
}

namespace {

/// What a client that writes such bytes is told until the connection ends or it has its exit.
QByteArray toldAfter(const QString& path, const QByteArray& bytes)
{
    QLocalSocket socket;
    socket.connectToServer(path);
    socket.write(bytes);
    QByteArray told;
    EXPECT_TRUE(waitFor([&] {
        told += socket.readAll();
        return told.contains("\"exit\":") || socket.state() == QLocalSocket::UnconnectedState;
    }));
    return told;
}

class SmallControl : public Control {
protected:
    SmallControl()
        : Control(ControlLimits{.request = 1000, .watched = 400'000, .listed = 2'000'000})
    {
    }
    void flood(int count)
    {
        const int before = test->conversations().unreadTotal();
        for (int i = 0; i < count; ++i)
            test.network().say(ana, kBob, QString(1000, u'x'));
        ASSERT_TRUE(waitFor([&] { return test->conversations().unreadTotal() == before + count; }));
    }
};

} // namespace

TEST_F(Control, AFirstLineThatIsNoRequestIsRefusedWithASentence)
{
    for (const char* line : {"accounts\n", "\xff\xfe{\"words\":\n", "[]\n", "{\"words\":\"accounts\"}\n",
                             "GET / HTTP/1.1\r\n", "\n", "{\"words\":[\"accounts\"]\n"}) {
        const QByteArray told = toldAfter(path, line);
        EXPECT_TRUE(told.contains("\"exit\":2")) << line << told.constData();
        EXPECT_TRUE(told.contains("A request is one JSON object on a line")) << line << told.constData();
    }
    EXPECT_EQ(ctl("accounts").exit, 0) << "nobody else is hurt";
}

TEST_F(Control, ARequestOfMoreThanFourMebibytesIsRefusedWithASentence)
{
    const QByteArray told = toldAfter(path, QByteArray(5 * 1024 * 1024, 'x'));
    EXPECT_TRUE(told.contains("A request may have at most 4 MiB.")) << told.constData();
    EXPECT_TRUE(told.contains("\"exit\":2")) << told.constData();
    EXPECT_EQ(ctl("accounts").exit, 0);
}

TEST_F(Control, AClientThatGoesTakesItsWaitingWithIt)
{
    QLocalSocket gone;
    gone.connectToServer(path);
    gone.write("{\"words\":[\"watch\"]}\n");
    gone.abort();
    EXPECT_EQ(ctl("accounts").exit, 0);
}

TEST_F(SmallControl, AWatcherThatDoesNotReadIsToldAndDropped)
{
    QLocalSocket lazy;
    lazy.setReadBufferSize(1);
    lazy.connectToServer(path);
    lazy.write("{\"words\":[\"watch\",\"message\"]}\n");
    const auto keen = client.begin({QStringLiteral("watch"), QStringLiteral("message")});
    ASSERT_TRUE(waitFor([&] { return keen->answer.greeted; }));
    // More than the system keeps for the two ends.
    for (int i = 0; i < 10; ++i)
        flood(100);
    EXPECT_TRUE(waitFor([&] { return keen->answer.rows.size() == 1000; }));
    lazy.setReadBufferSize(0);
    QByteArray told;
    EXPECT_TRUE(waitFor([&] {
        told += lazy.readAll();
        return lazy.state() == QLocalSocket::UnconnectedState;
    }));
    told += lazy.readAll();
    EXPECT_TRUE(told.contains("What happens is not read fast enough.")) << told.right(200).constData();
    EXPECT_LT(told.count("\"row\""), 1000);
    EXPECT_EQ(keen->answer.exit, -1) << "the one that reads goes on";
}

TEST_F(SmallControl, AListingThatNobodyReadsEndsTheConnectionOnly)
{
    for (int i = 0; i < 20; ++i)
        flood(100);
    QLocalSocket lazy;
    lazy.setReadBufferSize(1);
    lazy.connectToServer(path);
    lazy.write("{\"words\":[\"messages\",\"Home/bob@one.test\",\"--last\",\"2000\"]}\n");
    EXPECT_EQ(ctl("accounts").exit, 0);
    lazy.setReadBufferSize(0);
    QByteArray told;
    EXPECT_TRUE(waitFor([&] {
        told += lazy.readAll();
        return lazy.state() == QLocalSocket::UnconnectedState;
    }));
    EXPECT_FALSE(told.contains("\"exit\"")) << "what was not listed to its end does not look like it was";
    EXPECT_EQ(ctl("accounts").exit, 0);
}

TEST(ControlClient, OneThatNeverGreetsIsNotWaitedForLong)
{
    const QTemporaryDir folder;
    const QString silent = folder.filePath(QStringLiteral("ctl"));
    QLocalServer server; // takes the connection and says nothing
    ASSERT_TRUE(server.listen(silent));
    testing::internal::CaptureStderr();
    const int exit = runControlClient(silent, {QStringLiteral("accounts")}, true, 200);
    const std::string said = testing::internal::GetCapturedStderr();
    EXPECT_EQ(exit, 4);
    EXPECT_EQ(said, "The running Jackdaw does not answer.\n");
}

TEST(ControlClient, NobodyThereIsSaid)
{
    testing::internal::CaptureStderr();
    const int exit = runControlClient(QStringLiteral("/nonexistent/ctl"), {QStringLiteral("accounts")}, true);
    const std::string said = testing::internal::GetCapturedStderr();
    EXPECT_EQ(exit, 3);
    EXPECT_TRUE(QString::fromStdString(said).startsWith(QStringLiteral("No Jackdaw runs on this profile."))) << said;
}

TEST(ControlClient, HelpNeedsNobodyToGiveIt)
{
    const QString nowhere = QStringLiteral("/nonexistent/ctl");
    for (const char* word : {"help", "--help"}) {
        testing::internal::CaptureStdout();
        EXPECT_EQ(runControlClient(nowhere, {QString::fromLatin1(word)}, false), 0) << word;
        EXPECT_NE(testing::internal::GetCapturedStdout().find("jackdaw ctl accounts"), std::string::npos) << word;
    }
    testing::internal::CaptureStderr();
    EXPECT_EQ(runControlClient(nowhere, {}, false), 2);
    EXPECT_EQ(runControlClient(nowhere, {QStringLiteral("dance")}, false), 2);
    EXPECT_NE(testing::internal::GetCapturedStderr().find("There is no command \"dance\"."), std::string::npos);
}

TEST_F(Control, ASecondStartIsToldWhenTheFirstIsEnding)
{
    int raised = 0;
    QObject::connect(&server, &ControlServer::raiseRequested, &server, [&raised] { ++raised; });
    EXPECT_EQ(ctl("raise").exit, 0);
    EXPECT_EQ(raised, 1);
    server.refuseToRaise();
    refuses("raise", 1);
    EXPECT_EQ(raised, 1);
}
