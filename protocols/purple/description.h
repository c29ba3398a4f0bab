// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/wire/types.h"
#include "protocols/purple/quirks.h"

using PurplePlugin = struct _PurplePlugin;

namespace jackdaw::purple {

class PluginFiles;

/// What a person must know to add an account of this protocol, from what its plugin says of itself.
wire::ProtocolInfo describe(PurplePlugin* plugin);

/// Whether nobody signs on to it without a password.
bool needsPassword(PurplePlugin* plugin, const Quirks& quirks);

/// Every protocol that libpurple has found: the loaded ones, and with their problem those that cannot be used or are
/// switched off.
QList<wire::ProtocolInfo> describeAll(const PluginFiles& plugins);

} // namespace jackdaw::purple
