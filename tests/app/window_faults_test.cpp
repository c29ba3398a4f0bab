// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Faults as the user reads of them in the window.

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <csignal>
#include <gtest/gtest.h>

#include "tests/app/jackdaw_here.h"
#include "tests/support/failing_disk.h"
#include "ui/rooms/room_browser.h"
#include "ui/rooms/rooms_model.h"

using namespace jackdaw::test;

namespace {

const QString kAlice = QStringLiteral("/alice@echo.example");

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

/// Sends a line and waits until it and its answer are stored.
bool hasTalked(const JackdawHere& jackdaw, const QString& account)
{
    return jackdaw.echoAnswers(account) && Controlled::until([&] {
               return jackdaw.ctl({key("messages"), account + kAlice}).rows.size() == 2;
           });
}

} // namespace

TEST(WindowFaults, AStoppedHostIsNamedAndTheOtherGoesOn)
{
    JackdawHere jackdaw;
    jackdaw.surroundings().links.pingAfter = 300;
    jackdaw.surroundings().links.hungAfter = 1500;
    jackdaw.surroundings().links.killAfter = 500;
    jackdaw.surroundings().supervisor.shortestDelay = 60'000; // the failure stays in view
    ASSERT_TRUE(jackdaw.start());
    const QString stopped = jackdaw.addEcho(QStringLiteral("stopped@echo.example"));
    const QString steady = jackdaw.addEcho(QStringLiteral("steady@echo.example"));
    const qint64 host = jackdaw.account(stopped).value(key("host_pid")).toInteger();
    ASSERT_GT(host, 0);
    ::kill(static_cast<pid_t>(host), SIGSTOP);
    ASSERT_TRUE(jackdaw.reaches(stopped, key("waiting")));
    EXPECT_EQ(jackdaw.errorOf(stopped, key("kind")), key("host-hung"));
    EXPECT_TRUE(JackdawHere::shows(QStringLiteral("stopped answering."))) << JackdawHere::shown().toStdString();
    EXPECT_TRUE(jackdaw.echoAnswers(steady));
    EXPECT_FALSE(QFileInfo::exists(QStringLiteral("/proc/%1").arg(host))) << "nothing is left of it";
    ASSERT_EQ(jackdaw.ctl({key("account"), key("reconnect"), stopped}).exit, 0);
    EXPECT_TRUE(jackdaw.reaches(stopped, key("online")));
}

TEST(WindowFaults, AFullDiskIsSaidAndLosesNothing)
{
    FailingDisk disk;
    JackdawHere jackdaw;
    ASSERT_TRUE(jackdaw.start());
    const QString account = jackdaw.addEcho(QStringLiteral("me@echo.example"));
    ASSERT_TRUE(jackdaw.echoAnswers(account));
    const auto count = [&] { return jackdaw.ctl({key("messages"), account + kAlice}).rows.size(); };
    ASSERT_TRUE(Controlled::until([&] { return count() == 2; }));

    disk.fill();
    const Answer first = jackdaw.ctl({key("send"), account + kAlice, key("one")});
    EXPECT_EQ(first.text(key("state")), key("queued")) << "what met the fault is shown as waiting";
    EXPECT_TRUE(JackdawHere::shows(QStringLiteral("The disk is full"))) << JackdawHere::shown().toStdString();
    const Answer second = jackdaw.ctl({key("send"), account + kAlice, key("two")});
    EXPECT_EQ(second.exit, 1) << "the text stays with the user";
    EXPECT_TRUE(second.error.contains(QStringLiteral("was not sent"))) << second.error.toStdString();
    EXPECT_EQ(jackdaw.stateOf(account), key("online"));
    EXPECT_EQ(count(), 2) << "what was stored can still be read";

    disk.makeRoom();
    EXPECT_TRUE(Controlled::until([&] { return count() == 4; })) << "it has gone and was answered";
    EXPECT_TRUE(Controlled::until([] { return !JackdawHere::shown().contains(QStringLiteral("The disk is full")); }));
    const QList<QJsonObject> before = jackdaw.ctl({key("messages"), account + kAlice}).rows;
    jackdaw.quit();
    ASSERT_TRUE(jackdaw.start());
    EXPECT_EQ(jackdaw.ctl({key("messages"), account + kAlice}).rows, before);
}

TEST(WindowFaults, QuittingOnAFullDiskIsAskedAboutAndLosesNothing)
{
    FailingDisk disk;
    JackdawHere jackdaw;
    ASSERT_TRUE(jackdaw.start());
    const QString account = jackdaw.addEcho(QStringLiteral("me@echo.example"));
    ASSERT_TRUE(hasTalked(jackdaw, account));
    disk.fill();
    ASSERT_EQ(jackdaw.ctl({key("send"), account + kAlice, key("one")}).text(key("state")), key("queued"));
    const Answer refused = jackdaw.ctl({key("quit")});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_TRUE(refused.error.contains(QStringLiteral("would be lost"))) << refused.error.toStdString();
    for (int i = 0; i < 2; ++i)
        JackdawHere::closeWindow();
    EXPECT_TRUE(JackdawHere::shows(QStringLiteral("Quit and lose 1 change"))) << JackdawHere::shown().toStdString();
    EXPECT_EQ(JackdawHere::shown().count(QStringLiteral("Quit and lose")), 1) << "asked once";
    EXPECT_TRUE(JackdawHere::press(QStringLiteral("Keep running")));
    EXPECT_TRUE(jackdaw.runs());
    JackdawHere::closeWindow();
    ASSERT_TRUE(JackdawHere::shows(QStringLiteral("Quit and lose")));
    disk.makeRoom();
    EXPECT_TRUE(Controlled::until([] { return !JackdawHere::shown().contains(QStringLiteral("Quit and lose")); }))
        << "there is nothing to lose any more";
    jackdaw.quit();
    ASSERT_TRUE(jackdaw.start());
    EXPECT_EQ(jackdaw.ctl({key("messages"), account + kAlice}).rows.value(2).value(key("text")), key("one"));
}

