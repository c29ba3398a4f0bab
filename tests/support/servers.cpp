// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/support/servers.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <gtest/gtest.h>

namespace jackdaw::test {

namespace {

constexpr int kPatience = 60000;

QString found(const QString& program)
{
    // Debian's sbin is not on an ordinary user's path.
    const QString path = QStandardPaths::findExecutable(program);
    return path.isEmpty()
        ? QStandardPaths::findExecutable(program, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")})
        : path;
}

QString scriptPath(const char* name)
{
    return qEnvironmentVariable("JACKDAW_SOURCE_DIR") + QStringLiteral("/tests/support/servers/")
        + QLatin1StringView(name);
}

QStringList prosodyArguments(const ProsodyServer::Options& options)
{
    QStringList arguments{QStringLiteral("--prosody"), QStringLiteral("--domain"), options.domain,
                          QStringLiteral("--certificate"), options.certificate};
    for (const QString& module : options.without)
        arguments << QStringLiteral("--without") << module;
    if (!options.component.isEmpty())
        arguments << QStringLiteral("--component") << options.component;
    if (options.fileProxy)
        arguments << QStringLiteral("--file-proxy");
    return arguments;
}

QStringList ngircdArguments(const NgircdServer::Options& options)
{
    QStringList arguments{QStringLiteral("--ngircd"), QStringLiteral("--domain"), options.domain,
                          QStringLiteral("--certificate"), options.certificate};
    for (auto it = options.channels.begin(); it != options.channels.end(); ++it)
        arguments << QStringLiteral("--channel") << QStringLiteral("%1=%2").arg(it.key(), it.value());
    for (auto it = options.modes.begin(); it != options.modes.end(); ++it)
        arguments << QStringLiteral("--modes") << QStringLiteral("%1=%2").arg(it.key(), it.value());
    if (!options.password.isEmpty())
        arguments << QStringLiteral("--irc-password") << options.password;
    return arguments;
}

} // namespace

Server::Server(const QString& name, const QStringList& arguments)
    : m_name(name)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("/usr/bin/python3"), QStringList{scriptPath("servers.py")} + arguments);
    if (!readFacts())
        ADD_FAILURE() << qPrintable(m_name)
                      << " did not start: " << qPrintable(m_facts.value(QStringLiteral("error")).toString());
}

Server::~Server()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(kPatience))
        m_process.kill();
}

QString Server::log() const
{
    QFile file(fact("log").toString());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void Server::kill()
{
    control("kill");
}

void Server::stop()
{
    control("stop");
}

void Server::start()
{
    control("start");
}

void Server::restart()
{
    control("restart");
}

void Server::suspend()
{
    control("suspend");
}

void Server::resume()
{
    control("resume");
}

void Server::useCertificate(const QString& kind)
{
    order({{QStringLiteral("do"), QStringLiteral("certificate")},
           {QStringLiteral("server"), m_name},
           {QStringLiteral("kind"), kind}});
}

void Server::control(const char* verb)
{
    order({{QStringLiteral("do"), QLatin1String(verb)}, {QStringLiteral("server"), m_name}});
}

void Server::order(QJsonObject order)
{
    const QJsonObject before = m_facts;
    m_process.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
    if (readFacts())
        return;
    ADD_FAILURE() << qPrintable(m_name) << ": " << qPrintable(m_facts.value(QStringLiteral("error")).toString());
    m_facts = before;
}

bool Server::readFacts()
{
    QDeadlineTimer deadline(kPatience);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            m_facts = {{QStringLiteral("error"), QStringLiteral("servers.py gave no answer")}};
            return false;
        }
    }
    m_facts = QJsonDocument::fromJson(m_process.readLine()).object();
    return isUp();
}

QJsonValue Server::fact(const char* key) const
{
    return m_facts.value(m_name).toObject().value(QLatin1String(key));
}

ProsodyServer::ProsodyServer()
    : ProsodyServer(Options())
{
}

ProsodyServer::ProsodyServer(const Options& options)
    : Server(QStringLiteral("prosody"), prosodyArguments(options))
{
}

bool ProsodyServer::isInstalled()
{
    return !found(QStringLiteral("prosody")).isEmpty();
}

QString ProsodyServer::addUser(const QString& name, const QString& password)
{
    order({{QStringLiteral("do"), QStringLiteral("add_user")},
           {QStringLiteral("name"), name},
           {QStringLiteral("password"), password}});
    return QStringLiteral("%1@%2").arg(name, domain());
}

void ProsodyServer::addRoster(const QString& name, const QList<RosterEntry>& buddies)
{
    QJsonArray rows;
    for (const RosterEntry& buddy : buddies) {
        rows.append(QJsonObject{{QStringLiteral("address"), buddy.address},
                                {QStringLiteral("alias"), buddy.alias},
                                {QStringLiteral("group"), buddy.group}});
    }
    order({{QStringLiteral("do"), QStringLiteral("add_roster")},
           {QStringLiteral("name"), name},
           {QStringLiteral("buddies"), rows}});
}

NgircdServer::NgircdServer()
    : NgircdServer(Options())
{
}

NgircdServer::NgircdServer(const Options& options)
    : Server(QStringLiteral("ngircd"), ngircdArguments(options))
{
}

bool NgircdServer::isInstalled()
{
    return !found(QStringLiteral("ngircd")).isEmpty();
}

NetworkServer::NetworkServer(const QString& name, const QJsonObject& options)
    : Server(name,
             {QStringLiteral("--run"),
              name + QLatin1Char('=') + QString::fromUtf8(QJsonDocument(options).toJson(QJsonDocument::Compact))})
{
}

bool NetworkServer::isInstalled(const QString& program)
{
    return !found(program).isEmpty();
}

QStringList NetworkServer::enter(const QString& person) const
{
    return fact("enter").toObject().value(person).toVariant().toStringList();
}

QString NetworkServer::namespaceObstacle()
{
    QProcess probe;
    probe.start(QStringLiteral("/usr/bin/python3"), {scriptPath("namespace.py")});
    if (!probe.waitForFinished(kPatience))
        return probe.errorString();
    return QString::fromUtf8(probe.readAllStandardOutput()).trimmed();
}

} // namespace jackdaw::test
