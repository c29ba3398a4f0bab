// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "protocols/purple/room_ask.h"
#include "protocols/xmpp/stanza.h"

namespace jackdaw::xmpp {

using purple::Errand;

/// One sentence for a user about a stanza that came back (RFC 6120 8.3.3), with the server's own words where it sent
/// some and they may add to it.
QString describeError(const Stanza& stanza, Errand errand = Errand::Message);

/// Why a room does not let us in (XEP-0045 7.2), from a presence of type error; `room` is its bare address.
purple::JoinRefusal joinRefusal(const Stanza& presence);

} // namespace jackdaw::xmpp
