// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Which plugins hosts may load, over a whole core.

#include "core/plugins/plugin_service.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

#include "tests/support/test_core.h"
#include "tests/support/wait.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

const QString kFirst = QStringLiteral("/usr/lib/plugins/libfirst.so");
const QString kSecond = QStringLiteral("/usr/lib/plugins/libsecond.so");

wire::ProtocolInfo protocol(const QString& id, const QString& name, const QString& file, const QString& package = {})
{
    wire::ProtocolInfo info;
    info.id = id;
    info.name = name;
    info.file = file;
    info.origin = package.isEmpty() ? file : package + QLatin1StringView(": ") + file;
    info.version = QStringLiteral("1.0");
    return info;
}

/// As a host has it: what is off is not loaded, what is the user's own comes where its folder is allowed.
QList<wire::ProtocolInfo> load(const PluginRules& rules)
{
    QList<wire::ProtocolInfo> all{
        protocol(QStringLiteral("first"), QStringLiteral("First"), kFirst, QStringLiteral("libfirst0")),
        protocol(QStringLiteral("second"), QStringLiteral("Second"), kSecond)};
    for (const QString& folder : rules.folders) {
        for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files))
            all.append(protocol(file.completeBaseName(), QStringLiteral("Duck"), file.filePath()));
    }
    for (wire::ProtocolInfo& info : all) {
        info.loaded = !rules.without.contains(info.file);
        if (!info.loaded)
            info.problem = QStringLiteral("off");
    }
    return all;
}

class Plugins : public testing::Test {
protected:
    Plugins()
    {
        test.protocols().setProtocols(load({}));
        test.protocols().setLoads(load);
    }
    PluginService& plugins() { return test->plugins(); }
    Plugin find(const QString& file)
    {
        for (const Plugin& plugin : plugins().plugins()) {
            if (plugin.file == file)
                return plugin;
        }
        return {};
    }
    QString putOwn(const QString& name)
    {
        EXPECT_TRUE(QDir().mkpath(plugins().folder()));
        QFile file(plugins().folder() + QLatin1Char('/') + name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    }
    bool settled()
    {
        return waitFor([&] { return !plugins().isLooking(); });
    }

    TestCore test;
};

} // namespace

TEST_F(Plugins, AreListedWithTheirPackageAndFile)
{
    plugins().look();
    ASSERT_TRUE(settled());
    ASSERT_EQ(plugins().plugins().size(), 2);
    const Plugin first = find(kFirst);
    EXPECT_EQ(first.package, QStringLiteral("libfirst0"));
    EXPECT_EQ(first.name, QStringLiteral("First"));
    EXPECT_EQ(first.version, QStringLiteral("1.0"));
    EXPECT_EQ(first.protocols, QStringList{QStringLiteral("first")});
    EXPECT_TRUE(first.on && first.loaded && !first.own);
    EXPECT_TRUE(find(kSecond).package.isEmpty()) << "no package is known";
    EXPECT_EQ(plugins().rules(), PluginRules{}) << "nothing but what the system has";
    EXPECT_EQ(plugins().switchOn(QStringLiteral("/etc/passwd"), true).error().code, ErrorCode::NotFound);
}

TEST_F(Plugins, OneThatIsSwitchedOffStaysOffUntilItIsSwitchedOn)
{
    const AccountId ana = test.addOnline(QStringLiteral("first"), QStringLiteral("ana@one.test"));
    const int attempts = test.network().attempts();
    ASSERT_TRUE(plugins().switchOn(kFirst, false).ok());
    EXPECT_FALSE(find(kFirst).on || find(kFirst).loaded);
    EXPECT_EQ(plugins().rules().without, QStringList{kFirst}) << "at once";
    EXPECT_TRUE(waitFor([&] { return test.network().attempts() > attempts; })) << "its account does not go on with it";
    EXPECT_TRUE(settled());
    EXPECT_TRUE(find(kFirst).problem.isEmpty()) << "off is no problem";
    ASSERT_TRUE(test.restart().ok());
    EXPECT_EQ(plugins().rules().without, QStringList{kFirst});
    EXPECT_FALSE(find(kFirst).on);
    EXPECT_EQ(find(kFirst).name, QStringLiteral("First"));
    EXPECT_TRUE(plugins().rules().folders.isEmpty());
    ASSERT_TRUE(plugins().switchOn(kFirst, true).ok());
    EXPECT_TRUE(plugins().rules().without.isEmpty());
    EXPECT_TRUE(settled() && find(kFirst).loaded);
    EXPECT_TRUE(test.waitForState(ana, AccountState::Online));
}

TEST_F(Plugins, OneOfTheUsersOwnIsUsedOnlyAfterAYes)
{
    const QString duck = putOwn(QStringLiteral("libduck.so"));
    const QString goose = putOwn(QStringLiteral("goose.so"));
    putOwn(QStringLiteral("README.txt"));
    EXPECT_EQ(plugins().rules(), PluginRules{});
    EXPECT_EQ(plugins().plugins().size(), 4);
    EXPECT_TRUE(find(duck).own && !find(duck).on && !find(duck).loaded && find(duck).problem.isEmpty());
    EXPECT_EQ(find(duck).name, QStringLiteral("duck"));
    ASSERT_TRUE(plugins().switchOn(duck, true).ok());
    ASSERT_TRUE(settled());
    EXPECT_TRUE(find(duck).loaded);
    EXPECT_EQ(find(duck).name, QStringLiteral("Duck"));
    EXPECT_EQ(plugins().rules().folders, QStringList{plugins().folder()});
    EXPECT_EQ(plugins().rules().without, QStringList{goose});
    const QString late = putOwn(QStringLiteral("late.so"));
    EXPECT_TRUE(plugins().rules().without.contains(late)) << "what comes later is nobody's yes";
    ASSERT_TRUE(test.restart().ok());
    EXPECT_EQ(plugins().rules().folders, QStringList{plugins().folder()});
    QFile::remove(duck);
    EXPECT_TRUE(plugins().rules().folders.isEmpty()) << "what is gone opens no folder";
    EXPECT_TRUE(find(duck).file.isEmpty());
}

TEST_F(Plugins, OneOfTheUsersOwnThatHostsDoNotKnowSaysSo)
{
    test.protocols().setLoads([](const PluginRules& /*rules*/) { return load({}); });
    const QString duck = putOwn(QStringLiteral("libduck.so"));
    ASSERT_TRUE(plugins().switchOn(duck, true).ok());
    ASSERT_TRUE(settled());
    EXPECT_TRUE(find(duck).on && !find(duck).loaded);
    EXPECT_FALSE(find(duck).problem.isEmpty());
}
