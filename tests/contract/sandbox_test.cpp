// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What a host that has been taken over can still do.

#include <QFile>
#include <QTemporaryDir>

#include <netdb.h>
#include <unistd.h>

#include "tests/support/host_driver.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class Sandbox : public testing::Test {
protected:
    HostDriver host{{QStringLiteral(JACKDAW_PROBE_HOST), {}}};
    QTemporaryDir outside;

    void SetUp() override
    {
        if (!host.startAndGreet().sandboxed)
            GTEST_SKIP() << "this kernel cannot close the sandbox: " << host.standardError().toStdString();
    }
    QString outsideFile(const char* name, bool exists)
    {
        const QString path = outside.filePath(QString::fromUtf8(name));
        QFile file(path);
        if (exists && file.open(QIODevice::WriteOnly))
            file.write("secret");
        return path;
    }
    QMap<QString, QString> attempt(const QVariantMap& acts)
    {
        wire::SignOn command;
        command.options = acts;
        host.send(command);
        QMap<QString, QString> results;
        for (qsizetype i = 0; i < acts.size() && !HasFailure(); ++i) {
            const auto stored = host.expect<wire::SettingStored>();
            results.insert(stored.key, stored.value.toString());
        }
        EXPECT_EQ(host.expectEnd(), 0) << host.transcript();
        return results;
    }
};

} // namespace

TEST_F(Sandbox, RefusesWhatAHostDoesNotNeed)
{
    const QString parent = QString::number(getpid());
    const QString key = outsideFile("id_ed25519", true);
    const auto results = attempt({
        {QStringLiteral("read a key"), key},
        {QStringLiteral("list a folder"), outside.path()},
        {QStringLiteral("list homes"), QStringLiteral("/home")},
        {QStringLiteral("write a start-up file"), outsideFile("bashrc", true)},
        {QStringLiteral("make a start-up file"), outsideFile("autostart.desktop", false)},
        {QStringLiteral("make in tmp"), QStringLiteral("/tmp/jackdaw-probe-must-not-exist")},
        {QStringLiteral("link into its folder"), host.folder() + QStringLiteral("/passwd")},
        {QStringLiteral("run a program"), QString()},
        {QStringLiteral("trace its parent"), parent},
        {QStringLiteral("memory of its parent"), parent},
        {QStringLiteral("read its parent's environment"), QStringLiteral("/proc/%1/environ").arg(parent)},
        {QStringLiteral("read its parent's command line"), QStringLiteral("/proc/%1/cmdline").arg(parent)},
        {QStringLiteral("connect to the session bus"), QStringLiteral("/run/user/0/bus")},
        {QStringLiteral("raw socket"), QString()},
        {QStringLiteral("packet socket"), QString()},
        {QStringLiteral("unshare namespaces"), QString()},
        {QStringLiteral("mount"), host.folder()},
        {QStringLiteral("keyring"), QString()},
        {QStringLiteral("uring"), QString()},
    });
    EXPECT_EQ(results.size(), 19);
    for (auto act = results.begin(); act != results.end(); ++act) {
        EXPECT_TRUE(act.value() == QStringLiteral("Permission denied")
                    || act.value() == QStringLiteral("Operation not permitted")
                    || act.value() == QStringLiteral("Invalid cross-device link"))
            << act.key().toStdString() << ": " << act.value().toStdString();
    }
    QFile::remove(QStringLiteral("/tmp/jackdaw-probe-must-not-exist"));
}

TEST_F(Sandbox, LeavesWhatAHostNeeds)
{
    const auto results = attempt({
        {QStringLiteral("read the resolver's settings"), QStringLiteral("/etc/nsswitch.conf")},
        {QStringLiteral("read random numbers"), QStringLiteral("/dev/urandom")},
        {QStringLiteral("list libraries"), QStringLiteral("/usr/lib")},
        {QStringLiteral("read itself"), QStringLiteral("/proc/self/status")},
        {QStringLiteral("write to nowhere"), QStringLiteral("/dev/null")},
        {QStringLiteral("make a private file"), host.folder() + QStringLiteral("/cache")},
        {QStringLiteral("list its folder"), host.folder()},
        {QStringLiteral("inet"), QString()},
        {QStringLiteral("fork"), QString()},
        {QStringLiteral("thread"), QString()},
    });
    EXPECT_EQ(results.size(), 10);
    for (auto act = results.begin(); act != results.end(); ++act)
        EXPECT_EQ(act.value(), QStringLiteral("done")) << act.key().toStdString();
}

TEST_F(Sandbox, LeavesTheResolver)
{
    addrinfo* list = nullptr;
    if (getaddrinfo("localhost", "80", nullptr, &list) != 0)
        GTEST_SKIP() << "nothing on this machine knows localhost";
    freeaddrinfo(list);
    const auto results = attempt({{QStringLiteral("resolve"), QStringLiteral("localhost")}});
    EXPECT_EQ(results.value(QStringLiteral("resolve")), QStringLiteral("done"));
}
