// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Changes of the contact list. Included by commands.h.

#pragma once

#include "core/wire/types.h"

namespace jackdaw::wire {

/// Answer: roster.changed, or command.failed.
struct AddBuddy {
    static constexpr QLatin1StringView kType{"buddy.add"};

    QString id;
    QString address;
    QString alias;
    QString group;
    QString message; ///< to the one who is asked, where the network asks

    friend bool operator==(const AddBuddy&, const AddBuddy&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("address", self.address);
        visit("alias", self.alias);
        visit("group", self.group);
        visit("message", self.message);
    }
};

/// Removes the address from every group.
struct RemoveBuddy {
    static constexpr QLatin1StringView kType{"buddy.remove"};

    QString id;
    QString address;

    friend bool operator==(const RemoveBuddy&, const RemoveBuddy&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("address", self.address);
    }
};

/// Sets the alias the network keeps.
struct RenameBuddy {
    static constexpr QLatin1StringView kType{"buddy.rename"};

    QString id;
    QString address;
    QString alias;

    friend bool operator==(const RenameBuddy&, const RenameBuddy&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("address", self.address);
        visit("alias", self.alias);
    }
};

/// Moves the address into one group, out of all others.
struct MoveBuddy {
    static constexpr QLatin1StringView kType{"buddy.move"};

    QString id;
    QString address;
    QString group;

    friend bool operator==(const MoveBuddy&, const MoveBuddy&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("address", self.address);
        visit("group", self.group);
    }
};

/// Renames a group on networks that keep groups.
struct RenameGroup {
    static constexpr QLatin1StringView kType{"group.rename"};

    QString id;
    QString name;
    QString newName;

    friend bool operator==(const RenameGroup&, const RenameGroup&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("newName", self.newName);
    }
};

/// Blocks or unblocks an address.
struct BlockBuddy {
    static constexpr QLatin1StringView kType{"buddy.block"};

    QString id;
    QString address;
    bool blocked = true;

    friend bool operator==(const BlockBuddy&, const BlockBuddy&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("address", self.address);
        visit("blocked", self.blocked);
    }
};

/// Asks how the network writes an address that a person typed. Answer: address.normalised, or command.failed where the
/// network cannot say.
struct NormaliseAddress {
    static constexpr QLatin1StringView kType{"address.normalise"};

    QString id;
    ConversationKind kind = ConversationKind::Direct;
    QString address; ///< as typed
    QString room;    ///< when `address` is the nick of a participant, to whom one writes alone

    friend bool operator==(const NormaliseAddress&, const NormaliseAddress&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("kind", self.kind);
        visit("address", self.address);
        visit("room", self.room);
    }
};

} // namespace jackdaw::wire
