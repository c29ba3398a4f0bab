// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// How long the passwords of rooms stay in the keyring, and to whom its answers go.

#include <QPromise>
#include <functional>

#include "core/accounts/secret_store.h"
#include "tests/conversations/rooms_fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

const QString kPassword = QStringLiteral("rosebud");

/// A keyring that answers when it is told to, each time with the same password.
class SlowSecrets final : public SecretStore {
public:
    QFuture<Result<Secret>> read(const SecretKey&) override
    {
        auto promise = std::make_shared<QPromise<Result<Secret>>>();
        promise->start();
        asked.append([promise] {
            promise->addResult(Secret(kPassword));
            promise->finish();
        });
        return promise->future();
    }
    QFuture<Result<void>> write(const SecretKey&, const QString&) override { return done(); }
    QFuture<Result<void>> remove(const SecretKey&) override { return done(); }

    QList<std::function<void()>> asked;

private:
    static QFuture<Result<void>> done() { return QtFuture::makeReadyFuture(Result<void>()); }
};

class RoomPasswordsTest : public RoomsTest {
protected:
    ConversationId comeIn()
    {
        const auto id = service->joinRoom(kHome, kRoom, QStringLiteral("ana"), kPassword);
        letIn();
        return *id;
    }
    void letIn()
    {
        service->onRoom(kHome,
                        wire::RoomJoined{sender.all<wire::JoinRoom>().last().id, kRoom, {}, QStringLiteral("ana"), {}});
        settle();
    }
    void askForPassword()
    {
        service->onRoom(
            kHome,
            wire::RoomFailed{
                sender.all<wire::JoinRoom>().last().id, kRoom, wire::ErrorKind::Authentication, {}, {}, {}});
        settle();
    }
    QString kept() { return await(secrets.read(SecretKey(kHome, kRoom)))->reveal(); }
    qsizetype attempts() { return sender.all<wire::JoinRoom>().size(); }

    /// The same conversations with a keyring that lets one wait.
    void useSlowSecrets()
    {
        profile.settle();
        service = std::make_unique<ConversationService>(
            ConversationService::Parts{*profile.store, sender, *contacts, clock, &slow});
        service->load(*await(profile.store->read(loadConversations)));
    }

    SlowSecrets slow;
};

} // namespace

TEST_F(RoomPasswordsTest, LeavingForgetsAlsoWhatAnEarlierRunHasKept)
{
    const ConversationId id = comeIn();
    ASSERT_EQ(kept(), kPassword);
    restart();
    ASSERT_TRUE(service->leaveRoom(id)) << "while the account is offline";
    EXPECT_EQ(kept(), QString());
}

TEST_F(RoomPasswordsTest, LeavingForgetsWhatTheRoomDidNotWantInThisRun)
{
    const ConversationId id = comeIn();
    restart();
    goOnline(kHome, {wire::Feature::Rooms});
    letIn(); // no longer closed: nobody asked the keyring
    ASSERT_TRUE(service->leaveRoom(id));
    EXPECT_EQ(kept(), QString());
}

TEST_F(RoomPasswordsTest, GoWithTheirAccount)
{
    comeIn();
    restart();
    ASSERT_EQ(kept(), kPassword);
    service->onAccountRemoved(kWork);
    EXPECT_EQ(kept(), kPassword) << "not with another";
    service->onAccountRemoved(kHome);
    EXPECT_EQ(kept(), QString());
}

TEST_F(RoomPasswordsTest, WhatIsRecalledForAnAttemptThatIsOverIsNotSent)
{
    comeIn();
    useSlowSecrets();
    goOffline(kHome);
    goOnline(kHome, {wire::Feature::Rooms});
    askForPassword();
    ASSERT_EQ(slow.asked.size(), 1);
    goOffline(kHome);
    goOnline(kHome, {wire::Feature::Rooms});
    const qsizetype before = attempts();
    slow.asked[0]();
    settle();
    EXPECT_EQ(attempts(), before) << "the new attempt is under way";
    askForPassword();
    ASSERT_EQ(slow.asked.size(), 2) << "it asks for itself";
    slow.asked[1]();
    settle();
    ASSERT_EQ(attempts(), before + 1);
    EXPECT_EQ(sender.all<wire::JoinRoom>().last().password, kPassword);
}

TEST_F(RoomPasswordsTest, WhatIsRecalledForARoomThatWasLeftIsNotKnown)
{
    const ConversationId id = comeIn();
    useSlowSecrets();
    goOffline(kHome);
    goOnline(kHome, {wire::Feature::Rooms});
    askForPassword();
    ASSERT_TRUE(service->leaveRoom(id));
    ASSERT_TRUE(service->joinRoom(kHome, kRoom, QStringLiteral("ana"), {}));
    const qsizetype before = attempts();
    ASSERT_EQ(slow.asked.size(), 1);
    slow.asked[0]();
    settle();
    EXPECT_EQ(attempts(), before);
    EXPECT_EQ(sender.all<wire::JoinRoom>().last().password, QString());
}
