// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <chrono>
#include <functional>

namespace jackdaw {

/// Runs something when the loop turns next after request(); in a flood of requests, no more often than once in a
/// pause. So what happens alone is done at once, and what happens a thousand times costs a few runs. One thread.
class Paced {
public:
    Paced(std::chrono::milliseconds pause, std::function<void()> run);
    Paced(const Paced&) = delete;
    Paced& operator=(const Paced&) = delete;

    void request();
    /// Forgets a request; the next one runs as after any other run.
    void cancel();

private:
    std::chrono::milliseconds m_pause;
    QTimer m_timer;
    QElapsedTimer m_sinceRun; ///< invalid before the first one
};

} // namespace jackdaw
