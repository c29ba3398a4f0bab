// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

namespace jackdaw::purple {

/// libpurple's contact list calls: marks in the session's roster and presence what has to be looked at. All three
/// save slots are taken, so that blist.xml is never written.
void installBlistOps();

} // namespace jackdaw::purple
