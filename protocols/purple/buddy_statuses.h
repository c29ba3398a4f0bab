// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

using PurpleAccount = struct _PurpleAccount;

namespace jackdaw::purple {

/// libpurple makes every status that a protocol knows, with all of its attributes, for each buddy: 7 KiB for one of
/// XMPP's, most of it for music and moods. From now on buddies of this account get what presence is made of: the
/// exclusive statuses and their message, and a mood. The account's own statuses stay whole. Before the first buddy,
/// once.
void keepBuddyStatusesSmall(PurpleAccount* account);

} // namespace jackdaw::purple
