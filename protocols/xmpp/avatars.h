// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>

using xmlnode = struct _xmlnode;

namespace jackdaw::xmpp {

/// Whether a presence says that its sender has no picture (XEP-0153 4.1): libpurple asks them again and again instead.
bool saysNoPicture(xmlnode* presence);

/// Takes the web addresses out of what is said of pictures (XEP-0084 4.2.1): libpurple would fetch them, and whoever
/// wrote them would know when and from where. What is left is asked of the server.
void keepPicturesOnServer(xmlnode* stanza);

/// Servers say with the account, not with themselves, that they keep what people publish of themselves (XEP-0163 6.1),
/// and libpurple asks only the server. Where one does not, what is published comes back as an error, unheard.
void announcePublishing(xmlnode* stanza, const QByteArray& domain);

} // namespace jackdaw::xmpp
