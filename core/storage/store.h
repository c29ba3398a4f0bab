// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <functional>
#include <memory>
#include <optional>

#include "core/base/result.h"

namespace jackdaw {

class Database;

/// The one SQLite worker. Jobs run on its thread in the order they were given; writes that wait together are
/// committed together, and a write's future finishes after its commit. A write that meets a full disk is kept and
/// tried again, so a job must be repeatable: it captures values and changes nothing but the database.
/// Functions are for the main thread; go on with core/base/when_done.h, which needs no lifetime of the context.
class Store final : public QObject {
    Q_OBJECT
public:
    using WriteJob = std::function<Result<void>(Database&)>;

    /// More writes than this do not wait for the disk.
    static constexpr int kMaximumWaiting = 10'000;

    explicit Store(QObject* parent = nullptr);
    ~Store() override;

    using FirstRead = std::function<Result<void>(Database&)>;

    /// Opens or makes the file. A damaged one is set aside (never overwritten) and a new one made, with
    /// all that could still be read: problem() says so. `first` reads, on the store's thread, what there is no start
    /// without: damage that only it meets is healed in the same way, and it is run once more.
    QFuture<Result<void>> open(const QString& file, FirstRead first = {});

    /// Queues a change. Fails for good only when the database is closed or damaged, or kMaximumWaiting changes wait.
    QFuture<Result<void>> write(WriteJob job);

    /// Runs `job` (Result<T>(Database&)) after all writes given before it are visible. While the disk is full it sees
    /// the file without them.
    template <typename Job>
    auto read(Job job) -> QFuture<std::invoke_result_t<Job, Database&>>
    {
        using Outcome = std::invoke_result_t<Job, Database&>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        QFuture<Outcome> future = promise->future();
        enqueueRead([promise, job = std::move(job)](Database& database, const std::optional<Error>& closed) {
            promise->addResult(closed ? Outcome(*closed) : job(database));
            promise->finish();
        });
        return future;
    }

    /// Writes what waits, closes the file, ends the thread. Jobs given later fail.
    QFuture<void> close();

    /// What stands in the way of writing, or that a damaged file was set aside, as a sentence for a banner; empty when
    /// all is well.
    QString problem() const;

    /// What stands in the way of writing now; empty when writes go through.
    QString obstacle() const;

    /// What a user is told who asks for a change while none can be stored; nothing while writes go through. What
    /// nobody asked for is given to write() all the same, and waits.
    std::optional<Error> refusal() const;

    /// Writes that are not committed.
    int waiting() const;
    /// So many wait that the networks should say no more until few do.
    bool isCrowded() const;

Q_SIGNALS:
    void problemChanged(const QString& text);
    void crowdedChanged(bool crowded);

private:
    using ReadJob = std::function<void(Database&, const std::optional<Error>&)>;
    void enqueueRead(ReadJob job);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jackdaw
