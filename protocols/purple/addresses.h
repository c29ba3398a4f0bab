// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/wire/commands.h"
#include "core/wire/events.h"
#include "protocols/purple/quirks.h"

namespace jackdaw::purple {

class Session;

/// Whether what was typed can be a room's address, as far as its characters and its length say. Pure.
bool canBeRoom(const Quirks& quirks, const QString& address);

/// What libpurple's own normalisation does not see: whether this can be a person at all. Pure.
bool canBePerson(const Quirks& quirks, const QString& address);

/// Whether the network bears an address, or a name that goes where one does; else tooLong() says so.
bool isShortEnough(const Quirks& quirks, const QString& address);
QString tooLong();

/// An address as a person typed it, as the network writes it. The session is connected.
wire::AddressNormalised normalise(Session& session, const wire::NormaliseAddress& command);

} // namespace jackdaw::purple
