// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Having a say in a room, one participant alone, rooms that are remembered.

#include "core/bookmarks/bookmark_service.h"
#include "tests/control/fixture.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class ControlRooms : public Control {
protected:
    ControlRooms() { row("join Home garden@rooms.one.test --nick ana"); }

    void mayDo(const QList<wire::RoomAction>& actions, const QList<wire::RoomList>& lists = {})
    {
        test.network().emitEvent(ana, wire::RoomRights{kRoom, actions, true, lists});
        ASSERT_TRUE(waitFor([&] { return room().rights == actions && room().lists == lists; }));
    }
    const RoomState& room() { return test->conversations().find(ana, kRoom)->room; }
    /// Answers the next command of its kind once it is there.
    template <typename Command>
    void answerNext(const std::function<void(const Command&)>& answer)
    {
        m_answers.append([this, answer, seen = test.network().commandsOf<Command>(ana).size()] {
            const auto sent = test.network().commandsOf<Command>(ana);
            if (sent.size() <= seen)
                return false;
            answer(sent.last());
            return true;
        });
        if (!m_timer.isActive()) {
            QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                             [this] { m_answers.removeIf([](const auto& one) { return one(); }); });
            m_timer.start(5);
        }
    }
    template <typename Command>
    void takeNext()
    {
        answerNext<Command>(
            [this](const Command& command) { test.network().emitEvent(ana, wire::CommandDone{command.id}); });
    }
    template <typename Command>
    void refuseNext()
    {
        answerNext<Command>([this](const Command& command) {
            test.network().emitEvent(
                ana, wire::CommandFailed{command.id, wire::ErrorKind::Other, QStringLiteral("The room says no.")});
        });
    }
    template <typename Command>
    Command last()
    {
        return test.network().commandsOf<Command>(ana).last();
    }

private:
    QTimer m_timer;
    QList<std::function<bool()>> m_answers;
};

} // namespace

TEST_F(ControlRooms, WhoMayActDoesAndHearsHowItEnded)
{
    refuses("room act garden@rooms.one.test kick zoe", 1);
    mayDo({wire::RoomAction::Kick, wire::RoomAction::Unban});
    const Answer possible = ctl("room act garden@rooms.one.test ban zoe");
    EXPECT_EQ(possible.exit, 1);
    EXPECT_TRUE(possible.error.contains(QStringLiteral("kick, unban"))) << possible.error.toStdString();
    takeNext<wire::ActInRoom>();
    EXPECT_EQ(ctl("room act garden@rooms.one.test kick zoe too loud").exit, 0);
    EXPECT_EQ(last<wire::ActInRoom>().nick, QStringLiteral("zoe"));
    EXPECT_EQ(last<wire::ActInRoom>().reason, QStringLiteral("too loud"));
    takeNext<wire::ActInRoom>();
    EXPECT_EQ(ctl("room act garden@rooms.one.test unban eve@one.test").exit, 0);
    EXPECT_EQ(last<wire::ActInRoom>().nick, QString()) << "nobody of that name is there";
    EXPECT_EQ(last<wire::ActInRoom>().address, QStringLiteral("eve@one.test"));
    refuseNext<wire::ActInRoom>();
    const Answer refused = ctl("room act garden@rooms.one.test kick zoe");
    EXPECT_EQ(refused.exit, 1);
    EXPECT_TRUE(refused.error.contains(QStringLiteral("The room says no."))) << refused.error.toStdString();
    refuses("room act garden@rooms.one.test kick", 1);
    refuses("room act nowhere kick zoe", 1);
    refuses("room act garden@rooms.one.test", 2);
}

