// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <memory>

#include "core/wire/commands.h"
#include "core/wire/events.h"

namespace jackdaw::host {

/// Where a backend puts its events. Buffered, written by the loop; never blocks. Main thread of the host.
class Outlet {
public:
    virtual ~Outlet() = default;
    virtual void send(const wire::Event& event) = 0;
    /// Ends the host after what was sent is written. The last event was signed-off or failed.
    virtual void finish() = 0;
};

/// The whole contract of a protocol. One object, one account, one connection attempt: after account.signed-off or
/// account.failed the host ends. Everything runs on the host's one thread, in a GLib main loop (the default context).
/// Only describe(), signOn() and signOff() must be written; what a protocol lacks answers command.failed by itself.
/// hello and ping are answered by the host, not here.
class Backend {
public:
    explicit Backend(Outlet& outlet)
        : m_outlet(outlet)
    {
    }
    virtual ~Backend() = default;
    Backend(const Backend&) = delete;
    Backend& operator=(const Backend&) = delete;

    virtual QList<wire::ProtocolInfo> describe() = 0;

    /// Called once, before signOn: the private folder (made, 0700) and the locale. Load what must be loaded from disk
    /// here or in signOn: after it the sandbox closes.
    virtual void prepare(const wire::Hello& hello);
    virtual void signOn(const wire::SignOn& command) = 0;
    virtual void signOff() = 0;

    virtual void handle(const wire::SetStatus& command);
    virtual void handle(const wire::SendMessage& command);
    virtual void handle(const wire::AckMessages& command);
    virtual void handle(const wire::SetTyping& command);
    virtual void handle(const wire::JoinRoom& command);
    virtual void handle(const wire::LeaveRoom& command);
    virtual void handle(const wire::SetRoomTopic& command);
    virtual void handle(const wire::SetRoomNick& command);
    virtual void handle(const wire::InviteToRoom& command);
    virtual void handle(const wire::ListRooms& command);
    virtual void handle(const wire::AddBuddy& command);
    virtual void handle(const wire::RemoveBuddy& command);
    virtual void handle(const wire::RenameBuddy& command);
    virtual void handle(const wire::MoveBuddy& command);
    virtual void handle(const wire::RenameGroup& command);
    virtual void handle(const wire::BlockBuddy& command);
    virtual void handle(const wire::AnswerPrompt& command);

protected:
    Outlet& outlet() { return m_outlet; }

private:
    Outlet& m_outlet;
};

/// The program of a host: hello, the pipe, the loop, the sandbox, then the backend. Returns the exit code.
/// `make` is called once.
using MakeBackend = std::unique_ptr<Backend> (*)(Outlet& outlet);
int run(int argc, char** argv, const char* name, MakeBackend make);

} // namespace jackdaw::host
