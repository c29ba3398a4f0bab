// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QtGlobal>

namespace jackdaw::purple {

/// Finds out that a server is gone though nothing says so: a cable is pulled, a router forgets us. Counts beats and not
/// time: neither a machine that slept nor a core that left us waiting makes a server silent. Pure.
class SilenceWatch {
public:
    static constexpr int kBeat = 10; ///< seconds between two calls of beat()
    static constexpr int kAskAfter = 2;
    static constexpr int kGoneAfter = 5;

    enum class Verdict {
        Fine,
        Ask,  ///< make it say something
        Gone, ///< it was asked and has not answered
    };

    /// `heard` differs from the last time's when something came meanwhile.
    Verdict beat(qint64 heard);

private:
    qint64 m_heard = -1;
    int m_silent = 0; ///< beats
};

} // namespace jackdaw::purple
