// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "protocols/host/backend.h"
#include "protocols/host/pipe.h"

namespace jackdaw::host {

/// A host's life between hello and its end: frames to the backend's functions, events to frames, and every way to
/// stop. Main thread.
class Session final : public Outlet {
public:
    Session(Pipe& pipe, GMainLoop* loop);
    ~Session() override;

    /// Runs the loop until the host has to end. `backend` must outlive it.
    ExitCode run(Backend& backend);

    void send(const wire::Event& event) override;
    void finish() override;

private:
    enum class State { Ready, Active, Stopping, Finished };

    static gboolean onStopSignal(gpointer self);

    void handleFrame(const QByteArray& frame);
    void handleUnknown(const QString& type, const QByteArray& frame);
    void handle(const wire::Hello& command);
    void handle(const wire::DescribeProtocols& command);
    void handle(const wire::Ping& command);
    void handle(const wire::SignOn& command);
    void handle(const wire::SignOff& command);
    template <typename Command>
    void handle(const Command& command);

    void closeDoors();
    void stop();
    void quit(ExitCode code);
    void quitWhenWritten();

    Pipe& m_pipe;
    GMainLoop* m_loop;
    Backend* m_backend = nullptr;
    State m_state = State::Ready;
    ExitCode m_exitCode = kExitFinished;
    guint m_stopSource = 0;
    bool m_doorsClosed = false;
};

} // namespace jackdaw::host
