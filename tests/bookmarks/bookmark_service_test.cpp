// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>
#include <memory>

#include "core/bookmarks/bookmark_service.h"
#include "tests/support/fake_sender.h"
#include "tests/support/stored_profile.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class Bookmarks : public testing::Test {
protected:
    Bookmarks() { start(); }

    void start()
    {
        service = std::make_unique<BookmarkService>(*profile.store, sender);
        QObject::connect(service.get(), &BookmarkService::joinWanted, service.get(),
                         [this](AccountId, const wire::Bookmark& bookmark) { joins << bookmark.room; });
        service->load(*await(profile.store->read(readBookmarks)));
    }
    void restart()
    {
        profile.settle();
        service.reset();
        profile.close();
        profile.open();
        start();
    }
    void goOnline(const QList<wire::Feature>& features)
    {
        sender.signOn(kHome, features);
        service->onAccountOnline(kHome);
    }
    static wire::Bookmark room(const QString& address, bool joining)
    {
        return {address, QStringLiteral("Pond"), QStringLiteral("ana"), {}, joining};
    }

    const AccountId kHome{1};
    const QString kPond = QStringLiteral("#pond");
    const QString kLake = QStringLiteral("#lake");
    StoredProfile profile;
    FakeSender sender;
    std::unique_ptr<BookmarkService> service;
    QStringList joins;
};

} // namespace

TEST_F(Bookmarks, OursAreStoredAndJoinedAtEachSignOn)
{
    goOnline({wire::Feature::Rooms});
    ASSERT_TRUE(service->set(kHome, room(kPond, true)).result());
    ASSERT_TRUE(service->set(kHome, room(kLake, false)).result());
    EXPECT_TRUE(sender.sent.isEmpty());
    restart();
    EXPECT_EQ(service->bookmarks(kHome), (QList<wire::Bookmark>{room(kLake, false), room(kPond, true)}));
    service->onAccountOffline(kHome);
    service->onAccountOnline(kHome);
    EXPECT_EQ(joins, QStringList{kPond});
    ASSERT_TRUE(service->remove(kHome, kPond).result());
    EXPECT_FALSE(service->remove(kHome, kPond).result());
    restart();
    EXPECT_FALSE(service->find(kHome, kPond));
}

TEST_F(Bookmarks, TheNetworksAreAskedForAndJoinedOnce)
{
    goOnline({wire::Feature::Bookmarks});
    service->onBookmarks(kHome, {{room(kPond, true), room(kLake, false)}});
    EXPECT_EQ(joins, QStringList{kPond});
    const auto set = service->set(kHome, room(kLake, true));
    ASSERT_EQ(sender.all<wire::SetBookmark>().size(), 1);
    EXPECT_FALSE(set.isFinished());
    service->onBookmarks(kHome, {{room(kPond, true), room(kLake, true)}});
    ASSERT_TRUE(set.isFinished());
    EXPECT_TRUE(set.result());
    EXPECT_EQ(joins, QStringList{kPond}) << "only what is there at the sign-on";
    const auto removed = service->remove(kHome, kPond);
    ASSERT_EQ(sender.all<wire::RemoveBookmark>().size(), 1);
    service->onBookmarks(kHome, {{room(kLake, true)}});
    ASSERT_TRUE(removed.isFinished());
    EXPECT_TRUE(removed.result());
}

TEST_F(Bookmarks, WhatAServerDoesNotKeepIsKeptHere)
{
    goOnline({wire::Feature::Bookmarks});
    const auto set = service->set(kHome, room(kPond, true));
    service->onCommandFailed(kHome, wire::CommandFailed{sender.all<wire::SetBookmark>()[0].id, {}, {}});
    ASSERT_TRUE(set.isFinished());
    EXPECT_TRUE(set.result());
    restart();
    EXPECT_TRUE(service->find(kHome, kPond));
}

TEST_F(Bookmarks, AnAnswerThatNeverComesEndsWithTheConnection)
{
    goOnline({wire::Feature::Bookmarks});
    const auto set = service->set(kHome, room(kPond, true));
    service->onAccountOffline(kHome);
    ASSERT_TRUE(set.isFinished());
    EXPECT_FALSE(set.result());
    EXPECT_FALSE(service->set(kHome, {}).result());
}

TEST_F(Bookmarks, ARemovedAccountTakesItsOwnAlong)
{
    goOnline({});
    ASSERT_TRUE(service->set(kHome, room(kPond, true)).result());
    service->onAccountRemoved(kHome);
    restart();
    EXPECT_TRUE(service->bookmarks(kHome).isEmpty());
}

TEST_F(Bookmarks, WhatTheNetworkKeepsIsChangedThereOrNotAtAll)
{
    goOnline({wire::Feature::Bookmarks});
    service->onBookmarks(kHome, {{room(kPond, false)}});
    const auto refused = service->set(kHome, room(kPond, true));
    service->onCommandFailed(kHome, wire::CommandFailed{sender.all<wire::SetBookmark>()[0].id, {}, {}});
    ASSERT_TRUE(refused.isFinished());
    EXPECT_FALSE(refused.result());
    sender.signOff(kHome);
    service->onAccountOffline(kHome);
    EXPECT_FALSE(service->set(kHome, room(kPond, true)).result());
    EXPECT_EQ(service->find(kHome, kPond), room(kPond, false));
    EXPECT_TRUE(service->set(kHome, room(kLake, true)).result()) << "of this one it has not told";
    wire::Bookmark wordy = room(kLake, true);
    wordy.name = QString(300, u'x');
    EXPECT_FALSE(service->set(kHome, wordy).result());
}

TEST_F(Bookmarks, ANewNameIsThereWhenTheNetworkSaysSo)
{
    goOnline({wire::Feature::Bookmarks});
    service->onBookmarks(kHome, {{room(kPond, false), room(kLake, false)}});
    wire::Bookmark renamed = room(kPond, false);
    renamed.name = QStringLiteral(" Our\tpond ");
    const auto set = service->set(kHome, renamed);
    renamed.name = QStringLiteral("Our pond");
    EXPECT_EQ(sender.all<wire::SetBookmark>()[0].bookmark, renamed);
    service->onBookmarks(kHome, {{room(kPond, false)}});
    EXPECT_FALSE(set.isFinished());
    service->onBookmarks(kHome, {{renamed}});
    EXPECT_TRUE(set.isFinished());
}
