// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/process_link.h"

#include <QFileInfo>
#include <QLocale>

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "core/base/log.h"
#include "core/base/secret.h"
#include "core/link/event_check.h"
#include "core/link/host_environment.h"
#include "core/wire/codec.h"

namespace jackdaw {

namespace {

constexpr qsizetype kLastWords = 4096; ///< bytes of standard error kept for Details
constexpr qint64 kMostRosterBytes = 32LL * 1024 * 1024;

/// Above the standard ones, which the host's are made of.
int aboveStandard(int descriptor)
{
    if (descriptor > STDERR_FILENO)
        return descriptor;
    const int moved = fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    ::close(descriptor);
    return moved;
}

/// Runs between fork and exec: async-signal-safe calls only (signal-safety(7)).
void becomeHost(int descriptor, pid_t parent)
{
    dup2(descriptor, STDIN_FILENO);
    dup2(descriptor, STDOUT_FILENO);
    setsid(); // Ctrl+C in our terminal is ours; we sign it off
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(1);
}

} // namespace

ProcessLink::ProcessLink(HostProgram program, LinkRequest request, ProcessLinkLimits limits, QObject* parent)
    : Link(parent)
    , m_program(std::move(program))
    , m_request(std::move(request))
    , m_limits(limits)
{
    m_life.setSingleShot(true);
    m_killTimer.setSingleShot(true);
    connect(&m_life, &QTimer::timeout, this, &ProcessLink::checkLife);
    connect(&m_killTimer, &QTimer::timeout, this, [this] { killAll(); });
    connect(&m_process, &QProcess::readyReadStandardError, this, &ProcessLink::onStandardError);
    connect(&m_process, &QProcess::finished, this, &ProcessLink::onExited);
    // Queued: start() never tells of an end before it returned.
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                onStartFailed();
        },
        Qt::QueuedConnection);
}

ProcessLink::~ProcessLink()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        killAll();
        m_process.waitForFinished(1000);
    }
}

void ProcessLink::start()
{
    int ends[2] = {-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        QMetaObject::invokeMethod(
            this,
            [this, reason] {
                m_end = LinkEnd{LinkEnd::Reason::NotStarted, reason};
                finish();
            },
            Qt::QueuedConnection);
        return;
    }
    const int ours = aboveStandard(ends[0]);
    const int hosts = aboveStandard(ends[1]);
    fcntl(ours, F_SETFL, fcntl(ours, F_GETFL) | O_NONBLOCK);
    m_channel = std::make_unique<WireChannel>(ours, m_limits.channel);
    connect(m_channel.get(), &WireChannel::frameReceived, this, &ProcessLink::onFrame);
    connect(m_channel.get(), &WireChannel::closed, this, &ProcessLink::onChannelClosed);
    connect(m_channel.get(), &WireChannel::overflowed, this, [this] {
        endBecause(LinkEnd::Reason::Incompatible,
                   QStringLiteral("a frame longer than %1 bytes").arg(wire::kMaximumFrame));
    });
    launch(hosts);
    ::close(hosts);
    wire::Hello hello;
    hello.folder = m_request.folder;
    hello.locale = QLocale().name();
    hello.pluginFolders = m_request.plugins.folders;
    hello.withoutPlugins = m_request.plugins.without;
    send(hello);
    m_life.start(m_limits.pingAfter);
}

void ProcessLink::launch(int hostEnd)
{
    m_process.setProgram(m_program.program);
    m_process.setArguments(m_program.arguments);
    m_process.setProcessEnvironment(hostEnvironment(QProcessEnvironment::systemEnvironment()));
    m_process.setWorkingDirectory(QFileInfo(m_request.folder).isDir() ? m_request.folder : QStringLiteral("/"));
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([hostEnd, parent = getpid()] { becomeHost(hostEnd, parent); });
    m_process.start(QIODevice::ReadOnly);
    m_group = m_process.processId();
}

/// The host leads a group of its own (becomeHost), whose number is nobody else's while anybody is in it.
void ProcessLink::killAll()
{
    if (m_group > 0)
        ::kill(static_cast<pid_t>(-m_group), SIGKILL);
    m_process.kill(); // it may not have come so far as to lead one
}

