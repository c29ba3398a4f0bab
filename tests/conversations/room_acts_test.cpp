// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Having a say in a room, writing to one participant alone, and the directory.

#include "core/conversations/room_listing.h"
#include "core/conversations/rooms.h"
#include "tests/conversations/rooms_fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

using Action = wire::RoomAction;

class RoomActs : public RoomsTest {
protected:
    ConversationId privateWith(ConversationId room, const QString& nick, const QString& address)
    {
        const auto opened = service->openPrivate(room, nick);
        service->onAddress(kHome,
                           wire::AddressNormalised{sender.all<wire::NormaliseAddress>().last().id, address, {}, {}});
        QCoreApplication::processEvents();
        EXPECT_TRUE(opened.isFinished() && opened.result());
        return opened.isFinished() && opened.result() ? *opened.result() : ConversationId();
    }
    const QString kPlace = kRoom + QStringLiteral("/bob");
};

} // namespace

TEST_F(RoomActs, OnlyWhatTheNetworkAllowsIsAskedOfIt)
{
    const ConversationId id = joined();
    EXPECT_FALSE(service->actInRoom(id, Action::Kick, QStringLiteral("bob"), {}, {}));
    service->onRoom(kHome, wire::RoomRights{kRoom, {Action::Kick, Action::Unban}, true});
    EXPECT_TRUE(service->conversation(id)->room.participantsSpeak);
    EXPECT_FALSE(service->actInRoom(id, Action::Ban, QStringLiteral("bob"), {}, {}));
    EXPECT_FALSE(service->actInRoom(id, Action::Kick, {}, {}, {})) << "nobody is meant";
    EXPECT_TRUE(sender.all<wire::ActInRoom>().isEmpty());
    ASSERT_TRUE(service->actInRoom(id, Action::Kick, QStringLiteral("bob"), {}, QStringLiteral("too\nloud")));
    ASSERT_TRUE(service->actInRoom(id, Action::Unban, {}, QStringLiteral("bob@example.org"), {}));
    const auto sent = sender.all<wire::ActInRoom>();
    ASSERT_EQ(sent.size(), 2);
    EXPECT_EQ(sent[0].nick, QStringLiteral("bob"));
    EXPECT_EQ(sent[0].reason, QStringLiteral("too loud"));
    EXPECT_EQ(sent[1].address, QStringLiteral("bob@example.org"));
    service->onCommandFailed(kHome, wire::CommandFailed{sent[0].id, {}, QStringLiteral("No.")});
    EXPECT_EQ(problems, QStringList{QStringLiteral("No.")});
}

TEST_F(RoomActs, RightsEndWithTheRoom)
{
    const ConversationId id = joined();
    service->onRoom(kHome, wire::RoomRights{kRoom, {Action::Kick}, false});
    service->onRoom(kHome, wire::RoomLeft{kRoom, {}});
    EXPECT_FALSE(service->conversation(id)->room.rights);
    EXPECT_FALSE(mayDo(service->conversation(id)->room, Action::Kick));
}

TEST_F(RoomActs, ANewRoomIsAskedForOnce)
{
    ASSERT_TRUE(service->joinRoom(kHome, kRoom, {}, {}, true));
    EXPECT_TRUE(sender.all<wire::JoinRoom>().last().creates);
    goOffline(kHome);
    goOnline(kHome, {wire::Feature::Rooms});
    ASSERT_EQ(sender.all<wire::JoinRoom>().size(), 2);
    EXPECT_FALSE(sender.all<wire::JoinRoom>().last().creates);
}

TEST_F(RoomActs, OneParticipantAloneIsAConversationNamedAfterBoth)
{
    const ConversationId room = joined();
    const ConversationId id = privateWith(room, QStringLiteral("bob"), kPlace);
    ASSERT_TRUE(id.isValid());
    EXPECT_EQ(sender.all<wire::NormaliseAddress>().last().room, kRoom);
    EXPECT_EQ(service->conversation(id)->kind, wire::ConversationKind::Direct);
    EXPECT_EQ(service->conversation(id)->title, QStringLiteral("bob in Garden"));
    ASSERT_TRUE(service->send(id, plain(QStringLiteral("psst"))));
    settle();
    ASSERT_EQ(sender.all<wire::SendMessage>().size(), 1);
    EXPECT_EQ(sender.all<wire::SendMessage>()[0].to, kPlace);
    // And the other way.
    receive({line(kRoom + QStringLiteral("/eve"), QStringLiteral("hey"))});
    const Conversation* eve = service->find(kHome, kRoom + QStringLiteral("/eve"));
    ASSERT_NE(eve, nullptr);
    EXPECT_EQ(eve->title, QStringLiteral("eve in Garden"));
    EXPECT_EQ(service->placeOf(eve->id)->nick, QStringLiteral("eve"));
    EXPECT_FALSE(service->placeOf(room));
}

TEST_F(RoomActs, ARenamedParticipantTakesTheConversationAlongAndOneWhoLeavesIsSaid)
{
    const ConversationId room = joined();
    const ConversationId id = privateWith(room, QStringLiteral("bob"), kPlace);
    receive({line(kPlace, QStringLiteral("hey"))});
    wire::ParticipantsChanged change;
    change.room = kRoom;
    change.renamed = {{QStringLiteral("bob"), QStringLiteral("rob")}};
    service->onRoom(kHome, change);
    settle();
    EXPECT_EQ(service->conversation(id)->address, kRoom + QStringLiteral("/rob"));
    EXPECT_EQ(service->conversation(id)->title, QStringLiteral("rob in Garden"));
    wire::ParticipantsChanged gone;
    gone.room = kRoom;
    gone.gone = {QStringLiteral("rob")};
    service->onRoom(kHome, gone);
    settle();
    const QStringList said = texts(messages(id));
    ASSERT_EQ(said.size(), 3);
    EXPECT_TRUE(said[1].contains(QStringLiteral("is called"))) << said[1].toStdString();
    EXPECT_TRUE(said[2].contains(QStringLiteral("left"))) << said[2].toStdString();
    restart();
    EXPECT_EQ(service->conversation(id)->address, kRoom + QStringLiteral("/rob"));
    EXPECT_EQ(service->conversation(id)->title, QStringLiteral("rob in Garden"));
    EXPECT_FALSE(service->conversation(id)->provisional) << "nobody is asked how a place in a room is written";
}

