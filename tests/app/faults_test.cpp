// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Bad input and faults, as the user of the whole program meets them: a sentence, and the rest goes on.

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <csignal>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/resource.h>

#include "tests/app/jackdaw_process.h"
#include "tests/support/small_disk.h"

using namespace jackdaw::test;

namespace {

const QString kAlice = QStringLiteral("/alice@echo.example");
constexpr qsizetype kPage = 4096;
constexpr qsizetype kSpoilt = 64; ///< of a page

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

bool writeTo(const JackdawProcess& jackdaw, const QString& account, const QByteArray& text)
{
    return jackdaw.ctl({key("send"), account + kAlice, key("-")}, text).exit == 0;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool says(JackdawProcess& jackdaw, const char* words)
{
    return JackdawProcess::until([&] { return jackdaw.standardError().contains(QString::fromLatin1(words)); });
}

/// One sentence on one line, and the end.
void expectRefusal(const JackdawProcess::End& end, const char* words)
{
    EXPECT_EQ(end.exit, 1);
    EXPECT_TRUE(end.error.contains(QString::fromLatin1(words))) << end.error.toStdString();
    EXPECT_EQ(end.error.count(u'\n'), 1) << end.error.toStdString();
    EXPECT_TRUE(end.error.endsWith(QStringLiteral(".\n"))) << end.error.toStdString();
}

} // namespace

TEST(ProgramFaults, AHostThatBreaksTheWireIsNamedAndTheOtherGoesOn)
{
    JackdawProcess jackdaw;
    ASSERT_TRUE(jackdaw.start());
    const QString steady = jackdaw.addEcho(QStringLiteral("steady@echo.example"));
    for (const char* fault : {"/frame-too-long", "/invalid-json", "/invalid-utf8", "/nested"}) {
        SCOPED_TRACE(fault);
        const QString faulty = jackdaw.addEcho(QString::fromLatin1(fault).mid(1) + QStringLiteral("@echo.example"));
        ASSERT_TRUE(writeTo(jackdaw, faulty, fault));
        ASSERT_TRUE(jackdaw.reaches(faulty, key("failed")));
        EXPECT_EQ(jackdaw.errorOf(faulty, key("kind")), key("host-incompatible"));
        EXPECT_TRUE(jackdaw.errorOf(faulty, key("text")).endsWith(u'.'));
        EXPECT_TRUE(jackdaw.echoAnswers(steady));
    }
}

TEST(ProgramFaults, AMessageOfAMegabyteComesIn)
{
    JackdawProcess jackdaw;
    ASSERT_TRUE(jackdaw.start());
    const QString account = jackdaw.addEcho(QStringLiteral("me@echo.example"));
    ASSERT_TRUE(writeTo(jackdaw, account, "/big 1000000"));
    EXPECT_TRUE(JackdawProcess::until([&] {
        return jackdaw.ctl({key("messages"), account + kAlice}).rows.size() == 2;
    }));
    EXPECT_EQ(jackdaw.stateOf(account), key("online"));
}

TEST(ProgramFaults, AMessageOfAMegabyteOutIsSentOrRefusedWithASentence)
{
    JackdawProcess jackdaw;
    ASSERT_TRUE(jackdaw.start());
    const QString account = jackdaw.addEcho(QStringLiteral("me@echo.example"));
    const Answer sent = jackdaw.ctl({key("send"), account + kAlice, key("-")}, QByteArray(1'000'000, 'x'));
    EXPECT_TRUE(sent.exit == 0 || (sent.exit == 1 && sent.error.trimmed().endsWith(u'.')))
        << sent.exit << sent.error.toStdString();
    EXPECT_EQ(jackdaw.stateOf(account), key("online"));
}

TEST(ProgramFaults, AFloodLosesNothing)
{
    JackdawProcess jackdaw;
    ASSERT_TRUE(jackdaw.start());
    const QString account = jackdaw.addEcho(QStringLiteral("me@echo.example"));
    ASSERT_TRUE(writeTo(jackdaw, account, "/flood 3000"));
    EXPECT_TRUE(JackdawProcess::until([&] {
        return jackdaw.ctl({key("messages"), account + kAlice, key("--last"), key("5000")}).rows.size() == 3001;
    }));
}

TEST(ProgramFaults, ADamagedDatabaseIsSetAsideAndSaid)
{
    JackdawProcess jackdaw;
    ASSERT_TRUE(jackdaw.start());
    jackdaw.quit();
    QFile file(jackdaw.databaseFile());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    const QByteArray junk(10000, 'j');
    ASSERT_EQ(file.write(junk), junk.size());
    file.close();
    ASSERT_TRUE(jackdaw.start());
    EXPECT_TRUE(says(jackdaw, "has been set aside")) << jackdaw.standardError().toStdString();
    const QDir data = QFileInfo(file.fileName()).dir();
    const QStringList aside = data.entryList({QStringLiteral("*damaged*")}, QDir::Files);
    ASSERT_EQ(aside.size(), 1);
    QFile kept(data.filePath(aside[0]));
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), junk);
}

