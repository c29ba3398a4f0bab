// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <optional>

#include "core/wire/commands.h"
#include "core/wire/events.h"
#include "protocols/xmpp/node_handle.h"

namespace jackdaw::xmpp {

/// Who has which affiliation with a room, present or not (XEP-0045 9.2, 9.5, 10.5, 10.8). Command in, iq out; iq in,
/// facts out.
class RoomAffiliates {
public:
    struct Step {
        bool swallow = false;
        QList<wire::RoomListGot> got;
        std::optional<wire::CommandFailed> failed;
    };

    /// The iq to be sent; null where XMPP has no such list.
    NodeHandle ask(const wire::GetRoomList& command);
    Step received(const xmlnode* iq);

private:
    struct Open {
        QString command;
        QString room;
    };

    QHash<QString, Open> m_open; ///< by the id of the iq
    int m_last = 0;
};

} // namespace jackdaw::xmpp
