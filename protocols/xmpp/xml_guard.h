// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// libpurple's xmlnode, made safe and read. Main thread.

#pragma once

#include "protocols/xmpp/stanza.h"

using xmlnode = struct _xmlnode;

namespace jackdaw::xmpp {

/// Deeper than this, or larger, and xmlnode_to_str and xmlnode_copy overflow the stack or libpurple's XHTML parser
/// does.
inline constexpr int kMaximumStanzaDepth = 64;
/// Text and attributes together, in bytes.
inline constexpr qsizetype kMaximumStanzaSize = 1024 * 1024;
/// The same for a contact list, which comes in one stanza: some 60,000 people.
inline constexpr qsizetype kMaximumRosterSize = 32 * 1024 * 1024;

/// Measures without recursion. Over the limit everything inside is freed in place: the stanza itself stays, because the
/// server counts it. True when it was harmless.
bool guardStanza(xmlnode* stanza);

/// Three levels of `node`, for the core. Call guardStanza() first.
Stanza readStanza(const xmlnode* node);

} // namespace jackdaw::xmpp
