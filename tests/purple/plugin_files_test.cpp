// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "protocols/purple/broken_plugins.h"
#include "protocols/purple/plugin_packages.h"

using namespace jackdaw::purple;

namespace {

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

TEST(PluginPackages, NamesThePackageThatListsTheWholePath)
{
    const QTemporaryDir folder;
    const QDir lists(folder.path());
    write(lists.filePath(QStringLiteral("libpurple0:amd64.list")), "/.\n/usr/lib/purple-2/libirc.so\n");
    write(lists.filePath(QStringLiteral("strange.list")), "/usr/lib/purple-2/libirc.so.debug\n/usr/lib/x.so");
    write(lists.filePath(QStringLiteral("strange.md5sums")), "/opt/y.so\n");
    const PluginPackages packages(
        {QStringLiteral("/usr/lib/purple-2/libirc.so"), QStringLiteral("/usr/lib/x.so"), QStringLiteral("/opt/y.so")},
        folder.path());
    EXPECT_EQ(packages.originOf(QStringLiteral("/usr/lib/purple-2/libirc.so")),
              QStringLiteral("libpurple0: /usr/lib/purple-2/libirc.so"));
    EXPECT_EQ(packages.originOf(QStringLiteral("/usr/lib/x.so")), QStringLiteral("strange: /usr/lib/x.so"));
    EXPECT_EQ(packages.originOf(QStringLiteral("/opt/y.so")), QStringLiteral("/opt/y.so"));
}

TEST(PluginPackages, KnowsNoneWhereThereIsNoDpkg)
{
    const PluginPackages packages({QStringLiteral("/a.so")}, QStringLiteral("/nonexistent"));
    EXPECT_EQ(packages.originOf(QStringLiteral("/a.so")), QStringLiteral("/a.so"));
}

TEST(BrokenPlugin, TheFirstWholeIdIsTheProtocol)
{
    EXPECT_EQ(protocolNamedIn(QByteArrayLiteral("x\0prpl-rvp\0y")), "prpl-rvp");
    EXPECT_EQ(protocolNamedIn(QByteArrayLiteral("prpl-%s\0prpl-\0prpl-eionrobb-x2")), "prpl-eionrobb-x2");
    EXPECT_EQ(protocolNamedIn("nothing"), "");
    EXPECT_EQ(protocolNamedIn(QByteArray()), "");
}

TEST(BrokenPlugin, WhatIsNoLibraryHasASentence)
{
    const QTemporaryDir folder;
    const QString file = QDir(folder.path()).filePath(QStringLiteral("libduck.so"));
    write(file, QByteArrayLiteral("\0prpl-duck\0"));
    const auto info = describeBroken(file);
    EXPECT_EQ(info.id, QStringLiteral("duck"));
    EXPECT_EQ(info.origin, file);
    EXPECT_FALSE(info.loaded);
    EXPECT_FALSE(info.problem.isEmpty());
    EXPECT_FALSE(info.problem.contains(file)) << info.problem.toStdString();
}
