// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/server/talk_machine.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

namespace jackdaw::test {

namespace {

constexpr int kPatience = 60000;

/// Installed, or where `./dev setup` has unpacked it: to install it brings an inetd that listens for everybody.
QString daemonProgram()
{
    const QString unpacked
        = qEnvironmentVariable("JACKDAW_SOURCE_DIR") + QStringLiteral("/build/packages/inetutils-talkd/usr/sbin/talkd");
    for (const QString& path : {QStringLiteral("/usr/sbin/talkd"), unpacked}) {
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return {};
}

bool canMakeNamespaces()
{
    QProcess unshare;
    unshare.start(QStringLiteral("unshare"),
                  {QStringLiteral("--user"), QStringLiteral("--map-root-user"), QStringLiteral("--net"),
                   QStringLiteral("--mount"), QStringLiteral("--uts"), QStringLiteral("true")});
    return unshare.waitForFinished(kPatience) && unshare.exitStatus() == QProcess::NormalExit
        && unshare.exitCode() == 0;
}

} // namespace

QString TalkMachine::problem()
{
    if (daemonProgram().isEmpty())
        return QStringLiteral("needs the Debian package inetutils-talkd (./dev setup unpacks it)");
    if (QStandardPaths::findExecutable(QStringLiteral("netkit-ntalk")).isEmpty())
        return QStringLiteral("needs the Debian package talk");
    if (!canMakeNamespaces())
        return QStringLiteral("needs user namespaces (sysctl kernel.unprivileged_userns_clone, or root)");
    return {};
}

TalkMachine::TalkMachine()
{
    const QString script
        = qEnvironmentVariable("JACKDAW_SOURCE_DIR") + QStringLiteral("/tests/support/servers/talk_machine.py");
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("/usr/bin/python3"), {script, QStringLiteral("--daemon"), daemonProgram()});
    m_pid = read().value(QLatin1StringView("pid")).toInteger();
}

TalkMachine::~TalkMachine()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(kPatience))
        m_process.kill();
}

HostCommand TalkMachine::host() const
{
    return {QStringLiteral("/usr/bin/nsenter"),
            {QStringLiteral("--target"), QString::number(m_pid), QStringLiteral("--user"),
             QStringLiteral("--preserve-credentials"), QStringLiteral("--net"), QStringLiteral("--mount"),
             QStringLiteral("--uts"),
             QDir(qEnvironmentVariable("JACKDAW_BIN_DIR")).absoluteFilePath(QStringLiteral("jackdaw-host-talk"))}};
}

void TalkMachine::logIn(const QString& user)
{
    order({{QStringLiteral("do"), QStringLiteral("login")}, {QStringLiteral("user"), user}});
}

void TalkMachine::setTakesMessages(const QString& user, bool on)
{
    order({{QStringLiteral("do"), QStringLiteral("mesg")}, {QStringLiteral("user"), user}, {QStringLiteral("on"), on}});
}

void TalkMachine::run(const QString& user, const QStringList& command)
{
    order({{QStringLiteral("do"), QStringLiteral("run")},
           {QStringLiteral("user"), user},
           {QStringLiteral("command"), QJsonArray::fromStringList(command)}});
}

void TalkMachine::type(const QString& user, const QString& text)
{
    order({{QStringLiteral("do"), QStringLiteral("type")},
           {QStringLiteral("user"), user},
           {QStringLiteral("text"), text}});
}

void TalkMachine::expectOnScreen(const QString& user, const QString& text)
{
    QString shown;
    const bool found = waitFor(
        [&] {
            shown = order({{QStringLiteral("do"), QStringLiteral("screen")}, {QStringLiteral("user"), user}})
                        .value(QLatin1StringView("text"))
                        .toString();
            return shown.contains(text);
        },
        kPatience);
    EXPECT_TRUE(found) << qPrintable(text) << " is not on the terminal, but:\n" << qPrintable(shown);
}

void TalkMachine::stopDaemon()
{
    order({{QStringLiteral("do"), QStringLiteral("stop")}});
}

QJsonObject TalkMachine::order(const QJsonObject& order)
{
    m_process.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
    return read();
}

QJsonObject TalkMachine::read()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kPatience)) {
            ADD_FAILURE() << "the machine gives no answer";
            return {};
        }
    }
    const QJsonObject facts = QJsonDocument::fromJson(m_process.readLine()).object();
    EXPECT_TRUE(facts.value(QLatin1StringView("ok")).toBool())
        << qPrintable(facts.value(QLatin1StringView("error")).toString());
    return facts;
}

} // namespace jackdaw::test
