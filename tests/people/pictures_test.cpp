// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/people/picture_service.h"

#include "tests/people/people_fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class Pictures : public PeopleTest {
protected:
    PictureService& pictures() { return test->pictures(); }
    bool isShown(const QString& address)
    {
        return waitFor([&] { return !pictures().small(ana, address).isNull(); });
    }
    QStringList kept() const { return QDir(test.folder() + QStringLiteral("/data/pictures")).entryList(QDir::Files); }
};

} // namespace

TEST_F(Pictures, APersonsPictureIsShownAndKept)
{
    network().emitEvent(ana, wire::PictureChanged{kBob, spooled(picture(300, 200))});
    ASSERT_TRUE(isShown(kBob));
    EXPECT_EQ(pictures().small(ana, kBob).width(), PictureService::kSmallSide);
    EXPECT_EQ(await(pictures().large(ana, kBob)).width(), 200);
    const ContactId contact = test->contacts().findBuddy(ana, kBob)->contact;
    EXPECT_FALSE(pictures().small(contact).isNull());
    EXPECT_TRUE(QDir(spool()).isEmpty()) << "what was read is gone";
    ASSERT_TRUE(test.restart().ok());
    EXPECT_TRUE(isShown(kBob)) << "also after a start";
    network().emitEvent(ana, wire::PictureChanged{kBob, {}});
    EXPECT_TRUE(waitFor([&] { return !pictures().has(ana, kBob); }));
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(Pictures, ABrokenOneLeavesNone)
{
    network().emitEvent(ana, wire::PictureChanged{kBob, spooled(picture(64, 64))});
    ASSERT_TRUE(isShown(kBob));
    network().emitEvent(ana, wire::PictureChanged{kBob, spooled("<svg onload='alert(1)'/>")});
    EXPECT_TRUE(waitFor([&] { return !pictures().has(ana, kBob); }));
    EXPECT_TRUE(pictures().small(ana, kBob).isNull());
    EXPECT_TRUE(QDir(spool()).isEmpty());
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(Pictures, OneThatWasLostIsFetchedAgain)
{
    network().emitEvent(ana, wire::PictureChanged{kBob, spooled(picture(64, 64))});
    wire::SettingStored mark{.key = QStringLiteral("mark"), .value = QStringLiteral("abc"), .subject = kBob};
    network().emitEvent(ana, mark);
    mark.subject = kEve;
    network().emitEvent(ana, mark);
    ASSERT_TRUE(isShown(kBob));
    ASSERT_TRUE(test.restart().ok());
    EXPECT_EQ(said<wire::SignOn>(2).pictureless, QStringList{kEve}) << "she never had one";
    const QString file = test.folder() + QStringLiteral("/data/pictures/") + kept().value(0);
    ASSERT_TRUE(QFile::remove(file));
    ASSERT_TRUE(test.restart().ok());
    EXPECT_EQ(said<wire::SignOn>(3).pictureless, QStringList({kBob, kEve}));
    network().emitEvent(ana, wire::PictureChanged{kBob, spooled(picture(64, 64))});
    ASSERT_TRUE(isShown(kBob));
    write(file, "damaged");
    ASSERT_TRUE(test.restart().ok());
    EXPECT_EQ(said<wire::SignOn>(4).pictureless, QStringList{kEve}) << "nobody has looked yet";
    (void)pictures().small(ana, kBob);
    ASSERT_TRUE(waitFor([&] { return !pictures().has(ana, kBob); }));
    ASSERT_TRUE(test->accounts().reconnect(ana).ok());
    EXPECT_EQ(said<wire::SignOn>(5).pictureless, QStringList({kBob, kEve}));
}

TEST_F(Pictures, NobodyFillsTheDiskWithThem)
{
    network().emitEvent(ana, wire::PictureChanged{kEve, spooled(picture(64, 64))});
    EXPECT_TRUE(waitFor([&] { return QDir(spool()).isEmpty(); }));
    EXPECT_FALSE(pictures().has(ana, kEve)) << "she is on no list";
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(Pictures, WhoLeavesTheListIsForgotten)
{
    network().emitEvent(ana, wire::PictureChanged{kBob, spooled(picture(64, 64))});
    ASSERT_TRUE(isShown(kBob));
    ASSERT_TRUE(test->contacts().remove(test->contacts().findBuddy(ana, kBob)->contact).ok());
    ASSERT_TRUE(test.restart().ok());
    EXPECT_TRUE(waitFor([&] { return kept().isEmpty(); }));
}

TEST_F(Pictures, TheUsersOwnGoesToTheNetworkAndComesBackAtEachSignOn)
{
    const QString file = test.folder() + QStringLiteral("/me.jpg");
    write(file, picture(800, 600, "JPEG"));
    ASSERT_TRUE(await(pictures().setOwn({ana}, file)).ok());
    EXPECT_TRUE(pictures().hasOwn(ana));
    EXPECT_FALSE(pictures().own(ana).isNull());
    const auto sent = said<wire::SetPicture>();
    QImage given;
    ASSERT_TRUE(given.load(spool() + sent.file, "PNG"));
    EXPECT_EQ(given.size(), QSize(64, 64)) << "as the network takes it";
    ASSERT_TRUE(test.restart().ok());
    EXPECT_TRUE(test.waitForState(ana, AccountState::Online));
    EXPECT_FALSE(said<wire::SignOn>(2).picture.isEmpty());
    pictures().removeOwn({ana});
    EXPECT_TRUE(said<wire::SetPicture>(2).file.isEmpty());
    EXPECT_FALSE(pictures().hasOwn(ana));
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(Pictures, WhatIsNoPictureChangesNothing)
{
    const QString file = test.folder() + QStringLiteral("/me.png");
    write(file, "hello");
    EXPECT_FALSE(await(pictures().setOwn({ana}, file)).ok());
    EXPECT_FALSE(pictures().hasOwn(ana));
    EXPECT_TRUE(network().commandsOf<wire::SetPicture>(ana).isEmpty());
}

TEST_F(Pictures, ANewAccountBeginsWithTheUsualOne)
{
    const QString file = test.folder() + QStringLiteral("/me.png");
    write(file, picture(100, 100));
    ASSERT_TRUE(await(pictures().setOwn({ana}, file, true)).ok());
    const AccountId other = test.addOnline(QStringLiteral("first"), QStringLiteral("ana@two.test"));
    EXPECT_TRUE(waitFor([&] { return pictures().hasOwn(other); }));
    ASSERT_TRUE(test->accounts().remove(other).ok());
    EXPECT_FALSE(pictures().hasOwn(other));
    EXPECT_TRUE(pictures().hasOwn(ana));
}
