// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/contacts/contact_service.h"

#include <algorithm>

#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/contacts/contact_service_private.h"
#include "core/contacts/contact_storage.h"
#include "core/storage/store.h"

namespace jackdaw {

namespace {

/// Beyond this many contacts one reset is cheaper for everybody than a signal each.
constexpr qsizetype kResetAt = 300;

/// In a flood, changes of the list wait so long for each other: one write and one look at the list for all of them.
constexpr std::chrono::milliseconds kGather(200);

/// True: `a` is the better one to write to.
bool isBetter(const Buddy& a, const Buddy& b)
{
    if (a.presence != b.presence)
        return a.presence > b.presence;
    const auto activity = [](const Buddy& buddy) {
        return buddy.idleSince == 0 ? std::numeric_limits<qint64>::max() : buddy.idleSince;
    };
    return activity(a) > activity(b);
}

} // namespace

ContactService::Private::Private(ContactService& service, Store& storeOfAll, CommandSender& sender)
    : q(service)
    , store(storeOfAll)
    , accounts(sender)
    , follower(table,
               [this](AccountId account, const QString& address, const QString& group) {
                   accounts.send(account, wire::MoveBuddy{nextCommandId(), address, group});
               })
    , later(kGather, [this] { commit(); })
{
}

void ContactService::Private::commit()
{
    later.cancel();
    const ContactChanges changes = table.takeChanges();
    storeChanges(changes);
    announce(changes);
    if (!changes.removedBuddies.isEmpty())
        settleVanished();
}

void ContactService::Private::storeChanges(const ContactChanges& changes)
{
    if (!changes.touchesStorage())
        return;
    whenDone(store.write([rows = rowsOf(table, changes)](Database& database) { return storeContacts(database, rows); }),
             &q, [](const Result<void>& outcome) {
                 if (!outcome)
                     qCWarning(logContacts, "contacts were not stored: %ls", qUtf16Printable(outcome.error().details));
             });
}

void ContactService::Private::announce(const ContactChanges& changes)
{
    const qsizetype count
        = changes.addedContacts.size() + changes.changedContacts.size() + changes.removedContacts.size();
    if (!changes.groups.isEmpty() || !changes.removedGroups.isEmpty())
        Q_EMIT q.groupsChanged();
    if (count > kResetAt) {
        Q_EMIT q.reset();
    } else {
        for (const ContactId id : changes.removedContacts)
            Q_EMIT q.contactRemoved(id);
        for (const ContactId id : changes.addedContacts)
            Q_EMIT q.contactAdded(id);
        for (const ContactId id : changes.changedContacts)
            Q_EMIT q.contactChanged(id);
    }
    for (const BuddyId id : changes.presences) {
        if (table.buddy(id))
            Q_EMIT q.presenceChanged(id);
    }
}

RosterRules ContactService::Private::rulesOf(AccountId account) const
{
    return {accounts.has(account, wire::Feature::ServerRoster), accounts.has(account, wire::Feature::Groups),
            accounts.has(account, wire::Feature::Blocking)};
}

QString ContactService::Private::nextCommandId()
{
    return QLatin1StringView("contacts-") + QString::number(++lastCommand);
}

ContactService::ContactService(Store& store, CommandSender& accounts, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, store, accounts))
{
}

ContactService::~ContactService() = default;

void ContactService::flush()
{
    d->commit();
}

void ContactService::load(const StoredContacts& stored)
{
    d->table.load(stored);
    d->storeChanges(d->table.takeChanges());
    Q_EMIT groupsChanged();
    Q_EMIT reset();
}

QList<Group> ContactService::groups() const
{
    QList<Group> sorted;
    for (const auto& [id, group] : d->table.groups())
        sorted.append(group);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Group& a, const Group& b) { return a.position < b.position; });
    return sorted;
}

const Group* ContactService::group(GroupId id) const
{
    return d->table.group(id);
}

