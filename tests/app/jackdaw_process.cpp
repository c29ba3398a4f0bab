// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/app/jackdaw_process.h"

#include <algorithm>
#include <memory>
#include <vector>

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

QList<JackdawProcess::End> JackdawProcess::startTogether(int times) const
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < times; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->setProcessEnvironment(m_environment);
        processes.back()->start(program(), QStringList{QStringLiteral("--profile"), profile()});
    }
    const auto running = [&processes] {
        return std::count_if(processes.begin(), processes.end(),
                             [](const auto& each) { return each->state() != QProcess::NotRunning; });
    };
    until([&] { return running() <= 1; });
    ctl({QStringLiteral("quit")});
    until([&] { return running() == 0; });
    QList<End> ends;
    for (const auto& each : processes) {
        const bool ended = each->state() == QProcess::NotRunning;
        ends.append({ended ? each->exitCode() : -1, QString::fromUtf8(each->readAllStandardError())});
        each->kill();
        each->waitForFinished();
    }
    return ends;
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
