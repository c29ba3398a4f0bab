// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

#include "core/link/link.h"
#include "core/link/protocol_catalogue.h"
#include "core/link/wire_channel.h"

namespace jackdaw {

/// All times in milliseconds.
struct ProcessLinkLimits {
    int pingAfter = 10'000; ///< of silence
    int hungAfter = 30'000; ///< of more silence, then the host is aborted
    int killAfter = 2000;   ///< for a host that is to end, then it is killed
    WireChannelLimits channel;
};

/// A host in a process of its own. QProcess looks after its life; frames go over a socket pair that is the host's
/// standard input and output. The host gets a session of its own, no core dumps, no way to the desktop, and dies with
/// us; what it started dies with it.
class ProcessLink final : public Link {
    Q_OBJECT
public:
    ProcessLink(HostProgram program, LinkRequest request, ProcessLinkLimits limits = {}, QObject* parent = nullptr);
    ~ProcessLink() override;

    void start() override;
    void send(const wire::Command& command) override;
    void hold(bool held) override;
    void kill() override;
    qint64 pid() const override;

private:
    void launch(int hostEnd);
    void onFrame(const QByteArray& frame);
    void onChannelClosed();
    void onStandardError();
    void onStartFailed();
    void onExited(int exitCode, QProcess::ExitStatus status);
    void checkLife();
    void endBecause(LinkEnd::Reason reason, const QString& details);
    LinkEnd naturalEnd(int exitCode, QProcess::ExitStatus status) const;
    void killAll();
    bool isFlood(const wire::Event& event, qsizetype bytes);
    void finish();

    HostProgram m_program;
    LinkRequest m_request;
    ProcessLinkLimits m_limits;
    QProcess m_process;
    std::unique_ptr<WireChannel> m_channel;
    QTimer m_life;
    QTimer m_killTimer;
    std::optional<LinkEnd> m_end; ///< decided, perhaps not yet told
    qint64 m_group = 0;           ///< of processes: the host's and what it started
    qint64 m_rosterEntries = 0;   ///< of the snapshot that is being told
    qint64 m_rosterBytes = 0;
    QByteArray m_lastWords; ///< the end of its standard error
    bool m_greeted = false;
    bool m_saidLast = false; ///< signed-off or failed was its last event
    bool m_killed = false;
    QElapsedTimer m_pinged; ///< since the ping that nothing has answered yet
    bool m_told = false;
};

/// Makes ProcessLinks of the programs that the catalogue knows.
class ProcessLinkFactory final : public LinkFactory {
public:
    explicit ProcessLinkFactory(const ProtocolCatalogue& protocols, ProcessLinkLimits limits = {});
    std::unique_ptr<Link> make(const LinkRequest& request) override;

private:
    const ProtocolCatalogue& m_protocols;
    ProcessLinkLimits m_limits;
};

} // namespace jackdaw
