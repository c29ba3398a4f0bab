// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The last look at what goes to a host. Some protocols end a command where a line ends: a break inside a topic or a
// password would be a command of its own. Pure; any thread.

#pragma once

#include <optional>

#include "core/wire/commands.h"

namespace jackdaw {

/// The command with every text on one line, control characters become spaces; message bodies and status messages keep
/// their lines. None: it is clean as it is, as nearly all are. Values by key are their fields' to check
/// (field_values.h).
std::optional<wire::Command> cleanedCommand(const wire::Command& command);

} // namespace jackdaw
