// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/wire/types.h"
#include "protocols/purple/quirks.h"

using PurplePlugin = struct _PurplePlugin;
using PurpleAccount = struct _PurpleAccount;
using PurpleConnection = struct _PurpleConnection;

namespace jackdaw::purple {

/// What a protocol may be able to do: from the functions its plugin has.
QList<wire::Feature> featuresOf(PurplePlugin* plugin, const Quirks& quirks);

/// What the user can be on it: from the status types it offers for an account.
QList<wire::Presence> statusesOf(PurpleAccount* account);

/// Whether a status of it carries a message.
bool hasStatusMessages(PurpleAccount* account);

/// The same after sign-on, where the connection has the last word on formatting and line breaks.
QList<wire::Feature> featuresOf(PurpleConnection* connection, const Quirks& quirks);

} // namespace jackdaw::purple
