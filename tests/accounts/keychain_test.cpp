// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The keyring's library looks at the session bus once per process, so each situation is a process of its own: this
// program again, with a session and a home made for it.

#include "core/accounts/keychain_secret_store.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "tests/support/wait.h"

using namespace jackdaw;
using jackdaw::test::await;

namespace {

const QString kSecret = QStringLiteral("canary-of-the-keyring");
constexpr AccountId kAccount{7};
constexpr int kPatience = 30000;

struct Outcome {
    int exitCode = -1;
    QByteArray output;
};

/// This program with one of the tests below; `wrapper` is what starts it.
Outcome runAlone(const QString& test, const QString& home, const QStringList& wrapper, const QString& bus)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name :
         {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_CURRENT_DESKTOP", "KDE_FULL_SESSION", "DISPLAY"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home);
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QStringList command = wrapper
        + QStringList{QCoreApplication::applicationFilePath(), QStringLiteral("--gtest_also_run_disabled_tests"),
                      QStringLiteral("--gtest_filter=KeychainAlone.DISABLED_") + test};
    process.start(command.first(), command.mid(1));
    process.closeWriteChannel();
    process.waitForFinished(2 * kPatience);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

bool anyFileHolds(const QString& folder, const QByteArray& text)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

} // namespace

TEST(KeychainAlone, DISABLED_KeepsAndForgets)
{
    KeychainSecretStore store{QString()};
    KeychainSecretStore otherProfile{QStringLiteral("other")};
    EXPECT_EQ(await(store.read(kAccount), kPatience).value(), QString()) << "never written";
    const Result<void> written = await(store.write(kAccount, kSecret), kPatience);
    ASSERT_TRUE(written.ok()) << written.error().details.toStdString();
    EXPECT_EQ(await(store.read(kAccount), kPatience).value(), kSecret);
    EXPECT_EQ(await(otherProfile.read(kAccount), kPatience).value(), QString());
    EXPECT_EQ(await(store.read(AccountId{8}), kPatience).value(), QString());
    EXPECT_TRUE(await(store.remove(kAccount), kPatience).ok());
    EXPECT_EQ(await(store.read(kAccount), kPatience).value(), QString());
    EXPECT_TRUE(await(store.remove(kAccount), kPatience).ok()) << "what is not there is gone";
}

TEST(KeychainAlone, DISABLED_SaysThatThereIsNone)
{
    KeychainSecretStore store{QString()};
    const Result<void> written = await(store.write(kAccount, kSecret), kPatience);
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, ErrorCode::Unavailable);
    EXPECT_TRUE(written.error().text.endsWith(u'.'));
    const Result<Secret> read = await(store.read(kAccount), kPatience);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().code, ErrorCode::Unavailable);
}

TEST(Keychain, KeepsPasswordsInARealKeyring)
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty()
        || QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty())
        GTEST_SKIP() << "needs dbus-run-session and gnome-keyring-daemon";
    QTemporaryDir home;
    const QStringList session{
        QStringLiteral("dbus-run-session"), QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
        QStringLiteral(
            "printf unlock | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$0\" \"$@\"")};
    const Outcome run = runAlone(QStringLiteral("KeepsAndForgets"), home.path(), session, QString());
    EXPECT_EQ(run.exitCode, 0) << run.output.toStdString();
    EXPECT_TRUE(run.output.contains("PASSED  ] 1 test")) << run.output.toStdString();
    EXPECT_FALSE(anyFileHolds(home.path(), kSecret.toUtf8()));
}

TEST(Keychain, WithoutAKeyringNothingIsWrittenAnywhere)
{
    QTemporaryDir home;
    const Outcome run
        = runAlone(QStringLiteral("SaysThatThereIsNone"), home.path(), {}, QStringLiteral("unix:path=/nonexistent"));
    EXPECT_EQ(run.exitCode, 0) << run.output.toStdString();
    EXPECT_TRUE(run.output.contains("PASSED  ] 1 test")) << run.output.toStdString();
    EXPECT_FALSE(anyFileHolds(home.path(), kSecret.toUtf8())) << "the insecure fallback is off";
}
