// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the core asks of a host: imperative, one struct each. README.md is the catalogue.

#pragma once

#include <variant>

#include "core/wire/account_commands.h"
#include "core/wire/link_commands.h"
#include "core/wire/message_commands.h"
#include "core/wire/prompt_commands.h"
#include "core/wire/room_commands.h"
#include "core/wire/roster_commands.h"

namespace jackdaw::wire {

using Command
    = std::variant<Hello, DescribeProtocols, SignOn, SignOff, Ping, SetStatus, SendMessage, AckMessages, SetTyping,
                   JoinRoom, LeaveRoom, SetRoomTopic, SetRoomNick, InviteToRoom, ListRooms, AddBuddy, RemoveBuddy,
                   RenameBuddy, MoveBuddy, RenameGroup, BlockBuddy, AnswerPrompt, NormaliseAddress>;

} // namespace jackdaw::wire
