// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/contacts/entry_reader.h"

#include <QCoreApplication>
#include <QSet>

#include "core/accounts/account_service.h"
#include "core/base/clock.h"
#include "core/contacts/contact_service.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

QString translated(const char* text, int n = -1)
{
    return QCoreApplication::translate("jackdaw::ui::ContactList", text, nullptr, n);
}

bool isRecent(const Conversation& conversation)
{
    // Of one that can only be read, what there is to read is all.
    if (conversation.accountRemoved && !conversation.lastMessage.id.isValid())
        return false;
    return conversation.open || conversation.unread > 0;
}

} // namespace

EntryReader::EntryReader(Core& core)
    : m_core(core)
{
}

QList<EntryKey> EntryReader::keys() const
{
    QList<EntryKey> keys;
    for (const ContactId contact : m_core.contacts().contacts())
        keys.append({contact, {}});
    for (const ConversationId id : m_core.conversations().conversations()) {
        if (const EntryKey key = keyOf(id); !key.isContact())
            keys.append(key);
    }
    return keys;
}

EntryKey EntryReader::keyOf(ConversationId conversation) const
{
    const ContactId contact = m_core.conversations().contactOf(conversation);
    return contact.isValid() ? EntryKey{contact, {}} : EntryKey{{}, conversation};
}

std::optional<ListEntry> EntryReader::read(const EntryKey& key) const
{
    return key.isContact() ? readContact(key) : readConversation(key);
}

QString EntryReader::networkOf(AccountId account) const
{
    const Account* found = m_core.accounts().find(account);
    if (!found)
        found = m_core.accounts().findRemoved(account);
    return found ? m_core.protocols().nameOf(found->protocol) : QString();
}

QString EntryReader::networkOf(const Buddy& buddy) const
{
    return buddy.network.isEmpty() ? networkOf(buddy.account) : buddy.network;
}

std::optional<ListEntry> EntryReader::readContact(const EntryKey& key) const
{
    const ContactService& contacts = m_core.contacts();
    const Contact* contact = contacts.contact(key.contact);
    if (!contact)
        return std::nullopt;
    ListEntry entry;
    entry.key = key;
    entry.section = {SectionKey::Kind::Group, contact->group};
    entry.name = oneLine(contacts.nameOf(key.contact));
    entry.presence = contacts.presenceOf(key.contact);
    entry.haystack = folded(entry.name);
    entry.pending = true;
    QSet<std::pair<AccountId, QString>> networks;
    for (const Buddy* buddy : contacts.buddiesOf(key.contact)) {
        networks.insert({buddy->account, buddy->network});
        entry.haystack += QLatin1Char('\n') + folded(buddy->address) + QLatin1Char('\n') + folded(buddy->alias);
        entry.pending = entry.pending && buddy->pending;
        if (entry.avatarKey.isEmpty() || buddy->address < entry.avatarKey)
            entry.avatarKey = buddy->address;
    }
    if (const Buddy* best = contacts.bestBuddy(key.contact)) {
        entry.status = oneLine(best->statusMessage);
        entry.idleSince = best->idleSince;
        if (networks.size() == 1 && entry.mayBeThere())
            entry.hint = networkOf(*best);
    }
    if (networks.size() > 1)
        entry.hint = translated(QT_TRANSLATE_N_NOOP("jackdaw::ui::ContactList", "%n networks"), int(networks.size()));
    for (const ConversationId id : m_core.conversations().conversationsOf(key.contact)) {
        const Conversation* conversation = m_core.conversations().conversation(id);
        if (!conversation)
            continue;
        entry.unread += conversation->unread;
        entry.mentions += conversation->mentions;
        entry.typing = entry.typing || conversation->typing == wire::TypingState::Typing;
        entry.lastActivity = qMax(entry.lastActivity, conversation->lastMessage.time);
        if (isRecent(*conversation))
            entry.section = {SectionKey::Kind::Recent, {}};
    }
    if (entry.status.isEmpty())
        entry.status = entry.pending
            ? translated(QT_TRANSLATE_NOOP("jackdaw::ui::ContactList", "waiting for their approval"))
            : presenceName(entry.presence);
    entry.sortName = folded(entry.name);
    return entry;
}

std::optional<ListEntry> EntryReader::readConversation(const EntryKey& key) const
{
    const Conversation* conversation = m_core.conversations().conversation(key.conversation);
    if (!conversation || m_core.conversations().contactOf(key.conversation).isValid())
        return std::nullopt;
    ListEntry entry;
    entry.key = key;
    entry.room = conversation->kind == wire::ConversationKind::Room;
    if (isRecent(*conversation))
        entry.section = {SectionKey::Kind::Recent, {}};
    else if (entry.room && !conversation->accountRemoved
             && (conversation->room.joined || conversation->room.joining || conversation->autoJoin))
        entry.section = {SectionKey::Kind::Rooms, {}};
    else if (conversation->lastMessage.id.isValid())
        entry.section = {SectionKey::Kind::Earlier, {}};
    else
        return std::nullopt;
    entry.name = oneLine(conversation->title.isEmpty() ? conversation->address : conversation->title);
    entry.avatarKey = conversation->address;
    entry.hint = networkOf(conversation->account);
    entry.reachable = entry.room ? conversation->room.joined : m_core.accounts().isOnline(conversation->account);
    entry.unread = conversation->unread;
    entry.mentions = conversation->mentions;
    entry.typing = conversation->typing == wire::TypingState::Typing;
    entry.lastActivity = conversation->lastMessage.time;
    entry.status = lastLine(*conversation);
    entry.haystack = folded(entry.name) + QLatin1Char('\n') + folded(conversation->address);
    entry.sortName = folded(entry.name);
    return entry;
}

QString EntryReader::lastLine(const Conversation& conversation) const
{
    if (conversation.room.joining)
        return translated(QT_TRANSLATE_NOOP("jackdaw::ui::ContactList", "joining…"));
    if (!conversation.room.error.isEmpty())
        return conversation.room.error;
    const Message& last = conversation.lastMessage;
    if (last.id.isValid() && last.kind == wire::MessageKind::Action) {
        const QString who = last.senderName.isEmpty() ? last.sender : last.senderName;
        return isolated(oneLine(who)) + u' ' + isolated(oneLine(last.body.text.left(200)));
    }
    if (last.id.isValid() && !last.senderName.isEmpty() && conversation.kind == wire::ConversationKind::Room)
        return QStringLiteral("%1: %2").arg(isolated(oneLine(last.senderName)),
                                            isolated(oneLine(last.body.text.left(200))));
    if (last.id.isValid())
        return oneLine(last.body.text.left(200));
    if (!conversation.room.topic.isEmpty())
        return oneLine(conversation.room.topic);
    return conversation.address;
}

QString EntryReader::sectionTitle(const SectionKey& section) const
{
    switch (section.kind) {
    case SectionKey::Kind::Recent:
        return translated(QT_TRANSLATE_NOOP("jackdaw::ui::ContactList", "Recent"));
    case SectionKey::Kind::Rooms:
        return translated(QT_TRANSLATE_NOOP("jackdaw::ui::ContactList", "Rooms"));
    case SectionKey::Kind::Earlier:
        return translated(QT_TRANSLATE_NOOP("jackdaw::ui::ContactList", "Earlier"));
    case SectionKey::Kind::Group:
        break;
    }
    const Group* group = m_core.contacts().group(section.group);
    return group && !group->name.isEmpty() ? group->name
                                           : translated(QT_TRANSLATE_NOOP("jackdaw::ui::ContactList", "Contacts"));
}

} // namespace jackdaw::ui
