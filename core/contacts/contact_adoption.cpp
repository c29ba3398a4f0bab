// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// People whom the user brings from another program: seen at once, stored behind.

#include "core/contacts/contact_service.h"
#include "core/contacts/contact_service_private.h"
#include "core/storage/store.h"
#include "core/text/clean_name.h"

namespace jackdaw {

namespace {

constexpr qsizetype kMaximumName = 500;
constexpr qsizetype kMaximumAddress = 4096;

} // namespace

ContactService::Adoption ContactService::Private::adoptAddress(const Adoptee& person, const Adoptee::Address& one,
                                                               const Spellings& spellings, ContactId& into)
{
    const QString address = cleanName(one.address);
    if (address.isEmpty() || address.size() > kMaximumAddress)
        return Adoption::Invalid;
    const Buddy* known = q.findBuddy(one.account, address);
    if (!known)
        known = table.buddy(spellings.value({one.account, address.toCaseFolded()}));
    if (known) {
        const bool isAlone = table.contact(known->contact)->buddies.size() == 1;
        if (!into.isValid()) {
            into = known->contact;
        } else if (into != known->contact && isAlone) {
            Buddy merged = *known;
            const Contact& own = *table.contact(known->contact);
            merged.former = FormerContact{own.name, table.group(own.group)->name};
            table.updateBuddy(merged);
            table.giveBuddy(known->id, into);
        }
        return Adoption::Known;
    }
    const bool isOnline = accounts.isOnline(one.account);
    if (isOnline && one.onServer)
        return Adoption::NotListed;
    const QString group = cleanName(person.group).left(kMaximumName);
    QString groupName = group.isEmpty() ? defaultGroupName() : group;
    if (!table.group(groupName) && table.usedGroups() >= RosterFollower::kMostGroups)
        groupName = defaultGroupName();
    if (table.countOf(one.account) >= RosterFollower::kMostBuddies)
        return Adoption::Full;
    Buddy buddy;
    buddy.account = one.account;
    buddy.address = address;
    buddy.alias = cleanName(one.alias).left(kMaximumName);
    buddy.onServer = one.onServer;
    buddy.serverGroup = groupName;
    if (into.isValid())
        buddy.former = FormerContact{{}, groupName};
    else
        into = table.addContact(table.groupNamed(groupName));
    buddy.contact = into;
    table.addBuddy(buddy);
    if (isOnline)
        accounts.send(one.account, wire::AddBuddy{nextCommandId(), address, buddy.alias, groupName, {}});
    return Adoption::Added;
}

Result<QList<ContactService::Adoption>> ContactService::adopt(const QList<Adoptee>& people)
{
    if (const auto refused = d->store.refusal())
        return *refused;
    QList<Adoption> outcomes;
    // Looked for one by one, ten thousand of them would take seconds.
    Private::Spellings spellings;
    for (const auto& [id, buddy] : d->table.buddies())
        spellings.insert({buddy.account, buddy.address.toCaseFolded()}, id);
    for (const Adoptee& person : people) {
        ContactId contact;
        for (const Adoptee::Address& one : person.addresses)
            outcomes.append(d->adoptAddress(person, one, spellings, contact));
        const QString name = cleanName(person.name).left(kMaximumName);
        const Contact* adopted = d->table.contact(contact);
        if (adopted && adopted->name.isEmpty() && !name.isEmpty())
            d->table.setName(contact, name);
    }
    d->commit();
    return outcomes;
}

} // namespace jackdaw
