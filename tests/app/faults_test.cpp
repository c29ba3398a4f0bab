// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Bad input and faults, as the user of the whole program meets them: a sentence, and the rest goes on.

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <gtest/gtest.h>

#include "core/base/profile.h"
#include "tests/app/jackdaw_process.h"

using namespace jackdaw::test;

namespace {

const QString kAlice = QStringLiteral("/alice@echo.example");

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

QJsonObject accountRow(const JackdawProcess& jackdaw, const QString& id)
{
    return jackdaw.rowWhere({key("accounts")}, key("id"), id);
}

bool writeTo(const JackdawProcess& jackdaw, const QString& account, const QByteArray& text)
{
    return jackdaw.ctl({key("send"), account + kAlice, key("-")}, text).exit == 0;
}

QString databaseOf(const JackdawProcess& jackdaw)
{
    return jackdaw::Profile::at(jackdaw.profile()).databaseFile();
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
        ASSERT_TRUE(JackdawProcess::until(
            [&] { return accountRow(jackdaw, faulty).value(key("state")).toString() == key("failed"); }));
        const QJsonObject error = accountRow(jackdaw, faulty).value(key("error")).toObject();
        EXPECT_EQ(error.value(key("kind")).toString(), key("host-incompatible"));
        EXPECT_TRUE(error.value(key("text")).toString().endsWith(u'.'));
        const Answer sent = jackdaw.ctl({key("send"), steady + kAlice, key("hello"), key("--wait"), key("delivered")});
        EXPECT_EQ(sent.exit, 0) << sent.error.toStdString();
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
    EXPECT_EQ(accountRow(jackdaw, account).value(key("state")).toString(), key("online"));
}

TEST(ProgramFaults, AMessageOfAMegabyteOutIsSentOrRefusedWithASentence)
{
    JackdawProcess jackdaw;
    ASSERT_TRUE(jackdaw.start());
    const QString account = jackdaw.addEcho(QStringLiteral("me@echo.example"));
    const Answer sent = jackdaw.ctl({key("send"), account + kAlice, key("-")}, QByteArray(1'000'000, 'x'));
    EXPECT_TRUE(sent.exit == 0 || (sent.exit == 1 && sent.error.trimmed().endsWith(u'.')))
        << sent.exit << sent.error.toStdString();
    EXPECT_EQ(accountRow(jackdaw, account).value(key("state")).toString(), key("online"));
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
    QFile file(databaseOf(jackdaw));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    const QByteArray junk(10000, 'j');
    ASSERT_EQ(file.write(junk), junk.size());
    file.close();
    jackdaw.standardError();
    ASSERT_TRUE(jackdaw.start());
    QString said;
    EXPECT_TRUE(JackdawProcess::until([&] {
        said += jackdaw.standardError();
        return said.contains(QStringLiteral("has been set aside"));
    })) << said.toStdString();
    const QDir data = QFileInfo(file.fileName()).dir();
    const QStringList aside = data.entryList({QStringLiteral("*damaged*")}, QDir::Files);
    ASSERT_EQ(aside.size(), 1);
    QFile kept(data.filePath(aside[0]));
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), junk);
}
