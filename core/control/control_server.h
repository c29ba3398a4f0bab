// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QObject>
#include <memory>

#include "core/base/result.h"

class QLocalServer;
class QLocalSocket;

namespace jackdaw {

class Core;

namespace control {
class ControlCall;
struct CommandEntry;
} // namespace control

/// The socket behind `jackdaw ctl`: owner only. It greets with {"jackdaw":1}, takes one JSON request a connection
/// ({"words":[…],"input":"…"}) and answers in JSON lines (ControlCall). Main thread.
class ControlServer final : public QObject {
    Q_OBJECT
public:
    explicit ControlServer(Core& core, QObject* parent = nullptr);
    ~ControlServer() override;

    /// Fails with a sentence when another program answers there or the socket cannot be made.
    Result<void> listen(const QString& path);

Q_SIGNALS:
    /// A second start asks the window to come up; `uri` may be empty.
    void raiseRequested(const QString& uri);
    void quitRequested();

private:
    void onConnection();
    void onReadable(QLocalSocket* socket);
    void handle(QLocalSocket* socket, const QByteArray& line);
    static control::ControlCall* makeCall(QLocalSocket* socket, const QStringList& words, const QString& input);
    static void refuse(QLocalSocket* socket, const QString& sentence);

    Core& m_core;
    QLocalServer* m_server;
    std::unique_ptr<QList<control::CommandEntry>> m_commands;
};

} // namespace jackdaw
