// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/contacts/roster_follower.h"

#include <QCoreApplication>
#include <QSet>

namespace jackdaw {

QString defaultGroupName()
{
    return QCoreApplication::translate("Contacts", "Contacts");
}

RosterFollower::RosterFollower(ContactTable& table, PushMove pushMove)
    : m_table(table)
    , m_pushMove(std::move(pushMove))
{
}

bool RosterFollower::onSnapshot(AccountId account, const wire::RosterSnapshot& event, const RosterRules& rules)
{
    Gathering& gathering = m_gathering[account];
    const qsizetype room = kMostBuddies - gathering.entries.size();
    m_crowded = m_crowded || event.entries.size() > room;
    gathering.entries += event.entries.mid(0, room);
    if (!event.last)
        return false;

    const Gathering complete = m_gathering.take(account);
    QSet<BuddyId> seen;
    for (const wire::RosterEntry& entry : complete.entries) {
        if (entry.address.isEmpty())
            continue;
        apply(account, entry, rules, true);
        if (const Buddy* buddy = m_table.buddy(account, entry.address))
            seen.insert(buddy->id);
    }
    for (const BuddyId id : m_table.buddiesOf(account)) {
        if (!seen.contains(id) && m_table.buddy(id)->onServer && !m_expected.contains(id))
            m_table.removeBuddy(id);
    }
    for (const wire::PresenceEntry& entry : complete.presences)
        apply(account, entry);
    return true;
}

void RosterFollower::onChanged(AccountId account, const wire::RosterChanged& event, const RosterRules& rules)
{
    for (const wire::RosterEntry& entry : event.upserted) {
        if (!entry.address.isEmpty())
            apply(account, entry, rules, false);
    }
    for (const QString& address : event.removed) {
        if (const Buddy* buddy = m_table.buddy(account, address)) {
            m_expected.remove(buddy->id);
            m_table.removeBuddy(buddy->id);
        }
    }
}

void RosterFollower::onPresence(AccountId account, const wire::PresenceChanged& event)
{
    // Presence may overtake a snapshot whose last batch is still on its way.
    const auto gathering = m_gathering.find(account);
    for (const wire::PresenceEntry& entry : event.entries) {
        if (gathering == m_gathering.end())
            apply(account, entry);
        else if (gathering->presences.size() < kMostBuddies || gathering->presences.contains(entry.address))
            gathering->presences.insert(entry.address, entry);
    }
}

void RosterFollower::onOffline(AccountId account)
{
    m_gathering.remove(account);
    m_expected.removeIf([account](const auto& item) { return item.value() == account; });
    for (const BuddyId id : m_table.buddiesOf(account))
        m_table.setPresence(id, wire::Presence::Offline, {}, 0);
}

void RosterFollower::expect(AccountId account, BuddyId buddy)
{
    m_expected.insert(buddy, account);
}

void RosterFollower::forget(BuddyId buddy)
{
    m_expected.remove(buddy);
}

const Buddy* RosterFollower::find(AccountId account, const QString& address)
{
    if (const Buddy* known = m_table.buddy(account, address)) {
        m_expected.remove(known->id);
        return known;
    }
    for (auto it = m_expected.begin(); it != m_expected.end(); ++it) {
        const Buddy* added = it.value() == account ? m_table.buddy(it.key()) : nullptr;
        if (added && added->address.compare(address, Qt::CaseInsensitive) == 0) {
            m_expected.erase(it);
            return added;
        }
    }
    return nullptr;
}

void RosterFollower::apply(AccountId account, const wire::RosterEntry& entry, const RosterRules& rules, bool complete)
{
    if (const Buddy* known = find(account, entry.address)) {
        follow(*known, entry, rules, complete);
        return;
    }
    if (m_table.countOf(account) >= kMostBuddies) {
        m_crowded = true;
        return;
    }
    Buddy buddy;
    buddy.account = account;
    buddy.address = entry.address;
    buddy.alias = entry.alias;
    buddy.network = entry.network;
    buddy.pending = entry.pending;
    buddy.blocked = entry.blocked;
    buddy.onServer = rules.keepsList;
    buddy.serverGroup = entry.groups.value(0);
    const QString group = buddy.serverGroup.isEmpty() ? defaultGroupName() : buddy.serverGroup;
    buddy.contact = m_table.addContact(groupNamed(group));
    m_table.addBuddy(std::move(buddy));
}

void RosterFollower::follow(const Buddy& known, const wire::RosterEntry& entry, const RosterRules& rules, bool complete)
{
    Buddy next = known;
    next.address = entry.address;
    next.alias = entry.alias;
    // Where somebody is takes the host a question, at each sign-on; it does not change.
    if (!entry.network.isEmpty())
        next.network = entry.network;
    next.pending = entry.pending;
    if (rules.keepsBlocks)
        next.blocked = entry.blocked;
    next.onServer = rules.keepsList;

    const Contact& contact = *m_table.contact(known.contact);
    const QString shownGroup = m_table.group(contact.group)->name;
    const bool networkMoved = !entry.groups.isEmpty() && !entry.groups.contains(known.serverGroup);
    if (networkMoved) {
        next.serverGroup = entry.groups.first();
        if (!entry.groups.contains(shownGroup))
            m_table.setGroup(contact.id, groupNamed(next.serverGroup));
    } else if (complete && rules.keepsGroups && contact.buddies.size() == 1 && !entry.groups.isEmpty()
               && !entry.groups.contains(shownGroup) && m_table.usedGroups() < kMostGroups) {
        m_pushMove(known.account, entry.address, shownGroup);
    }
    m_table.updateBuddy(next);
}

void RosterFollower::apply(AccountId account, const wire::PresenceEntry& entry)
{
    if (const Buddy* buddy = m_table.buddy(account, entry.address))
        m_table.setPresence(buddy->id, entry.presence, entry.message, entry.idleSince, entry.mood);
}

GroupId RosterFollower::groupNamed(const QString& name)
{
    if (m_table.group(name) || m_table.usedGroups() < kMostGroups)
        return m_table.groupNamed(name);
    m_crowded = true;
    return m_table.groupNamed(defaultGroupName());
}

} // namespace jackdaw
