// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Going on when a future is done. QFuture::then() with a context wants the context to outlive the future (Qt 6.4
// asserts it and looks at it from the finishing thread); these do not: when the context is gone, nothing is called.

#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <memory>
#include <utility>

namespace jackdaw {

/// Calls `action` with the result in `context`'s thread, in the order in which futures finish. A future that was
/// cancelled without a result calls nothing.
template <typename T, typename Action>
void whenDone(const QFuture<T>& future, QObject* context, Action action)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, action = std::move(action)]() mutable {
        watcher->deleteLater();
        if constexpr (std::is_void_v<T>) {
            action();
        } else {
            if (watcher->future().resultCount() > 0)
                action(watcher->result());
        }
    });
    watcher->setFuture(future);
}

/// The future of what `action` makes of the result; cancelled when the context goes first.
template <typename T, typename Action>
auto mapped(const QFuture<T>& future, QObject* context, Action action) -> QFuture<std::invoke_result_t<Action, T>>
{
    using Outcome = std::invoke_result_t<Action, T>;
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    whenDone(future, context, [promise, action = std::move(action)](const T& result) mutable {
        promise->addResult(action(result));
        promise->finish();
    });
    return promise->future();
}

} // namespace jackdaw