TEST(ProgramFaults, DamageOnAnyPageIsHealedInTheSameStart)
{
    JackdawProcess jackdaw;
    ASSERT_TRUE(jackdaw.start());
    const QString account = jackdaw.addEcho(QStringLiteral("me@echo.example"));
    ASSERT_TRUE(writeTo(jackdaw, account, "/flood 20"));
    ASSERT_TRUE(JackdawProcess::until([&] {
        return jackdaw.ctl({key("messages"), account + kAlice}).rows.size() == 21;
    }));
    jackdaw.quit();
    const QDir data = QFileInfo(jackdaw.databaseFile()).dir();
    const QByteArray sound = contents(jackdaw.databaseFile());
    const qsizetype pages = sound.size() / kPage;
    ASSERT_GT(pages, 15);
    int healed = 0;
    for (qsizetype page = 0; page < pages; ++page) {
        SCOPED_TRACE(page + 1);
        for (const QString& old : data.entryList({QStringLiteral("jackdaw.sqlite*")}, QDir::Files))
            QFile::remove(data.filePath(old));
        QByteArray bytes = sound;
        bytes.replace(page * kPage, kSpoilt, QByteArray(kSpoilt, 'j'));
        QFile file(jackdaw.databaseFile());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
        file.close();
        const qsizetype said = jackdaw.standardError().size();
        EXPECT_TRUE(jackdaw.start({key("--offline")})) << jackdaw.standardError().mid(said).toStdString();
        const QStringList aside = data.entryList({QStringLiteral("*.damaged-*")}, QDir::Files);
        if (!aside.isEmpty()) {
            ++healed;
            EXPECT_EQ(contents(data.filePath(aside[0])), bytes) << "what was damaged is kept as it was";
            EXPECT_TRUE(JackdawProcess::until([&] { return jackdaw.standardError().mid(said).contains(aside[0]); }));
        }
        jackdaw.quit();
    }
    EXPECT_GT(healed, 5) << "the test has damaged nothing that a start needs";
}

TEST(ProgramFaults, AFullDiskIsSaidAndLosesNothing)
{
    JackdawProcess jackdaw;
    const SmallDisk disk(jackdaw.profile(), "size=2m");
    if (!disk.isMounted())
        GTEST_SKIP() << "a small file system cannot be mounted here (needs root); window_faults_test asks the same";
    ASSERT_TRUE(jackdaw.start());
    const QString account = jackdaw.addEcho(QStringLiteral("me@echo.example"));
    ASSERT_TRUE(writeTo(jackdaw, account, "/flood 15000"));
    EXPECT_TRUE(says(jackdaw, "The disk is full"));
    EXPECT_EQ(jackdaw.stateOf(account), key("online"));
    const Answer sent = jackdaw.ctl({key("send"), account + kAlice, key("hello")});
    EXPECT_EQ(sent.exit, 1);
    EXPECT_TRUE(sent.error.contains(QStringLiteral("was not sent"))) << sent.error.toStdString();

    ASSERT_TRUE(disk.change("size=64m"));
    const auto unread = [&] {
        return jackdaw.rowWhere({key("conversations")}, key("address"), key("alice@echo.example"))
            .value(key("unread"))
            .toInt();
    };
    EXPECT_TRUE(JackdawProcess::until([&] { return unread() == 15000; }, 120000)) << unread();
    jackdaw.kill();
    ASSERT_TRUE(jackdaw.start({key("--offline")}));
    EXPECT_EQ(unread(), 15000);
}

TEST(ProgramFaults, AFileThatMayNotGrowIsSaidAndLosesNothing)
{
    JackdawProcess jackdaw;
    ASSERT_TRUE(jackdaw.start());
    const QString account = jackdaw.addEcho(QStringLiteral("me@echo.example"));
    const auto limit = [&jackdaw](rlim_t bytes) {
        const rlimit most{bytes, RLIM_INFINITY};
        return prlimit(static_cast<pid_t>(jackdaw.pid()), RLIMIT_FSIZE, &most, nullptr) == 0;
    };
    ASSERT_TRUE(limit(4096));
    EXPECT_TRUE(writeTo(jackdaw, account, "first")) << "it waits in memory";
    EXPECT_TRUE(says(jackdaw, "The disk cannot be read or written"));
    const Answer sent = jackdaw.ctl({key("send"), account + kAlice, key("second")});
    EXPECT_EQ(sent.exit, 1);
    EXPECT_TRUE(sent.error.contains(QStringLiteral("was not sent"))) << sent.error.toStdString();
    EXPECT_EQ(jackdaw.stateOf(account), key("online"));
    ASSERT_TRUE(limit(RLIM_INFINITY));
    EXPECT_TRUE(JackdawProcess::until([&] {
        const QList<QJsonObject> rows = jackdaw.ctl({key("messages"), account + kAlice}).rows;
        return !rows.isEmpty() && rows.first().value(key("text")).toString() == key("first")
            && rows.first().value(key("state")).toString() == key("delivered");
    }));
}

