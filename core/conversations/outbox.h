// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QObject>
#include <functional>
#include <map>

#include "core/conversations/conversation_context.h"
#include "core/conversations/outbox_storage.h"
#include "core/wire/events.h"

namespace jackdaw {

/// Messages the user has sent that no network has confirmed yet, and what became of them. A message is committed as
/// Sending before its host hears of it, and as Queued where it cannot go yet: until the account is online,
/// its address known and, for a room, joined. So a crash leaves it Queued (goes out at the next start) or Sending
/// (becomes Unconfirmed, since nobody knows), and never sends it twice. Main thread.
class Outbox final : public QObject {
    Q_OBJECT
public:
    explicit Outbox(const ConversationContext& context, QObject* parent = nullptr);

    /// After a start: what was on its way is Unconfirmed, what was queued waits.
    void load(const QList<StoredConversations::Unsent>& unsent);

    Result<MessageId> send(const Conversation& conversation, const wire::RichText& body, wire::MessageKind kind);
    /// Of a message that may still be sent; invalid for all others.
    ConversationId conversationOf(MessageId id) const;
    /// Gives the message's conversation.
    Result<ConversationId> retry(MessageId id);
    Result<void> discard(MessageId id);

    void onState(AccountId account, const wire::MessageStateChanged& event);
    /// True: it was about a message.
    bool onFailed(AccountId account, const wire::CommandFailed& event);
    void onAccountOnline(AccountId account);
    /// The room is joined, or the address is known: what waits goes.
    void onReady(ConversationId conversation);
    /// The room will not be joined now, or the address is none: what waits for it has failed.
    void onRefused(ConversationId conversation, const QString& reason);
    /// One conversation turned out to be another.
    void move(ConversationId from, ConversationId to);
    /// The network shows the user's own message, known there as `networkId`: an unconfirmed one has arrived.
    void onSeen(ConversationId conversation, const QString& networkId);
    void onAccountOffline(AccountId account);

    /// Messages that are nowhere but here, since the store has refused them.
    int unstored() const;

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
        bool stored = false;     ///< it has a row
        bool announced = false;  ///< listeners know it
        bool dispatched = false; ///< its host has it
        bool limbo = false;      ///< announced before its row is committed, since the disk does not take it
        MessageState asStored = MessageState::Queued; ///< in limbo: what its row will say
        quint32 change = 0; ///< counts its states: what a write was for may be past when it is committed
    };
    struct Version {
        MessageId id;
        quint32 change;
    };
    /// A queued message that goes now, cut as its network wants it: the limits were not known before.
    struct Release {
        MessageId id;
        wire::RichText whole;
        QList<MessageId> further; ///< parts behind the first, with rows of their own
    };

    QList<wire::RichText> partsOf(const Conversation& conversation, const wire::RichText& body) const;
    bool canGo(const Conversation& conversation) const;
    Entry& enter(const Conversation& conversation, wire::RichText body, wire::MessageKind kind, qint64 position);
    void store(const QList<MessageId>& fresh, const Conversation& conversation);
    void onStored(const QList<Version>& fresh, ConversationId conversation, const Result<void>& outcome);
    void announce(const QList<MessageId>& fresh);
    /// Shows what waits for the disk, so that no text is out of sight.
    void announceWaiting();
    /// Out of limbo: it is as its row says.
    Version revived(const Version& stored);
    void release(const std::function<bool(const Conversation&)>& chosen);
    Release split(MessageId id);
    void storeReleases(const QList<Release>& releases);
    void onReleased(const QList<Release>& releases, const QList<Version>& versions, const Result<void>& outcome);
    void dispatch(const Version& version);
    QList<Version> versionsOf(const QList<MessageId>& ids) const;
    void setState(Entry& entry, MessageState state, const QString& error = {});
    void saveStates(const QList<MessageId>& ids);
    void tellChanged(const QList<MessageId>& ids);
    void updateStored(AccountId account, const wire::MessageStateChanged& event);
    void forget(MessageId id);
    void forgetOld();

    ConversationContext m_context;
    std::map<MessageId, Entry> m_entries;
    QHash<QString, MessageId> m_byOutboxId;
};

} // namespace jackdaw
