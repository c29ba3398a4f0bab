// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/app/jackdaw_process.h"

namespace jackdaw::test {

namespace {

QString program()
{
    return qEnvironmentVariable("JACKDAW_BIN_DIR") + QStringLiteral("/jackdaw");
}

} // namespace

JackdawProcess::JackdawProcess()
{
    setEnvironment(QStringLiteral("JACKDAW_SHOW_HIDDEN_PROTOCOLS"), QStringLiteral("1"));
    // Without a session bus there is no keyring: what passwords do then is tested, not left to chance.
    setEnvironment(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
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
    return m_process.waitForStarted()
        && until([this] { return !isRunning() || ctl({QStringLiteral("status")}).exit == 0; }) && isRunning();
}

JackdawProcess::End JackdawProcess::startAndWait(const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program(), QStringList{QStringLiteral("--profile"), profile()} + arguments);
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
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

QString JackdawProcess::standardError()
{
    return m_said += QString::fromUtf8(m_process.readAllStandardError());
}

} // namespace jackdaw::test
