// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFileSystemWatcher>
#include <QList>
#include <QObject>
#include <functional>
#include <memory>

#include "core/base/result.h"
#include "core/control/control_call.h"

class QLocalServer;
class QLocalSocket;

namespace jackdaw {

class Core;

namespace control {
struct CommandEntry;
} // namespace control

/// The socket behind `jackdaw ctl`: owner only, one JSON request a connection ({"words":[…]}), answered in JSON lines:
/// {"jackdaw":1} before the request, then what ControlCall says. A `quit` is answered by the end of the connection, or
/// refused while what the user has written cannot be stored. Main thread.
class ControlServer final : public QObject {
    Q_OBJECT
public:
    explicit ControlServer(Core& core, const ControlLimits& limits = {}, QObject* parent = nullptr);
    ~ControlServer() override;

    /// Fails with a sentence when the socket cannot be made. One that somebody removes is made again, with its folder.
    Result<void> listen(const QString& path);
    /// From now on a second start is told no: the window will not come up again.
    void refuseToRaise() { m_raises = false; }
    /// Ends every connection: what a `quit` waits for.
    void close();

Q_SIGNALS:
    /// A second start asks the window to come up; `uri` may be empty.
    void raiseRequested(const QString& uri);
    void quitRequested();
    /// The socket was removed and cannot be made again.
    void lost(const jackdaw::Error& error);

private:
    Result<void> makeSocket();
    void restore();
    void onConnection();
    /// Gives the next line to `then`; refuses a client whose line is too long.
    void readLine(QLocalSocket& socket, const std::function<void(const QByteArray&)>& then);
    /// Says so, and lets the client write on: one that is cut off in the middle would not read it.
    void refuse(QLocalSocket& socket, const QString& sentence);
    void handle(QLocalSocket& socket, const QByteArray& line);
    void quit(control::ControlCall& call, bool force);

    Core& m_core;
    ControlLimits m_limits;
    bool m_raises = true;
    QLocalServer* m_server;
    QFileSystemWatcher m_folder;
    QString m_path;
    std::unique_ptr<QList<control::CommandEntry>> m_commands;
};

} // namespace jackdaw
