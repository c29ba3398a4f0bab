// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

#include "core/wire/account_commands.h"

namespace jackdaw::purple {

/// The name a server must prove for this account: XMPP the domain of the address, also when connect_server is set.
/// `asked` is the name libpurple gives; it is returned for everything that is not the account's own server.
QString hostToVerify(const wire::SignOn& account, const QString& asked);

/// Whose "xmpps-client" records say where to connect (XEP-0368): the domain of an XMPP account that wants TLS from the
/// first byte and names no server. Empty for all others. libpurple itself asks only for connections that begin in
/// clear.
QString directTlsDomain(const wire::SignOn& account);

} // namespace jackdaw::purple
