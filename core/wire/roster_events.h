// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The contact list and who is there. Included by events.h.

#pragma once

#include "core/wire/types.h"

namespace jackdaw::wire {

/// The whole contact list after sign-on, in batches; what is not in it by the last one is gone.
struct RosterSnapshot {
    static constexpr QLatin1StringView kType{"roster.snapshot"};

    QList<RosterEntry> entries;
    bool last = false;

    friend bool operator==(const RosterSnapshot&, const RosterSnapshot&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("entries", self.entries);
        visit("last", self.last);
    }
};

/// What changed in the contact list since the snapshot.
struct RosterChanged {
    static constexpr QLatin1StringView kType{"roster.changed"};

    QList<RosterEntry> upserted;
    QStringList removed;

    friend bool operator==(const RosterChanged&, const RosterChanged&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("upserted", self.upserted);
        visit("removed", self.removed);
    }
};

/// Gathered per turn of the host's loop.
struct PresenceChanged {
    static constexpr QLatin1StringView kType{"presence.changed"};

    QList<PresenceEntry> entries;

    friend bool operator==(const PresenceChanged&, const PresenceChanged&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("entries", self.entries);
    }
};

} // namespace jackdaw::wire
