// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/typing_watch.h"

#include <algorithm>

namespace jackdaw {

TypingWatch::TypingWatch(const ConversationContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TypingWatch::expire);
}

void TypingWatch::onTyping(AccountId account, const wire::TypingChanged& event)
{
    const Conversation* conversation = m_context.table.find(account, event.address);
    if (!conversation || conversation->kind != wire::ConversationKind::Direct)
        return;
    if (event.state == wire::TypingState::None) {
        m_until.remove(conversation->id);
    } else {
        m_until.insert(conversation->id, m_context.clock.steady() + kBelieved);
        if (!m_timer.isActive())
            m_timer.start(kBelieved);
    }
    become(conversation->id, event.state);
}

void TypingWatch::onAccountOffline(AccountId account)
{
    m_until.removeIf([this, account](const auto& item) {
        const Conversation* conversation = m_context.table.get(item.key());
        return !conversation || conversation->account == account;
    });
    m_told.removeIf([this, account](const auto& item) {
        const Conversation* conversation = m_context.table.get(item.key());
        return !conversation || conversation->account == account;
    });
    QList<ConversationId> typing;
    for (const auto& [id, conversation] : m_context.table.all()) {
        if (conversation.account == account && conversation.typing != wire::TypingState::None)
            typing.append(id);
    }
    for (const ConversationId id : std::as_const(typing))
        become(id, wire::TypingState::None);
}

void TypingWatch::set(ConversationId id, wire::TypingState state)
{
    const Conversation* conversation = m_context.table.get(id);
    if (!conversation || conversation->kind != wire::ConversationKind::Direct
        || m_told.value(id, wire::TypingState::None) == state)
        return;
    if (!m_context.accounts.isOnline(conversation->account)
        || !m_context.accounts.has(conversation->account, wire::Feature::Typing))
        return;
    m_told.insert(id, state);
    m_context.accounts.send(conversation->account, wire::SetTyping{conversation->address, state});
}

void TypingWatch::expire()
{
    const qint64 now = m_context.clock.steady();
    QList<ConversationId> over;
    qint64 next = 0;
    for (auto it = m_until.cbegin(); it != m_until.cend(); ++it) {
        if (it.value() <= now)
            over.append(it.key());
        else
            next = next == 0 ? it.value() : std::min(next, it.value());
    }
    for (const ConversationId id : std::as_const(over)) {
        m_until.remove(id);
        become(id, wire::TypingState::None);
    }
    if (next > 0)
        m_timer.start(static_cast<int>(next - now));
}

void TypingWatch::become(ConversationId id, wire::TypingState state)
{
    Conversation* conversation = m_context.table.edit(id);
    if (!conversation || conversation->typing == state)
        return;
    conversation->typing = state;
    Q_EMIT conversationChanged(id);
}

} // namespace jackdaw
