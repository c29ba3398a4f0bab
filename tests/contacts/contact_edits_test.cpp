// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the user changes of people.

#include "tests/contacts/contact_service_fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

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

TEST_F(ContactServiceTest, ASplitGivesBackWhatTheMergeTook)
{
    snapshot(kHome, {entry(bob, {friends}), entry(eve, {family})});
    const ContactId evesOwn = contactAt(kHome, eve);
    ASSERT_TRUE(contacts->rename(evesOwn, QStringLiteral("Eve Evans")));
    const BuddyId buddy = contacts->findBuddy(kHome, eve)->id;
    EXPECT_FALSE(contacts->merge({evesOwn, evesOwn})) << "with itself";
    ASSERT_TRUE(contacts->merge({contactAt(kHome, bob), evesOwn}));
    restart();
    const auto own = contacts->split(buddy);
    ASSERT_TRUE(own);
    EXPECT_EQ(contacts->nameOf(*own), QStringLiteral("Eve Evans"));
    EXPECT_EQ(groupOf(*own), family);
    restart();
    EXPECT_EQ(contacts->nameOf(*own), QStringLiteral("Eve Evans"));
    EXPECT_EQ(groupOf(contactAt(kHome, bob)), friends);
}

TEST_F(ContactServiceTest, WhoWasMergedTwiceHasNobodyElsesName)
{
    const QString zoe = QStringLiteral("zoe@one.test");
    snapshot(kHome,
             {entry(bob, {friends}, QStringLiteral("Bob")), entry(eve, {family}, QStringLiteral("Eve")),
              entry(zoe, {family})});
    const BuddyId buddy = contacts->findBuddy(kHome, eve)->id;
    ASSERT_TRUE(contacts->merge({contactAt(kHome, bob), contactAt(kHome, eve)}));
    ASSERT_TRUE(contacts->merge({contactAt(kHome, zoe), contactAt(kHome, bob)}));
    const auto own = contacts->split(buddy);
    ASSERT_TRUE(own);
    EXPECT_EQ(contacts->nameOf(*own), QStringLiteral("Eve"));
    EXPECT_EQ(groupOf(*own), family);
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