TEST(ProgramFaults, AStartOnAFullDiskIsRefused)
{
    JackdawProcess jackdaw;
    SmallDisk disk(jackdaw.profile());
    if (!disk.isMounted())
        GTEST_SKIP() << "a small file system cannot be mounted here (needs root)";
    ASSERT_TRUE(disk.fill());
    expectRefusal(jackdaw.startAndWait(), "There is no space left on the disk");
    ASSERT_TRUE(disk.makeRoom());
    EXPECT_TRUE(jackdaw.start());
}

TEST(ProgramFaults, AReadOnlyProfileIsRefused)
{
    JackdawProcess jackdaw;
    const SmallDisk disk(jackdaw.profile());
    if (!disk.isMounted())
        GTEST_SKIP() << "a file system cannot be mounted here (needs root)";
    ASSERT_TRUE(jackdaw.start());
    jackdaw.quit();
    ASSERT_TRUE(disk.setReadOnly());
    expectRefusal(jackdaw.startAndWait(), "may not write to its folder");
}

TEST(ProgramFaults, AProfileThatIsAFileIsRefused)
{
    JackdawProcess jackdaw;
    QFile file(jackdaw.profile() + QStringLiteral("/data"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    expectRefusal(jackdaw.startAndWait(), "is not a folder of yours");
}

TEST(ProgramFaults, AFileGivenAsTheProfileIsNamed)
{
    JackdawProcess jackdaw;
    ASSERT_TRUE(QDir(jackdaw.profile()).removeRecursively());
    QFile file(jackdaw.profile());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    expectRefusal(jackdaw.startAndWait(), qPrintable(file.fileName() + QStringLiteral(" is a file")));
    file.remove();
}

TEST(ProgramFaults, AProfileOfANewerJackdawIsRefusedUnharmed)
{
    JackdawProcess jackdaw;
    ASSERT_TRUE(jackdaw.start());
    jackdaw.quit();
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(jackdaw.databaseFile()).constData(), &database), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(database, "PRAGMA user_version = 9999", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
    QFile file(jackdaw.databaseFile());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    expectRefusal(jackdaw.startAndWait(), "made by a newer Jackdaw");
    file.seek(0);
    EXPECT_EQ(file.readAll(), before);
}

TEST(ProgramFaults, NoDisplayIsSaid)
{
    JackdawProcess jackdaw;
    jackdaw.unsetEnvironment(key("QT_QPA_PLATFORM"));
    jackdaw.unsetEnvironment(key("WAYLAND_DISPLAY"));
    for (const char* display : {"", ":9999"}) {
        jackdaw.setEnvironment(key("DISPLAY"), QString::fromLatin1(display));
        const JackdawProcess::End end = jackdaw.startAndWait();
        EXPECT_EQ(end.exit, 1);
        EXPECT_TRUE(end.error.startsWith(QStringLiteral("Jackdaw needs a display"))) << end.error.toStdString();
        EXPECT_EQ(end.error.count(u'\n'), 1) << end.error.toStdString();
    }
}

TEST(ProgramFaults, ALockThatNobodyHoldsIsTakenOver)
{
    // As a power cut leaves it: empty, torn, or with the number of a process that is another's by now.
    for (const QByteArray& left : {QByteArray(), QByteArray("\x00\xff\n\n", 4), QByteArray("1\njackdaw\nhere\n")}) {
        JackdawProcess jackdaw;
        const QString folder = jackdaw.profile() + QStringLiteral("/data");
        ASSERT_TRUE(QDir().mkpath(folder));
        QFile lock(folder + QStringLiteral("/lock"));
        ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
        lock.write(left);
        lock.close();
        EXPECT_TRUE(jackdaw.start()) << jackdaw.standardError().toStdString();
        // One that was killed has left it, too.
        jackdaw.kill();
        EXPECT_TRUE(jackdaw.start()) << jackdaw.standardError().toStdString();
    }
}

TEST(ProgramFaults, ASecondStartBesideOneThatHangsEnds)
{
    JackdawProcess jackdaw;
    ASSERT_TRUE(jackdaw.start());
    ::kill(static_cast<pid_t>(jackdaw.pid()), SIGSTOP);
    expectRefusal(jackdaw.startAndWait(), "does not answer yet");
    const Answer answer = jackdaw.ctl({key("accounts")});
    EXPECT_EQ(answer.exit, 4);
    EXPECT_TRUE(answer.error.contains(QStringLiteral("does not answer"))) << answer.error.toStdString();
    ::kill(static_cast<pid_t>(jackdaw.pid()), SIGCONT);
    EXPECT_EQ(jackdaw.startAndWait().exit, 0);
}
