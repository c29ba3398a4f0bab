// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

using PurplePlugin = struct _PurplePlugin;

namespace jackdaw::purple {

/// A user name as libpurple wants it: name parts that are missing and have a default get it ("ana" on IRC becomes
/// "ana@irc.libera.chat"). `plugin` may be null: then nothing is added.
QString completeUsername(PurplePlugin* plugin, const QString& username);

/// Whether a part that has no default is missing ("ana" on XMPP, which wants a domain).
bool isUsernameComplete(PurplePlugin* plugin, const QString& username);

/// The first name part: what comes before the first separator.
QString firstPart(PurplePlugin* plugin, const QString& username);

} // namespace jackdaw::purple