TEST_F(RoomActs, WhoTakesAFreedNickIsAnother)
{
    const ConversationId room = joined();
    const ConversationId bob = privateWith(room, QStringLiteral("bob"), kPlace);
    const ConversationId eve = privateWith(room, QStringLiteral("eve"), kRoom + QStringLiteral("/eve"));
    wire::ParticipantsChanged change;
    change.room = kRoom;
    change.renamed = {{QStringLiteral("bob"), QStringLiteral("eve")}};
    service->onRoom(kHome, change);
    settle();
    EXPECT_EQ(service->conversation(bob)->address, kPlace) << "two conversations are never made one";
    EXPECT_EQ(service->conversation(eve)->address, kRoom + QStringLiteral("/eve"));
}

TEST_F(RoomActs, APrivateChatThatCannotBeIsASentence)
{
    const ConversationId room = joined();
    const auto refused = service->openPrivate(room, QStringLiteral("bob"));
    service->onCommandFailed(kHome, wire::CommandFailed{sender.all<wire::NormaliseAddress>().last().id, {}, {}});
    QCoreApplication::processEvents();
    ASSERT_TRUE(refused.isFinished());
    ASSERT_FALSE(refused.result());
    EXPECT_TRUE(refused.result().error().text.endsWith(u'.'));
    const auto offline = service->openPrivate(room, QStringLiteral("bob"));
    goOffline(kHome);
    QCoreApplication::processEvents();
    ASSERT_TRUE(offline.isFinished());
    EXPECT_FALSE(offline.result());
}

TEST_F(RoomActs, ADirectoryWithoutEndIsCutAndStopped)
{
    const auto listing = service->openRoomList(kHome, QStringLiteral("rooms.example.org"));
    EXPECT_EQ(sender.all<wire::ListRooms>().last().server, QStringLiteral("rooms.example.org"));
    const QString id = sender.all<wire::ListRooms>().last().id;
    qsizetype listed = 0;
    int ends = 0;
    QObject::connect(listing.get(), &RoomListing::listed, listing.get(),
                     [&listed](const QList<wire::RoomEntry>& rooms) { listed += rooms.size(); });
    QObject::connect(listing.get(), &RoomListing::ended, listing.get(), [&ends] { ++ends; });
    QList<wire::RoomEntry> part;
    for (int i = 0; i < 1000; ++i)
        part.append({QStringLiteral("#%1").arg(i), {}, {}, i});
    for (int i = 0; i < 150 && !listing->isOver(); ++i)
        service->onRoom(kHome, wire::RoomsListed{id, part, false});
    EXPECT_TRUE(listing->isCut());
    EXPECT_EQ(listed, RoomListing::kMaximumRooms);
    EXPECT_EQ(ends, 1);
    ASSERT_EQ(sender.all<wire::StopListing>().size(), 1);
    EXPECT_EQ(sender.all<wire::StopListing>()[0].id, id);
    service->onRoom(kHome, wire::RoomsListed{id, part, true});
    EXPECT_EQ(listed, RoomListing::kMaximumRooms);
}

TEST_F(RoomActs, ADirectoryThatNobodyLooksAtIsStopped)
{
    auto listing = service->openRoomList(kHome);
    const QString id = sender.all<wire::ListRooms>().last().id;
    listing.reset();
    ASSERT_EQ(sender.all<wire::StopListing>().size(), 1);
    service->onRoom(kHome, wire::RoomsListed{id, {{QStringLiteral("a"), {}, {}, 1}}, true});
}

TEST_F(RoomActs, AListComesInPartsAndEndsWithTheConnection)
{
    const ConversationId id = joined();
    const auto get = [&](wire::RoomList list) { return service->roomList(id, list); };
    EXPECT_FALSE(get(wire::RoomList::Banned).result()) << "the room shows none";
    service->onRoom(kHome, wire::RoomRights{kRoom, {}, false, {wire::RoomList::Banned}});
    EXPECT_FALSE(get(wire::RoomList::Owners).result());
    const auto first = get(wire::RoomList::Banned);
    const auto second = get(wire::RoomList::Banned);
    const auto asked = sender.all<wire::GetRoomList>();
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked[0].room, kRoom);
    service->onRoom(kHome, wire::RoomListGot{asked[0].id, {{QStringLiteral("eve@x"), {}, {}, 0}}, false});
    service->onRoom(kWork, wire::RoomListGot{asked[0].id, {{QStringLiteral("bob@x"), {}, {}, 0}}, true});
    EXPECT_FALSE(first.isFinished()) << "another account says nothing of it";
    service->onRoom(kHome, wire::RoomListGot{asked[0].id, {{QStringLiteral("omar@x"), {}, {}, 0}}, true});
    ASSERT_TRUE(first.isFinished() && first.result());
    EXPECT_EQ(first.result()->size(), 2);
    goOffline(kHome);
    ASSERT_TRUE(second.isFinished());
    EXPECT_FALSE(second.result());
    EXPECT_FALSE(get(wire::RoomList::Banned).result());
}
