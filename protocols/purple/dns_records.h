// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What a resolver finds, in the forms libpurple frees. Private to Dns.

#pragma once

#include <QByteArray>
#include <QList>
#include <glib.h>

namespace jackdaw::purple {

/// Length and socket address in turn, of GInetAddress objects with that port.
GSList* toHosts(GList* addresses, int port);
void freeHosts(GSList* hosts);

/// PurpleSrvResponse and PurpleTxtResponse structs, of a resolver's records.
GList* toServices(GList* records);
GList* toTexts(GList* records);

/// One who offers a service.
struct Target {
    QByteArray host;
    int port = 0;
};

/// In the order in which they are to be tried (RFC 2782). Empty: there are no records. The one target "." says that the
/// service is not offered.
QList<Target> toTargets(GList* records);

} // namespace jackdaw::purple
