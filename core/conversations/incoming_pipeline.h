// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QObject>
#include <memory>

#include "core/base/paced.h"
#include "core/conversations/conversation_context.h"
#include "core/conversations/message_rows.h"
#include "core/conversations/serial_ledger.h"
#include "core/wire/events.h"

namespace jackdaw {

/// The way of a message in, in named steps: validate, resolve the conversation, policy; then together with all that
/// wait, in one store job: deduplicate, store, mark unread; after its commit: acknowledge, notify. One job is under
/// way at a time, and in a flood one in 20 ms, so that what arrives meanwhile shares the next. Main thread.
class IncomingPipeline final : public QObject {
    Q_OBJECT
public:
    explicit IncomingPipeline(const ConversationContext& context, QObject* parent = nullptr);

    void receive(AccountId account, const wire::MessageReceived& event);
    /// Acknowledges it, and forgets it.
    void skip(AccountId account, const wire::MessageReceived& event);
    /// A line of our own in a conversation: a topic, a removal.
    void addNotice(ConversationId id, const QString& text);
    /// What is received for the room from now on may repeat what was stored before.
    void expectReplay(ConversationId room);
    /// Serials of the old host mean nothing to the next one. What waits is stored at once: this may be the end.
    void onAccountOffline(AccountId account);
    /// Nothing that was received waits to be stored.
    bool isSettled() const { return m_waiting.isEmpty() && m_inHand == 0; }
    /// Received and not stored.
    int waiting() const { return static_cast<int>(m_waiting.size() + m_inHand); }
    bool isStoring() const { return m_inHand > 0; }
    /// As many wait as may: the networks should say no more until half of them are stored.
    bool isCrowded() const { return m_crowded; }
    static constexpr qsizetype kMaximumWaiting = 10'000;

Q_SIGNALS:
    void crowdedChanged();
    void conversationAdded(jackdaw::ConversationId id);
    void conversationChanged(jackdaw::ConversationId id);
    void messagesAdded(const QList<jackdaw::Message>& messages);
    void messageArrived(const jackdaw::Message& message);
    /// The network shows a message of the user's that is stored already.
    void ownMessageSeen(jackdaw::ConversationId conversation, const QString& networkId);

private:
    struct Arrival {
        MessageRow row;
        qint64 serial = 0;
        uint life = 0;     ///< of the host it came from
        bool drop = false; ///< acknowledged and forgotten
        bool notifies = false;
        MessageId replayUntil; ///< a delayed message may repeat one up to this
    };
    struct Batch;

    bool validate(const wire::MessageReceived& event) const;
    Conversation& resolve(AccountId account, const wire::MessageReceived& event);
    Message messageFrom(const wire::MessageReceived& event, const Conversation& conversation) const;
    void applyPolicy(Arrival& arrival, const wire::MessageReceived& event, const Conversation& conversation) const;

    void wait(Arrival arrival);
    void flush();
    static Result<void> storeBatch(Database& database, Batch& batch);
    void finish(const Batch& batch, const Result<void>& outcome);
    void countWaiting();
    void acknowledge(const Batch& batch);
    void publish(const Batch& batch);

    ConversationContext m_context;
    QList<Arrival> m_waiting;
    qsizetype m_inHand = 0; ///< of the job that is under way
    bool m_crowded = false;
    Paced m_flush;
    SerialLedger m_serials;
    QHash<ConversationId, MessageId> m_replays;
};

} // namespace jackdaw
