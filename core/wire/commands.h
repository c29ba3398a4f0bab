// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the core asks of a host: imperative, one struct each. README.md is the catalogue.

#pragma once

#include <variant>

#include "core/wire/account_commands.h"
#include "core/wire/link_commands.h"
#include "core/wire/menu_commands.h"
#include "core/wire/message_commands.h"
#include "core/wire/people_commands.h"
#include "core/wire/prompt_commands.h"
#include "core/wire/room_commands.h"
#include "core/wire/roster_commands.h"
#include "core/wire/transfer_commands.h"

namespace jackdaw::wire {

using Command
    = std::variant<Hello, DescribeProtocols, SignOn, SignOff, Ping, SetStatus, SendMessage, AckMessages, SetTyping,
                   JoinRoom, LeaveRoom, SetRoomTopic, SetRoomNick, InviteToRoom, ListRooms, AddBuddy, RemoveBuddy,
                   RenameBuddy, MoveBuddy, RenameGroup, BlockBuddy, AnswerPrompt, NormaliseAddress, StopListing,
                   ConfigureRoom, ActInRoom, GetRoomList, SetBookmark, RemoveBookmark, ActOnRow, GetMenu,
                   ChooseMenuItem, RunCommand, GetProfile, SetPicture, SetAlias, SetMood, SendAttention, SetPrivacy,
                   AllowBuddy, ChangePassword, Unregister, SendFile, AcceptTransfer, CancelTransfer, AllowTransfer>;

} // namespace jackdaw::wire