TEST(WindowFaults, QuittingAllTheSameQuits)
{
    FailingDisk disk;
    JackdawHere jackdaw;
    ASSERT_TRUE(jackdaw.start());
    for (const bool byWindow : {true, false}) {
        const QString name = byWindow ? QStringLiteral("me@echo.example") : QStringLiteral("other@echo.example");
        const QString account = jackdaw.addEcho(name);
        ASSERT_TRUE(hasTalked(jackdaw, account));
        disk.fill();
        ASSERT_EQ(jackdaw.ctl({key("send"), account + kAlice, key("one")}).text(key("state")), key("queued"));
        if (byWindow) {
            JackdawHere::closeWindow();
            ASSERT_TRUE(JackdawHere::shows(QStringLiteral("Quit and lose")));
            ASSERT_TRUE(JackdawHere::press(QStringLiteral("Quit and lose them")));
            EXPECT_TRUE(Controlled::until([&] { return !jackdaw.runs(); }));
        } else {
            EXPECT_EQ(jackdaw.ctl({key("quit"), key("--force")}).exit, 0);
        }
        disk.makeRoom();
        ASSERT_TRUE(jackdaw.start());
    }
}

TEST(WindowFaults, AMissingKeyringIsSaid)
{
    JackdawHere jackdaw;
    ASSERT_TRUE(jackdaw.start());
    jackdaw.addEcho(QStringLiteral("me@echo.example"));
    EXPECT_TRUE(JackdawHere::shows(QStringLiteral("keyring"))) << JackdawHere::shown().toStdString();
}

TEST(WindowFaults, ADamagedDatabaseIsSaid)
{
    JackdawHere jackdaw;
    ASSERT_TRUE(jackdaw.start());
    jackdaw.quit();
    QFile file(jackdaw.databaseFile());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(10000, 'j'));
    file.close();
    ASSERT_TRUE(jackdaw.start());
    EXPECT_TRUE(JackdawHere::shows(QStringLiteral("has been set aside"))) << JackdawHere::shown().toStdString();
}

TEST(WindowFaults, AHostThatBreaksTheWireIsNamed)
{
    JackdawHere jackdaw;
    ASSERT_TRUE(jackdaw.start());
    const QString faulty = jackdaw.addEcho(QStringLiteral("faulty@echo.example"));
    ASSERT_EQ(jackdaw.ctl({key("send"), faulty + kAlice, key("/frame-too-long")}).exit, 0);
    EXPECT_TRUE(JackdawHere::shows(QStringLiteral("does not fit this version of Jackdaw.")))
        << JackdawHere::shown().toStdString();
}

TEST(WindowFaults, ADirectoryOfFiftyThousandRoomsIsListedAndSearchedWhileTheWindowLives)
{
    JackdawHere jackdaw;
    ASSERT_TRUE(jackdaw.start());
    const QString account = jackdaw.addEcho(QStringLiteral("ana@echo.example"));
    const auto windows = QApplication::topLevelWidgets();
    jackdaw::ui::RoomBrowser* browser = nullptr;
    for (const QWidget* window : windows) {
        for (QAction* action : window->actions()) {
            if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+J")))
                action->trigger();
        }
        if (auto* found = window->findChild<jackdaw::ui::RoomBrowser*>())
            browser = found;
    }
    ASSERT_NE(browser, nullptr);
    auto* model = browser->findChild<jackdaw::ui::RoomsModel*>();
    ASSERT_TRUE(Controlled::until([model] { return model->total() == 4; })) << "the account's own directory";
    int turns = 0;
    QTimer other;
    QObject::connect(&other, &QTimer::timeout, &other, [&turns] { ++turns; });
    other.start(1);
    const auto fields = browser->findChildren<QLineEdit*>();
    ASSERT_EQ(fields.size(), 2);
    fields[1]->setText(key("crowd"));
    QTest::keyClick(fields[1], Qt::Key_Return);
    QList<int> steps;
    ASSERT_TRUE(Controlled::until(
        [&] {
            steps.append(model->total());
            return model->total() == 50'000 && model->rowCount() == 50'000;
        },
        60'000));
    EXPECT_TRUE(JackdawHere::shows(QLocale().toString(50'000)));
    EXPECT_GT(turns, 3) << "others had their turn while it came";
    EXPECT_TRUE(std::ranges::any_of(steps, [](int total) { return total > 4 && total < 50'000; }))
        << "it shows as it comes";
    fields[0]->setText(QStringLiteral("ROOM 4321"));
    EXPECT_EQ(model->rowCount(), 11) << "4321, and 43210 to 43219";
    EXPECT_EQ(jackdaw.stateOf(account), key("online"));
    EXPECT_TRUE(jackdaw.echoAnswers(account));
}
