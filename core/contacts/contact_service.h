// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QObject>
#include <memory>

#include "core/base/result.h"
#include "core/contacts/contact.h"
#include "core/wire/events.h"

namespace jackdaw {

class CommandSender;
class Store;
struct StoredContacts;

/// Groups, contacts and buddies of all accounts: the merged list. Loads from the store, follows the networks'
/// rosters, carries the user's changes to them. Changes are visible at once and stored behind. Main thread.
class ContactService final : public QObject {
    Q_OBJECT
public:
    ContactService(Store& store, CommandSender& accounts, QObject* parent = nullptr);
    ~ContactService() override;

    /// Takes what the store has; once, before all else.
    void load(const StoredContacts& stored);
    /// Gives the store what waits for more of its kind; to be called before the store is closed.
    void flush();

    QList<Group> groups() const; ///< by position
    const Group* group(GroupId id) const;
    QList<ContactId> contacts() const;
    QList<ContactId> contactsIn(GroupId group) const; ///< never nobody: a group goes with its last contact
    /// By exact name; null when there is none.
    const Group* findGroup(const QString& name) const;
    const Contact* contact(ContactId id) const;
    const Buddy* buddy(BuddyId id) const;
    const Buddy* findBuddy(AccountId account, const QString& address) const;
    /// In any case of its letters, as a person types it; slower.
    const Buddy* findBuddyTyped(AccountId account, const QString& address) const;
    QList<const Buddy*> buddiesOf(ContactId id) const;

    /// The buddy a message goes to by default: most available, then least idle, then the user's order.
    const Buddy* bestBuddy(ContactId id) const;
    /// The user's name for them, or the first alias, or the first address. Does not change with presence.
    QString nameOf(ContactId id) const;
    wire::Presence presenceOf(ContactId id) const;
    /// The buddies of an account that only we keep: what SignOn::roster carries.
    QList<wire::RosterEntry> rosterFor(AccountId account) const;
    /// By exact name, case-insensitively; null when none or more than one fits.
    const Contact* find(const QString& name) const;

    /// Adds `address` to `group` (made if new) and asks for authorisation where the network has it. Seen at once; the
    /// network's word on it comes as additionSettled().
    Result<ContactId> addBuddy(AccountId account, const QString& address, const QString& group, const QString& alias,
                               const QString& message = {});
    Result<void> rename(ContactId id, const QString& name);
    Result<void> move(ContactId id, const QString& group);
    /// Makes one contact of several; the first keeps its name and group.
    Result<ContactId> merge(const QList<ContactId>& ids);
    /// Makes a contact of its own of one buddy, with the name and group it had before it was merged.
    Result<ContactId> split(BuddyId id);
    /// Removes all its buddies from their networks.
    Result<void> remove(ContactId id);
    /// Their network, or the user (PrivacyService), blocks them or does no more. An address on no list is fine.
    void noteBlocked(AccountId account, const QString& address, bool blocked);

    /// A person as another program's list has them.
    struct Adoptee {
        struct Address {
            AccountId account;
            QString address;
            QString alias;
            bool onServer = false; ///< the network keeps its list
        };
        QString name; ///< the user's own for them; empty: none
        QString group;
        QList<Address> addresses; ///< of one person
    };
    enum class Adoption {
        Added,
        Known,     ///< in the list already
        NotListed, ///< the network keeps the list, is online, and does not have them
        Full,      ///< no more people fit into this account
        Invalid,   ///< nothing can be called that
    };
    /// Adds those who are not in the list, asks nobody for anything: what the network keeps it corrects at the next
    /// sign-on. The addresses of one person become one contact where none of them was merged with others before. Gives
    /// what became of each address, in order.
    Result<QList<Adoption>> adopt(const QList<Adoptee>& people);

    Result<void> renameGroup(GroupId id, const QString& name);
    /// What a group was before it became part of another.
    struct UnitedGroup {
        Group former;
        GroupId into;
        QList<ContactId> contacts;
    };
    /// Moves everybody of `from` into another group, and `from` goes.
    Result<UnitedGroup> uniteGroups(GroupId from, GroupId into);
    /// Undoes it for those who still are where they were put.
    Result<void> separateGroups(const UnitedGroup& united);
    void setCollapsed(GroupId id, bool collapsed);

    // The networks' word; called by the event router.
    void onRoster(AccountId account, const wire::RosterSnapshot& event);
    void onRoster(AccountId account, const wire::RosterChanged& event);
    void onPresence(AccountId account, const wire::PresenceChanged& event);
    /// True: it was about somebody who is being added.
    bool onAddress(AccountId account, const wire::AddressNormalised& event);
    void onCommandDone(AccountId account, const wire::CommandDone& event);
    void onCommandFailed(AccountId account, const wire::CommandFailed& event);
    void onAccountOffline(AccountId account);
    void onAccountRemoved(AccountId account);

Q_SIGNALS:
    void reset();
    void contactAdded(jackdaw::ContactId contact);
    /// Name, group, buddies, presence or message of it changed.
    void contactChanged(jackdaw::ContactId contact);
    void contactRemoved(jackdaw::ContactId contact);
    void groupsChanged();
    /// A buddy's availability changed (control's `watch presence`).
    void presenceChanged(jackdaw::BuddyId buddy);
    /// What became of addBuddy(), which gave `asked`: `problem` is a sentence, and the address is in the list no more;
    /// empty: the network took it, and it belongs to `contact`, another one if they were merged meanwhile.
    void additionSettled(jackdaw::ContactId asked, const QString& problem, jackdaw::ContactId contact);
    /// A network refused a change to the list; text is a sentence.
    void problem(jackdaw::AccountId account, const QString& text);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jackdaw
