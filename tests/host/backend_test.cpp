// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/host/backend.h"

#include <gtest/gtest.h>

#include "core/wire/codec.h"

using namespace jackdaw;

namespace {

class Recorder final : public host::Outlet {
public:
    void send(const wire::Event& event) override { events.append(event); }
    void finish() override { }
    QList<wire::Event> events;
};

class Minimal final : public host::Backend {
public:
    using Backend::Backend;
    QList<wire::ProtocolInfo> describe() override { return {}; }
    void signOn(const wire::SignOn&) override { }
    void signOff() override { }
};

} // namespace

TEST(Backend, AnswersWhatItLacks)
{
    Recorder recorder;
    Minimal minimal(recorder);
    host::Backend& backend = minimal;
    const QString id = QStringLiteral("7");
    backend.handle(wire::SetRoomTopic{id, {}, {}});
    backend.handle(wire::SetRoomNick{id, {}, {}});
    backend.handle(wire::InviteToRoom{id, {}, {}, {}});
    backend.handle(wire::ListRooms{id, {}});
    backend.handle(wire::AddBuddy{id, {}, {}, {}, {}});
    backend.handle(wire::RemoveBuddy{id, {}});
    backend.handle(wire::RenameBuddy{id, {}, {}});
    backend.handle(wire::MoveBuddy{id, {}, {}});
    backend.handle(wire::RenameGroup{id, {}, {}});
    backend.handle(wire::BlockBuddy{id, {}, true});
    backend.handle(wire::NormaliseAddress{id, {}, {}});
    ASSERT_EQ(recorder.events.size(), 11);
    for (const wire::Event& event : std::as_const(recorder.events))
        EXPECT_EQ(std::get<wire::CommandFailed>(event).re, id);

    recorder.events.clear();
    wire::SendMessage message;
    message.id = id;
    backend.handle(message);
    ASSERT_EQ(recorder.events.size(), 1);
    EXPECT_EQ(std::get<wire::MessageStateChanged>(recorder.events[0]).state, wire::SendState::Failed);

    recorder.events.clear();
    backend.handle(wire::JoinRoom{.id = id, .room = QStringLiteral("room")});
    backend.handle(wire::LeaveRoom{QStringLiteral("room")});
    ASSERT_EQ(recorder.events.size(), 2);
    EXPECT_EQ(std::get<wire::RoomFailed>(recorder.events[0]).re, id);
    EXPECT_EQ(std::get<wire::RoomLeft>(recorder.events[1]).room, QStringLiteral("room"));
}

TEST(Backend, StaysSilentWhereNoAnswerIsPromised)
{
    Recorder recorder;
    Minimal minimal(recorder);
    host::Backend& backend = minimal;
    backend.handle(wire::SetStatus{});
    backend.handle(wire::AckMessages{});
    backend.handle(wire::SetTyping{});
    backend.handle(wire::AnswerPrompt{});
    backend.handle(wire::RemoveBuddy{});
    EXPECT_TRUE(recorder.events.isEmpty());
}
