// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/contacts/contact_storage.h"

#include "core/storage/database.h"

namespace jackdaw {

namespace {

/// Runs `each` for every row; the error of the first step that fails.
template <typename Each>
Result<void> forEachRow(Statement statement, Each each)
{
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        each(statement);
    }
}

Buddy readBuddy(const Statement& row)
{
    Buddy buddy;
    buddy.id = BuddyId{row.integer(0)};
    buddy.account = AccountId{row.integer(1)};
    buddy.contact = ContactId{row.integer(2)};
    buddy.address = row.text(3);
    buddy.alias = row.text(4);
    buddy.pending = row.boolean(5);
    buddy.blocked = row.boolean(6);
    buddy.onServer = row.boolean(7);
    buddy.serverGroup = row.text(8);
    if (!row.isNull(10))
        buddy.former = FormerContact{row.text(9), row.text(10)};
    buddy.network = row.text(11);
    return buddy;
}

} // namespace

Result<StoredContacts> loadContacts(Database& database)
{
    StoredContacts stored;
    Result<void> outcome = forEachRow(database.prepare("SELECT id, name, position, collapsed FROM contact_group"),
                                      [&](const Statement& row) {
                                          stored.groups.append(Group{GroupId{row.integer(0)}, row.text(1),
                                                                     static_cast<int>(row.integer(2)), row.boolean(3)});
                                      });
    if (!outcome)
        return outcome.error();
    outcome = forEachRow(database.prepare("SELECT id, contact_group, name FROM contact"), [&](const Statement& row) {
        stored.contacts.append(Contact{ContactId{row.integer(0)}, GroupId{row.integer(1)}, row.text(2), {}});
    });
    if (!outcome)
        return outcome.error();
    outcome = forEachRow(
        database.prepare("SELECT id, account, contact, address, alias, pending, blocked, on_server, "
                         "server_group, former_name, former_group, network FROM buddy ORDER BY contact, position, id"),
        [&](const Statement& row) { stored.buddies.append(readBuddy(row)); });
    if (!outcome)
        return outcome.error();
    return stored;
}

ContactRows rowsOf(const ContactTable& table, const ContactChanges& changes)
{
    ContactRows rows;
    for (const GroupId id : changes.groups) {
        if (const Group* group = table.group(id))
            rows.groups.append(*group);
    }
    for (const ContactId id : changes.storedContacts) {
        if (const Contact* contact = table.contact(id))
            rows.contacts.append(*contact);
    }
    for (const BuddyId id : changes.storedBuddies) {
        const Buddy* buddy = table.buddy(id);
        if (!buddy)
            continue;
        const auto position = table.contact(buddy->contact)->buddies.indexOf(id);
        rows.buddies.append({*buddy, static_cast<int>(position)});
    }
    rows.removedBuddies = changes.removedBuddies.values();
    rows.removedContacts = changes.removedContacts.values();
    rows.removedGroups = changes.removedGroups.values();
    return rows;
}

Result<void> storeContacts(Database& database, const ContactRows& rows)
{
    Result<void> outcome;
    const auto run = [&outcome](Statement& statement) {
        if (outcome)
            outcome = statement.run();
    };
    {
        // First, so that an address that went and came again finds its place free.
        Statement statement = database.prepare("DELETE FROM buddy WHERE id = ?");
        for (const BuddyId id : rows.removedBuddies)
            run(statement.bind(id));
    }
    {
        Statement statement = database.prepare(
            "INSERT INTO contact_group (id, name, position, collapsed) VALUES (?, ?, ?, ?) ON CONFLICT (id) "
            "DO UPDATE SET name = excluded.name, position = excluded.position, collapsed = excluded.collapsed");
        for (const Group& group : rows.groups)
            run(statement.bind(group.id, group.name, group.position, group.collapsed));
    }
    {
        Statement statement = database.prepare(
            "INSERT INTO contact (id, contact_group, name) VALUES (?, ?, coalesce(?, '')) ON CONFLICT (id) "
            "DO UPDATE SET contact_group = excluded.contact_group, name = excluded.name");
        for (const Contact& contact : rows.contacts)
            run(statement.bind(contact.id, contact.group, contact.name));
    }
    {
        Statement statement = database.prepare(
            "INSERT INTO buddy (id, account, contact, address, alias, pending, blocked, on_server, server_group, "
            "position, former_name, former_group, network) "
            "VALUES (?, ?, ?, ?, coalesce(?, ''), ?, ?, ?, coalesce(?, ''), ?, ?, ?, coalesce(?, '')) ON CONFLICT (id) "
            "DO UPDATE SET contact = excluded.contact, address = excluded.address, alias = excluded.alias, "
            "pending = excluded.pending, blocked = excluded.blocked, on_server = excluded.on_server, "
            "server_group = excluded.server_group, position = excluded.position, "
            "former_name = excluded.former_name, former_group = excluded.former_group, network = excluded.network");
        for (const auto& [buddy, position] : rows.buddies) {
            const FormerContact former = buddy.former.value_or(FormerContact());
            run(statement.bind(buddy.id, buddy.account, buddy.contact, buddy.address, buddy.alias, buddy.pending,
                               buddy.blocked, buddy.onServer, buddy.serverGroup, position, former.name, former.group,
                               buddy.network));
        }
    }
    {
        Statement statement = database.prepare("DELETE FROM contact WHERE id = ?");
        for (const ContactId id : rows.removedContacts)
            run(statement.bind(id));
    }
    {
        Statement statement = database.prepare("DELETE FROM contact_group WHERE id = ?");
        for (const GroupId id : rows.removedGroups)
            run(statement.bind(id));
    }
    return outcome;
}

} // namespace jackdaw
