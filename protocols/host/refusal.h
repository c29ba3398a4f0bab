// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/wire/commands.h"
#include "protocols/host/outlet.h"

namespace jackdaw::host {

/// What the user is told of a command the backend does not know.
QString unsupported();

/// Answers a command that is not carried out the way the catalogue promises: message.send by message.state,
/// room.join by room.failed, room.leave by room.left, room.stop-listing by room.listed, transfers by transfer.ended,
/// whatever else has an id by command.failed. Commands without an
/// answer stay silent.
template <typename Command>
void refuse(Outlet& outlet, const Command& command, const QString& text)
{
    if constexpr (std::is_same_v<Command, wire::SendMessage>) {
        outlet.send(wire::MessageStateChanged{command.id, wire::SendState::Failed, text, {}});
    } else if constexpr (std::is_same_v<Command, wire::JoinRoom>) {
        outlet.send(wire::RoomFailed{command.id, command.room, wire::ErrorKind::Other, text, {}, {}});
    } else if constexpr (std::is_same_v<Command, wire::LeaveRoom>) {
        outlet.send(wire::RoomLeft{command.room, text});
    } else if constexpr (std::is_same_v<Command, wire::SendFile>) {
        outlet.send(wire::TransferEnded{command.id, wire::TransferOutcome::Failed, text});
    } else if constexpr (std::is_same_v<Command, wire::StopListing>) {
        outlet.send(wire::RoomsListed{command.id, {}, true});
    } else if constexpr (requires { command.transfer; }) {
        outlet.send(wire::TransferEnded{command.transfer, wire::TransferOutcome::Failed, text});
    } else if constexpr (requires { command.id; }) {
        if (!command.id.isEmpty())
            outlet.send(wire::CommandFailed{command.id, wire::ErrorKind::Other, text});
    }
}

} // namespace jackdaw::host
