// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/contacts/contact_service.h"

#include <gtest/gtest.h>

#include "core/contacts/roster_follower.h"
#include "tests/support/fake_sender.h"
#include "tests/support/stored_profile.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

const AccountId kHome{1};
const AccountId kWork{2};
const QList<wire::Feature> kServerList{wire::Feature::ServerRoster, wire::Feature::Groups, wire::Feature::Aliases,
                                       wire::Feature::Authorisation, wire::Feature::Blocking};

wire::RosterEntry entry(const QString& address, const QStringList& groups = {}, const QString& alias = {})
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
        ASSERT_TRUE(await(contacts->load()));
    }
    void restart()
    {
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

} // namespace

TEST_F(ContactServiceTest, ASnapshotComesInBatchesAndIsKeptOverARestart)
{
    contacts->onRoster(kHome, wire::RosterSnapshot{{entry(bob, {friends}, QStringLiteral("Bob"))}, false});
    EXPECT_TRUE(contacts->contacts().isEmpty()) << "half a list is no list";
    contacts->onRoster(kHome, wire::RosterSnapshot{{entry(eve)}, true});
    ASSERT_EQ(contacts->contacts().size(), 2);
    EXPECT_EQ(contacts->nameOf(contactAt(kHome, bob)), QStringLiteral("Bob"));
    EXPECT_EQ(groupOf(contactAt(kHome, bob)), friends);
    EXPECT_EQ(groupOf(contactAt(kHome, eve)), QStringLiteral("Contacts"));

    restart();
    ASSERT_EQ(contacts->contacts().size(), 2);
    EXPECT_EQ(groupOf(contactAt(kHome, bob)), friends);
    EXPECT_EQ(contacts->findBuddy(kHome, bob)->presence, wire::Presence::Offline);
}

TEST_F(ContactServiceTest, WhatIsNotInASnapshotIsGone)
{
    snapshot(kHome, {entry(bob), entry(eve)});
    snapshot(kWork, {entry(eve)});
    snapshot(kHome, {entry(bob)});
    EXPECT_EQ(contacts->findBuddy(kHome, eve), nullptr);
    EXPECT_NE(contacts->findBuddy(kWork, eve), nullptr) << "the other account's stays";
    EXPECT_EQ(contacts->contacts().size(), 2);
    restart();
    EXPECT_EQ(contacts->contacts().size(), 2);
}

TEST_F(ContactServiceTest, AnUnfinishedSnapshotRemovesNobody)
{
    snapshot(kHome, {entry(bob), entry(eve)});
    contacts->onRoster(kHome, wire::RosterSnapshot{{entry(bob)}, false});
    contacts->onAccountOffline(kHome);
    EXPECT_EQ(contacts->contacts().size(), 2);
    snapshot(kHome, {entry(eve)});
    EXPECT_EQ(contacts->contacts().size(), 1) << "the dead host's half must not count";
}

TEST_F(ContactServiceTest, MergedContactsStayMergedAndSplitAgain)
{
    snapshot(kHome, {entry(bob, {friends}, QStringLiteral("Bob"))});
    snapshot(kWork, {entry(eve, {family}, QStringLiteral("Robert"))});
    const ContactId first = contactAt(kHome, bob);
    const ContactId second = contactAt(kWork, eve);
    QList<ContactId> removed;
    QObject::connect(contacts.get(), &ContactService::contactRemoved, contacts.get(),
                     [&](ContactId id) { removed << id; });
    ASSERT_TRUE(contacts->merge({first, second}));
    EXPECT_EQ(removed, QList{second});
    EXPECT_EQ(contacts->buddiesOf(first).size(), 2);
    EXPECT_EQ(contacts->nameOf(first), QStringLiteral("Bob"));

    restart();
    snapshot(kHome, {entry(bob, {friends}, QStringLiteral("Bob"))});
    snapshot(kWork, {entry(eve, {family}, QStringLiteral("Robert"))});
    ASSERT_EQ(contactAt(kWork, eve), first) << "the networks' lists do not undo a merge";
    EXPECT_EQ(groupOf(first), friends);

    ASSERT_TRUE(contacts->split(contacts->findBuddy(kWork, eve)->id));
    EXPECT_EQ(contacts->contacts().size(), 2);
    EXPECT_EQ(contacts->nameOf(contactAt(kWork, eve)), QStringLiteral("Robert"));
    EXPECT_FALSE(contacts->split(contacts->findBuddy(kWork, eve)->id)) << "nothing to split";
    restart();
    EXPECT_EQ(contacts->contacts().size(), 2);
}

