// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/conversation_table.h"

#include <algorithm>

namespace jackdaw {

bool mayDo(const RoomState& room, wire::RoomAction action)
{
    return room.joined && room.rights && room.rights->contains(action);
}

void becomeRoom(Conversation& conversation)
{
    conversation.kind = wire::ConversationKind::Room;
    conversation.confirmed = false;
    conversation.provisional = false;
    conversation.title = conversation.address;
    conversation.typing = wire::TypingState::None;
}

void becomePerson(Conversation& conversation)
{
    conversation.kind = wire::ConversationKind::Direct;
    conversation.confirmed = true;
    conversation.autoJoin = false;
    conversation.title = conversation.address;
    conversation.room = {};
}

void ConversationTable::load(const StoredConversations& stored)
{
    *this = ConversationTable();
    for (const Conversation& conversation : stored.conversations) {
        m_conversations.emplace(conversation.id, conversation);
        m_addresses.insert({conversation.account, conversation.address}, conversation.id);
        m_stored.insert(conversation.id);
    }
    m_lastConversation = stored.lastConversation;
    m_lastMessage = stored.lastMessage;
    m_lastPosition = stored.lastPosition;
}

const Conversation* ConversationTable::get(ConversationId id) const
{
    const auto it = m_conversations.find(id);
    return it == m_conversations.end() ? nullptr : &it->second;
}

const Conversation* ConversationTable::find(AccountId account, const QString& address) const
{
    return get(m_addresses.value({account, address}));
}

Conversation* ConversationTable::edit(ConversationId id)
{
    const auto it = m_conversations.find(id);
    return it == m_conversations.end() ? nullptr : &it->second;
}

Conversation& ConversationTable::add(wire::ConversationKind kind, AccountId account, const QString& address,
                                     const QString& title)
{
    Q_ASSERT(!find(account, address));
    Conversation conversation;
    conversation.id = ConversationId{++m_lastConversation};
    conversation.kind = kind;
    conversation.account = account;
    conversation.address = address;
    conversation.title = title;
    m_addresses.insert({account, address}, conversation.id);
    return m_conversations.emplace(conversation.id, std::move(conversation)).first->second;
}

void ConversationTable::setAddress(ConversationId id, const QString& address)
{
    Conversation* conversation = edit(id);
    if (!conversation || find(conversation->account, address))
        return;
    m_addresses.remove({conversation->account, conversation->address});
    m_addresses.insert({conversation->account, address}, id);
    conversation->address = address;
}

void ConversationTable::remove(ConversationId id)
{
    const auto it = m_conversations.find(id);
    if (it == m_conversations.end())
        return;
    m_addresses.remove({it->second.account, it->second.address});
    m_conversations.erase(it);
    m_stored.remove(id);
}

qint64 ConversationTable::nextPosition(qint64 now, int room)
{
    const qint64 position = std::max(m_lastPosition + 1, now * 1000);
    m_lastPosition = position + room;
    return position;
}

} // namespace jackdaw
