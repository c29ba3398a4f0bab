// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

using PurpleGroup = struct _PurpleGroup;

namespace jackdaw::purple {

/// libpurple knows no buddy without a group: its "Buddies" is our no group. XMPP's empty group list becomes it, too.
QString nameOf(PurpleGroup* group);

/// The group of that name, made if need be; libpurple owns it.
PurpleGroup* makeGroup(const QString& name);

} // namespace jackdaw::purple
