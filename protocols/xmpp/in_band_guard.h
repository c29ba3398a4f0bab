// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QHash>

using xmlnode = struct _xmlnode;

namespace jackdaw::xmpp {

/// Files that come within the stream (XEP-0047). libpurple frees such a transfer while it reads the block that is more
/// than was announced (jabber_si_xfer_ibb_recv_data_cb), and uses it afterwards: that block becomes the word that the
/// sender closes. Main thread.
class InBandGuard {
public:
    /// Of every stanza that comes in, in place, before libpurple reads it.
    void guard(xmlnode* stanza);

private:
    QHash<QByteArray, qint64> m_left; ///< bytes, by sender and stream
};

} // namespace jackdaw::xmpp
