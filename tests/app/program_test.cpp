// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The program as scripts and a second start see it.

#include <QDir>
#include <QFile>
#include <csignal>
#include <gtest/gtest.h>

#include "tests/app/jackdaw_process.h"

using namespace jackdaw::test;

namespace {

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

bool processExists(qint64 pid)
{
    return QFile::exists(QStringLiteral("/proc/%1/stat").arg(pid));
}

} // namespace

TEST(Program, SaysSoWhenNoneRuns)
{
    JackdawProcess jackdaw;
    const Answer answer = jackdaw.ctl(words("accounts"));
    EXPECT_EQ(answer.exit, 3);
    EXPECT_FALSE(answer.error.isEmpty());
}

TEST(Program, ExplainsWrongWords)
{
    JackdawProcess jackdaw;
    ASSERT_TRUE(jackdaw.start()) << jackdaw.standardError().toStdString();
    for (const char* line : {"fly", "account add", "account", "messages", "send bob hello --wait forever",
                             "contacts --sideways", "watch weather", "account password a1", "status set happy"}) {
        const Answer answer = jackdaw.ctl(words(line));
        EXPECT_EQ(answer.exit, 2) << line;
        EXPECT_FALSE(answer.error.isEmpty()) << line;
        EXPECT_TRUE(answer.rows.isEmpty()) << line;
    }
    for (const char* line : {"account enable nobody", "contact rename nobody Bob", "messages nobody",
                             "prompt accept q9", "account add nothing me", "account add echo me --set colour=red"}) {
        const Answer answer = jackdaw.ctl(words(line));
        EXPECT_EQ(answer.exit, 1) << line;
        EXPECT_FALSE(answer.error.isEmpty()) << line;
    }
    EXPECT_TRUE(jackdaw.ctl(words("accounts")).rows.isEmpty()) << "a refused command changed something";
}

TEST(Program, ListsProtocolsWithTheirFields)
{
    JackdawProcess jackdaw;
    ASSERT_TRUE(jackdaw.start());
    const QJsonObject echo = jackdaw.rowWhere(words("protocols"), key("id"), key("echo"));
    ASSERT_FALSE(echo.isEmpty());
    for (const char* field : {"id", "name", "icon", "fields", "statuses", "features", "origin", "loaded", "problem"})
        EXPECT_TRUE(echo.contains(QLatin1StringView(field))) << field;
}

TEST(Program, SendsReceivesAndKeepsItOverARestart)
{
    JackdawProcess jackdaw;
    ASSERT_TRUE(jackdaw.start());
    const QString account = jackdaw.addEcho(QStringLiteral("me@echo.example"));
    ASSERT_FALSE(jackdaw.rowWhere(words("accounts"), key("state"), key("online")).isEmpty());
    ASSERT_TRUE(JackdawProcess::until(
        [&] { return !jackdaw.rowWhere(words("contacts"), key("name"), QStringLiteral("Alice Archer")).isEmpty(); }));

    const QString target = account + QStringLiteral("/alice@echo.example");
    const Answer sent
        = jackdaw.ctl({key("send"), target, QStringLiteral("¿qué tal? 🙂"), key("--wait"), key("delivered")});
    ASSERT_EQ(sent.exit, 0) << sent.error.toStdString();
    EXPECT_EQ(sent.text(key("text")), QStringLiteral("¿qué tal? 🙂"));
    ASSERT_TRUE(JackdawProcess::until([&] {
        return jackdaw.rowWhere(words("conversations"), key("address"), QStringLiteral("alice@echo.example"))
                   .value(key("unread"))
                   .toInt()
            == 1;
    }));
    const QList<QJsonObject> before = jackdaw.ctl({key("messages"), target}).rows;
    ASSERT_EQ(before.size(), 2);
    jackdaw.quit();
    EXPECT_FALSE(jackdaw.isRunning());

    ASSERT_TRUE(jackdaw.start({QStringLiteral("--offline")}));
    EXPECT_EQ(jackdaw.ctl({key("messages"), target}).rows, before);
    EXPECT_EQ(jackdaw.rowWhere(words("conversations"), key("address"), QStringLiteral("alice@echo.example"))
                  .value(key("unread"))
                  .toInt(),
              1);
    EXPECT_FALSE(jackdaw.rowWhere(words("contacts"), key("name"), QStringLiteral("Alice Archer")).isEmpty());
}

