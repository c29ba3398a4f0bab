// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/storage/store_worker.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <sqlite3.h>
#include <utility>

#include "core/base/log.h"
#include "core/storage/first_page.h"
#include "core/storage/salvage.h"
#include "core/storage/set_aside.h"
#include "core/storage/store.h"

namespace jackdaw {

namespace {

using namespace std::chrono_literals;

/// Bounds how long the first writer of a group waits, and how much is repeated when the disk is full.
constexpr size_t kMaximumGroup = 1000;
constexpr auto kFirstPause = 100ms;
constexpr auto kLongestPause = 5000ms;
/// Tries that a full disk gets when the program ends.
constexpr int kLastTries = 3;

/// Writes that may wait for the disk, and from when on the networks should say no more; until few wait again.
constexpr int kCrowded = 8000;
constexpr int kFew = 2000;

Error tooMany()
{
    return Error{ErrorCode::Storage,
                 QCoreApplication::translate("Storage",
                                             "The change was not stored, because too many wait for the disk already."),
                 {}};
}

Error notOpen()
{
    return Error{ErrorCode::Storage, QCoreApplication::translate("Storage", "The profile is not open."), {}};
}

QString damagedSentence(const Salvaged& saved, const QString& keptAs)
{
    if (saved.rows == 0) {
        return QCoreApplication::translate("Storage",
                                           "The profile's file was damaged. It has been set aside as %1, and "
                                           "Jackdaw has started with a new one.")
            .arg(keptAs);
    }
    const QString history
        = QCoreApplication::translate("Storage",
                                      "The history was damaged; %n message(s) were saved. The damaged file has been "
                                      "set aside as %1.",
                                      nullptr, int(saved.messages))
              .arg(keptAs);
    if (saved.accounts == 0)
        return history;
    return history + u' '
        + QCoreApplication::translate("Storage", "%n account(s) were lost and have to be added again.", nullptr,
                                      int(saved.accounts));
}

void settle(const StoreWorker::Outcome& outcome, Result<void> result)
{
    outcome->addResult(std::move(result));
    outcome->finish();
}

} // namespace

StoreWorker::StoreWorker(ProblemHandler onProblem, SetAsideHandler onSetAside, CrowdHandler onCrowd)
    : m_onProblem(std::move(onProblem))
    , m_onSetAside(std::move(onSetAside))
    , m_onCrowd(std::move(onCrowd))
{
}

void StoreWorker::add(Job job)
{
    bool ended = false;
    {
        const std::lock_guard lock(m_mutex);
        ended = m_ended;
        if (!ended && !(job.write && m_waiting >= Store::kMaximumWaiting)) {
            countWrites(job.write ? 1 : 0);
            m_queue.push_back(std::move(job));
            m_wake.notify_one();
            return;
        }
    }
    if (job.read)
        job.read(m_database, notOpen());
    else
        settle(job.outcome, ended ? notOpen() : tooMany());
}

void StoreWorker::countWrites(int change)
{
    m_waiting += change;
    const bool crowded = m_waiting >= (m_crowded ? kFew : kCrowded);
    if (std::exchange(m_crowded, crowded) != crowded)
        m_onCrowd(crowded);
}

int StoreWorker::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting;
}

void StoreWorker::addOpen(const QString& file, WriteJob first, Outcome outcome)
{
    add(Job{file, {}, {}, std::move(outcome), std::move(first)});
}

void StoreWorker::addWrite(WriteJob job, Outcome outcome)
{
    add(Job{{}, std::move(job), {}, std::move(outcome)});
}

void StoreWorker::addRead(ReadJob job)
{
    add(Job{{}, {}, std::move(job), {}});
}

void StoreWorker::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
}

void StoreWorker::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
        if (m_queue.empty())
            break;
        if (m_queue.front().write) {
            std::vector<Job> group = takeWrites(lock);
            lock.unlock();
            commit(std::move(group));
        } else {
            const Job job = std::move(m_queue.front());
            m_queue.pop_front();
            lock.unlock();
            if (job.read)
                runRead(job.read);
            else
                settle(job.outcome, open(job.open, job.first));
        }
        lock.lock();
    }
    m_ended = true;
    lock.unlock();
    const bool sound = m_database.isOpen() && m_database.fault() != StorageFault::Damaged;
    m_database.close();
    if (sound)
        keepFirstPage(m_file);
}

Result<void> StoreWorker::openAndRead(const QString& file, const WriteJob& first)
{
    m_file = file;
    Result<void> opened = m_database.open(file);
    if (opened && first) {
        m_database.clearFault();
        opened = first(m_database);
    }
    if (!opened)
        m_database.close();
    return opened;
}

Result<void> StoreWorker::open(const QString& file, const WriteJob& first)
{
    Result<void> opened = openAndRead(file, first);
    if (opened || m_database.fault() != StorageFault::Damaged)
        return opened;

    const QByteArray firstPage = keptFirstPage(file);
    const Result<QString> aside = setAside(file, QDateTime::currentDateTimeUtc());
    if (!aside)
        return aside.error();
    qCWarning(logStorage, "the profile's file was damaged: %ls", qUtf16Printable(opened.error().details));
    if (opened = m_database.open(file); !opened)
        return opened;
    m_database.close();
    const Salvaged saved = salvage(*aside, file, firstPage);
    opened = openAndRead(file, first);
    if (opened)
        m_onSetAside(damagedSentence(saved, QFileInfo(*aside).fileName()));
    return opened;
}