QList<ContactId> ContactService::contacts() const
{
    QList<ContactId> ids;
    ids.reserve(static_cast<qsizetype>(d->table.contacts().size()));
    for (const auto& [id, contact] : d->table.contacts())
        ids.append(id);
    return ids;
}

QList<ContactId> ContactService::contactsIn(GroupId group) const
{
    return d->table.contactsIn(group);
}

const Group* ContactService::findGroup(const QString& name) const
{
    return d->table.group(name);
}

const Contact* ContactService::contact(ContactId id) const
{
    return d->table.contact(id);
}

const Buddy* ContactService::buddy(BuddyId id) const
{
    return d->table.buddy(id);
}

const Buddy* ContactService::findBuddy(AccountId account, const QString& address) const
{
    return d->table.buddy(account, address);
}

const Buddy* ContactService::findBuddyTyped(AccountId account, const QString& address) const
{
    if (const Buddy* exact = findBuddy(account, address))
        return exact;
    for (const BuddyId id : d->table.buddiesOf(account)) {
        const Buddy* buddy = d->table.buddy(id);
        if (buddy->address.compare(address, Qt::CaseInsensitive) == 0)
            return buddy;
    }
    return nullptr;
}

QList<const Buddy*> ContactService::buddiesOf(ContactId id) const
{
    QList<const Buddy*> buddies;
    if (const Contact* contact = d->table.contact(id)) {
        for (const BuddyId buddy : contact->buddies)
            buddies.append(d->table.buddy(buddy));
    }
    return buddies;
}

const Buddy* ContactService::bestBuddy(ContactId id) const
{
    const Buddy* best = nullptr;
    for (const Buddy* buddy : buddiesOf(id)) {
        if (!best || isBetter(*buddy, *best))
            best = buddy;
    }
    return best;
}

QString ContactService::nameOf(ContactId id) const
{
    const Contact* contact = d->table.contact(id);
    if (!contact)
        return {};
    if (!contact->name.isEmpty())
        return contact->name;
    const QList<const Buddy*> buddies = buddiesOf(id);
    for (const Buddy* buddy : buddies) {
        if (!buddy->alias.isEmpty())
            return buddy->alias;
    }
    return buddies.isEmpty() ? QString() : buddies.first()->address;
}

wire::Presence ContactService::presenceOf(ContactId id) const
{
    const Buddy* best = bestBuddy(id);
    return best ? best->presence : wire::Presence::Offline;
}

QList<wire::RosterEntry> ContactService::rosterFor(AccountId account) const
{
    QList<wire::RosterEntry> entries;
    for (const BuddyId id : d->table.buddiesOf(account)) {
        const Buddy& buddy = *d->table.buddy(id);
        if (buddy.onServer)
            continue;
        const Contact& contact = *d->table.contact(buddy.contact);
        entries.append({.address = buddy.address,
                        .alias = buddy.alias,
                        .groups = {d->table.group(contact.group)->name},
                        .blocked = buddy.blocked});
    }
    return entries;
}

