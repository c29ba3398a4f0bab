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
    /// A line of our own in a conversation: a topic, a removal.
    void addNotice(ConversationId id, const QString& text);
    /// What is received for the room from now on may repeat what was stored before.
    void expectReplay(ConversationId room);
    /// Serials of the old host mean nothing to the next one. What waits is stored at once: this may be the end.
    void onAccountOffline(AccountId account);
    /// Nothing that was received waits to be stored.
    bool isSettled() const { return m_waiting.isEmpty() && !m_storing; }

Q_SIGNALS:
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
    void acknowledge(const Batch& batch);
    void publish(const Batch& batch);

    ConversationContext m_context;
    QList<Arrival> m_waiting;
    bool m_storing = false;
    Paced m_flush;
    SerialLedger m_serials;
    QHash<ConversationId, MessageId> m_replays;
};

} // namespace jackdaw
