// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The user's changes to the list: seen at once, stored behind, carried to the networks that keep them.

#include "core/contacts/contact_service.h"

#include <algorithm>

#include "core/contacts/contact_service_private.h"
#include "core/storage/store.h"
#include "core/text/clean_name.h"

namespace jackdaw {

namespace {

/// Longer names help nobody and are not what a person types.
constexpr qsizetype kMaximumName = 500;

Error unknownContact()
{
    return {ErrorCode::NotFound, ContactService::tr("There is no such contact."), {}};
}

Error unknownGroup()
{
    return {ErrorCode::NotFound, ContactService::tr("There is no such group."), {}};
}

Result<QString> checkedName(const QString& name)
{
    const QString simple = cleanName(name);
    if (simple.isEmpty())
        return Error{ErrorCode::Invalid, ContactService::tr("The name is empty."), {}};
    if (simple.size() > kMaximumName)
        return Error{ErrorCode::Invalid, ContactService::tr("The name is too long."), {}};
    return simple;
}

} // namespace

Result<ContactId> ContactService::addBuddy(AccountId account, const QString& address, const QString& group,
                                           const QString& alias, const QString& message)
{
    if (const auto refused = d->store.refusal())
        return *refused;
    const QString wanted = cleanName(address);
    if (wanted.isEmpty())
        return Error{ErrorCode::Invalid, tr("Enter the address of the person to add."), {}};
    if (wanted.size() > kMaximumName)
        return Error{ErrorCode::Invalid, tr("The address is too long."), {}};
    if (findBuddyTyped(account, wanted))
        return Error{ErrorCode::Refused, tr("%1 is in the list already.").arg(wanted), {}};
    if (!d->accounts.isOnline(account))
        return Error{ErrorCode::Unavailable, tr("The account is offline. Sign on to add people."), {}};

    const QString cleanGroup = cleanName(group).left(kMaximumName);
    const QString groupName = cleanGroup.isEmpty() ? defaultGroupName() : cleanGroup;
    Buddy buddy;
    buddy.account = account;
    buddy.address = wanted;
    buddy.alias = cleanName(alias).left(kMaximumName);
    buddy.pending = d->accounts.has(account, wire::Feature::Authorisation);
    buddy.onServer = d->accounts.has(account, wire::Feature::ServerRoster);
    buddy.serverGroup = groupName;
    const ContactId contact = d->table.addContact(d->table.groupNamed(groupName));
    buddy.contact = contact;
    const BuddyId id = d->table.addBuddy(buddy);
    d->follower.expect(account, id);

    // Only the network knows whether somebody can be called that, and how it writes it.
    const QString command = d->nextCommandId();
    d->additions.insert(command, {account, id, contact, cleanName(message), false});
    d->accounts.send(account, wire::NormaliseAddress{command, wire::ConversationKind::Direct, wanted});
    d->commit();
    return contact;
}

Result<void> ContactService::rename(ContactId id, const QString& name)
{
    if (const auto refused = d->store.refusal())
        return *refused;
    if (!d->table.contact(id))
        return unknownContact();
    const QString simple = cleanName(name);
    if (simple.size() > kMaximumName)
        return Error{ErrorCode::Invalid, tr("The name is too long."), {}};
    d->table.setName(id, simple);
    for (const Buddy* buddy : buddiesOf(id)) {
        if (!d->accounts.isOnline(buddy->account) || !d->accounts.has(buddy->account, wire::Feature::Aliases))
            continue;
        d->accounts.send(buddy->account, wire::RenameBuddy{d->nextCommandId(), buddy->address, simple});
        Buddy next = *buddy;
        next.alias = simple;
        d->table.updateBuddy(next);
    }
    d->commit();
    return {};
}

Result<void> ContactService::move(ContactId id, const QString& group)
{
    if (const auto refused = d->store.refusal())
        return *refused;
    const Contact* contact = d->table.contact(id);
    if (!contact)
        return unknownContact();
    const Result<QString> name = checkedName(group);
    if (!name)
        return name.error();
    if (d->table.group(contact->group)->name == *name)
        return {};
    d->moveTo(*name, {id});
    d->commit();
    return {};
}

void ContactService::Private::moveTo(const QString& group, const QList<ContactId>& ids)
{
    const GroupId into = table.groupNamed(group);
    for (const ContactId id : ids) {
        table.setGroup(id, into);
        for (const Buddy* buddy : q.buddiesOf(id)) {
            if (accounts.isOnline(buddy->account) && accounts.has(buddy->account, wire::Feature::Groups))
                accounts.send(buddy->account, wire::MoveBuddy{nextCommandId(), buddy->address, group});
        }
    }
}

Result<ContactId> ContactService::merge(const QList<ContactId>& ids)
{
    if (const auto refused = d->store.refusal())
        return *refused;
    if (ids.size() < 2)
        return Error{ErrorCode::Invalid, tr("Choose two or more contacts to merge."), {}};
    for (const ContactId id : ids) {
        if (!d->table.contact(id))
            return unknownContact();
    }
    const ContactId first = ids.first();
    if (std::all_of(ids.begin(), ids.end(), [first](ContactId id) { return id == first; }))
        return Error{ErrorCode::Invalid, tr("A contact cannot be merged with itself."), {}};
    // Of one that was merged before, the name is all its buddies' and none's own.
    for (const ContactId id : ids.mid(1)) {
        const Contact& contact = *d->table.contact(id);
        if (id == first || contact.buddies.size() != 1)
            continue;
        Buddy buddy = *d->table.buddy(contact.buddies.first());
        buddy.former = FormerContact{contact.name, d->table.group(contact.group)->name};
        d->table.updateBuddy(buddy);
    }
    // So that another buddy's alias does not become its name.
    d->table.setName(first, nameOf(first));
    for (const ContactId id : ids.mid(1)) {
        if (id == first || !d->table.contact(id))
            continue;
        const QList<BuddyId> buddies = d->table.contact(id)->buddies;
        for (const BuddyId buddy : buddies)
            d->table.giveBuddy(buddy, first);
    }
    d->commit();
    return first;
}

Result<ContactId> ContactService::split(BuddyId id)
{
    if (const auto refused = d->store.refusal())
        return *refused;
    const Buddy* buddy = d->table.buddy(id);
    if (!buddy)
        return Error{ErrorCode::NotFound, tr("There is no such address in the list."), {}};
    const Contact& old = *d->table.contact(buddy->contact);
    if (old.buddies.size() < 2)
        return Error{ErrorCode::Refused, tr("This contact has only one address."), {}};
    const std::optional<FormerContact> former = buddy->former;
    const ContactId own = d->table.addContact(former ? d->table.groupNamed(former->group) : old.group,
                                              former ? former->name : QString());
    Buddy next = *buddy;
    next.former.reset();
    d->table.updateBuddy(next);
    d->table.giveBuddy(id, own);
    d->commit();
    return own;
}

Result<void> ContactService::remove(ContactId id)
{
    if (const auto refused = d->store.refusal())
        return *refused;
    const Contact* contact = d->table.contact(id);
    if (!contact)
        return unknownContact();
    const QList<const Buddy*> buddies = buddiesOf(id);
    for (const Buddy* buddy : buddies) {
        if (buddy->onServer && !d->accounts.isOnline(buddy->account)) {
            return Error{
                ErrorCode::Unavailable,
                tr("%1 is kept by a network that is offline. Sign on to remove the contact.").arg(buddy->address),
                {}};
        }
    }
    const QList<BuddyId> gone = contact->buddies;
    for (const Buddy* buddy : buddies)
        d->accounts.send(buddy->account, wire::RemoveBuddy{d->nextCommandId(), buddy->address});
    for (const BuddyId buddy : gone) {
        d->follower.forget(buddy);
        d->table.removeBuddy(buddy);
    }
    d->commit();
    return {};
}

void ContactService::noteBlocked(AccountId account, const QString& address, bool blocked)
{
    const Buddy* buddy = d->table.buddy(account, address);
    if (!buddy || buddy->blocked == blocked)
        return;
    Buddy next = *buddy;
    next.blocked = blocked;
    d->table.updateBuddy(next);
    d->commit();
}

Result<void> ContactService::renameGroup(GroupId id, const QString& name)
{
    if (const auto refused = d->store.refusal())
        return *refused;
    d->commit(); // so that a name is free whose group has emptied
    const Group* group = d->table.group(id);
    if (!group)
        return unknownGroup();
    const Result<QString> checked = checkedName(name);
    if (!checked)
        return checked.error();
    const QString old = group->name;
    if (old == *checked)
        return {};
    if (d->table.group(*checked))
        return Error{ErrorCode::Refused, tr("There is a group of that name already."), {}};

    d->table.setGroupName(id, *checked);
    d->renameFormer(old, *checked);
    QSet<AccountId> told;
    for (const auto& [buddyId, buddy] : d->table.buddies()) {
        if (buddy.serverGroup != old || !d->accounts.isOnline(buddy.account)
            || !d->accounts.has(buddy.account, wire::Feature::Groups))
            continue;
        if (!told.contains(buddy.account)) {
            told.insert(buddy.account);
            d->accounts.send(buddy.account, wire::RenameGroup{d->nextCommandId(), old, *checked});
        }
        Buddy next = buddy;
        next.serverGroup = *checked;
        d->table.updateBuddy(next);
    }
    d->commit();
    return {};
}

Result<ContactService::UnitedGroup> ContactService::uniteGroups(GroupId from, GroupId into)
{
    if (const auto refused = d->store.refusal())
        return *refused;
    const Group* left = d->table.group(from);
    const Group* kept = d->table.group(into);
    if (!left || !kept)
        return unknownGroup();
    if (from == into)
        return Error{ErrorCode::Invalid, tr("A group cannot be united with itself."), {}};
    UnitedGroup united{*left, into, d->table.contactsIn(from)};
    d->moveTo(kept->name, united.contacts);
    d->renameFormer(united.former.name, kept->name);
    d->commit();
    return united;
}

Result<void> ContactService::separateGroups(const UnitedGroup& united)
{
    if (const auto refused = d->store.refusal())
        return *refused;
    QList<ContactId> back;
    for (const ContactId id : united.contacts) {
        const Contact* contact = d->table.contact(id);
        if (contact && contact->group == united.into)
            back.append(id);
    }
    if (back.isEmpty())
        return {};
    const bool isNew = !d->table.group(united.former.name);
    d->moveTo(united.former.name, back);
    if (isNew) {
        const GroupId group = d->table.contact(back.first())->group;
        d->table.setPosition(group, united.former.position);
        d->table.setCollapsed(group, united.former.collapsed);
    }
    d->commit();
    return {};
}

void ContactService::Private::renameFormer(const QString& group, const QString& name)
{
    for (const auto& [id, buddy] : table.buddies()) {
        if (!buddy.former || buddy.former->group != group)
            continue;
        Buddy next = buddy;
        next.former->group = name;
        table.updateBuddy(next);
    }
}

void ContactService::setCollapsed(GroupId id, bool collapsed)
{
    d->table.setCollapsed(id, collapsed);
    d->commit();
}

} // namespace jackdaw
