// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/echo_filter.h"

namespace jackdaw::purple {

void EchoFilter::expect(const QString& room, const QString& text)
{
    if (m_sent.size() == kMaximum)
        m_sent.removeFirst();
    m_sent.append({room, text});
}

bool EchoFilter::take(const QString& room, const QString& text)
{
    return m_sent.removeOne({room, text});
}

void EchoFilter::forget(const QString& room)
{
    m_sent.removeIf([&room](const Sent& sent) { return sent.room == room; });
}

} // namespace jackdaw::purple
