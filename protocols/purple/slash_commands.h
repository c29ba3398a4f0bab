// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/wire/commands.h"
#include "core/wire/menu_events.h"
#include "protocols/purple/deferred.h"

namespace jackdaw::purple {

class Session;

/// For PurpleCoreUiOps.ui_init, before any plugin is loaded: notes what plugins register (PurpleCommandsUiOps).
void installCommandOps();

/// What may be written behind a slash on this account (libpurple's cmds.h). Main thread.
class SlashCommands {
public:
    explicit SlashCommands(Session& session);
    ~SlashCommands();
    SlashCommands(const SlashCommands&) = delete;
    SlashCommands& operator=(const SlashCommands&) = delete;

    /// Those of every plugin and of the account's protocol; each name once, by name.
    QList<wire::SlashCommand> list() const;
    /// Sends commands.changed; after sign-on.
    void announce();
    /// Runs one in its conversation, which it opens if need be (purple_cmd_do_command).
    void run(const wire::RunCommand& command);

private:
    Session& m_session;
    Deferred m_changed;
};

} // namespace jackdaw::purple
