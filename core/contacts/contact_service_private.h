// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the two halves of ContactService share: looking (contact_service.cpp) and the user's changes
// (contact_edits.cpp).

#pragma once

#include <QHash>
#include <QSet>

#include "core/base/paced.h"
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
    void storeChanges(const ContactChanges& changes);
    void tellIfCrowded(AccountId account);
    void announce(const ContactChanges& changes);
    RosterRules rulesOf(AccountId account) const;
    QString nextCommandId();

    ContactService& q;
    Store& store;
    CommandSender& accounts;
    ContactTable table;
    RosterFollower follower;
    Paced later; ///< commits what networks say piece by piece
    QSet<AccountId> toldCrowded;

    /// Somebody the user adds; goes again if the network refuses.
    struct Addition {
        AccountId account;
        BuddyId buddy;
        ContactId contact;
        QString message;   ///< to the one who is asked
        bool told = false; ///< the network has been told to add, not only been asked about the address
    };
    /// The address can be; `address` empty: as it was typed.
    void sendAddition(Addition addition, const QString& address);
    void refuseAddition(const Addition& addition, const QString& text);
    /// Those that the network has shown in its list.
    void settleAdditions(AccountId account);

    /// What a buddy's contact was before it was merged in this run; a split gives it back.
    struct Before {
        QString name;
        QString group;
    };
    QHash<BuddyId, Before> before;

    QHash<QString, Addition> additions; ///< by the command that is to be answered
    qint64 lastCommand = 0;
};

} // namespace jackdaw
