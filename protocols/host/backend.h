// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <functional>
#include <memory>

#include "protocols/host/command_handlers.h"

namespace jackdaw::host {

/// What a backend may carry out, beyond signing on and off.
using BackendCommands = CommandHandlers<
    wire::SetStatus, wire::SendMessage, wire::AckMessages, wire::SetTyping, wire::JoinRoom, wire::LeaveRoom,
    wire::SetRoomTopic, wire::SetRoomNick, wire::InviteToRoom, wire::ListRooms, wire::AddBuddy, wire::RemoveBuddy,
    wire::RenameBuddy, wire::MoveBuddy, wire::RenameGroup, wire::BlockBuddy, wire::AnswerPrompt, wire::NormaliseAddress,
    wire::StopListing, wire::ConfigureRoom, wire::ActInRoom, wire::GetRoomList, wire::SetBookmark, wire::RemoveBookmark,
    wire::ActOnRow, wire::GetMenu, wire::ChooseMenuItem, wire::RunCommand, wire::GetProfile, wire::SetPicture,
    wire::SetAlias, wire::SetMood, wire::SendAttention, wire::SetPrivacy, wire::AllowBuddy, wire::ChangePassword,
    wire::Unregister, wire::SendFile, wire::AcceptTransfer, wire::CancelTransfer, wire::AllowTransfer>;

/// The whole contract of a protocol. One object, one account, one connection attempt: after account.signed-off or
/// account.failed the host ends. Everything runs on the host's one thread, in a GLib main loop (the default context).
/// Only describe(), signOn() and signOff() must be written; handle() is called only between signOn and the last event,
/// and what a protocol lacks is refused by itself.
/// hello and ping are answered by the host, not here.
class Backend : public BackendCommands {
public:
    explicit Backend(Outlet& outlet)
        : BackendCommands(outlet)
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

protected:
    Outlet& outlet() { return m_outlet; }
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
