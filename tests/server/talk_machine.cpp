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
    if (!QFileInfo(QStringLiteral("/usr/sbin/ip")).isExecutable())
        return QStringLiteral("needs the Debian package iproute2");
    if (!canMakeNamespaces())
        return QStringLiteral("needs user namespaces (sysctl kernel.unprivileged_userns_clone, or root)");
    return {};
}

TalkMachine::TalkMachine()
{
    start({}, {QStringLiteral("--other"), QStringLiteral("fox=192.0.2.2")});
}

TalkMachine::TalkMachine(const TalkMachine* den)
{
    // The same user's, so that a cable may lead from one to the other.
    start({QStringLiteral("nsenter"), QStringLiteral("--target"), QString::number(den->m_pid), QStringLiteral("--user"),
           QStringLiteral("--preserve-credentials"), QStringLiteral("unshare"), QStringLiteral("--net"),
           QStringLiteral("--mount"), QStringLiteral("--uts")},
          {QStringLiteral("--inside"), QStringLiteral("--name"), QStringLiteral("fox"), QStringLiteral("--other"),
           QStringLiteral("den=192.0.2.1")});
    const QString pid = QString::number(m_pid);
    const auto ip = [](const TalkMachine& machine, const char* words) {
        QStringList command
            = machine.here(QStringList{QStringLiteral("/usr/sbin/ip")} + QString::fromLatin1(words).split(u' '));
        const QString program = command.takeFirst();
        EXPECT_EQ(QProcess::execute(program, command), 0) << words;
    };
    ip(*den, ("link add cable type veth peer name cable netns " + pid.toLatin1()).constData());
    ip(*den, "address add 192.0.2.1/24 dev cable");
    ip(*den, "link set cable up");
    ip(*this, "address add 192.0.2.2/24 dev cable");
    ip(*this, "link set cable up");
}

void TalkMachine::start(QStringList command, const QStringList& arguments)
{
    command << QStringLiteral("/usr/bin/python3")
            << qEnvironmentVariable("JACKDAW_SOURCE_DIR") + QStringLiteral("/tests/support/servers/talk_machine.py")
            << QStringLiteral("--daemon") << daemonProgram() << arguments;
    const QString program = command.takeFirst();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, command);
    m_pid = read().value(QLatin1StringView("pid")).toInteger();
}

QStringList TalkMachine::here(const QStringList& command) const
{
    return QStringList{QStringLiteral("/usr/bin/nsenter"),
                       QStringLiteral("--target"),
                       QString::number(m_pid),
                       QStringLiteral("--user"),
                       QStringLiteral("--preserve-credentials"),
                       QStringLiteral("--net"),
                       QStringLiteral("--mount"),
                       QStringLiteral("--uts")}
    + command;
}

TalkMachine::~TalkMachine()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(kPatience))
        m_process.kill();
}

HostCommand TalkMachine::host() const
{
    QStringList command
        = here({QDir(qEnvironmentVariable("JACKDAW_BIN_DIR")).absoluteFilePath(QStringLiteral("jackdaw-host-talk"))});
    const QString program = command.takeFirst();
    return {program, command};
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
