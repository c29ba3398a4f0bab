// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QSet>
#include <algorithm>
#include <map>
#include <utility>

#include "core/conversations/conversation.h"

namespace jackdaw {

/// What the store gives back.
struct StoredConversations {
    struct Unsent {
        Message message;
        QString outboxId;
    };
    QList<Conversation> conversations;
    QList<Unsent> unsent; ///< queued, sending, failed or unconfirmed; oldest first
    qint64 lastConversation = 0;
    qint64 lastMessage = 0;
    qint64 lastPosition = 0;
};

/// The conversations in memory, and the numbers that are given to new ones and to their messages. Pointers stay
/// valid until a conversation is removed.
class ConversationTable {
public:
    void load(const StoredConversations& stored);

    const std::map<ConversationId, Conversation>& all() const { return m_conversations; }
    const Conversation* get(ConversationId id) const;
    const Conversation* find(AccountId account, const QString& address) const;
    /// For changing; the caller tells. Null when there is none.
    Conversation* edit(ConversationId id);
    /// `address` must be new to the account.
    Conversation& add(wire::ConversationKind kind, AccountId account, const QString& address, const QString& title);
    void setAddress(ConversationId id, const QString& address);
    void remove(ConversationId id);

    /// Whether its row is known to be committed.
    bool isStored(ConversationId id) const { return m_stored.contains(id); }
    void setStored(ConversationId id) { m_stored.insert(id); }
    /// It is to be written again, or gone.
    void setUnstored(ConversationId id) { m_stored.remove(id); }

    MessageId nextMessageId() { return MessageId{++m_lastMessage}; }
    MessageId lastMessageId() const { return MessageId{m_lastMessage}; }
    /// Microseconds since 1970, but always growing. `room`: how many places are kept free behind it.
    qint64 nextPosition(qint64 now, int room = 0);
    /// One that is taken, by something from elsewhere.
    void notePosition(qint64 position) { m_lastPosition = std::max(m_lastPosition, position); }

private:
    using Address = std::pair<AccountId, QString>;

    std::map<ConversationId, Conversation> m_conversations;
    QHash<Address, ConversationId> m_addresses;
    QSet<ConversationId> m_stored;
    qint64 m_lastConversation = 0;
    qint64 m_lastMessage = 0;
    qint64 m_lastPosition = 0;
};

} // namespace jackdaw
