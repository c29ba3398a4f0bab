// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include "core/conversations/conversation_context.h"
#include "core/wire/events.h"

namespace jackdaw {

/// Who types, with an end when nobody says so; and what the others are told of the user. Main thread.
class TypingWatch final : public QObject {
    Q_OBJECT
public:
    explicit TypingWatch(const ConversationContext& context, QObject* parent = nullptr);

    void onTyping(AccountId account, const wire::TypingChanged& event);
    void onAccountOffline(AccountId account);
    /// Tells the other side, where the network has it, and only what it does not know yet.
    void set(ConversationId id, wire::TypingState state);
    /// A message was sent: the other side takes the typing for ended.
    void forget(ConversationId id) { m_told.remove(id); }

    /// How long somebody is believed to type without saying so again, in milliseconds.
    static constexpr int kBelieved = 30000;

Q_SIGNALS:
    void conversationChanged(jackdaw::ConversationId id);

private:
    void expire();
    void become(ConversationId id, wire::TypingState state);

    ConversationContext m_context;
    QHash<ConversationId, qint64> m_until; ///< Clock::steady()
    QHash<ConversationId, wire::TypingState> m_told;
    QTimer m_timer;
};

} // namespace jackdaw
