// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <span>

#include "core/wire/types.h"

namespace jackdaw::purple {

/// What a network may refuse.
enum class Errand { Message, Topic, Nick, Invitation, Join, Act, Configure };

/// A network's ways to refuse, by what is refused.
template <typename Way>
struct RefusalTable {
    std::span<const Way> message;
    std::span<const Way> topic;
    std::span<const Way> nick;
    std::span<const Way> invitation;
    std::span<const Way> join;
    std::span<const Way> act;
    std::span<const Way> configure;

    [[nodiscard]] constexpr std::span<const Way> of(Errand errand) const
    {
        switch (errand) {
        case Errand::Message:
            return message;
        case Errand::Topic:
            return topic;
        case Errand::Nick:
            return nick;
        case Errand::Invitation:
            return invitation;
        case Errand::Join:
            return join;
        case Errand::Act:
            return act;
        case Errand::Configure:
            return configure;
        }
        return {};
    }
};

/// What the user asks of a room beside a message; libpurple passes it on and tells nobody what became of it. Pure.
struct RoomAsk {
    Errand kind = Errand::Topic; ///< or Nick, Invitation, Act, Configure
    QString id;                  ///< the command's
    QString room;                ///< normalised
    QString value;               ///< the topic, the nickname, the address of the one invited or acted upon
};

/// Why a room does not let us in.
struct JoinRefusal {
    QString room;
    wire::ErrorKind kind = wire::ErrorKind::Other; ///< Authentication: it asks for a password
    QString text;                                  ///< one sentence
    bool passing = false;                          ///< another try in a moment may do
};

} // namespace jackdaw::purple
