// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

#include "core/wire/types.h"

namespace jackdaw::purple {

/// What a network may refuse.
enum class Errand { Message, Topic, Nick, Invitation, Join };

/// What the user asks of a room beside a message; libpurple passes it on and tells nobody what became of it. Pure.
struct RoomAsk {
    Errand kind = Errand::Topic; ///< or Nick, or Invitation
    QString id;                  ///< the command's
    QString room;                ///< normalised
    QString value;               ///< the topic, the nickname, the address of the one invited
};

/// Why a room does not let us in.
struct JoinRefusal {
    QString room;
    wire::ErrorKind kind = wire::ErrorKind::Other; ///< Authentication: it asks for a password
    QString text;                                  ///< one sentence
    bool passing = false;                          ///< another try in a moment may do
};

} // namespace jackdaw::purple
