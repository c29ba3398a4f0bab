// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/control/control_server.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <optional>

#include "core/base/log.h"
#include "core/control/command_table.h"
#include "core/control/control_call.h"

namespace jackdaw {

using control::ControlCall;
using control::Exit;

namespace {

/// A message text and its words fit; nothing sensible is longer.
constexpr qint64 kMaximumRequest = 4 * 1024 * 1024;

struct Request {
    QStringList words;
    QString input;
};

std::optional<Request> parse(const QByteArray& line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    const QJsonValue words = document.object().value(QStringLiteral("words"));
    if (!words.isArray())
        return std::nullopt;
    Request request;
    for (const QJsonValue word : words.toArray())
        request.words.append(word.toString());
    request.input = document.object().value(QStringLiteral("input")).toString();
    return request;
}

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
        // Whoever asks can tell by it whether we are alive, however long the answer takes.
        socket->write("{\"jackdaw\":1}\n");
        onReadable(socket);
    }
}

void ControlServer::onReadable(QLocalSocket* socket)
{
    if (socket->canReadLine()) {
        disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
        handle(socket, socket->readLine());
    } else if (socket->bytesAvailable() > kMaximumRequest) {
        disconnect(socket, &QLocalSocket::readyRead, this, nullptr);
        connect(socket, &QLocalSocket::readyRead, socket, [socket] { socket->skip(socket->bytesAvailable()); });
        socket->skip(socket->bytesAvailable());
        refuse(socket, QCoreApplication::translate("Control", "A request may have at most 4 MiB."));
    }
}

ControlCall* ControlServer::makeCall(QLocalSocket* socket, const QStringList& words, const QString& input)
{
    auto* call = new ControlCall(*socket, words, input, socket);
    connect(call, &ControlCall::finished, socket, [socket] { socket->disconnectFromServer(); });
    return call;
}

void ControlServer::refuse(QLocalSocket* socket, const QString& sentence)
{
    makeCall(socket, {}, {})->fail(sentence, Exit::Usage);
}

void ControlServer::handle(QLocalSocket* socket, const QByteArray& line)
{
    const std::optional<Request> request = parse(line);
    if (!request) {
        return refuse(socket,
                      QCoreApplication::translate("Control", "A request is one JSON object on a line, such as %1.")
                          .arg(QStringLiteral("{\"words\":[\"accounts\"]}")));
    }
    const QStringList& words = request->words;
    ControlCall* call = makeCall(socket, words, request->input);
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
