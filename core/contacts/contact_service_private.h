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

    /// Stores and tells what changed in the table, and to whom it puts an end.
    void commit();
    void storeChanges(const ContactChanges& changes);
    void tellIfCrowded(AccountId account);
    void announce(const ContactChanges& changes);
    RosterRules rulesOf(AccountId account) const;
    QString nextCommandId();
    /// Also on the networks.
    void moveTo(const QString& group, const QList<ContactId>& ids);

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
        ContactId asked;   ///< the contact as it was made; may be part of another by now
        QString message;   ///< to the one who is asked
        bool told = false; ///< the network has been told to add, not only been asked about the address
    };
    /// The address can be; `address` empty: as it was typed.
    void sendAddition(Addition addition, const QString& address);
    void refuseAddition(const Addition& addition, const QString& text);
    /// Those that the network has shown in its list.
    void settleAdditions(AccountId account);
    /// Those whose contact was removed meanwhile.
    void settleVanished();
    void settle(const Addition& addition, const QString& text = {});
    template <typename Which>
    QList<Addition> takeAdditions(Which which)
    {
        QList<Addition> taken;
        additions.removeIf([&](const auto& item) {
            if (!which(item.value()))
                return false;
            taken.append(item.value());
            return true;
        });
        return taken;
    }

    /// `into`: the contact of the person, as far as one is known.
    using Spellings = QHash<std::pair<AccountId, QString>, BuddyId>; ///< by address without regard to case
    Adoption adoptAddress(const Adoptee& person, const Adoptee::Address& one, const Spellings& spellings,
                          ContactId& into);

    /// So that a split finds the group under the name that it has now.
    void renameFormer(const QString& group, const QString& name);

    QHash<QString, Addition> additions; ///< by the command that is to be answered
    qint64 lastCommand = 0;
};

} // namespace jackdaw
