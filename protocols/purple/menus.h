// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/wire/commands.h"

namespace jackdaw::purple {

class Session;

/// What a plugin offers beyond what the interface knows: its actions for the account (PurplePlugin's `actions`), and
/// for people and rooms the protocol's blist_node_menu with what other plugins add (blist-node-extended-menu). Main
/// thread.
class Menus {
public:
    explicit Menus(Session& session)
        : m_session(session)
    {
    }

    void get(const wire::GetMenu& command);
    void choose(const wire::ChooseMenuItem& command);

    /// Whether get() may have something to say.
    bool any() const;

private:
    Session& m_session;
};

} // namespace jackdaw::purple
