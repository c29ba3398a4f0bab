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

/// How the network writes an address: what messages and rooms of it will be called.
struct AddressNormalised {
    static constexpr QLatin1StringView kType{"address.normalised"};

    QString re;
    QString address; ///< two that are equal are one person, or one room; empty with a problem
    QString display; ///< the same as people write it, where that differs; else empty
    QString problem; ///< one sentence why this cannot be an address; empty if it can

    friend bool operator==(const AddressNormalised&, const AddressNormalised&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("re", self.re);
        visit("address", self.address);
        visit("display", self.display);
        visit("problem", self.problem);
    }
};

} // namespace jackdaw::wire
