// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/control/control_server.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLocale>

#include <sys/stat.h>

#include "core/base/log.h"
#include "core/base/secret.h"
#include "core/base/when_done.h"
#include "core/control/command_table.h"
#include "core/control/control_call.h"
#include "core/core.h"

namespace jackdaw {

using control::ControlCall;
using control::Exit;

namespace {

QStringList forcedQuit()
{
    return {QStringLiteral("quit"), QStringLiteral("--force")};
}

} // namespace

ControlServer::ControlServer(Core& core, const ControlLimits& limits, QObject* parent)
    : QObject(parent)
    , m_core(core)
    , m_limits(limits)
    , m_server(new QLocalServer(this))
    , m_commands(std::make_unique<control::CommandTable>(control::allCommands()))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &ControlServer::onConnection);
    connect(&m_folder, &QFileSystemWatcher::directoryChanged, this, &ControlServer::restore);
}

ControlServer::~ControlServer() = default;

Result<void> ControlServer::listen(const QString& path)
{
    m_path = path;
    return makeSocket();
}

Result<void> ControlServer::makeSocket()
{
    // The profile's lock is ours already, so a socket that is there is a dead one.
    QLocalServer::removeServer(m_path);
    if (m_server->listen(m_path)) {
        m_folder.addPath(QFileInfo(m_path).path());
        return {};
    }
    return Error{ErrorCode::Unavailable,
                 QCoreApplication::translate("Control", "\"jackdaw ctl\" will not work: its socket could not be made."),
                 m_server->errorString()};
}

void ControlServer::restore()
{
    if (!m_server->isListening())
        return;
    if (QFileInfo::exists(m_path)) {
        // The end of a folder that was removed may be heard of only after it was made again.
        m_folder.addPath(QFileInfo(m_path).path());
        return;
    }
    m_server->close();
    // Not what it lies in: where the whole profile is gone, nobody would find it.
    ::mkdir(QFile::encodeName(QFileInfo(m_path).path()).constData(), S_IRWXU);
    if (const Result<void> made = makeSocket(); made) {
        qCInfo(logApp, "the control socket was removed and is made again");
    } else {
        qCWarning(logApp, "the control socket was removed: %s", qUtf8Printable(made.error().details));
        Q_EMIT lost(made.error());
    }
}

void ControlServer::close()
{
    m_server->close();
    for (QLocalSocket* socket : m_server->findChildren<QLocalSocket*>())
        socket->disconnectFromServer();
}

void ControlServer::onConnection()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        // Whoever asks can tell by it whether we are alive, however long the answer takes.
        socket->write("{\"jackdaw\":1}\n");
        readLine(*socket, [this, socket](const QByteArray& line) { handle(*socket, line); });
    }
}

void ControlServer::readLine(QLocalSocket& socket, const std::function<void(const QByteArray&)>& then)
{
    const auto look = [this, &socket, then] {
        const bool complete = socket.canReadLine();
        const bool tooLong = socket.bytesAvailable() > m_limits.request;
        if (!complete && !tooLong)
            return;
        disconnect(&socket, &QLocalSocket::readyRead, this, nullptr);
        if (tooLong)
            return refuse(socket,
                          QCoreApplication::translate("Control", "A request may have at most %1.")
                              .arg(QLocale().formattedDataSize(m_limits.request, 0)));
        QByteArray line = socket.readLine();
        then(line);
        wipe(line); // it may hold a password
    };
    connect(&socket, &QLocalSocket::readyRead, this, look);
    look();
}

void ControlServer::refuse(QLocalSocket& socket, const QString& sentence)
{
    connect(&socket, &QLocalSocket::readyRead, &socket, [&socket] { socket.skip(socket.bytesAvailable()); });
    socket.skip(socket.bytesAvailable());
    ControlCall call(socket, {}, m_limits, nullptr);
    call.fail(sentence, Exit::Usage);
}

void ControlServer::handle(QLocalSocket& socket, const QByteArray& line)
{
    const QJsonValue given = QJsonDocument::fromJson(line).object().value(QStringLiteral("words"));
    if (!given.isArray()) {
        refuse(socket,
               QCoreApplication::translate("Control", "A request is one JSON object on a line, such as %1.")
                   .arg(QStringLiteral("{\"words\":[\"accounts\"]}")));
        socket.disconnectFromServer();
        return;
    }
    QStringList words;
    for (const QJsonValue word : given.toArray())
        words.append(word.toString());
    auto* call = new ControlCall(socket, words, m_limits, &socket);
    connect(call, &ControlCall::finished, &socket, [&socket] { socket.disconnectFromServer(); });
    connect(call, &ControlCall::inputWanted, this, [this, &socket, call] {
        readLine(socket, [call](const QByteArray& answer) {
            call->giveInput(QJsonDocument::fromJson(answer).object().value(QStringLiteral("input")).toString());
        });
    });

    const QString first = words.value(0);
    if (words == QStringList{QStringLiteral("quit")} || words == forcedQuit()) {
        quit(*call, words == forcedQuit());
    } else if (first == QLatin1StringView("raise") && !m_raises) {
        call->fail(QCoreApplication::translate("Control", "Jackdaw is ending."));
    } else if (first == QLatin1StringView("raise")) {
        call->done();
        Q_EMIT raiseRequested(words.value(1));
    } else if (words.isEmpty() || first == QLatin1StringView("help")) {
        call->fail(control::usageText(*m_commands), words.isEmpty() ? Exit::Usage : Exit::Done);
    } else {
        control::dispatch(*m_commands, m_core, *call);
    }
}

void ControlServer::quit(ControlCall& call, bool force)
{
    whenDone(m_core.save(), &call, [this, &call, force](int unsaved) {
        // Otherwise the answer is the end of the connection, when all is saved and signed off.
        if (unsaved == 0 || force)
            Q_EMIT quitRequested();
        else
            call.fail(QCoreApplication::translate("Control",
                                                  "%n change(s) cannot be stored at the moment and would be lost; "
                                                  "\"jackdaw ctl quit --force\" quits all the same.",
                                                  nullptr, unsaved));
    });
}

} // namespace jackdaw
