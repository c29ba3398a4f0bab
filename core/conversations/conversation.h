// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "core/base/ids.h"
#include "core/conversations/message.h"
#include "core/wire/room_types.h"

namespace jackdaw {

/// What is known of a room that the user is in, or wants to be in.
struct RoomState {
    bool joined = false;
    bool joining = false;
    QString nick;
    QString topic;
    QString error;                                      ///< a sentence, when joining failed
    wire::ErrorKind errorKind = wire::ErrorKind::Other; ///< Authentication: it wants a password, or another one
    QList<wire::Participant> participants;              ///< by role, then nick
    std::optional<QList<wire::RoomAction>> rights;      ///< what the user may do there; none: the network did not say
    bool participantsSpeak = false;                     ///< wire::RoomRights
    QList<wire::RoomList> lists;                        ///< that can be asked for

    friend bool operator==(const RoomState&, const RoomState&) = default;
};

/// A chat with one address on one account, or a room. A merged contact has one for each address it was used with.
struct Conversation {
    ConversationId id;
    wire::ConversationKind kind = wire::ConversationKind::Direct;
    AccountId account;
    bool accountRemoved = false; ///< it can only be read: the user has removed its account
    QString address;
    /// The address is as the user typed it, and the network has not been asked yet how it writes it: nothing is sent.
    bool provisional = false;
    /// Rooms: the network has let the user in at least once. What has not may be no room at all: it is not stored while
    /// nothing waits in it, and gives way to a person of its address.
    bool confirmed = true;
    bool heard = false; ///< direct chats: something came from there
    QString title;      ///< the contact's name, or the room's
    int unread = 0;
    int mentions = 0;
    MessageId lastRead;                                 ///< the newest message that was read
    bool autoJoin = false;                              ///< rooms: joined whenever the account comes online
    bool remembered = false;                            ///< rooms: entered at each sign-on, also once it was left
    bool open = false;                                  ///< the user has it in "Recent"
    Message lastMessage;                                ///< id invalid: none yet
    wire::TypingState typing = wire::TypingState::None; ///< of the other side; not stored
    RoomState room;                                     ///< not stored, but for nick
    QString draft;                                      ///< what the user typed and has not sent

    friend bool operator==(const Conversation&, const Conversation&) = default;
};

/// Whether the user may do this in the room, as far as is known.
bool mayDo(const RoomState& room, wire::RoomAction action);

/// Nothing has come from there: what was taken for a person may be a room.
void becomeRoom(Conversation& conversation);
/// What was taken for a room, and has never let anybody in, is a person.
void becomePerson(Conversation& conversation);

} // namespace jackdaw
