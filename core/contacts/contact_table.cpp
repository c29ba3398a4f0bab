// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/contacts/contact_table.h"

#include <algorithm>

namespace jackdaw {

namespace {

template <typename Map, typename Key>
auto* lookUp(Map& map, Key key)
{
    const auto it = map.find(key);
    return it == map.end() ? nullptr : &it->second;
}

} // namespace

void ContactTable::load(const StoredContacts& stored)
{
    *this = ContactTable();
    for (const Group& group : stored.groups) {
        m_groups.emplace(group.id, group);
        m_groupNames.insert(group.name, group.id);
        m_emptied.insert(group.id);
        m_lastGroup = std::max(m_lastGroup, group.id.value);
    }
    for (const Contact& contact : stored.contacts) {
        m_contacts.emplace(contact.id, contact);
        enter(contact.group);
        m_lastContact = std::max(m_lastContact, contact.id.value);
    }
    for (const Buddy& buddy : stored.buddies) {
        m_lastBuddy = std::max(m_lastBuddy, buddy.id.value);
        Contact* contact = lookUp(m_contacts, buddy.contact);
        if (!contact)
            continue;
        contact->buddies.append(buddy.id);
        m_buddies.emplace(buddy.id, buddy);
        m_addresses.insert({buddy.account, buddy.address}, buddy.id);
        ++m_counts[buddy.account];
    }
}

const Group* ContactTable::group(GroupId id) const
{
    return lookUp(m_groups, id);
}

const Group* ContactTable::group(const QString& name) const
{
    return lookUp(m_groups, m_groupNames.value(name));
}

const Contact* ContactTable::contact(ContactId id) const
{
    return lookUp(m_contacts, id);
}

const Buddy* ContactTable::buddy(BuddyId id) const
{
    return lookUp(m_buddies, id);
}

const Buddy* ContactTable::buddy(AccountId account, const QString& address) const
{
    return lookUp(m_buddies, m_addresses.value({account, address}));
}

QList<BuddyId> ContactTable::buddiesOf(AccountId account) const
{
    QList<BuddyId> found;
    for (const auto& [id, buddy] : m_buddies) {
        if (buddy.account == account)
            found.append(id);
    }
    return found;
}

QList<ContactId> ContactTable::contactsIn(GroupId group) const
{
    QList<ContactId> ids;
    for (const auto& [id, contact] : m_contacts) {
        if (contact.group == group)
            ids.append(id);
    }
    return ids;
}

GroupId ContactTable::groupNamed(const QString& name)
{
    if (const Group* known = group(name))
        return known->id;
    int position = 0;
    for (const auto& [id, group] : m_groups)
        position = std::max(position, group.position + 1);
    const GroupId id{++m_lastGroup};
    m_groups.emplace(id, Group{id, name, position, false});
    m_groupNames.insert(name, id);
    m_changes.groups.insert(id);
    m_emptied.insert(id);
    return id;
}

ContactId ContactTable::addContact(GroupId group, const QString& name)
{
    const ContactId id{++m_lastContact};
    m_contacts.emplace(id, Contact{id, group, name, {}});
    enter(group);
    m_changes.addedContacts.insert(id);
    m_changes.storedContacts.insert(id);
    return id;
}

BuddyId ContactTable::addBuddy(Buddy buddy)
{
    buddy.id = BuddyId{++m_lastBuddy};
    Contact* contact = lookUp(m_contacts, buddy.contact);
    Q_ASSERT(contact);
    Q_ASSERT(!m_addresses.contains({buddy.account, buddy.address}));
    contact->buddies.append(buddy.id);
    m_addresses.insert({buddy.account, buddy.address}, buddy.id);
    ++m_counts[buddy.account];
    m_changes.storedBuddies.insert(buddy.id);
    touch(buddy.contact, false);
    const BuddyId id = buddy.id;
    m_buddies.emplace(id, std::move(buddy));
    return id;
}

void ContactTable::removeBuddy(BuddyId id)
{
    const auto it = m_buddies.find(id);
    if (it == m_buddies.end())
        return;
    const ContactId contactId = it->second.contact;
    m_addresses.remove({it->second.account, it->second.address});
    --m_counts[it->second.account];
    m_buddies.erase(it);
    m_changes.storedBuddies.remove(id);
    m_changes.removedBuddies.insert(id);
    Contact* contact = lookUp(m_contacts, contactId);
    contact->buddies.removeOne(id);
    if (contact->buddies.isEmpty())
        removeContact(contactId);
    else
        touch(contactId, false);
}

void ContactTable::giveBuddy(BuddyId id, ContactId contact)
{
    Buddy* buddy = lookUp(m_buddies, id);
    Contact* to = lookUp(m_contacts, contact);
    if (!buddy || !to || buddy->contact == contact)
        return;
    Contact* from = lookUp(m_contacts, buddy->contact);
    from->buddies.removeOne(id);
    // Their order is in their rows.
    for (const BuddyId left : std::as_const(from->buddies))
        m_changes.storedBuddies.insert(left);
    if (from->buddies.isEmpty())
        removeContact(from->id);
    else
        touch(from->id, false);
    buddy->contact = contact;
    to->buddies.append(id);
    m_changes.storedBuddies.insert(id);
    touch(contact, false);
}

void ContactTable::updateBuddy(const Buddy& changed)
{
    Buddy* buddy = lookUp(m_buddies, changed.id);
    if (!buddy)
        return;
    Buddy next = changed;
    next.contact = buddy->contact;
    next.account = buddy->account;
    next.presence = buddy->presence;
    next.statusMessage = buddy->statusMessage;
    next.idleSince = buddy->idleSince;
    if (next == *buddy)
        return;
    if (next.address != buddy->address) {
        m_addresses.remove({buddy->account, buddy->address});
        m_addresses.insert({next.account, next.address}, next.id);
    }
    *buddy = next;
    m_changes.storedBuddies.insert(next.id);
    touch(next.contact, false);
}

void ContactTable::setPresence(BuddyId id, wire::Presence presence, const QString& message, qint64 idleSince,
                               const QString& mood)
{
    Buddy* buddy = lookUp(m_buddies, id);
    if (!buddy
        || (buddy->presence == presence && buddy->statusMessage == message && buddy->idleSince == idleSince
            && buddy->mood == mood))
        return;
    buddy->presence = presence;
    buddy->statusMessage = message;
    buddy->idleSince = idleSince;
    buddy->mood = mood;
    m_changes.presences.append(id);
    touch(buddy->contact, false);
}

void ContactTable::setName(ContactId id, const QString& name)
{
    Contact* contact = lookUp(m_contacts, id);
    if (!contact || contact->name == name)
        return;
    contact->name = name;
    touch(id, true);
}

void ContactTable::setGroup(ContactId id, GroupId group)
{
    Contact* contact = lookUp(m_contacts, id);
    if (!contact || contact->group == group || !lookUp(m_groups, group))
        return;
    leave(std::exchange(contact->group, group));
    enter(group);
    touch(id, true);
}

void ContactTable::setGroupName(GroupId id, const QString& name)
{
    Group* group = lookUp(m_groups, id);
    if (!group || group->name == name || m_groupNames.contains(name))
        return;
    m_groupNames.remove(group->name);
    m_groupNames.insert(name, id);
    group->name = name;
    m_changes.groups.insert(id);
}

void ContactTable::setCollapsed(GroupId id, bool collapsed)
{
    Group* group = lookUp(m_groups, id);
    if (!group || group->collapsed == collapsed)
        return;
    group->collapsed = collapsed;
    m_changes.groups.insert(id);
}

void ContactTable::setPosition(GroupId id, int position)
{
    Group* group = lookUp(m_groups, id);
    if (!group || group->position == position)
        return;
    group->position = position;
    m_changes.groups.insert(id);
}

ContactChanges ContactTable::takeChanges()
{
    dropEmptyGroups();
    return std::exchange(m_changes, {});
}

void ContactTable::leave(GroupId group)
{
    const auto it = m_members.find(group);
    if (it == m_members.end() || --*it > 0)
        return;
    m_members.erase(it);
    m_emptied.insert(group);
}

/// Not at once: who comes into a group may come in the same turn as the last one leaves.
void ContactTable::dropEmptyGroups()
{
    for (const GroupId id : std::exchange(m_emptied, {})) {
        const Group* empty = group(id);
        if (!empty || m_members.contains(id))
            continue;
        m_groupNames.remove(empty->name);
        m_groups.erase(id);
        m_changes.groups.remove(id);
        m_changes.removedGroups.insert(id);
    }
}

void ContactTable::touch(ContactId id, bool stored)
{
    if (!m_changes.addedContacts.contains(id))
        m_changes.changedContacts.insert(id);
    if (stored)
        m_changes.storedContacts.insert(id);
}

void ContactTable::removeContact(ContactId id)
{
    if (const Contact* gone = contact(id))
        leave(gone->group);
    m_contacts.erase(id);
    m_changes.changedContacts.remove(id);
    m_changes.storedContacts.remove(id);
    if (!m_changes.addedContacts.remove(id))
        m_changes.removedContacts.insert(id);
}

} // namespace jackdaw
