// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QPromise>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/storage/database.h"

namespace jackdaw {

/// The body of the Store's thread: the queue, group commit, and patience with a disk that is full. add…() and
/// stop() are for any thread, run() for one.
class StoreWorker {
public:
    using WriteJob = std::function<Result<void>(Database&)>;
    using ReadJob = std::function<void(Database&, const std::optional<Error>&)>;
    using Outcome = std::shared_ptr<QPromise<Result<void>>>;
    /// Called on the worker's thread with what stands in the way; empty: nothing any more.
    using ProblemHandler = std::function<void(const QString& text)>;
    /// Called on the worker's thread when a damaged file was set aside.
    using SetAsideHandler = std::function<void(const QString& text)>;
    /// Called on any thread, under the lock: too many writes wait, or few again.
    using CrowdHandler = std::function<void(bool crowded)>;

    StoreWorker(ProblemHandler onProblem, SetAsideHandler onSetAside, CrowdHandler onCrowd);

    /// `first`: see Store::open().
    void addOpen(const QString& file, WriteJob first, Outcome outcome);
    /// Refused where kMaximumWaiting wait already.
    void addWrite(WriteJob job, Outcome outcome);
    void addRead(ReadJob job);
    /// Writes that are neither committed nor refused.
    int waiting() const;
    /// What waits is still done; then run() returns.
    void stop();

    void run();

private:
    struct Job {
        QString open;
        WriteJob write;
        ReadJob read;
        Outcome outcome;
        WriteJob first = {}; ///< with `open`
    };
    enum class Attempt { Settled, TryAgain };

    void add(Job job);
    Result<void> open(const QString& file, const WriteJob& first);
    Result<void> openAndRead(const QString& file, const WriteJob& first);
    void runRead(const ReadJob& job);
    std::vector<Job> takeWrites(std::unique_lock<std::mutex>& lock);
    void commit(std::vector<Job> group);
    /// Fills `outcomes` when settled.
    Attempt attempt(const std::vector<Job>& group, std::vector<Result<void>>& outcomes, Error& obstacle);
    /// False: the job met what concerns the whole group.
    bool runInSavepoint(const Job& job, std::vector<Result<void>>& outcomes);
    /// Waits, answering reads meanwhile.
    void pause(std::chrono::milliseconds time);
    void setProblem(const QString& text);
    /// The lock is held.
    void countWrites(int change);

    ProblemHandler m_onProblem;
    SetAsideHandler m_onSetAside;
    CrowdHandler m_onCrowd;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_queue;
    int m_waiting = 0; ///< writes in the queue and in hand
    bool m_crowded = false;
    bool m_stopping = false;
    bool m_ended = false;

    // The worker thread's own.
    Database m_database;
    QString m_file;
    QString m_problem;
};

} // namespace jackdaw
