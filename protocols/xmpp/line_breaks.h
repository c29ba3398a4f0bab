// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

using xmlnode = struct _xmlnode;

namespace jackdaw::xmpp {

/// libpurple reads every line feed of XHTML-IM as a space. Inside <pre> (XEP-0071 7.8) they count: this makes each a
/// <br/>. To be called on a guarded message (xml_guard.h) before libpurple reads it.
void keepLineBreaks(xmlnode* message);

} // namespace jackdaw::xmpp