void StoreWorker::runRead(const ReadJob& job)
{
    m_database.clearFault();
    job(m_database, m_database.isOpen() ? std::nullopt : std::optional(notOpen()));
    if (m_database.isOpen() && m_database.fault() == StorageFault::Damaged) {
        m_database.distrust();
        setProblem(storageError(SQLITE_CORRUPT, {}).text);
    }
}

std::vector<StoreWorker::Job> StoreWorker::takeWrites(std::unique_lock<std::mutex>& lock)
{
    Q_ASSERT(lock.owns_lock());
    std::vector<Job> group;
    while (!m_queue.empty() && m_queue.front().write && group.size() < kMaximumGroup) {
        group.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return group;
}

void StoreWorker::commit(std::vector<Job> group)
{
    std::vector<Result<void>> outcomes;
    auto wait = std::chrono::milliseconds(kFirstPause);
    int lastTries = 0;
    for (;;) {
        Error obstacle;
        outcomes.clear();
        if (attempt(group, outcomes, obstacle) == Attempt::Settled) {
            if (m_database.fault() != StorageFault::Damaged)
                setProblem({});
            break;
        }
        setProblem(obstacle.text);
        {
            const std::lock_guard lock(m_mutex);
            lastTries += m_stopping ? 1 : 0;
        }
        if (lastTries >= kLastTries) {
            outcomes.assign(group.size(), Result<void>(obstacle));
            break;
        }
        pause(wait);
        wait = std::min(wait * 2, std::chrono::milliseconds(kLongestPause));
    }
    {
        const std::lock_guard lock(m_mutex);
        countWrites(-static_cast<int>(group.size()));
    }
    for (size_t i = 0; i < group.size(); ++i)
        settle(group[i].outcome, std::move(outcomes[i]));
}

StoreWorker::Attempt StoreWorker::attempt(const std::vector<Job>& group, std::vector<Result<void>>& outcomes,
                                          Error& obstacle)
{
    const auto giveUp = [&](const Error& error) {
        m_database.rollback();
        if (m_database.fault() == StorageFault::Passing) {
            obstacle = error;
            return Attempt::TryAgain;
        }
        if (m_database.fault() == StorageFault::Damaged) {
            m_database.distrust();
            setProblem(error.text);
        }
        outcomes.assign(group.size(), Result<void>(error));
        return Attempt::Settled;
    };

    if (!m_database.isOpen()) {
        outcomes.assign(group.size(), Result<void>(notOpen()));
        return Attempt::Settled;
    }
    if (m_database.hasMoved()) {
        obstacle = movedError();
        return Attempt::TryAgain;
    }
    m_database.clearFault();
    if (Result<void> begun = m_database.begin(); !begun)
        return giveUp(begun.error());
    for (const Job& job : group) {
        if (!runInSavepoint(job, outcomes))
            return giveUp(outcomes.back().ok() ? notOpen() : outcomes.back().error());
    }
    if (Result<void> committed = m_database.commit(); !committed)
        return giveUp(committed.error());
    return Attempt::Settled;
}

bool StoreWorker::runInSavepoint(const Job& job, std::vector<Result<void>>& outcomes)
{
    Result<void> saved = m_database.prepare("SAVEPOINT job").run();
    if (!saved) {
        outcomes.push_back(saved);
        return false;
    }
    outcomes.push_back(job.write(m_database));
    const StorageFault fault = m_database.fault();
    if (fault == StorageFault::Passing || fault == StorageFault::Damaged || !m_database.inTransaction())
        return false;
    if (!outcomes.back()) {
        qCWarning(logStorage, "a change was not stored: %ls", qUtf16Printable(outcomes.back().error().details));
        if (Result<void> undone = m_database.prepare("ROLLBACK TO job").run(); !undone) {
            outcomes.push_back(undone);
            return false;
        }
    }
    m_database.clearFault();
    Result<void> released = m_database.prepare("RELEASE job").run();
    if (!released)
        outcomes.push_back(released);
    return released.ok();
}

void StoreWorker::pause(std::chrono::milliseconds time)
{
    const auto until = std::chrono::steady_clock::now() + time;
    const auto isRead = [](const Job& job) { return bool(job.read); };
    std::unique_lock lock(m_mutex);
    const bool wasStopping = m_stopping;
    for (;;) {
        const auto next = std::find_if(m_queue.begin(), m_queue.end(), isRead);
        if (next != m_queue.end()) {
            // Without what waits to be written: better than a window without history while the disk is full.
            const ReadJob job = std::move(next->read);
            m_queue.erase(next);
            lock.unlock();
            runRead(job);
            lock.lock();
            continue;
        }
        const bool woken = m_wake.wait_until(lock, until, [&] {
            return m_stopping != wasStopping || std::any_of(m_queue.begin(), m_queue.end(), isRead);
        });
        if (!woken || m_stopping != wasStopping)
            return;
    }
}

void StoreWorker::setProblem(const QString& text)
{
    if (m_problem == text)
        return;
    m_problem = text;
    m_onProblem(text);
}

} // namespace jackdaw
