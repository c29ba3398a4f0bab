// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/conversation_subject.h"

#include <QSet>
#include <algorithm>

#include "core/accounts/account_service.h"
#include "core/contacts/contact_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "core/people/picture_service.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

ConversationSubject::ConversationSubject(Core& core, QObject* parent)
    : QObject(parent)
    , m_core(core)
{
}

void ConversationSubject::setContact(ContactId contact)
{
    const Contact* known = m_core.contacts().contact(contact);
    if (!known)
        return clear();
    m_contact = contact;
    m_conversations = m_core.conversations().conversationsOf(contact);
    const Buddy* buddy = m_core.contacts().buddy(m_routes.value(contact));
    if (!buddy || buddy->contact != contact)
        buddy = m_core.contacts().bestBuddy(contact);
    m_target = {};
    if (buddy) {
        if (const Result<ConversationId> opened = m_core.conversations().openDirect(buddy->account, buddy->address))
            m_target = *opened;
    }
    if (!m_target.isValid() && !m_conversations.isEmpty())
        m_target = m_conversations.first();
    if (m_target.isValid() && !has(m_target))
        m_conversations.append(m_target);
    Q_EMIT changed();
}

void ConversationSubject::setConversation(ConversationId conversation)
{
    const Conversation* known = m_core.conversations().conversation(conversation);
    if (!known)
        return clear();
    m_contact = m_core.conversations().contactOf(conversation);
    m_conversations
        = m_contact.isValid() ? m_core.conversations().conversationsOf(m_contact) : QList<ConversationId>{conversation};
    if (!has(conversation))
        m_conversations.append(conversation);
    m_target = conversation;
    if (m_contact.isValid()) {
        if (const Buddy* buddy = m_core.contacts().findBuddy(known->account, known->address))
            m_routes.insert(m_contact, buddy->id);
    }
    Q_EMIT changed();
}

void ConversationSubject::clear()
{
    m_contact = {};
    m_target = {};
    m_conversations.clear();
    Q_EMIT changed();
}

bool ConversationSubject::adopt(ConversationId conversation)
{
    if (has(conversation))
        return true;
    if (!m_contact.isValid() || m_core.conversations().contactOf(conversation) != m_contact)
        return false;
    m_conversations.append(conversation);
    return true;
}

const Conversation* ConversationSubject::targetConversation() const
{
    return m_core.conversations().conversation(m_target);
}

bool ConversationSubject::isRoom() const
{
    const Conversation* conversation = targetConversation();
    return conversation && conversation->kind == wire::ConversationKind::Room;
}

QList<Route> ConversationSubject::routes() const
{
    QList<Route> routes;
    if (!m_contact.isValid())
        return routes;
    for (const Buddy* buddy : m_core.contacts().buddiesOf(m_contact)) {
        const bool online = m_core.accounts().isOnline(buddy->account) && buddy->presence > wire::Presence::Offline;
        routes.append({buddy->id, networkOf(*buddy), buddy->address, online});
    }
    return routes;
}

BuddyId ConversationSubject::route() const
{
    const Conversation* conversation = targetConversation();
    if (!conversation)
        return {};
    const Buddy* buddy = m_core.contacts().findBuddy(conversation->account, conversation->address);
    return buddy ? buddy->id : BuddyId{};
}

Result<void> ConversationSubject::setRoute(BuddyId id)
{
    const Buddy* buddy = m_core.contacts().buddy(id);
    if (!buddy)
        return Error{ErrorCode::NotFound, tr("This address is no longer on the list."), {}};
    const Result<ConversationId> opened = m_core.conversations().openDirect(buddy->account, buddy->address);
    if (!opened)
        return opened.error();
    m_routes.insert(m_contact, id);
    m_target = *opened;
    if (!has(m_target))
        m_conversations.append(m_target);
    Q_EMIT changed();
    return {};
}

QString ConversationSubject::title() const
{
    if (m_contact.isValid())
        return m_core.contacts().nameOf(m_contact);
    const Conversation* conversation = targetConversation();
    if (!conversation)
        return {};
    return conversation->title.isEmpty() ? conversation->address : conversation->title;
}

QString ConversationSubject::subtitle() const
{
    const Conversation* conversation = targetConversation();
    if (!conversation)
        return {};
    if (isRoom())
        return conversation->room.topic.isEmpty() && conversation->title != conversation->address
            ? conversation->address
            : oneLine(conversation->room.topic);
    if (!m_contact.isValid())
        return conversation->address;
    QString presenceText = presenceName(presence());
    const Buddy* best = m_core.contacts().bestBuddy(m_contact);
    if (!best || best->statusMessage.isEmpty())
        return presenceText;
    return tr("%1 · %2").arg(presenceText, isolated(oneLine(best->statusMessage)));
}

wire::Presence ConversationSubject::presence() const
{
    return m_contact.isValid() ? m_core.contacts().presenceOf(m_contact) : wire::Presence::Unknown;
}

Avatar ConversationSubject::avatar() const
{
    Avatar avatar;
    avatar.name = title();
    const Conversation* conversation = targetConversation();
    avatar.key = conversation ? conversation->address : avatar.name;
    if (m_contact.isValid()) {
        avatar.picture = m_core.pictures().small(m_contact);
        // The same key as in the contact list, whatever order the addresses have.
        const QList<const Buddy*> buddies = m_core.contacts().buddiesOf(m_contact);
        const auto first = std::ranges::min_element(buddies, {}, &Buddy::address);
        if (first != buddies.end())
            avatar.key = (*first)->address;
        avatar.faint = presence() == wire::Presence::Offline || presence() == wire::Presence::Invisible;
    }
    avatar.room = isRoom();
    return avatar;
}

Avatar ConversationSubject::avatarOf(const Message& message) const
{
    if (!isRoom() && m_contact.isValid()) {
        Avatar ours = avatar();
        ours.faint = false;
        return ours;
    }
    Avatar avatar;
    avatar.name = message.senderName.isEmpty() ? message.sender : message.senderName;
    avatar.key = message.sender;
    return avatar;
}

QString ConversationSubject::networkOf(ConversationId id) const
{
    const Conversation* conversation = m_core.conversations().conversation(id);
    if (!conversation)
        return {};
    const Buddy* buddy = m_core.contacts().findBuddy(conversation->account, conversation->address);
    return buddy ? networkOf(*buddy) : networkOf(conversation->account);
}

QString ConversationSubject::networkOf(const Buddy& buddy) const
{
    return buddy.network.isEmpty() ? networkOf(buddy.account) : buddy.network;
}

QString ConversationSubject::networkOf(AccountId id) const
{
    const Account* account = m_core.accounts().find(id);
    if (!account)
        return {};
    int sameNetwork = 0;
    for (const Account& other : m_core.accounts().accounts())
        sameNetwork += other.protocol == account->protocol ? 1 : 0;
    // Two accounts on one network are told apart by what the user calls them.
    return sameNetwork < 2 ? m_core.protocols().nameOf(account->protocol) : account->title();
}

bool ConversationSubject::usesSeveralNetworks() const
{
    QSet<std::pair<AccountId, QString>> networks;
    for (const ConversationId id : m_conversations) {
        if (const Conversation* conversation = m_core.conversations().conversation(id))
            networks.insert({conversation->account, networkOf(id)});
    }
    return networks.size() > 1;
}

} // namespace jackdaw::ui
