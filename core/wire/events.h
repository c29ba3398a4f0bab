// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What a host tells the core: facts, past tense, one struct each. README.md is the catalogue.

#pragma once

#include <variant>

#include "core/wire/account_events.h"
#include "core/wire/link_events.h"
#include "core/wire/menu_events.h"
#include "core/wire/message_events.h"
#include "core/wire/people_events.h"
#include "core/wire/prompt_events.h"
#include "core/wire/room_events.h"
#include "core/wire/roster_events.h"
#include "core/wire/transfer_events.h"

namespace jackdaw::wire {

using Event
    = std::variant<HelloBack, ProtocolsDescribed, Progress, SignedOn, SignedOff, Failed, Pong, CommandFailed,
                   CommandDone, OwnStatusChanged, RosterSnapshot, RosterChanged, PresenceChanged, MessageReceived,
                   MessageStateChanged, TypingChanged, RoomJoined, RoomFailed, RoomLeft, RoomTopicChanged,
                   ParticipantsChanged, RoomsListed, PromptOpened, PromptClosed, SettingStored, AddressNormalised,
                   CertificateReplaced, RoomRights, RoomListGot, BookmarksChanged, PromptGrown, FileWritten, MenuGot,
                   CommandsChanged, ProfileReceived, PictureChanged, AttentionReceived, PrivacyChanged, MailChanged,
                   TransferOffered, TransferProgress, TransferEnded, TransferAsked, Registered, PasswordChanged>;

} // namespace jackdaw::wire
