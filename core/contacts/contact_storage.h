// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/base/result.h"
#include "core/contacts/contact_table.h"

namespace jackdaw {

class Database;

/// Everything of the list. Runs on the store's thread.
Result<StoredContacts> loadContacts(Database& database);

/// Values to be written, cut loose from the table.
struct ContactRows {
    struct BuddyRow {
        Buddy buddy;
        int position = 0;
    };
    QList<Group> groups;
    QList<Contact> contacts;
    QList<BuddyRow> buddies;
    QList<BuddyId> removedBuddies;
    QList<ContactId> removedContacts;
    QList<GroupId> removedGroups;
};

ContactRows rowsOf(const ContactTable& table, const ContactChanges& changes);

/// Runs on the store's thread; repeatable.
Result<void> storeContacts(Database& database, const ContactRows& rows);

} // namespace jackdaw
