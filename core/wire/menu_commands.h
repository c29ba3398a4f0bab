// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What a protocol can do beyond what the interface knows. Included by commands.h.

#pragma once

#include "core/wire/types.h"

namespace jackdaw::wire {

/// Asks what else the protocol can do with something. Answer: menu.got or command.failed.
struct GetMenu {
    static constexpr QLatin1StringView kType{"menu.get"};

    QString id;
    MenuKind kind = MenuKind::Account;
    QString subject; ///< address or room; empty for the account
    QString nick;    ///< of a participant

    friend bool operator==(const GetMenu&, const GetMenu&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("kind", self.kind);
        visit("subject", self.subject);
        visit("nick", self.nick);
    }
};

/// Does it. Answer: command.done or command.failed; what it asks comes as a prompt.
struct ChooseMenuItem {
    static constexpr QLatin1StringView kType{"menu.choose"};

    QString id;
    MenuKind kind = MenuKind::Account;
    QString subject;
    QString nick;
    QString item; ///< key of an item menu.got gave

    friend bool operator==(const ChooseMenuItem&, const ChooseMenuItem&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("kind", self.kind);
        visit("subject", self.subject);
        visit("nick", self.nick);
        visit("item", self.item);
    }
};

/// Runs a slash command. Answer: command.done or command.failed; what it says comes as a message.
struct RunCommand {
    static constexpr QLatin1StringView kType{"command.run"};

    QString id;
    ConversationKind kind = ConversationKind::Direct;
    QString conversation;
    QString line; ///< without the slash

    friend bool operator==(const RunCommand&, const RunCommand&) = default;

    template <typename Self, typename Visitor>
    static void visitFields(Self& self, Visitor& visit)
    {
        visit("id", self.id);
        visit("kind", self.kind);
        visit("conversation", self.conversation);
        visit("line", self.line);
    }
};

} // namespace jackdaw::wire
