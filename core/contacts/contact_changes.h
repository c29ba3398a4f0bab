// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QSet>

#include "core/contacts/contact.h"

namespace jackdaw {

/// What happened to a ContactTable since it was last asked: what to store and what to tell.
struct ContactChanges {
    QSet<GroupId> groups;        ///< new or changed
    QSet<GroupId> removedGroups; ///< nobody is in them any more
    QSet<ContactId> addedContacts;
    QSet<ContactId> changedContacts; ///< anything of it that is shown
    QSet<ContactId> storedContacts;  ///< of the former two, those whose row is touched
    QSet<ContactId> removedContacts;
    QSet<BuddyId> storedBuddies; ///< new or changed rows
    QSet<BuddyId> removedBuddies;
    QList<BuddyId> presences; ///< availability, message or idleness changed; not stored

    bool touchesStorage() const
    {
        return !groups.isEmpty() || !removedGroups.isEmpty() || !storedContacts.isEmpty() || !removedContacts.isEmpty()
            || !storedBuddies.isEmpty() || !removedBuddies.isEmpty();
    }
};

} // namespace jackdaw