TEST_F(ContactServiceTest, TheBestBuddyIsMostAvailableThenLeastIdleThenFirst)
{
    snapshot(kHome, {entry(bob)});
    snapshot(kWork, {entry(eve)});
    const ContactId one = *contacts->merge({contactAt(kHome, bob), contactAt(kWork, eve)});
    EXPECT_EQ(contacts->bestBuddy(one)->address, bob);
    presence(kWork, eve, wire::Presence::Away);
    EXPECT_EQ(contacts->bestBuddy(one)->address, eve);
    presence(kHome, bob, wire::Presence::Available, 1000);
    EXPECT_EQ(contacts->bestBuddy(one)->address, bob);
    presence(kWork, eve, wire::Presence::Available);
    EXPECT_EQ(contacts->bestBuddy(one)->address, eve) << "idle counts";
    EXPECT_EQ(contacts->presenceOf(one), wire::Presence::Available);
    contacts->onAccountOffline(kWork);
    contacts->onAccountOffline(kHome);
    EXPECT_EQ(contacts->presenceOf(one), wire::Presence::Offline);
}

TEST_F(ContactServiceTest, TheFirstGroupWinsAndTheUsersMoveIsCarriedOver)
{
    snapshot(kHome, {entry(bob, {friends, family})});
    const ContactId id = contactAt(kHome, bob);
    EXPECT_EQ(groupOf(id), friends);
    ASSERT_TRUE(contacts->move(id, QStringLiteral("Chess")));
    ASSERT_EQ(sender.all<wire::MoveBuddy>().size(), 1);
    EXPECT_EQ(sender.all<wire::MoveBuddy>().first().group, QStringLiteral("Chess"));
    // The network answers, and later says the same again.
    contacts->onRoster(kHome, wire::RosterChanged{{entry(bob, {QStringLiteral("Chess")})}, {}});
    EXPECT_EQ(groupOf(id), QStringLiteral("Chess"));
    // Moved with another program.
    contacts->onRoster(kHome, wire::RosterChanged{{entry(bob, {family})}, {}});
    EXPECT_EQ(groupOf(id), family);
}

TEST_F(ContactServiceTest, AMoveMadeOfflineIsCarriedOverAtTheNextSignOn)
{
    snapshot(kHome, {entry(bob, {friends})});
    sender.signOff(kHome);
    contacts->onAccountOffline(kHome);
    ASSERT_TRUE(contacts->move(contactAt(kHome, bob), family));
    restart();
    sender.signOn(kHome, kServerList);
    snapshot(kHome, {entry(bob, {friends})});
    EXPECT_EQ(groupOf(contactAt(kHome, bob)), family);
    ASSERT_EQ(sender.all<wire::MoveBuddy>().size(), 1);
    EXPECT_EQ(sender.all<wire::MoveBuddy>().first().group, family);
}

TEST_F(ContactServiceTest, AnAdditionIsSeenAtOnceAndTakesTheNetworksSpelling)
{
    const auto added = contacts->addBuddy(kHome, QStringLiteral(" Bob@Example.org "), friends, {}, {});
    ASSERT_TRUE(added);
    EXPECT_EQ(contacts->contacts().size(), 1);
    EXPECT_TRUE(contacts->buddiesOf(*added).first()->pending);
    EXPECT_TRUE(sender.all<wire::AddBuddy>().isEmpty()) << "the network is asked how it writes that";
    QList<ContactId> settled;
    QObject::connect(contacts.get(), &ContactService::additionSettled, contacts.get(),
                     [&](ContactId contact, const QString& said) {
                         EXPECT_EQ(said, QString());
                         settled.append(contact);
                     });
    answerAddress(kHome, bob);
    ASSERT_EQ(sender.all<wire::AddBuddy>().size(), 1);
    EXPECT_EQ(sender.all<wire::AddBuddy>().first().address, bob);
    EXPECT_EQ(sender.all<wire::AddBuddy>().first().group, friends);
    EXPECT_TRUE(settled.isEmpty());
    contacts->onRoster(kHome, wire::RosterChanged{{entry(bob, {friends})}, {}});
    ASSERT_EQ(contacts->contacts().size(), 1);
    EXPECT_EQ(contacts->findBuddy(kHome, bob)->contact, *added);
    EXPECT_EQ(settled, QList<ContactId>{*added});
    EXPECT_FALSE(contacts->addBuddy(kHome, bob, friends, {}, {})) << "twice";
}

