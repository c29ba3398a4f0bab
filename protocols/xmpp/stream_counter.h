// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <deque>
#include <optional>

#include "protocols/xmpp/stanza.h"

namespace jackdaw::xmpp {

/// XEP-0198's two counters beside the library's own, which are right but private. Numbers wrap at 2^32 as in the XEP.
///
/// Inbound, an acknowledgement goes no further than what the core has stored: a server then redelivers after a crash.
class StreamCounter {
public:
    /// Every element, in the order it is written or read.
    void sent(const Stanza& element);
    void received(const Stanza& element);

    /// The server counts: an acknowledgement will come. Requested is enough, libpurple asks with every stanza.
    bool isCounting() const { return m_counting; }

    /// Number of the stanza written last.
    quint32 outgoing() const { return m_outgoing; }

    /// The server's last word; empty until it spoke. Words beyond what was sent or behind the last are no words.
    std::optional<quint32> confirmed() const { return m_confirmed; }

    /// The stanza being read carries a message that is stored only later.
    void hold(qint64 serial);
    /// What the h of an outgoing <a> may be.
    quint32 acknowledgeable() const;
    /// Everything up to `serial` is stored. True when acknowledgeable() moved.
    bool release(qint64 serial);

private:
    struct Held {
        quint32 number = 0;
        qint64 serial = 0;
    };

    bool m_counting = false;
    bool m_countingInbound = false;
    quint32 m_outgoing = 0;
    quint32 m_incoming = 0;
    std::optional<quint32> m_confirmed;
    std::deque<Held> m_held;
};

} // namespace jackdaw::xmpp