/// A contact list whose end never comes.
bool ProcessLink::isFlood(const wire::Event& event, qsizetype bytes)
{
    const auto* roster = std::get_if<wire::RosterSnapshot>(&event);
    if (!roster)
        return false;
    m_rosterEntries += roster->entries.size();
    m_rosterBytes += bytes;
    const bool flood = m_rosterEntries > limits::kRoster || m_rosterBytes > kMostRosterBytes;
    if (roster->last)
        m_rosterEntries = m_rosterBytes = 0;
    return flood;
}

void ProcessLink::send(const wire::Command& command)
{
    if (!m_channel || m_end)
        return;
    QByteArray frame = wire::encode(command);
    const bool reads = m_channel->write(frame);
    wipe(frame); // it may hold a password
    if (!reads)
        endBecause(LinkEnd::Reason::Hung, QStringLiteral("it does not read what it is told"));
}

void ProcessLink::hold(bool held)
{
    if (m_channel)
        m_channel->hold(held);
}

void ProcessLink::kill()
{
    m_killed = true;
    killAll();
}

qint64 ProcessLink::pid() const
{
    return m_process.processId();
}

void ProcessLink::onFrame(const QByteArray& frame)
{
    wire::Decoded<wire::Event> decoded = wire::decodeEvent(frame);
    if (!decoded.error.isEmpty())
        return endBecause(LinkEnd::Reason::Incompatible, decoded.error);
    if (!decoded.value) {
        qCInfo(logLink) << m_program.name << "sent an unknown event:" << decoded.unknownType.left(limits::kKey);
        return;
    }
    wire::Event& event = *decoded.value;
    const auto* hello = std::get_if<wire::HelloBack>(&event);
    if (m_greeted == (hello != nullptr))
        return endBecause(LinkEnd::Reason::Incompatible, QStringLiteral("hello comes first, and once"));
    if (hello && hello->version != wire::kVersionMajor) {
        return endBecause(LinkEnd::Reason::Incompatible,
                          QStringLiteral("it speaks version %1, not %2").arg(hello->version).arg(wire::kVersionMajor));
    }
    m_greeted = true;
    const EventCheck check = checkEvent(event);
    if (check.verdict == EventCheck::Verdict::EndLink)
        return endBecause(LinkEnd::Reason::Incompatible, wire::typeOf(event) + QStringLiteral(": ") + check.reason);
    if (check.verdict == EventCheck::Verdict::Skip) {
        qCInfo(logLink) << m_program.name << "skipped" << wire::typeOf(event) << check.reason;
        return;
    }
    if (isFlood(event, frame.size()))
        return endBecause(LinkEnd::Reason::Incompatible, QStringLiteral("roster.snapshot: the list does not end"));
    m_saidLast = std::holds_alternative<wire::SignedOff>(event) || std::holds_alternative<wire::Failed>(event);
    if (m_saidLast)
        m_killTimer.start(m_limits.killAfter);
    Q_EMIT eventReceived(event);
}

void ProcessLink::onChannelClosed()
{
    if (m_process.state() == QProcess::NotRunning)
        finish();
    else if (!m_killTimer.isActive())
        m_killTimer.start(m_limits.killAfter); // a host that does not speak is of no use
}

void ProcessLink::onStandardError()
{
    const QByteArray words = m_process.readAllStandardError();
    if (logLink().isDebugEnabled())
        qCDebug(logLink).noquote() << m_program.name << QString::fromUtf8(words).trimmed();
    m_lastWords = (m_lastWords + words).right(kLastWords);
}

void ProcessLink::onStartFailed()
{
    m_end = LinkEnd{LinkEnd::Reason::NotStarted,
                    QStringLiteral("%1: %2").arg(m_program.program, m_process.errorString())};
    finish();
}