const Contact* ContactService::find(const QString& name) const
{
    const Contact* found = nullptr;
    for (const auto& [id, contact] : d->table.contacts()) {
        if (nameOf(id).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return nullptr;
        found = &contact;
    }
    return found;
}

void ContactService::onRoster(AccountId account, const wire::RosterSnapshot& event)
{
    if (!d->follower.onSnapshot(account, event, d->rulesOf(account)))
        return;
    d->tellIfCrowded(account);
    d->commit();
}

void ContactService::Private::tellIfCrowded(AccountId account)
{
    if (!follower.takeCrowded() || toldCrowded.contains(account))
        return;
    toldCrowded.insert(account);
    Q_EMIT q.problem(account,
                     tr("The network's list is too long. Jackdaw keeps %1 contacts of an account and %2 groups.")
                         .arg(RosterFollower::kMostBuddies)
                         .arg(RosterFollower::kMostGroups));
}

void ContactService::onRoster(AccountId account, const wire::RosterChanged& event)
{
    d->follower.onChanged(account, event, d->rulesOf(account));
    d->tellIfCrowded(account);
    d->settleAdditions(account);
    d->later.request();
}

void ContactService::onPresence(AccountId account, const wire::PresenceChanged& event)
{
    d->follower.onPresence(account, event);
    d->commit();
}

void ContactService::Private::sendAddition(Addition addition, const QString& address)
{
    const Buddy* known = table.buddy(addition.buddy);
    if (!known)
        return settle(addition);
    Buddy buddy = *known;
    if (!address.isEmpty() && address != buddy.address) {
        if (table.buddy(addition.account, address))
            return refuseAddition(addition, tr("%1 is in the list already.").arg(address));
        buddy.address = address;
        table.updateBuddy(buddy);
        commit();
    }
    const QString command = nextCommandId();
    addition.told = true;
    additions.insert(command, addition);
    accounts.send(addition.account,
                  wire::AddBuddy{command, buddy.address, buddy.alias, buddy.serverGroup, addition.message});
}

void ContactService::Private::refuseAddition(const Addition& addition, const QString& text)
{
    follower.forget(addition.buddy);
    table.removeBuddy(addition.buddy);
    commit();
    settle(addition, text);
    Q_EMIT q.problem(addition.account, text);
}

void ContactService::Private::settleAdditions(AccountId account)
{
    for (const Addition& addition : takeAdditions([this, account](const Addition& one) {
             return one.account == account && one.told && !follower.expects(one.buddy);
         }))
        settle(addition);
}

void ContactService::Private::settleVanished()
{
    for (const Addition& addition : takeAdditions([this](const Addition& one) { return !table.buddy(one.buddy); }))
        settle(addition);
}

void ContactService::Private::settle(const Addition& addition, const QString& text)
{
    const Buddy* buddy = table.buddy(addition.buddy);
    const bool vanished = !buddy && text.isEmpty();
    Q_EMIT q.additionSettled(addition.asked,
                             vanished ? tr("The contact was removed before the network had answered.") : text,
                             buddy ? buddy->contact : ContactId());
}

bool ContactService::onAddress(AccountId account, const wire::AddressNormalised& event)
{
    const auto it = d->additions.constFind(event.re);
    if (it == d->additions.cend() || it->account != account || it->told)
        return false;
    const Private::Addition addition = d->additions.take(event.re);
    if (event.problem.isEmpty())
        d->sendAddition(addition, event.address);
    else
        d->refuseAddition(addition, event.problem);
    return true;
}

void ContactService::onCommandDone(AccountId account, const wire::CommandDone& event)
{
    const auto it = d->additions.constFind(event.re);
    if (it == d->additions.cend() || it->account != account || !it->told)
        return;
    d->settle(d->additions.take(event.re));
}

void ContactService::onCommandFailed(AccountId account, const wire::CommandFailed& event)
{
    if (!event.re.startsWith(QLatin1StringView("contacts-")))
        return;
    const QString text = event.text.isEmpty() ? tr("The network refused the change to the contact list.") : event.text;
    const auto it = d->additions.constFind(event.re);
    if (it == d->additions.cend() || it->account != account) {
        Q_EMIT problem(account, text);
        return;
    }
    const Private::Addition addition = d->additions.take(event.re);
    if (addition.told)
        d->refuseAddition(addition, text);
    else
        d->sendAddition(addition, {}); // it cannot say before it tries
}

void ContactService::onAccountOffline(AccountId account)
{
    const auto isOfAccount = [account](const Private::Addition& one) { return one.account == account; };
    for (const Private::Addition& addition : d->takeAdditions(isOfAccount)) {
        if (addition.told)
            d->settle(addition);
        else
            d->refuseAddition(addition, tr("The account is offline. Sign on to add people."));
    }
    d->follower.onOffline(account);
    d->commit();
}

void ContactService::onAccountRemoved(AccountId account)
{
    d->follower.onOffline(account);
    for (const BuddyId id : d->table.buddiesOf(account))
        d->table.removeBuddy(id);
    d->commit();
}

} // namespace jackdaw
