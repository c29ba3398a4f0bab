// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/history_import.h"

#include "core/base/clock.h"
#include "core/base/when_done.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/import/imported_logs.h"
#include "core/link/event_check.h"
#include "core/link/text_check.h"
#include "core/storage/store.h"
#include "core/text/safe_text.h"

namespace jackdaw::imports {

namespace {

/// Batches between the worker and the store: enough to share its commits.
constexpr int kMostWaiting = 16;

} // namespace

MessageRow messageRow(const LogEntry& entry, const HistoryTarget& target, bool isRoom, qint64 now)
{
    MessageRow row;
    Message& message = row.message;
    message.kind = entry.kind;
    message.body = entry.body;
    checkBody(message.body);
    message.time = entry.time;
    message.received = now;
    const QString name = entry.name.left(limits::kName);
    switch (entry.author) {
    case LogEntry::Author::Nobody:
        message.direction = Direction::Notice;
        break;
    case LogEntry::Author::Me:
        message.direction = Direction::Outgoing;
        message.state = MessageState::Sent;
        message.sender = isRoom ? name : target.ownAddress;
        message.senderName = safeName(name);
        break;
    case LogEntry::Author::Other:
        message.direction = Direction::Incoming;
        message.sender = isRoom ? name : target.address;
        message.senderName = safeName(name);
        break;
    }
    row.archiveId = entry.archiveId;
    return row;
}

/// One conversation on its way.
struct HistoryImport::Work {
    LogConversation conversation;
    HistoryTarget target;
    QPromise<Result<ConversationOutcome>> promise;
    ConversationId id;                       ///< main thread: once it has messages
    std::optional<Error> refusal;            ///< main thread: the store did not take a batch
    std::optional<ConversationOutcome> read; ///< main thread: the worker is through
    int stored = 0;                          ///< main thread: batches that the store has in hand
};

HistoryImport::HistoryImport(Core& core, std::shared_ptr<HistorySource> source, bool dryRun, QObject* parent)
    : QObject(parent)
    , m_core(core)
    , m_source(std::move(source))
    , m_dryRun(dryRun)
{
    m_worker.setMaxThreadCount(1);
}

HistoryImport::~HistoryImport()
{
    cancel();
    m_worker.waitForDone();
}

void HistoryImport::cancel()
{
    const QMutexLocker lock(&m_mutex);
    m_cancelled = true;
    m_settled.wakeAll();
}

QFuture<Result<ConversationOutcome>> HistoryImport::read(const LogConversation& conversation,
                                                         const HistoryTarget& target)
{
    auto work = std::make_shared<Work>();
    work->conversation = conversation;
    work->target = target;
    work->promise.start();
    QFuture<Result<ConversationOutcome>> future = work->promise.future();
    m_worker.start([this, work, done = m_done] {
        const qint64 before = m_bytes;
        const BatchSink sink = [this, &work](LogBatch&& batch) { return give(work, std::move(batch)); };
        const ConversationOutcome outcome = m_source->read(work->conversation, work->target.names, *done, sink);
        m_bytes = before + work->conversation.bytes;
        QMetaObject::invokeMethod(this, [this, work, outcome] {
            work->read = outcome;
            settle(work, {});
        });
    });
    return future;
}

bool HistoryImport::give(const std::shared_ptr<Work>& work, LogBatch&& batch)
{
    m_messages += batch.entries.size();
    m_bytes += batch.to.offset - batch.from.offset;
    if (m_dryRun)
        return !m_cancelled;
    const qint64 now = m_core.clock().now();
    QList<MessageRow> rows;
    rows.reserve(batch.entries.size());
    for (const LogEntry& entry : std::as_const(batch.entries))
        rows.append(messageRow(entry, work->target, work->conversation.isRoom, now));
    batch.entries.clear();
    QMutexLocker lock(&m_mutex);
    while (m_waiting >= kMostWaiting && !m_cancelled)
        m_settled.wait(&m_mutex);
    // A batch that is given is stored, also when the user cancels now: the next run goes on behind it.
    if (m_cancelled)
        return false;
    ++m_waiting;
    lock.unlock();
    QMetaObject::invokeMethod(this, [this, work, batch = std::move(batch), rows] { store(work, batch, rows); });
    return true;
}

void HistoryImport::store(const std::shared_ptr<Work>& work, const LogBatch& batch, const QList<MessageRow>& rows)
{
    const auto advance = [source = m_source->name(), log = batch.log, from = batch.from, to = batch.to](
                             Database& database) { return advanceImportedLog(database, source, log, from, to); };
    ++work->stored;
    const auto settled = [this, work](const Result<void>& outcome) {
        {
            const QMutexLocker lock(&m_mutex);
            --m_waiting;
            m_settled.wakeAll();
        }
        --work->stored;
        settle(work, outcome);
    };
    // Batches follow each other: what comes after one that was refused would leave a hole.
    if (work->refusal)
        return settled({});
    if (rows.isEmpty()) {
        whenDone(m_core.store().write(advance), this, settled);
        return;
    }
    if (!work->id.isValid()) {
        const auto kind = work->conversation.isRoom ? wire::ConversationKind::Room : wire::ConversationKind::Direct;
        const Result<ConversationId> adopted = m_core.conversations().adopt(
            work->target.account, work->target.isFormer, kind, work->target.address, work->target.title);
        if (!adopted)
            return settled(adopted.error());
        work->id = *adopted;
    }
    whenDone(m_core.conversations().addHistory(work->id, rows, advance), this, settled);
}

void HistoryImport::settle(const std::shared_ptr<Work>& work, const Result<void>& outcome)
{
    if (!outcome && !work->refusal) {
        work->refusal = outcome.error();
        cancel();
    }
    if (!work->read || work->stored > 0 || work->promise.future().isFinished())
        return;
    work->promise.addResult(work->refusal ? Result<ConversationOutcome>(*work->refusal)
                                          : Result<ConversationOutcome>(*work->read));
    work->promise.finish();
}

} // namespace jackdaw::imports
