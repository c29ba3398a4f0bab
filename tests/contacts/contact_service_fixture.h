// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <gtest/gtest.h>

#include "core/contacts/contact_service.h"
#include "core/contacts/contact_storage.h"
#include "tests/support/fake_sender.h"
#include "tests/support/stored_profile.h"

namespace jackdaw::test {

inline const AccountId kHome{1};
inline const AccountId kWork{2};
inline const QList<wire::Feature> kServerList{wire::Feature::ServerRoster, wire::Feature::Groups,
                                              wire::Feature::Aliases, wire::Feature::Authorisation,
                                              wire::Feature::Blocking};

inline wire::RosterEntry entry(const QString& address, const QStringList& groups = {}, const QString& alias = {})
{
    return {address, alias, groups, false, false};
}

class ContactServiceTest : public testing::Test {
protected:
    ContactServiceTest()
    {
        sender.signOn(kHome, kServerList);
        sender.signOn(kWork, kServerList);
        start();
    }

    void start()
    {
        contacts = std::make_unique<ContactService>(*profile.store, sender);
        contacts->load(*await(profile.store->read(loadContacts)));
    }
    void restart()
    {
        contacts->flush();
        contacts.reset();
        profile.close();
        profile.open();
        start();
    }
    void snapshot(AccountId account, const QList<wire::RosterEntry>& entries)
    {
        contacts->onRoster(account, wire::RosterSnapshot{entries, true});
    }
    void presence(AccountId account, const QString& address, wire::Presence state, qint64 idleSince = 0)
    {
        contacts->onPresence(account, wire::PresenceChanged{{{address, state, {}, idleSince}}});
    }
    /// The network says how it writes the address that was asked about last, or that it cannot be.
    void answerAddress(AccountId account, const QString& address, const QString& said = {})
    {
        contacts->onAddress(account,
                            wire::AddressNormalised{sender.all<wire::NormaliseAddress>().last().id, address, {}, said});
    }
    ContactId contactAt(AccountId account, const QString& address)
    {
        const Buddy* buddy = contacts->findBuddy(account, address);
        return buddy ? buddy->contact : ContactId{};
    }
    QString groupOf(ContactId id) { return contacts->group(contacts->contact(id)->group)->name; }

    StoredProfile profile;
    FakeSender sender;
    std::unique_ptr<ContactService> contacts;
    const QString bob = QStringLiteral("bob@example.org");
    const QString eve = QStringLiteral("eve@example.org");
    const QString friends = QStringLiteral("Friends");
    const QString family = QStringLiteral("Family");
};

} // namespace jackdaw::test
