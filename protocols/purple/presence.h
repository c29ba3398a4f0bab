// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QSet>

#include "core/wire/types.h"
#include "protocols/purple/deferred.h"

using PurpleBuddy = struct _PurpleBuddy;
using PurpleStatus = struct _PurpleStatus;

namespace jackdaw::purple {

class Session;

/// libpurple's PurpleStatusPrimitive as ours; Unknown for what is no availability (tune, mood).
wire::Presence presenceOf(int primitive);

/// How a buddy is: its active status, its message in plain text, how long it has been idle.
wire::PresenceEntry presenceOf(PurpleBuddy* buddy, const QString& address);

/// The message of a status, in plain text; empty where it has none.
QString messageOf(PurpleStatus* status);

/// Tells the core how buddies are: what changed in one turn of the loop goes as one event, and only what differs
/// from what was told before. Nobody is told of who was offline from the start.
class PresenceFeed {
public:
    explicit PresenceFeed(Session& session);

    void changed(const QString& address);
    /// From now on it is told; before, it is gathered.
    void open();
    void close();

private:
    void flush();

    Session& m_session;
    bool m_open = false;
    QSet<QString> m_dirty;
    QHash<QString, wire::PresenceEntry> m_told;
    Deferred m_flush;
};

} // namespace jackdaw::purple
