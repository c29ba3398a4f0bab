// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/silence_watch.h"

#include <utility>

namespace jackdaw::purple {

SilenceWatch::Verdict SilenceWatch::beat(qint64 heard)
{
    if (std::exchange(m_heard, heard) != heard)
        m_silent = 0;
    else
        ++m_silent;
    if (m_silent >= kGoneAfter)
        return Verdict::Gone;
    return m_silent >= kAskAfter ? Verdict::Ask : Verdict::Fine;
}

} // namespace jackdaw::purple
