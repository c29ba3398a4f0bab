// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <functional>
#include <memory>

#include "core/wire/commands.h"
#include "core/wire/events.h"

namespace jackdaw::host {

/// Where a backend puts its events. Gathered and written when the loop turns; waits only for a core that has left
/// 4 MiB unread. Main thread of the host.
class Outlet {
public:
    virtual ~Outlet() = default;
    /// What comes after finish() is dropped. The text of a message too long for a frame is cut; any other event too
    /// long for one is dropped and logged, so send long lists in batches.
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

    /// Called once, right after hello and before everything else. hello.folder is made (0700) and is HOME and TMPDIR
    /// too; it is empty when the host is only to describe itself. The sandbox is closed already (sandbox.h says what
    /// stays open): plugins can still be loaded from /usr, threads and sockets can be made, programs cannot be run.
    virtual void prepare(const wire::Hello& hello);
    /// Right before signOn, the last time that Unix sockets can be made: for what a protocol cannot do without. Not for
    /// a network's library, which shall never have had the chance.
    virtual void openDoors(const wire::SignOn& command);
    /// At most once.
    virtual void signOn(const wire::SignOn& command) = 0;
    /// After signOn only. account.signed-off and finish() within 2 s, or the host is ended without.
    virtual void signOff() = 0;

    /// Only between signOn and the last event. By default answered as refusal.h says.
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
    virtual void handle(const wire::NormaliseAddress& command);

protected:
    Outlet& outlet() { return m_outlet; }

private:
    Outlet& m_outlet;
};

/// How a host ends by itself (sysexits.h).
enum ExitCode {
    kExitFinished = 0,      ///< after its last event, or because the core is gone
    kExitMalformed = 65,    ///< EX_DATAERR: the core sent what is no frame
    kExitIncompatible = 76, ///< EX_PROTOCOL: another major version of the wire
};

/// The program of a host: hello, the sandbox, then the backend, the pipe and the loop. Returns an ExitCode.
/// Standard output belongs to the wire from here on; what libraries print goes to standard error. `make` is called
/// once, after hello. `name` is what hello says.
using MakeBackend = std::function<std::unique_ptr<Backend>(Outlet& outlet)>;
int run(int argc, char** argv, const char* name, const MakeBackend& make);

} // namespace jackdaw::host
