// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What networks say of people.

#include "core/contacts/roster_follower.h"
#include "tests/contacts/contact_service_fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

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
            presences << wire::PresenceEntry{.address = address, .presence = wire::Presence::Available};
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
