// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "protocols/xmpp/stanza.h"

namespace jackdaw::xmpp {

/// One sentence for a user about a message that came back (RFC 6120 8.3.3), with the server's own words where it
/// sent some.
QString describeError(const Stanza& stanza);

} // namespace jackdaw::xmpp
