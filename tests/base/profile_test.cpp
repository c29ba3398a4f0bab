// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/base/profile.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using jackdaw::ErrorCode;
using jackdaw::Profile;
using jackdaw::Result;

namespace {

unsigned modeOf(const QString& path)
{
    struct stat status = {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0U;
}

} // namespace

TEST(Profile, KeepsEverythingUnderItsFolderAndPrivate)
{
    QTemporaryDir temporary;
    const QString root = temporary.filePath(QStringLiteral("p"));
    const Profile profile = Profile::at(root);
    ASSERT_TRUE(profile.create().ok());
    for (const QString& folder :
         {root, profile.dataFolder, profile.stateFolder, profile.cacheFolder, profile.runtimeFolder}) {
        EXPECT_TRUE(folder.startsWith(root)) << folder.toStdString();
        EXPECT_EQ(modeOf(folder), 0700U) << folder.toStdString();
    }
    EXPECT_FALSE(profile.isDefault);
    EXPECT_TRUE(profile.create().ok()) << "a second start finds it there";
}

TEST(Profile, ClosesFoldersThatStandOpen)
{
    QTemporaryDir temporary;
    QDir(temporary.path()).mkpath(QStringLiteral("data"));
    QFile::setPermissions(temporary.filePath(QStringLiteral("data")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    ASSERT_TRUE(Profile::at(temporary.path()).create().ok());
    EXPECT_EQ(modeOf(temporary.filePath(QStringLiteral("data"))), 0700U);
}

TEST(Profile, PutsSocketsElsewhereWhenThePathIsTooLong)
{
    QTemporaryDir temporary;
    const QString root = temporary.filePath(QString(150, u'x'));
    const Profile profile = Profile::at(root);
    EXPECT_LE(QFile::encodeName(profile.controlSocket()).size(), 107);
    EXPECT_NE(profile.runtimeFolder, Profile::at(root + u'y').runtimeFolder) << "each profile has its own";
    ASSERT_TRUE(profile.create().ok());
    EXPECT_EQ(modeOf(profile.runtimeFolder), 0700U);
    QDir(profile.runtimeFolder).removeRecursively();
}

TEST(Profile, FollowsTheXdgFolders)
{
    QTemporaryDir temporary;
    const QByteArray data = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", QFile::encodeName(temporary.path()));
    EXPECT_EQ(Profile::at({}).dataFolder, temporary.path() + QStringLiteral("/jackdaw"));
    qputenv("XDG_DATA_HOME", "relative/is/ignored");
    EXPECT_EQ(Profile::at({}).dataFolder, QDir::homePath() + QStringLiteral("/.local/share/jackdaw"));
    qputenv("XDG_DATA_HOME", data);
}

TEST(Profile, SaysWhatIsWrongWithAFolder)
{
    QTemporaryDir temporary;
    QFile file(temporary.filePath(QStringLiteral("data")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const Result<void> notAFolder = Profile::at(temporary.path()).create();
    ASSERT_FALSE(notAFolder.ok());
    EXPECT_EQ(notAFolder.error().code, ErrorCode::Storage);
    EXPECT_TRUE(notAFolder.error().text.endsWith(u'.'));

    // /proc refuses new folders even to root.
    const Result<void> readOnly = Profile::at(QStringLiteral("/proc/jackdaw")).create();
    ASSERT_FALSE(readOnly.ok());
    EXPECT_TRUE(readOnly.error().text.contains(QStringLiteral("/proc/jackdaw")));
}
