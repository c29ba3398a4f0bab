// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/control/control_server.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>

#include "core/base/log.h"
#include "core/control/command_table.h"
#include "core/control/control_call.h"

namespace jackdaw {

using control::ControlCall;
using control::Exit;

namespace {

/// A message text and its words fit; nothing sensible is longer.
constexpr qint64 kMaximumRequest = 4 * 1024 * 1024;

} // namespace

ControlServer::ControlServer(Core& core, QObject* parent)
    : QObject(parent)
    , m_core(core)
    , m_server(new QLocalServer(this))
    , m_commands(std::make_unique<control::CommandTable>(control::allCommands()))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &ControlServer::onConnection);
}

ControlServer::~ControlServer() = default;

Result<void> ControlServer::listen(const QString& path)
{
    // The profile's lock is ours already, so a socket that is there is a dead one.
    QLocalServer::removeServer(path);
    if (m_server->listen(path))
        return {};
    return Error{ErrorCode::Unavailable,
                 QCoreApplication::translate("Control", "\"jackdaw ctl\" will not work: its socket could not be made."),
                 m_server->errorString()};
}

void ControlServer::onConnection()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onReadable(socket); });
        onReadable(socket);
    }
}

void ControlServer::onReadable(QLocalSocket* socket)
{
    if (socket->canReadLine()) {
        disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
        handle(socket, socket->readLine());
    } else if (socket->bytesAvailable() > kMaximumRequest) {
        qCWarning(logControl, "a request over the limit was refused");
        socket->abort();
    }
}

void ControlServer::handle(QLocalSocket* socket, const QByteArray& line)
{
    const QJsonObject request = QJsonDocument::fromJson(line).object();
    QStringList words;
    for (const QJsonValue& word : request.value(QStringLiteral("words")).toArray())
        words.append(word.toString());
    auto* call = new ControlCall(*socket, words, request.value(QStringLiteral("input")).toString(), socket);
    connect(call, &ControlCall::finished, socket, [socket] { socket->disconnectFromServer(); });

    const QString first = words.value(0);
    if (first == QLatin1StringView("quit") && words.size() == 1) {
        call->done();
        Q_EMIT quitRequested();
    } else if (first == QLatin1StringView("raise")) {
        call->done();
        Q_EMIT raiseRequested(words.value(1));
    } else if (words.isEmpty() || first == QLatin1StringView("help")) {
        call->fail(control::usageText(*m_commands) + QStringLiteral("\njackdaw ctl quit"),
                   words.isEmpty() ? Exit::Usage : Exit::Done);
    } else {
        control::dispatch(*m_commands, m_core, *call);
    }
}

} // namespace jackdaw
