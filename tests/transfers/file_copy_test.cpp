// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/transfers/file_copy.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace jackdaw;

namespace {

class FileCopy : public testing::Test {
protected:
    QString in(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(in(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return in(name);
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Result<QString> keep(const QString& from, const char* name, qint64 most = -1)
    {
        EXPECT_TRUE(QDir().mkpath(in("downloads")));
        return keepFile(from, in("downloads"), QString::fromUtf8(name), most, stop);
    }

    QTemporaryDir folder;
    std::atomic_bool stop = false;
};

} // namespace

TEST_F(FileCopy, KeepsWhatIsThereAlreadyAndTakesTheNextName)
{
    const QString from = write("spooled", "new");
    QDir().mkpath(in("downloads"));
    write("downloads/list.tar.gz", "old");
    const auto first = keep(from, "list.tar.gz");
    ASSERT_TRUE(first.ok()) << first.error().text.toStdString();
    EXPECT_EQ(*first, in("downloads/list.tar (2).gz"));
    EXPECT_EQ(*keep(from, "list.tar.gz"), in("downloads/list.tar (3).gz"));
    EXPECT_EQ(read(in("downloads/list.tar.gz")), "old");
    EXPECT_EQ(read(*first), "new");
}

TEST_F(FileCopy, NeverWritesThroughALinkThatStandsInTheWay)
{
    const QString from = write("spooled", "new");
    const QString victim = write("victim", "mine");
    QDir().mkpath(in("downloads"));
    ASSERT_TRUE(QFile::link(victim, in("downloads/a")));
    ASSERT_TRUE(QFile::link(in("nowhere"), in("downloads/b")));
    EXPECT_EQ(*keep(from, "a"), in("downloads/a (2)"));
    EXPECT_EQ(*keep(from, "b"), in("downloads/b (2)"));
    EXPECT_EQ(read(victim), "mine");
    EXPECT_FALSE(QFileInfo::exists(in("nowhere")));
}

TEST_F(FileCopy, WhatIsKeptCannotBeRun)
{
    const QString from = write("spooled", "#!/bin/sh\n");
    ::chmod(from.toUtf8().constData(), 0777);
    struct stat status = {};
    ASSERT_EQ(::stat(keep(from, "run.sh")->toUtf8().constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777, 0600U);
}

TEST_F(FileCopy, TakesNothingButAFileOutOfTheSpool)
{
    const QString secret = write("secret", "mine");
    ASSERT_TRUE(QFile::link(secret, in("link")));
    EXPECT_FALSE(keep(in("link"), "a").ok());
    ASSERT_EQ(::mkfifo(in("pipe").toUtf8().constData(), 0600), 0);
    EXPECT_FALSE(keep(in("pipe"), "b").ok());
    EXPECT_FALSE(keep(in("absent"), "c").ok());
    EXPECT_TRUE(QDir(in("downloads")).isEmpty());
}

TEST_F(FileCopy, KeepsNoMoreThanWasAnnounced)
{
    const QString from = write("spooled", "four");
    EXPECT_FALSE(keep(from, "a", 3).ok());
    EXPECT_TRUE(QDir(in("downloads")).isEmpty());
    EXPECT_TRUE(keep(from, "a", 4).ok());
}

TEST_F(FileCopy, SendsFilesAndNothingElse)
{
    EXPECT_EQ(*sizeToSend(write("a", "abc")), 3);
    EXPECT_FALSE(sizeToSend(folder.path()).ok()) << "a folder";
    EXPECT_FALSE(sizeToSend(QStringLiteral("/dev/zero")).ok());
    EXPECT_FALSE(sizeToSend(in("absent")).ok());
    EXPECT_EQ(*copyToSpool(in("a"), in("spooled"), stop), 3);
    EXPECT_EQ(read(in("spooled")), "abc");
    EXPECT_FALSE(copyToSpool(in("a"), in("spooled"), stop).ok()) << "it is there already";
    stop = true;
    EXPECT_FALSE(copyToSpool(in("a"), in("stopped"), stop).ok());
    EXPECT_FALSE(QFileInfo::exists(in("stopped")));
}
