// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/app/jackdaw_process.h"

#include <QJsonDocument>

#include "tests/support/wait.h"

namespace jackdaw::test {

namespace {

QString program()
{
    return qEnvironmentVariable("JACKDAW_BIN_DIR") + QStringLiteral("/jackdaw");
}

} // namespace

JackdawProcess::JackdawProcess()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    m_environment.insert(QStringLiteral("JACKDAW_SHOW_HIDDEN_PROTOCOLS"), QStringLiteral("1"));
    // Without a session bus there is no keyring: what passwords do then is tested, not left to chance.
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
}

JackdawProcess::~JackdawProcess()
{
    kill();
}

void JackdawProcess::setEnvironment(const QString& name, const QString& value)
{
    m_environment.insert(name, value);
}

void JackdawProcess::unsetEnvironment(const QString& name)
{
    m_environment.remove(name);
}

bool JackdawProcess::start(const QStringList& arguments)
{
    m_process.setProcessEnvironment(m_environment);
    m_process.start(program(), QStringList{QStringLiteral("--profile"), profile()} + arguments);
    return m_process.waitForStarted() && until([this] {
               return !isRunning() || ctl({QStringLiteral("status")}).exit == 0;
           })
        && isRunning();
}

int JackdawProcess::startAndWait(const QStringList& arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program(), QStringList{QStringLiteral("--profile"), profile()} + arguments);
    return process.waitForFinished(30000) ? process.exitCode() : -1;
}

void JackdawProcess::quit()
{
    ctl({QStringLiteral("quit")});
    until([this] { return !isRunning(); });
}

void JackdawProcess::kill()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

Answer JackdawProcess::ctl(const QStringList& words, const QByteArray& input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program(), QStringList{QStringLiteral("--profile"), profile(), QStringLiteral("ctl"), QStringLiteral("--json")} + words);
    process.write(input);
    process.closeWriteChannel();
    Answer answer;
    if (!process.waitForFinished(60000))
        return answer;
    answer.exit = process.exitCode();
    answer.error = QString::fromUtf8(process.readAllStandardError());
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray& line : lines) {
        if (!line.isEmpty())
            answer.rows.append(QJsonDocument::fromJson(line).object());
    }
    return answer;
}

QJsonObject JackdawProcess::rowWhere(const QStringList& words, const QString& key, const QString& value) const
{
    const Answer answer = ctl(words);
    for (const QJsonObject& row : answer.rows) {
        if (row.value(key).toString() == value)
            return row;
    }
    return {};
}

bool JackdawProcess::until(const std::function<bool()>& condition, int milliseconds)
{
    return waitFor(condition, milliseconds);
}

QString JackdawProcess::addEcho(const QString& username, const QStringList& settings) const
{
    QStringList words{QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("echo"), username, QStringLiteral("--password-stdin")};
    for (const QString& setting : settings)
        words += QStringList{QStringLiteral("--set"), setting};
    const QString id = ctl(words, "secret\n").text(QStringLiteral("id"));
    until([&] {
        const QString state = rowWhere({QStringLiteral("accounts")}, QStringLiteral("id"), id).value(QStringLiteral("state")).toString();
        return state == QStringLiteral("online") || state == QStringLiteral("failed");
    });
    return id;
}

} // namespace jackdaw::test
