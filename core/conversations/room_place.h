// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <optional>

#include "core/base/ids.h"

namespace jackdaw {

class ConversationTable;

/// Somebody's place in a room: whom one writes to alone without knowing who it is.
struct RoomPlace {
    ConversationId room;
    QString nick;
};

/// What an address is where nicks belong to rooms: the room's, a "/" and the nick (core/wire/README.md). Nothing for
/// anything else, and where the room is not known.
std::optional<RoomPlace> placeOf(const ConversationTable& table, AccountId account, const QString& address);
/// "ana in Pond".
QString placeTitle(const ConversationTable& table, const RoomPlace& place);

} // namespace jackdaw