TEST_F(ContactServiceTest, WhatCannotBeAnAddressIsRefusedByTheNetworksWord)
{
    snapshot(kHome, {entry(bob, {friends})});
    QStringList said;
    QObject::connect(contacts.get(), &ContactService::additionSettled, contacts.get(),
                     [&](ContactId, const QString& text) { said.append(text); });
    ASSERT_TRUE(contacts->addBuddy(kHome, QStringLiteral("not a jid@@"), friends, {}, {}));
    answerAddress(kHome, {}, QStringLiteral("That is none."));
    ASSERT_TRUE(contacts->addBuddy(kHome, bob + QStringLiteral("/desk"), friends, {}, {}));
    answerAddress(kHome, bob);
    EXPECT_EQ(said.value(0), QStringLiteral("That is none."));
    EXPECT_TRUE(said.value(1).contains(QStringLiteral("in the list already"))) << "no ghost beside the real one";
    ASSERT_TRUE(contacts->addBuddy(kHome, eve, friends, {}, {}));
    contacts->onAccountOffline(kHome);
    EXPECT_EQ(said.size(), 3) << "nobody waits for ever";
    EXPECT_TRUE(sender.all<wire::AddBuddy>().isEmpty());
    EXPECT_EQ(contacts->contacts().size(), 1);
    restart();
    EXPECT_EQ(contacts->contacts().size(), 1);
}

TEST_F(ContactServiceTest, WhereTheNetworkCannotSayItIsTried)
{
    const auto added = contacts->addBuddy(kHome, bob, friends, {}, {});
    ASSERT_TRUE(added);
    contacts->onCommandFailed(
        kHome, wire::CommandFailed{sender.all<wire::NormaliseAddress>().last().id, wire::ErrorKind::Other, {}});
    ASSERT_EQ(sender.all<wire::AddBuddy>().size(), 1);
    ContactId settled;
    QObject::connect(contacts.get(), &ContactService::additionSettled, contacts.get(),
                     [&](ContactId contact, const QString&) { settled = contact; });
    contacts->onCommandDone(kHome, wire::CommandDone{sender.all<wire::AddBuddy>().last().id});
    EXPECT_EQ(settled, *added);
}

