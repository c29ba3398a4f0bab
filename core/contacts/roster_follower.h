// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <functional>
#include <utility>

#include "core/contacts/contact_table.h"
#include "core/wire/events.h"

namespace jackdaw {

/// What an account's network does with the list.
struct RosterRules {
    bool keepsList = true;
    bool keepsGroups = true;
    bool keepsBlocks = true;
};

/// Brings what networks say into the ContactTable: a snapshot when it is complete, later changes one by one.
class RosterFollower {
public:
    /// Asks the network to follow a move that the user made while it was away.
    using PushMove = std::function<void(AccountId account, const QString& address, const QString& group)>;

    RosterFollower(ContactTable& table, PushMove pushMove);

    /// True when the snapshot is complete and has been applied.
    bool onSnapshot(AccountId account, const wire::RosterSnapshot& event, const RosterRules& rules);
    void onChanged(AccountId account, const wire::RosterChanged& event, const RosterRules& rules);
    void onPresence(AccountId account, const wire::PresenceChanged& event);
    void onOffline(AccountId account);

    /// The user added this one and the network has not shown it yet; it may spell the address in its own way.
    void expect(AccountId account, BuddyId buddy);
    void forget(BuddyId buddy);
    bool expects(BuddyId buddy) const { return m_expected.contains(buddy); }

    /// More than anybody has; a network that says more is not followed further.
    static constexpr qsizetype kMostBuddies = 20000; ///< of one account
    static constexpr qsizetype kMostGroups = 500;    ///< of all; later ones' contacts go where those without one go
    /// Whether something was left out since this was last asked.
    bool takeCrowded() { return std::exchange(m_crowded, false); }

private:
    struct Gathering {
        QList<wire::RosterEntry> entries;
        QHash<QString, wire::PresenceEntry> presences;
    };
    const Buddy* find(AccountId account, const QString& address);
    void apply(AccountId account, const wire::RosterEntry& entry, const RosterRules& rules, bool complete);
    void follow(const Buddy& known, const wire::RosterEntry& entry, const RosterRules& rules, bool complete);
    void apply(AccountId account, const wire::PresenceEntry& entry);
    GroupId groupNamed(const QString& name);

    ContactTable& m_table;
    PushMove m_pushMove;
    QHash<AccountId, Gathering> m_gathering;
    QHash<BuddyId, AccountId> m_expected;
    bool m_crowded = false;
};

/// Where entries without a group go.
QString defaultGroupName();

} // namespace jackdaw
