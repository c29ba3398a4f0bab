// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/wire/frames.h"

namespace jackdaw::wire {

void FrameReader::feed(const QByteArray& bytes)
{
    if (m_overflowed)
        return;
    if (m_start > 0) {
        m_buffer.remove(0, m_start);
        m_searched -= m_start;
        m_start = 0;
    }
    m_buffer.append(bytes);
}

std::optional<QByteArray> FrameReader::next()
{
    while (!m_overflowed) {
        const qsizetype end = m_buffer.indexOf('\n', m_searched);
        if ((end < 0 ? m_buffer.size() : end + 1) - m_start > kMaximumFrame) {
            m_overflowed = true;
            m_buffer.clear();
            m_start = m_searched = 0;
            break;
        }
        if (end < 0) {
            m_searched = m_buffer.size();
            // What took a long list of contacts would be kept for ever; and an empty buffer takes the next bytes as
            // they are.
            if (m_start == m_buffer.size()) {
                m_buffer.clear();
                m_start = m_searched = 0;
            }
            break;
        }
        const QByteArray frame = m_buffer.mid(m_start, end - m_start);
        m_start = m_searched = end + 1;
        if (!frame.trimmed().isEmpty())
            return frame;
    }
    return std::nullopt;
}

} // namespace jackdaw::wire