TEST_F(ControlRooms, TheListsOfARoomAreThoseItShows)
{
    refuses("room list garden@rooms.one.test banned", 1);
    mayDo({}, {wire::RoomList::Banned, wire::RoomList::Members});
    answerNext<wire::GetRoomList>([this](const wire::GetRoomList& command) {
        test.network().emitEvent(ana,
                                 wire::RoomListGot{command.id,
                                                   {{QStringLiteral("eve@one.test"), QStringLiteral("zoe"),
                                                     QStringLiteral("spam"), 1'767'225'600'000}},
                                                   false});
        test.network().emitEvent(ana, wire::RoomListGot{command.id, {{QStringLiteral("*@two.test"), {}, {}, 0}}, true});
    });
    const Answer banned = ctl("room list garden@rooms.one.test banned");
    ASSERT_EQ(banned.rows.size(), 2) << banned.error.toStdString();
    has(banned.first(), {"address", "by", "reason", "time"});
    EXPECT_EQ(text(banned.first(), "address"), QStringLiteral("eve@one.test"));
    EXPECT_EQ(text(banned.first(), "time"), QStringLiteral("2026-01-01T00:00:00.000Z"));
    EXPECT_EQ(last<wire::GetRoomList>().list, wire::RoomList::Banned);
    refuseNext<wire::GetRoomList>();
    refuses("room list garden@rooms.one.test members", 1);
    const Answer owners = ctl("room list garden@rooms.one.test owners");
    EXPECT_TRUE(owners.error.contains(QStringLiteral("banned, members"))) << owners.error.toStdString();
    refuses("room list garden@rooms.one.test", 2);
}

TEST_F(ControlRooms, SettingsAreAskedFor)
{
    takeNext<wire::ConfigureRoom>();
    EXPECT_EQ(ctl("room configure garden@rooms.one.test").exit, 0);
    EXPECT_EQ(last<wire::ConfigureRoom>().room, kRoom);
    refuseNext<wire::ConfigureRoom>();
    refuses("room configure garden@rooms.one.test", 1);
    row("leave garden@rooms.one.test");
    refuses("room configure garden@rooms.one.test", 1);
}

TEST_F(ControlRooms, OneParticipantIsWrittenToAlone)
{
    const QJsonObject chat = row("room private garden@rooms.one.test zoe");
    has(chat, {"id", "kind", "address", "title"});
    EXPECT_EQ(text(chat, "kind"), QStringLiteral("direct"));
    const auto asked = test.network().commandsOf<wire::NormaliseAddress>(ana);
    EXPECT_TRUE(std::ranges::any_of(asked, [](const auto& one) { return one.room == kRoom; }))
        << "the network says what zoe is called there";
    refuses("room private garden@rooms.one.test", 2);
    refuses("room private bob@one.test zoe", 1);
}

TEST_F(ControlRooms, RoomsAreRememberedAndForgotten)
{
    EXPECT_TRUE(ctl("bookmarks Home").rows.isEmpty());
    answerNext<wire::SetBookmark>([this](const wire::SetBookmark& command) {
        test.network().emitEvent(ana, wire::BookmarksChanged{{command.bookmark}});
    });
    EXPECT_EQ(ctl("bookmark set Home Garden@rooms.one.test --nick ana --name Garden --join").exit, 0);
    const QJsonObject kept = row("bookmarks Home");
    has(kept, {"room", "name", "nick", "joins"});
    EXPECT_EQ(text(kept, "room"), kRoom) << "as the network writes it";
    EXPECT_EQ(text(kept, "name"), QStringLiteral("Garden"));
    EXPECT_EQ(text(kept, "nick"), QStringLiteral("ana"));
    EXPECT_TRUE(kept.value(QStringLiteral("joins")).toBool());
    refuseNext<wire::RemoveBookmark>();
    refuses("bookmark remove Home garden@rooms.one.test", 1);
    answerNext<wire::RemoveBookmark>(
        [this](const wire::RemoveBookmark&) { test.network().emitEvent(ana, wire::BookmarksChanged{}); });
    EXPECT_EQ(ctl("bookmark remove Home garden@rooms.one.test").exit, 0);
    EXPECT_TRUE(ctl("bookmarks Home").rows.isEmpty());
    refuses("bookmark remove Home garden@rooms.one.test", 1);
    refuses("bookmark set Home", 2);
    refuses("bookmarks Nobody", 1);
}
