// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

using xmlnode = struct _xmlnode;

namespace jackdaw::xmpp {

/// What has to be done to a stanza before libpurple reads it.

/// Empties what is too large or too deep (xml_guard.h), and says in the place of a message what became of it.
void guardIncoming(xmlnode* stanza);

/// Takes away the text that the server of a room puts beside an invitation for programs that know no rooms
/// (XEP-0045 7.8.2): who invites where is known, and the reason stands elsewhere.
void dropServersInvitation(xmlnode* message);

/// What somebody who asks for a subscription says of themselves (RFC 6121 3.1.1). libpurple does not pass it on.
QString askMessageOf(xmlnode* stanza);

} // namespace jackdaw::xmpp
