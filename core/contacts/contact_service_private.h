// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the two halves of ContactService share: looking (contact_service.cpp) and the user's changes
// (contact_edits.cpp).

#pragma once

#include <QHash>

#include "core/contacts/contact_service.h"
#include "core/contacts/contact_table.h"
#include "core/contacts/roster_follower.h"
#include "core/link/command_sender.h"

namespace jackdaw {

class ContactService::Private {
public:
    Private(ContactService& service, Store& storeOfAll, CommandSender& sender);

    /// Stores and tells what changed in the table.
    void commit();
    void announce(const ContactChanges& changes);
    RosterRules rulesOf(AccountId account) const;
    QString nextCommandId();

    ContactService& q;
    Store& store;
    CommandSender& accounts;
    ContactTable table;
    RosterFollower follower;

    /// A command that waits for the network's refusal, and the buddy that goes if an addition is refused.
    QHash<QString, BuddyId> additions;
    qint64 lastCommand = 0;
};

} // namespace jackdaw
