// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What a protocol can do beyond what the interface knows. Included by events.h.

#pragma once

#include "core/wire/types.h"

namespace jackdaw::wire {

/// Something a protocol can do beyond what the interface knows.
struct MenuItem {
    QString key;
    QString label;
    QString section; ///< title of the submenu it is in; empty: none

    friend bool operator==(const MenuItem&, const MenuItem&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("key", self.key);
        visit("label", self.label);
        visit("section", self.section);
    }
};

/// What may be written behind a slash in a conversation.
struct SlashCommand {
    QString name;        ///< without the slash
    QString help;        ///< what it does and how it is written
    bool direct = false; ///< in direct conversations
    bool rooms = false;  ///< in rooms

    friend bool operator==(const SlashCommand&, const SlashCommand&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("name", self.name);
        visit("help", self.help);
        visit("direct", self.direct);
        visit("rooms", self.rooms);
    }
};

/// What the protocol can do.
struct MenuGot {
    static constexpr QLatin1StringView kType{"menu.got"};

    QString re;
    QList<MenuItem> items;

    friend bool operator==(const MenuGot&, const MenuGot&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("re", self.re);
        visit("items", self.items);
    }
};

/// All slash commands of the account: after sign-on, and at each change.
struct CommandsChanged {
    static constexpr QLatin1StringView kType{"commands.changed"};

    QList<SlashCommand> commands;

    friend bool operator==(const CommandsChanged&, const CommandsChanged&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("commands", self.commands);
    }
};

} // namespace jackdaw::wire
