// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <map>
#include <utility>

#include "core/contacts/contact_changes.h"

namespace jackdaw {

/// What the store gives back.
struct StoredContacts {
    QList<Group> groups;
    QList<Contact> contacts; ///< without their buddies
    QList<Buddy> buddies;    ///< in the order they have in their contact
};

/// The merged list in memory, and what changed in it. Knows no network, no store. Pointers stay valid until the thing
/// itself is removed.
class ContactTable {
public:
    void load(const StoredContacts& stored);

    const std::map<GroupId, Group>& groups() const { return m_groups; }
    const std::map<ContactId, Contact>& contacts() const { return m_contacts; }
    const std::map<BuddyId, Buddy>& buddies() const { return m_buddies; }
    const Group* group(GroupId id) const;
    const Group* group(const QString& name) const;
    const Contact* contact(ContactId id) const;
    const Buddy* buddy(BuddyId id) const;
    const Buddy* buddy(AccountId account, const QString& address) const;
    QList<BuddyId> buddiesOf(AccountId account) const;
    QList<ContactId> contactsIn(GroupId group) const;
    /// Groups that somebody is in.
    qsizetype usedGroups() const { return m_members.size(); }
    qsizetype countOf(AccountId account) const { return m_counts.value(account); }

    /// The group of that name, made if new. It goes with its last contact, when the changes are taken.
    GroupId groupNamed(const QString& name);
    ContactId addContact(GroupId group, const QString& name = {});
    /// `buddy.id` is ignored; `buddy.contact` must exist, its address must be new to the account.
    BuddyId addBuddy(Buddy buddy);
    /// A contact goes with its last buddy.
    void removeBuddy(BuddyId id);
    /// Gives a buddy to another contact, as its last one.
    void giveBuddy(BuddyId id, ContactId contact);

    /// Stores what `buddy` says of itself but presence, id and contact. Nothing happens when nothing differs.
    void updateBuddy(const Buddy& buddy);
    void setPresence(BuddyId id, wire::Presence presence, const QString& message, qint64 idleSince,
                     const QString& mood = {});
    void setName(ContactId id, const QString& name);
    void setGroup(ContactId id, GroupId group);
    void setGroupName(GroupId id, const QString& name);
    void setCollapsed(GroupId id, bool collapsed);
    void setPosition(GroupId id, int position);

    ContactChanges takeChanges();

private:
    using Address = std::pair<AccountId, QString>;
    void touch(ContactId id, bool stored);
    void removeContact(ContactId id);
    void enter(GroupId group) { ++m_members[group]; }
    void leave(GroupId group);
    void dropEmptyGroups();

    std::map<GroupId, Group> m_groups;
    std::map<ContactId, Contact> m_contacts;
    std::map<BuddyId, Buddy> m_buddies;
    QHash<QString, GroupId> m_groupNames;
    QHash<Address, BuddyId> m_addresses;
    QHash<AccountId, qsizetype> m_counts; ///< of buddies
    QHash<GroupId, qsizetype> m_members;  ///< contacts of groups that have any
    QSet<GroupId> m_emptied;              ///< may have nobody
    ContactChanges m_changes;
    qint64 m_lastGroup = 0;
    qint64 m_lastContact = 0;
    qint64 m_lastBuddy = 0;
};

} // namespace jackdaw
