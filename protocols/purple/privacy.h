// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/wire/commands.h"

namespace jackdaw::purple {

class Session;

void installPrivacyOps();

/// The block list: who is on it may not write, and where the network can hold one, may not see either.
class Privacy {
public:
    explicit Privacy(Session& session);

    /// Before connecting: everyone may write but those who are blocked.
    void prepare();
    void block(const wire::BlockBuddy& command);
    /// The network or libpurple changed the list.
    void changed(const char* name);

private:
    Session& m_session;
};

} // namespace jackdaw::purple