void ProcessLink::onExited(int exitCode, QProcess::ExitStatus status)
{
    m_life.stop();
    m_killTimer.stop();
    killAll(); // what it leaves behind has nobody to serve
    m_group = 0;
    onStandardError();
    if (!m_end && !m_channel->isOpen())
        m_end = naturalEnd(exitCode, status);
    if (m_end)
        return finish();
    // Its last words may still wait in the socket, and change what its end means: decided when they are read.
    connect(m_channel.get(), &WireChannel::closed, this, [this, exitCode, status] {
        if (!m_end)
            m_end = naturalEnd(exitCode, status);
        finish();
    });
    disconnect(m_channel.get(), &WireChannel::closed, this, &ProcessLink::onChannelClosed);
    m_channel->drain();
}

LinkEnd ProcessLink::naturalEnd(int exitCode, QProcess::ExitStatus status) const
{
    if (m_killed || m_saidLast)
        return {LinkEnd::Reason::Finished, {}};
    QString how;
    if (status == QProcess::CrashExit)
        how = QStringLiteral("ended by signal %1 (%2)").arg(exitCode).arg(QString::fromLocal8Bit(strsignal(exitCode)));
    else
        how = QStringLiteral("ended without a word, exit code %1").arg(exitCode);
    return {LinkEnd::Reason::Crashed, how};
}

void ProcessLink::checkLife()
{
    const qint64 silence = m_channel->silence();
    const qint64 waited = m_pinged.isValid() ? m_pinged.elapsed() : 0;
    if (m_pinged.isValid() && silence <= waited)
        m_pinged.invalidate();
    if (m_pinged.isValid() && waited >= m_limits.hungAfter) {
        endBecause(LinkEnd::Reason::Hung, QStringLiteral("silent for %1 s").arg((silence + 500) / 1000));
    } else if (m_pinged.isValid()) {
        m_life.start(qMin(m_limits.pingAfter, m_limits.hungAfter - static_cast<int>(waited)));
    } else if (silence >= m_limits.pingAfter) {
        m_pinged.start();
        send(wire::Ping{QStringLiteral("alive?")});
        m_life.start(qMin(m_limits.pingAfter, m_limits.hungAfter));
    } else {
        m_life.start(m_limits.pingAfter - static_cast<int>(silence));
    }
}

void ProcessLink::endBecause(LinkEnd::Reason reason, const QString& details)
{
    if (m_end)
        return;
    m_end = LinkEnd{reason, details};
    m_life.stop();
    m_channel->close();
    if (m_process.state() == QProcess::NotRunning)
        return finish();
    if (reason == LinkEnd::Reason::Hung && m_process.processId() > 0) {
        ::kill(static_cast<pid_t>(m_process.processId()), SIGABRT); // its handler may tell where it hangs
        m_killTimer.start(m_limits.killAfter);
    } else {
        killAll();
    }
}

void ProcessLink::finish()
{
    if (m_told || !m_end)
        return;
    m_told = true;
    m_life.stop();
    m_killTimer.stop();
    if (m_channel)
        m_channel->close();
    LinkEnd end = *m_end;
    const QString words = QString::fromUtf8(m_lastWords).trimmed();
    if (end.reason != LinkEnd::Reason::Finished && !words.isEmpty())
        end.details += QLatin1Char('\n') + words;
    qCInfo(logLink).noquote() << m_program.name << "ended:" << static_cast<int>(end.reason) << m_end->details;
    Q_EMIT ended(end);
}

ProcessLinkFactory::ProcessLinkFactory(const ProtocolCatalogue& protocols, ProcessLinkLimits limits)
    : m_protocols(protocols)
    , m_limits(limits)
{
}

std::unique_ptr<Link> ProcessLinkFactory::make(const LinkRequest& request)
{
    HostProgram program;
    if (const Result<HostProgram> found = m_protocols.hostFor(request.protocol))
        program = *found;
    else
        program.name = program.program = request.protocol; // starting it fails, which is how a missing host is told
    LinkRequest allowed = request;
    allowed.plugins = m_protocols.pluginRules();
    return std::make_unique<ProcessLink>(program, allowed, m_limits);
}

} // namespace jackdaw