TEST(Program, AsksForThePasswordWhenThereIsNoKeyring)
{
    JackdawProcess jackdaw;
    ASSERT_TRUE(jackdaw.start());
    jackdaw.addEcho(QStringLiteral("me@echo.example"));
    jackdaw.quit();
    ASSERT_TRUE(jackdaw.start());
    QJsonObject prompt;
    ASSERT_TRUE(JackdawProcess::until([&] {
        prompt = jackdaw.rowWhere(words("prompts"), key("kind"), key("password"));
        return !prompt.isEmpty();
    }));
    const Answer answered = jackdaw.ctl(
        {key("prompt"), key("answer"), prompt.value(key("id")).toString(), QStringLiteral("password=secret")});
    EXPECT_EQ(answered.exit, 0) << answered.error.toStdString();
    EXPECT_TRUE(JackdawProcess::until(
        [&] { return !jackdaw.rowWhere(words("accounts"), key("state"), key("online")).isEmpty(); }));
}

TEST(Program, StartsAtOnceAreOneJackdaw)
{
    const JackdawProcess jackdaw;
    for (const JackdawProcess::End& end : jackdaw.startTogether(5)) {
        EXPECT_EQ(end.exit, 0);
        EXPECT_FALSE(end.error.contains(QStringLiteral("Jackdaw"))) << end.error.toStdString();
    }
}

TEST(Program, AnswersInTheLanguageOfTheUser)
{
    JackdawProcess jackdaw;
    const JackdawProcess::End english = jackdaw.startAndWait({key("--nonsense")});
    EXPECT_EQ(english.exit, 2);
    EXPECT_TRUE(english.error.contains(QStringLiteral("Starts Jackdaw")));
    const QString noneRuns = jackdaw.ctl(words("accounts")).error;
    jackdaw.setEnvironment(key("LC_ALL"), QStringLiteral("es_ES.UTF-8"));
    const JackdawProcess::End spanish = jackdaw.startAndWait({key("--nonsense")});
    EXPECT_EQ(spanish.exit, 2);
    EXPECT_FALSE(spanish.error.contains(QStringLiteral("Starts Jackdaw"))) << spanish.error.toStdString();
    EXPECT_NE(jackdaw.ctl(words("accounts")).error, noneRuns) << "ctl speaks it, too";
}

TEST(Program, ASecondStartRaisesTheFirst)
{
    JackdawProcess jackdaw;
    ASSERT_TRUE(jackdaw.start());
    const JackdawProcess::End second = jackdaw.startAndWait();
    EXPECT_EQ(second.exit, 0);
    EXPECT_TRUE(second.error.isEmpty()) << second.error.toStdString();
    EXPECT_TRUE(jackdaw.isRunning());
}

TEST(Program, SurvivesItsHostsAndTakesThemAlong)
{
    JackdawProcess jackdaw;
    ASSERT_TRUE(jackdaw.start());
    const QString first = jackdaw.addEcho(QStringLiteral("one@echo.example"));
    const QString second = jackdaw.addEcho(QStringLiteral("two@echo.example"));
    const auto host = [&](const QString& account) {
        return jackdaw.rowWhere(words("accounts"), key("id"), account).value(key("host_pid")).toInteger();
    };
    const qint64 doomed = host(first);
    const qint64 other = host(second);
    ASSERT_GT(doomed, 0);
    ASSERT_GT(other, 0);
    ::kill(static_cast<pid_t>(doomed), SIGKILL);
    QString told;
    EXPECT_TRUE(JackdawProcess::until([&] {
        const QJsonObject row = jackdaw.rowWhere(words("accounts"), key("id"), first);
        const QString kind = row.value(key("error")).toObject().value(key("kind")).toString();
        told = row.value(key("error")).toObject().value(key("text")).toString();
        return kind == key("host-crashed");
    }));
    EXPECT_FALSE(told.isEmpty());
    EXPECT_EQ(host(second), other) << "the other account went on";
    EXPECT_TRUE(JackdawProcess::until([&] {
        return jackdaw.rowWhere(words("accounts"), key("id"), first).value(key("state")).toString() == key("online");
    })) << "it comes back by itself";
    const qint64 again = host(first);
    jackdaw.kill();
    EXPECT_TRUE(JackdawProcess::until([&] { return !processExists(again) && !processExists(other); }))
        << "hosts end with Jackdaw, also when it is killed";
}
