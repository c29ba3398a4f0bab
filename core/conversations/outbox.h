// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QObject>
#include <map>

#include "core/conversations/conversation_context.h"
#include "core/conversations/outbox_storage.h"
#include "core/wire/events.h"

namespace jackdaw {

/// Messages the user has sent that no network has confirmed yet, and what became of them. A message is committed
/// before its host hears of it: as Sending when it can go at once, else as Queued until the account is online and, for
/// a room, joined. So a crash leaves it Queued (goes out at the next start) or Sending (becomes Unconfirmed, since
/// nobody knows), and never sends it twice. Main thread.
class Outbox final : public QObject {
    Q_OBJECT
public:
    explicit Outbox(const ConversationContext& context, QObject* parent = nullptr);

    /// After a start: what was on its way is Unconfirmed, what was queued waits.
    void load(const QList<StoredConversations::Unsent>& unsent);

    Result<MessageId> send(const Conversation& conversation, const wire::RichText& body, wire::MessageKind kind);
    Result<void> retry(MessageId id);
    Result<void> discard(MessageId id);

    void onState(AccountId account, const wire::MessageStateChanged& event);
    /// True: it was about a message.
    bool onFailed(AccountId account, const wire::CommandFailed& event);
    void onAccountOnline(AccountId account);
    void onRoomJoined(ConversationId room);
    void onAccountOffline(AccountId account);

    /// A text that needs more messages than this is refused.
    static constexpr qsizetype kMaximumParts = 50;

Q_SIGNALS:
    void messagesAdded(const QList<jackdaw::Message>& messages);
    void messageChanged(const jackdaw::Message& message);
    void messageRemoved(jackdaw::ConversationId conversation, jackdaw::MessageId message);
    void conversationChanged(jackdaw::ConversationId conversation);

private:
    struct Entry {
        Message message;
        QString outboxId;
        bool announced = false;  ///< its row is committed and listeners know it
        bool dispatched = false; ///< its host has it
        bool limbo = false;      ///< announced before its row is committed, since the disk does not take it
        bool held = false;       ///< a further part of a text whose first part goes before it
    };

    QList<wire::RichText> partsOf(const Conversation& conversation, const wire::RichText& body) const;
    bool canGo(const Conversation& conversation) const;
    Entry& enter(const Conversation& conversation, wire::RichText body, wire::MessageKind kind, qint64 position);
    void store(const QList<MessageId>& fresh, const Conversation& conversation);
    /// Shows what waits for the disk, so that no text is out of sight.
    void announceWaiting();
    void announce(ConversationId id, const QList<Message>& added);
    void onStored(const QList<MessageId>& fresh, ConversationId conversation, const Result<void>& outcome);
    void release(const std::function<bool(const Conversation&)>& chosen);
    QList<MessageId> splitQueued(MessageId id);
    void dispatch(MessageId id);
    void setState(Entry& entry, MessageState state, const QString& error = {});
    void saveStates(const QList<MessageId>& ids, bool thenDispatch = false);
    void updateStored(const wire::MessageStateChanged& event);
    void forgetOld();

    ConversationContext m_context;
    std::map<MessageId, Entry> m_entries;
    QHash<QString, MessageId> m_byOutboxId;
};

} // namespace jackdaw
