// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QThreadPool>
#include <QWaitCondition>
#include <atomic>
#include <memory>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/conversations/message_rows.h"
#include "core/import/history_source.h"

namespace jackdaw {
class Core;
}

namespace jackdaw::imports {

/// Where the messages of one conversation go.
struct HistoryTarget {
    AccountId account;
    bool isFormer = false; ///< of an account that is not the user's here
    QString address;       ///< as the account's network writes it
    QString title;
    QString ownAddress; ///< the user's, in it
    KnownNames names;
};

/// Reads the logs of a source on a thread of its own and stores them from the main one, conversation by conversation.
/// So few batches wait for the store that memory is bounded; a batch and how far its log was read are one transaction.
/// Main thread, but for the worker in it.
class HistoryImport final : public QObject {
    Q_OBJECT
public:
    HistoryImport(Core& core, std::shared_ptr<HistorySource> source, bool dryRun, QObject* parent);
    /// Waits for the worker, which stops at the next message.
    ~HistoryImport() override;

    /// How far the logs were read before.
    void setDone(const QHash<QString, LogPlace>& done) { m_done = std::make_shared<QHash<QString, LogPlace>>(done); }

    /// One at a time. Fails where the store does not take it; what came before is stored.
    QFuture<Result<ConversationOutcome>> read(const LogConversation& conversation, const HistoryTarget& target);
    void cancel();

    /// Messages that were read so far, and the bytes of their logs. Any thread.
    qint64 messages() const { return m_messages; }
    qint64 bytes() const { return m_bytes; }

private:
    struct Work;

    bool give(const std::shared_ptr<Work>& work, LogBatch&& batch);
    void store(const std::shared_ptr<Work>& work, const LogBatch& batch, const QList<MessageRow>& rows);
    void settle(const std::shared_ptr<Work>& work, const Result<void>& outcome);

    Core& m_core;
    std::shared_ptr<HistorySource> m_source;
    bool m_dryRun;
    std::shared_ptr<const QHash<QString, LogPlace>> m_done = std::make_shared<QHash<QString, LogPlace>>();
    std::atomic<bool> m_cancelled = false;
    std::atomic<qint64> m_messages = 0;
    std::atomic<qint64> m_bytes = 0;
    QMutex m_mutex;
    QWaitCondition m_settled;
    int m_waiting = 0;    ///< batches that are not stored, guarded by m_mutex
    QThreadPool m_worker; ///< last: goes first, and with it what still works
};

/// A message as the store has it. Pure.
MessageRow messageRow(const LogEntry& entry, const HistoryTarget& target, bool isRoom, qint64 now);

} // namespace jackdaw::imports
