// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/xmpp/stream_counter.h"

namespace jackdaw::xmpp {

void StreamCounter::sent(const Stanza& element)
{
    if (element.name == u"enable" && element.xmlns == ns::kStreamManagement) {
        m_counting = true;
        m_outgoing = 0;
        m_confirmed.reset();
    } else if (m_counting && element.isStanza()) {
        ++m_outgoing;
    }
}

void StreamCounter::received(const Stanza& element)
{
    if (element.isStanza()) {
        if (m_countingInbound)
            ++m_incoming;
        return;
    }
    if (element.xmlns != ns::kStreamManagement)
        return;
    if (element.name == u"enabled") {
        m_countingInbound = true;
        m_incoming = 0;
        m_held.clear();
    } else if (element.name == u"failed") {
        m_counting = false;
    } else if (element.name == u"a") {
        bool ok = false;
        const auto h = element.attribute(QLatin1StringView("h")).toUInt(&ok);
        const auto last = m_confirmed.value_or(0);
        if (ok && m_counting && h - last <= m_outgoing - last)
            m_confirmed = h;
    }
}

void StreamCounter::hold(qint64 serial)
{
    if (m_countingInbound)
        m_held.push_back({m_incoming, serial});
}

quint32 StreamCounter::acknowledgeable() const
{
    return m_held.empty() ? m_incoming : m_held.front().number - 1;
}

bool StreamCounter::release(qint64 serial)
{
    const auto before = acknowledgeable();
    while (!m_held.empty() && m_held.front().serial <= serial)
        m_held.pop_front();
    return acknowledgeable() != before;
}

} // namespace jackdaw::xmpp
