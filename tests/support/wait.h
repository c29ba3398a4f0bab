// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Waiting on conditions; no test sleeps.

#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFuture>
#include <QThread>
#include <functional>

namespace jackdaw::test {

/// Runs the event loop until `condition` holds; false when `milliseconds` are over first.
inline bool waitFor(const std::function<bool()>& condition, int milliseconds = 10000)
{
    QDeadlineTimer deadline(milliseconds);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

/// The future's result, running the event loop meanwhile. Aborts the test program when it takes too long.
template <typename T>
T await(QFuture<T> future, int milliseconds = 10000)
{
    if (!waitFor([&] { return future.isFinished(); }, milliseconds))
        qFatal("a future did not finish within %d ms", milliseconds);
    if constexpr (!std::is_void_v<T>)
        return future.result();
}

} // namespace jackdaw::test
