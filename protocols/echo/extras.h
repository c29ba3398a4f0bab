// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "protocols/echo/script.h"

namespace jackdaw::echo {

/// What the echo network can do beyond what the interface knows: a few menu items and slash commands, one of which
/// fails.
class Extras {
public:
    Extras(host::Outlet& outlet, Talk& talk)
        : m_outlet(outlet)
        , m_talk(talk)
    {
    }

    /// After sign-on.
    void announce();
    void handle(const wire::GetMenu& command);
    void handle(const wire::ChooseMenuItem& command);
    void handle(const wire::RunCommand& command);

private:
    void fail(const QString& id, const QString& text);

    host::Outlet& m_outlet;
    Talk& m_talk;
};

} // namespace jackdaw::echo
