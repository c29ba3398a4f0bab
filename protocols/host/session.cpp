// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/host/session.h"

#include <glib-unix.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <utility>

#include "core/wire/codec.h"
#include "protocols/host/process.h"
#include "protocols/host/refusal.h"
#include "protocols/host/sandbox.h"

namespace jackdaw::host {

namespace {

bool fits(const QByteArray& frame)
{
    return frame.size() < wire::kMaximumFrame;
}

/// A message whose text was made short enough for a frame; other events as they are.
QByteArray encodeToFit(const wire::Event& event)
{
    QByteArray frame = wire::encode(event);
    if (fits(frame) || !std::holds_alternative<wire::MessageReceived>(event))
        return frame;
    auto message = std::get<wire::MessageReceived>(event);
    while (!fits(frame) && message.body.text.size() > 1) {
        message.body.text.truncate(message.body.text.size() / 2);
        if (message.body.text.back().isHighSurrogate())
            message.body.text.chop(1);
        normalise(message.body);
        frame = wire::encode(wire::Event(message));
    }
    return frame;
}

} // namespace

Session::Session(Pipe& pipe, GMainLoop* loop)
    : m_pipe(pipe)
    , m_loop(loop)
    , m_stopSource(g_unix_signal_add(kStopSignal, &Session::onStopSignal, this))
{
}

Session::~Session()
{
    g_source_remove(m_stopSource);
}

ExitCode Session::run(Backend& backend)
{
    m_backend = &backend;
    m_pipe.start([this](const QByteArray& frame) { handleFrame(frame); },
                 [this](Pipe::End end) {
                     if (end == Pipe::End::Malformed)
                         quit(kExitMalformed);
                     else
                         stop();
                 },
                 [this] { quitWhenWritten(); });
    g_main_loop_run(m_loop);
    m_backend = nullptr;
    return m_exitCode;
}

void Session::send(const wire::Event& event)
{
    if (m_state == State::Finished)
        return;
    const QByteArray frame = encodeToFit(event);
    if (fits(frame))
        m_pipe.write(frame);
    else
        g_printerr("dropped a %s too long for a frame\n", wire::typeOf(event).data());
}

void Session::finish()
{
    m_state = State::Finished;
    m_pipe.ignoreInput();
    quitWhenWritten();
}

gboolean Session::onStopSignal(gpointer self)
{
    static_cast<Session*>(self)->stop();
    return G_SOURCE_CONTINUE;
}

void Session::handleFrame(const QByteArray& frame)
{
    const auto decoded = wire::decodeCommand(frame);
    if (decoded.value) {
        std::visit([this](const auto& command) { handle(command); }, *decoded.value);
    } else if (!decoded.unknownType.isEmpty()) {
        handleUnknown(decoded.unknownType, frame);
    } else {
        g_printerr("malformed frame: %s\n", qPrintable(decoded.error));
        m_pipe.ignoreInput();
        quit(kExitMalformed);
    }
}

void Session::handleUnknown(const QString& type, const QByteArray& frame)
{
    g_printerr("skipped an unknown command: %s\n", qPrintable(type));
    const QString id = QJsonDocument::fromJson(frame).object().value(QLatin1StringView("id")).toString();
    if (!id.isEmpty())
        send(wire::CommandFailed{id, wire::ErrorKind::Other, unsupported()});
}

void Session::handle(const wire::Hello& /*command*/)
{
    g_printerr("skipped a second hello\n");
}

void Session::handle(const wire::DescribeProtocols& command)
{
    closeDoors();
    send(wire::ProtocolsDescribed{command.id, m_backend->describe()});
}

void Session::handle(const wire::Ping& command)
{
    send(wire::Pong{command.id});
}

void Session::handle(const wire::SignOn& command)
{
    if (m_state != State::Ready) {
        g_printerr("skipped a second sign-on\n");
        return;
    }
    m_state = State::Active;
    m_backend->openDoors(command);
    closeDoors();
    m_backend->signOn(command);
}

void Session::handle(const wire::SignOff& /*command*/)
{
    if (m_state == State::Active) {
        m_state = State::Stopping;
        m_backend->signOff();
    } else if (m_state == State::Ready) {
        send(wire::SignedOff{});
        finish();
    }
}

template <typename Command>
void Session::handle(const Command& command)
{
    if (m_state == State::Active)
        m_backend->handle(command);
    else
        refuse(*this, command, QCoreApplication::translate("jackdaw::host", "The account is not signed on."));
}

void Session::closeDoors()
{
    if (std::exchange(m_doorsClosed, true))
        return;
    const QByteArray problem = closeUnixSockets();
    if (!problem.isEmpty())
        g_printerr("Unix sockets stay open: %s\n", problem.constData());
}

/// The core is gone or wants us gone: sign off politely if that is quick.
void Session::stop()
{
    setDeadline();
    if (m_state == State::Active) {
        m_state = State::Stopping;
        m_backend->signOff();
    } else if (m_state == State::Ready) {
        quit(kExitFinished);
    } else {
        quitWhenWritten();
    }
}

void Session::quit(ExitCode code)
{
    m_exitCode = code;
    setDeadline();
    g_main_loop_quit(m_loop);
}

void Session::quitWhenWritten()
{
    if (m_state == State::Finished && m_pipe.isWritten())
        quit(kExitFinished);
}

} // namespace jackdaw::host
