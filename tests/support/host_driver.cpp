// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/support/host_driver.h"

#include <QDir>

namespace jackdaw::test {

namespace {

constexpr qsizetype kShownOfAFrame = 500;

QString absolute(const QString& program)
{
    return QDir(qEnvironmentVariable("JACKDAW_BIN_DIR")).absoluteFilePath(program);
}

} // namespace

HostDriver::HostDriver(const HostCommand& command)
    : m_command(command)
{
}

HostDriver::~HostDriver()
{
    m_process.kill();
    m_process.waitForFinished();
}

void HostDriver::start()
{
    QStringList words = m_prefix + QProcess::splitCommand(qEnvironmentVariable("JACKDAW_HOST_PREFIX"));
    words << absolute(m_command.program) << m_command.arguments;
    m_process.setProgram(words.takeFirst());
    m_process.setArguments(words);
    m_process.start();
    ASSERT_TRUE(m_process.waitForStarted(kPatience)) << m_process.errorString().toStdString();
}

wire::HelloBack HostDriver::startAndGreet()
{
    start();
    wire::Hello hello;
    hello.folder = folder();
    send(hello);
    return expect<wire::HelloBack>();
}

void HostDriver::send(const wire::Command& command)
{
    sendRaw(wire::encode(command) + '\n');
}

void HostDriver::sendRaw(const QByteArray& bytes)
{
    m_process.write(bytes);
}

void HostDriver::ping()
{
    const QString id = QStringLiteral("ping-%1").arg(++m_pings);
    send(wire::Ping{id});
    expect<wire::Pong>([&](const wire::Pong& pong) { return pong.re == id; });
}

int HostDriver::expectEnd()
{
    if (!waitFor([this] { return !isRunning(); }, kPatience)) {
        ADD_FAILURE() << "the host did not end\n" << transcript();
        return -2;
    }
    readFrames();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QByteArray HostDriver::standardError()
{
    m_standardError += m_process.readAllStandardError();
    return m_standardError;
}

std::string HostDriver::transcript()
{
    QByteArray text = "what came:\n";
    for (const QByteArray& frame : std::as_const(m_transcript))
        text += "  " + frame.left(kShownOfAFrame) + '\n';
    return (text + "standard error:\n" + standardError()).toStdString();
}

void HostDriver::readFrames()
{
    m_reader.feed(m_process.readAllStandardOutput());
    while (const auto frame = m_reader.next()) {
        m_transcript.append(*frame);
        if (const auto decoded = wire::decodeEvent(*frame); decoded.value)
            m_events.append(*decoded.value);
        else
            m_transcript.append("  ^ " + (decoded.error + decoded.unknownType).toUtf8());
    }
}

bool HostDriver::hasEndedWithNothingLeft()
{
    return !isRunning() && m_process.bytesAvailable() == 0;
}

} // namespace jackdaw::test
