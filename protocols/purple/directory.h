// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <memory>

#include "core/wire/commands.h"
#include "core/wire/events.h"
#include "protocols/purple/deferred.h"

using PurpleRoomlist = struct _PurpleRoomlist;
using PurpleRoomlistRoom = struct _PurpleRoomlistRoom;

namespace jackdaw::purple {

class Session;

void installDirectoryOps();

/// The network's list of rooms, one request at a time, in batches of one turn of the loop.
class RoomDirectory {
public:
    explicit RoomDirectory(Session& session);
    ~RoomDirectory();
    RoomDirectory(const RoomDirectory&) = delete;
    RoomDirectory& operator=(const RoomDirectory&) = delete;

    void list(const wire::ListRooms& command);
    void stop(const wire::StopListing& command);

    // libpurple's word
    void found(PurpleRoomlist* list, PurpleRoomlistRoom* room);
    void progressed(PurpleRoomlist* list, bool inProgress);

private:
    void flush();
    void finish();

    Session& m_session;
    PurpleRoomlist* m_list = nullptr; ///< a reference of ours
    bool m_done = false;
    wire::RoomsListed m_batch;
    Deferred m_flush;
    Deferred m_limit;
};

} // namespace jackdaw::purple