TEST_F(ContactServiceTest, AListWithoutEndIsNotFollowedForEver)
{
    QStringList said;
    QObject::connect(contacts.get(), &ContactService::problem, contacts.get(),
                     [&](AccountId, const QString& text) { said.append(text); });
    int announced = 0;
    for (const auto signal : {&ContactService::reset, &ContactService::groupsChanged})
        QObject::connect(contacts.get(), signal, contacts.get(), [&] { ++announced; });
    constexpr int kMany = 1500;
    for (int i = 0; i < kMany; ++i) {
        const QString n = QString::number(i);
        contacts->onRoster(kHome, wire::RosterChanged{{entry(n + QStringLiteral("@x"), {u'g' + n})}, {}});
    }
    EXPECT_TRUE(waitFor([&] { return announced > 0; }));
    EXPECT_LT(announced, kMany / 10) << "all that come together are told together";
    EXPECT_EQ(contacts->contacts().size(), kMany);
    EXPECT_LE(contacts->groups().size(), RosterFollower::kMostGroups + 1);
    EXPECT_EQ(said.size(), 1) << "said once";
    for (int part = 0; part < 5; ++part) {
        QList<wire::RosterEntry> entries;
        for (int i = 0; i < 10'000; ++i)
            entries.append(entry(QStringLiteral("%1-%2@x").arg(part).arg(i)));
        contacts->onRoster(kWork, wire::RosterSnapshot{entries, false});
    }
    contacts->onRoster(kWork, wire::RosterSnapshot{{}, true});
    EXPECT_EQ(contacts->contacts().size(), kMany + RosterFollower::kMostBuddies);
    EXPECT_EQ(said.size(), 2);
    restart();
    EXPECT_EQ(contacts->contacts().size(), kMany + RosterFollower::kMostBuddies) << "and stored";
}

TEST_F(ContactServiceTest, ASplitGivesBackWhatTheMergeTook)
{
    snapshot(kHome, {entry(bob, {friends}), entry(eve, {family})});
    const ContactId evesOwn = contactAt(kHome, eve);
    ASSERT_TRUE(contacts->rename(evesOwn, QStringLiteral("Eve Evans")));
    const BuddyId buddy = contacts->findBuddy(kHome, eve)->id;
    EXPECT_FALSE(contacts->merge({evesOwn, evesOwn})) << "with itself";
    ASSERT_TRUE(contacts->merge({contactAt(kHome, bob), evesOwn}));
    const auto own = contacts->split(buddy);
    ASSERT_TRUE(own);
    EXPECT_EQ(contacts->nameOf(*own), QStringLiteral("Eve Evans"));
    EXPECT_EQ(groupOf(*own), family);
    EXPECT_EQ(groupOf(contactAt(kHome, bob)), friends);
}

TEST_F(ContactServiceTest, ARefusedAdditionGoesAgainWithASentence)
{
    QString told;
    QObject::connect(contacts.get(), &ContactService::problem, contacts.get(),
                     [&](AccountId, const QString& text) { told = text; });
    ASSERT_TRUE(contacts->addBuddy(kHome, bob, friends, {}, {}));
    answerAddress(kHome, bob);
    const QString command = sender.all<wire::AddBuddy>().first().id;
    contacts->onCommandFailed(kHome,
                              wire::CommandFailed{command, wire::ErrorKind::Other, QStringLiteral("No such user.")});
    EXPECT_EQ(told, QStringLiteral("No such user."));
    EXPECT_TRUE(contacts->contacts().isEmpty());
    restart();
    EXPECT_TRUE(contacts->contacts().isEmpty());
}

TEST_F(ContactServiceTest, BuddiesOfANetworkWithoutAListAreKeptByUs)
{
    sender.signOn(kWork, {wire::Feature::Typing});
    ASSERT_TRUE(contacts->addBuddy(kWork, QStringLiteral("bobby"), friends, QStringLiteral("Bob"), {}));
    answerAddress(kWork, QStringLiteral("bobby"));
    // Such a network may still say who it watches; that is no complete list.
    snapshot(kWork, {});
    restart();
    const QList<wire::RosterEntry> roster = contacts->rosterFor(kWork);
    ASSERT_EQ(roster.size(), 1);
    EXPECT_EQ(roster.first().address, QStringLiteral("bobby"));
    EXPECT_EQ(roster.first().groups, QStringList{friends});
    EXPECT_TRUE(contacts->rosterFor(kHome).isEmpty());
}

TEST_F(ContactServiceTest, ARenameGoesToNetworksThatKeepAliases)
{
    sender.signOn(kWork, {});
    snapshot(kHome, {entry(bob)});
    snapshot(kWork, {entry(eve)});
    const ContactId one = *contacts->merge({contactAt(kHome, bob), contactAt(kWork, eve)});
    ASSERT_TRUE(contacts->rename(one, QStringLiteral("  Bobby  Brown ")));
    EXPECT_EQ(contacts->nameOf(one), QStringLiteral("Bobby Brown"));
    ASSERT_EQ(sender.all<wire::RenameBuddy>().size(), 1);
    EXPECT_EQ(sender.all<wire::RenameBuddy>().first().address, bob);
    restart();
    EXPECT_EQ(contacts->nameOf(one), QStringLiteral("Bobby Brown"));
    EXPECT_NE(contacts->find(QStringLiteral("bobby brown")), nullptr);
    EXPECT_EQ(contacts->find(QString::number(one.value)), nullptr) << "a number is a name like any other";
    EXPECT_FALSE(contacts->rename(ContactId{999}, QStringLiteral("x")));
}

TEST_F(ContactServiceTest, RemovingNeedsTheNetworksThatKeepTheBuddies)
{
    snapshot(kHome, {entry(bob)});
    const ContactId id = contactAt(kHome, bob);
    sender.signOff(kHome);
    EXPECT_FALSE(contacts->remove(id));
    EXPECT_NE(contacts->contact(id), nullptr);
    sender.signOn(kHome, kServerList);
    EXPECT_TRUE(contacts->remove(id));
    EXPECT_EQ(sender.all<wire::RemoveBuddy>().size(), 1);
    EXPECT_EQ(contacts->contact(id), nullptr);
    restart();
    EXPECT_TRUE(contacts->contacts().isEmpty());
}

TEST_F(ContactServiceTest, ARenamedGroupIsTheSameGroupForTheNetwork)
{
    snapshot(kHome, {entry(bob, {friends}), entry(eve, {family})});
    const GroupId group = contacts->contact(contactAt(kHome, bob))->group;
    EXPECT_FALSE(contacts->renameGroup(group, family)) << "taken";
    ASSERT_TRUE(contacts->renameGroup(group, QStringLiteral("Pals")));
    ASSERT_EQ(sender.all<wire::RenameGroup>().size(), 1);
    snapshot(kHome, {entry(bob, {QStringLiteral("Pals")}), entry(eve, {family})});
    EXPECT_EQ(contacts->contact(contactAt(kHome, bob))->group, group);
    contacts->setCollapsed(group, true);
    restart();
    EXPECT_TRUE(contacts->group(group)->collapsed);
    EXPECT_EQ(contacts->groups().size(), 2);
}

TEST_F(ContactServiceTest, PresenceThatOvertakesTheSnapshotIsNotLost)
{
    contacts->onRoster(kHome, wire::RosterSnapshot{{entry(bob)}, false});
    presence(kHome, bob, wire::Presence::Busy);
    contacts->onRoster(kHome, wire::RosterSnapshot{{}, true});
    EXPECT_EQ(contacts->presenceOf(contactAt(kHome, bob)), wire::Presence::Busy);
}

TEST_F(ContactServiceTest, TenThousandContactsAreOneReset)
{
    int resets = 0;
    int single = 0;
    QObject::connect(contacts.get(), &ContactService::reset, contacts.get(), [&] { ++resets; });
    QObject::connect(contacts.get(), &ContactService::contactAdded, contacts.get(), [&] { ++single; });
    QObject::connect(contacts.get(), &ContactService::contactChanged, contacts.get(), [&] { ++single; });
    QList<wire::PresenceEntry> presences;
    for (int batch = 0; batch < 20; ++batch) {
        QList<wire::RosterEntry> entries;
        for (int i = 0; i < 500; ++i) {
            const QString address = QStringLiteral("person%1@example.org").arg(batch * 500 + i);
            entries << entry(address, {QStringLiteral("Group %1").arg(i % 40)});
            presences << wire::PresenceEntry{address, wire::Presence::Available, {}, 0};
        }
        contacts->onRoster(kHome, wire::RosterSnapshot{entries, batch == 19});
    }
    EXPECT_EQ(contacts->contacts().size(), 10000);
    EXPECT_EQ(resets, 1);
    contacts->onPresence(kHome, wire::PresenceChanged{presences});
    EXPECT_EQ(resets, 2);
    EXPECT_EQ(single, 0);
    profile.settle();
    EXPECT_EQ(profile.number("SELECT count(*) FROM buddy"), 10000);
    contacts->onAccountRemoved(kHome);
    profile.settle();
    EXPECT_EQ(profile.number("SELECT count(*) FROM buddy"), 0);
    EXPECT_EQ(profile.number("SELECT count(*) FROM contact"), 0);
}
