// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Groups: they go with their last contact, and two become one and two again.

#include "core/contacts/roster_follower.h"
#include "tests/contacts/contact_service_fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class GroupsTest : public ContactServiceTest {
protected:
    QStringList names()
    {
        QStringList found;
        for (const Group& group : contacts->groups())
            found << group.name;
        return found;
    }
    GroupId groupNamed(const QString& name)
    {
        const Group* found = contacts->findGroup(name);
        return found ? found->id : GroupId();
    }
};

} // namespace

TEST_F(GroupsTest, GoWithTheirLastContact)
{
    snapshot(kHome, {entry(bob, {friends}), entry(eve, {family})});
    ASSERT_TRUE(contacts->move(contactAt(kHome, bob), family));
    EXPECT_EQ(names(), QStringList{family});
    ASSERT_TRUE(contacts->move(contactAt(kHome, bob), friends));
    EXPECT_EQ(names(), (QStringList{family, friends}));
    ASSERT_TRUE(contacts->merge({contactAt(kHome, bob), contactAt(kHome, eve)}));
    EXPECT_EQ(names(), QStringList{friends}) << "by a merge";
    restart();
    EXPECT_EQ(names(), QStringList{friends});
    EXPECT_EQ(profile.number("SELECT count(*) FROM contact_group"), 1);
    snapshot(kHome, {});
    EXPECT_EQ(names(), QStringList()) << "by the network's word";
    restart();
    EXPECT_EQ(profile.number("SELECT count(*) FROM contact_group"), 0);
}

TEST_F(GroupsTest, ThatAnEarlierVersionHasLeftEmptyAreGone)
{
    EXPECT_TRUE(await(profile.store->write(
        [](Database& database) { return database.execute("INSERT INTO contact_group VALUES (7, 'Friends', 0, 1)"); })));
    restart();
    EXPECT_EQ(names(), QStringList());
    snapshot(kHome, {entry(bob, {friends})});
    restart();
    EXPECT_EQ(names(), QStringList{friends});
}

TEST_F(GroupsTest, WhoseNameIsTakenByNobodyCanBeCalledSo)
{
    snapshot(kHome, {entry(bob, {friends}), entry(eve, {family})});
    // Told piece by piece, so that what follows may come first.
    contacts->onRoster(kHome, wire::RosterChanged{{}, {bob}});
    ASSERT_TRUE(contacts->renameGroup(groupNamed(family), friends));
    restart();
    EXPECT_EQ(names(), QStringList{friends});
    EXPECT_EQ(groupOf(contactAt(kHome, eve)), friends);
}

TEST_F(GroupsTest, ThatAreGoneLeaveRoomForOthers)
{
    for (int round = 0; round < 3; ++round) {
        QList<wire::RosterEntry> entries;
        for (int i = 0; i < RosterFollower::kMostGroups; ++i)
            entries << entry(QStringLiteral("%1@x").arg(i), {QStringLiteral("group %1 of %2").arg(i).arg(round)});
        snapshot(kHome, {});
        snapshot(kHome, entries);
        EXPECT_EQ(contacts->groups().size(), RosterFollower::kMostGroups);
        EXPECT_EQ(groupOf(contactAt(kHome, QStringLiteral("499@x"))), QStringLiteral("group 499 of %1").arg(round));
    }
}

TEST_F(GroupsTest, UniteInOneStepAndSeparateInOne)
{
    const QString zoe = QStringLiteral("zoe@one.test");
    const QString max = QStringLiteral("max@one.test");
    snapshot(kHome, {entry(bob, {friends}), entry(eve, {friends}), entry(max, {friends}), entry(zoe, {family})});
    contacts->setCollapsed(groupNamed(friends), true);
    int changes = 0;
    QObject::connect(contacts.get(), &ContactService::groupsChanged, contacts.get(), [&] { ++changes; });
    const auto united = contacts->uniteGroups(groupNamed(friends), groupNamed(family));
    ASSERT_TRUE(united);
    EXPECT_EQ(changes, 1) << "seen as one change";
    EXPECT_EQ(names(), QStringList{family});
    EXPECT_EQ(contacts->contactsIn(groupNamed(family)).size(), 4);
    EXPECT_EQ(sender.all<wire::MoveBuddy>().size(), 3);

    ASSERT_TRUE(contacts->move(contactAt(kHome, eve), QStringLiteral("Chess")));
    ASSERT_TRUE(contacts->remove(contactAt(kHome, max)));
    changes = 0;
    ASSERT_TRUE(contacts->separateGroups(*united));
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(groupOf(contactAt(kHome, bob)), friends);
    EXPECT_EQ(groupOf(contactAt(kHome, eve)), QStringLiteral("Chess")) << "who was put elsewhere since stays there";
    EXPECT_EQ(groupOf(contactAt(kHome, zoe)), family);
    EXPECT_EQ(names().first(), friends) << "where it stood";
    EXPECT_TRUE(contacts->group(groupNamed(friends))->collapsed);
    EXPECT_FALSE(contacts->uniteGroups(groupNamed(family), groupNamed(family)));
    EXPECT_FALSE(contacts->uniteGroups(groupNamed(family), GroupId{99}));
}

TEST_F(GroupsTest, WhoIsSplitOffComesIntoHisGroupAlsoWhenItIsCalledOtherwise)
{
    snapshot(kHome, {entry(bob, {friends}), entry(eve, {family}), entry(QStringLiteral("zoe@x"), {family})});
    const BuddyId buddy = contacts->findBuddy(kHome, eve)->id;
    ASSERT_TRUE(contacts->merge({contactAt(kHome, bob), contactAt(kHome, eve)}));
    ASSERT_TRUE(contacts->renameGroup(groupNamed(family), QStringLiteral("Kin")));
    restart();
    const auto own = contacts->split(buddy);
    ASSERT_TRUE(own);
    EXPECT_EQ(groupOf(*own), QStringLiteral("Kin"));
}
