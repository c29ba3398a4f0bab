// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

namespace jackdaw {

/// Whether a server can be called that: a host name of letters of any script, digits and hyphens (RFC 1123 2.1 after
/// IDNA; one dot may end it), an IPv4 address, or an IPv6 address in brackets, as in addresses of people (RFC
/// 7622 3.2).
bool isHostName(const QString& text);

} // namespace jackdaw
