// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/conversations/rooms.h"
#include "tests/conversations/fixture.h"

namespace jackdaw::test {

inline wire::Participant person(const QString& nick, wire::Role role = wire::Role::Participant)
{
    return {nick, {}, role, wire::Presence::Available, false};
}

class RoomsTest : public ConversationFixture {
protected:
    RoomsTest()
    {
        goOnline(kHome,
                 {wire::Feature::Rooms, wire::Feature::RoomTopic, wire::Feature::Nicknames,
                  wire::Feature::RoomDirectory, wire::Feature::Invitations});
    }
    QStringList nicks(ConversationId id)
    {
        QStringList found;
        for (const wire::Participant& participant : service->conversation(id)->room.participants)
            found << participant.nick;
        return found;
    }
};

} // namespace jackdaw::test
