// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What moderators and owners of rooms do, how a room is made and set up, and messages to one participant alone.

#include <gtest/gtest.h>

#include "core/wire/names.h"
#include "tests/server/purple_person.h"
#include "tests/server/raw_peer.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

using Action = wire::RoomAction;

class Moderator : public Person {
public:
    /// Enters and waits for what he may do there.
    QList<Action> rightsIn(const QString& room, const QString& nick = {})
    {
        join(room, nick);
        return expect<wire::RoomRights>([&room](const auto& event) { return event.room == room; }).actions;
    }

    void act(const QString& room, Action action, const QString& nick, const QString& reason = {})
    {
        act({.id = {}, .room = room, .action = action, .nick = nick, .address = {}, .reason = reason});
    }
    void act(wire::ActInRoom command)
    {
        command.id = QStringLiteral("act-%1").arg(++m_acts);
        send(command);
        const auto done = expect<wire::CommandDone>();
        EXPECT_EQ(done.re, command.id);
    }
    wire::CommandFailed refused(wire::ActInRoom command)
    {
        command.id = QStringLiteral("refused-%1").arg(++m_acts);
        send(command);
        const auto failed = expect<wire::CommandFailed>();
        EXPECT_EQ(failed.re, command.id);
        EXPECT_FALSE(failed.text.isEmpty());
        return failed;
    }
    /// One of the room's lists, by address.
    QList<wire::RoomListEntry> list(const QString& room, wire::RoomList which)
    {
        const QString id = QStringLiteral("list-%1").arg(++m_acts);
        send(wire::GetRoomList{.id = id, .room = room, .list = which});
        const auto got = expect<wire::RoomListGot>();
        EXPECT_EQ(got.re, id);
        EXPECT_TRUE(got.last);
        return got.entries;
    }
    void sees(const QString& nick)
    {
        expect<wire::ParticipantsChanged>([&nick](const auto& change) {
            return std::ranges::any_of(change.present, [&nick](const auto& one) { return one.nick == nick; });
        });
    }
    wire::Participant becomes(const QString& nick, wire::Role role)
    {
        const auto is = [&](const wire::Participant& one) { return one.nick == nick && one.role == role; };
        const auto event = expect<wire::ParticipantsChanged>(
            [&is](const auto& change) { return std::ranges::any_of(change.present, is); });
        return *std::ranges::find_if(event.present, is);
    }

private:
    int m_acts = 0;
};

class XmppActs : public testing::Test {
protected:
    void SetUp() override
    {
        JACKDAW_NEEDS_PROSODY();
        m_server = std::make_unique<ProsodyServer>(ProsodyServer::Options());
        ASSERT_TRUE(m_server->isUp());
        m_server->addUser(QStringLiteral("ana"), QStringLiteral("secret"));
        m_server->addUser(QStringLiteral("bob"), QStringLiteral("secret"));
        m_room = QStringLiteral("club@") + m_server->rooms();
        m_ana.arrive(xmppSignOn(*m_server, QStringLiteral("ana")));
        m_bob.arrive(xmppSignOn(*m_server, QStringLiteral("bob")));
    }

    std::unique_ptr<ProsodyServer> m_server;
    QString m_room;
    Moderator m_ana; ///< makes the room
    Moderator m_bob;
    const QString kBob = QStringLiteral("bob the builder"); ///< a nickname may hold blanks
};

class IrcActs : public testing::Test {
protected:
    void SetUp() override
    {
        JACKDAW_NEEDS_NGIRCD();
        m_server = std::make_unique<NgircdServer>();
        ASSERT_TRUE(m_server->isUp());
        m_ana.arrive(ircSignOn(*m_server, QStringLiteral("ana")));
        m_bob.arrive(ircSignOn(*m_server, QStringLiteral("bob")));
    }

    const QString kClub = QStringLiteral("#club");
    std::unique_ptr<NgircdServer> m_server;
    Moderator m_ana; ///< makes the channel
    Moderator m_bob;
};

} // namespace

TEST_F(XmppActs, AnOwnerMayWhatAParticipantMayNot)
{
    const auto owner = m_ana.rightsIn(m_room);
    for (const Action action : {Action::Kick, Action::Ban, Action::MakeOwner, Action::Configure, Action::Destroy})
        EXPECT_TRUE(owner.contains(action)) << int(action);
    const auto guest = m_bob.rightsIn(m_room, kBob);
    EXPECT_EQ(guest, (QList<Action>{Action::SetTopic, Action::Invite}));
    m_bob.refused({.room = m_room, .action = Action::Kick, .nick = QStringLiteral("ana")});
}

TEST_F(XmppActs, VoiceRoleAndRankAreGivenAndTaken)
{
    m_ana.rightsIn(m_room);
    m_bob.rightsIn(m_room, kBob);
    m_ana.sees(kBob);
    m_ana.act(m_room, Action::TakeVoice, kBob);
    m_ana.becomes(kBob, wire::Role::None);
    m_ana.act(m_room, Action::GiveVoice, kBob);
    m_ana.becomes(kBob, wire::Role::Participant);
    m_ana.act(m_room, Action::MakeHalfOperator, kBob);
    m_ana.becomes(kBob, wire::Role::HalfOperator);
    const auto more = m_bob.expect<wire::RoomRights>();
    EXPECT_TRUE(more.actions.contains(Action::Kick));
    EXPECT_FALSE(more.actions.contains(Action::Ban));
    m_ana.act(m_room, Action::MakeOperator, kBob);
    EXPECT_EQ(m_ana.becomes(kBob, wire::Role::Operator).address, QStringLiteral("bob@localhost"));
    m_ana.act(m_room, Action::MakeOwner, kBob);
    m_ana.becomes(kBob, wire::Role::Owner);
    EXPECT_TRUE(
        m_bob.expect<wire::RoomRights>([](const auto& event) { return event.actions.contains(Action::Destroy); })
            .participantsSpeak);
}

TEST_F(XmppActs, AKickAndABanSayWhyAndABanCanBeLifted)
{
    m_ana.rightsIn(m_room);
    m_bob.rightsIn(m_room, kBob);
    m_ana.sees(kBob);
    m_ana.act(m_room, Action::Kick, kBob, QStringLiteral("too <loud> & rude"));
    EXPECT_TRUE(m_bob.expect<wire::RoomLeft>().reason.contains(QStringLiteral("too <loud> & rude")));
    m_bob.join(m_room, kBob);
    m_ana.becomes(kBob, wire::Role::Participant);
    m_ana.act(m_room, Action::Ban, kBob, QStringLiteral("spam"));
    EXPECT_TRUE(m_bob.expect<wire::RoomLeft>().reason.contains(QStringLiteral("spam")));
    m_bob.send(wire::JoinRoom{.id = QStringLiteral("back"), .room = m_room});
    EXPECT_EQ(m_bob.expect<wire::RoomFailed>().kind, wire::ErrorKind::Banned);
    m_ana.act({.room = m_room, .action = Action::Unban, .address = QStringLiteral("bob@localhost")});
    m_bob.join(m_room, kBob);
}

TEST_F(XmppActs, ListsAreSeenAndEditedByThoseWhoMay)
{
    m_ana.join(m_room);
    EXPECT_EQ(m_ana.expect<wire::RoomRights>().lists.size(), 4);
    EXPECT_TRUE(m_ana.list(m_room, wire::RoomList::Banned).isEmpty());
    const auto owners = m_ana.list(m_room, wire::RoomList::Owners);
    ASSERT_EQ(owners.size(), 1);
    EXPECT_EQ(owners[0].address, QStringLiteral("ana@localhost"));
    const QString eve = QStringLiteral("eve@elsewhere.example");
    m_ana.act({.room = m_room, .action = Action::Ban, .address = eve, .reason = QStringLiteral("spam & <more>")});
    const auto banned = m_ana.list(m_room, wire::RoomList::Banned);
    ASSERT_EQ(banned.size(), 1);
    EXPECT_EQ(banned[0].address, eve);
    EXPECT_TRUE(banned[0].reason.isEmpty() || banned[0].reason == QStringLiteral("spam & <more>"));
    m_ana.act({.room = m_room, .action = Action::Unban, .address = eve});
    EXPECT_TRUE(m_ana.list(m_room, wire::RoomList::Banned).isEmpty());
    m_ana.act({.room = m_room, .action = Action::MakeMember, .address = QStringLiteral("bob@localhost")});
    EXPECT_EQ(m_ana.list(m_room, wire::RoomList::Members).size(), 1);
    m_bob.join(m_room, kBob);
    EXPECT_TRUE(m_bob.expect<wire::RoomRights>().lists.isEmpty());
    m_bob.send(wire::GetRoomList{.id = QStringLiteral("no"), .room = m_room, .list = wire::RoomList::Owners});
    m_ana.send(wire::GetRoomList{.id = QStringLiteral("odd"), .room = m_room, .list = wire::RoomList::Unknown});
    EXPECT_EQ(m_ana.expect<wire::CommandFailed>().re, QStringLiteral("odd"));
}

TEST_F(XmppActs, NobodyAndNonsenseAreAnswered)
{
    m_ana.rightsIn(m_room);
    m_ana.refused({.room = m_room, .action = Action::Kick, .nick = QStringLiteral("nobody")});
    m_ana.refused({.room = m_room, .action = Action::Kick});
    m_ana.refused({.room = m_room, .action = Action::Unknown, .nick = QStringLiteral("ana")});
    m_ana.refused({.room = QStringLiteral("elsewhere@") + m_server->rooms(), .action = Action::Destroy});
}

TEST_F(XmppActs, ADestroyedRoomIsGone)
{
    m_ana.rightsIn(m_room);
    m_bob.rightsIn(m_room);
    m_ana.act({.room = m_room, .action = Action::Destroy, .reason = QStringLiteral("we moved")});
    EXPECT_TRUE(m_bob.expect<wire::RoomLeft>().reason.contains(QStringLiteral("we moved")));
}

TEST_F(XmppActs, SettingsAreAFormForOwnersOnly)
{
    m_ana.rightsIn(m_room);
    m_bob.rightsIn(m_room);
    m_ana.send(wire::ConfigureRoom{.id = QStringLiteral("c"), .room = m_room});
    const auto form = m_ana.asked(wire::PromptKind::Form);
    EXPECT_GT(form.fields.size(), 5);
    EXPECT_EQ(m_ana.expect<wire::CommandDone>().re, QStringLiteral("c"));
    m_bob.send(wire::ConfigureRoom{.id = QStringLiteral("d"), .room = m_room});
    EXPECT_EQ(m_bob.expect<wire::CommandFailed>().re, QStringLiteral("d"));
    m_bob.expectNone<wire::PromptOpened>();
}

TEST_F(XmppActs, ANewRoomIsSetUpBeforeOthersComeIn)
{
    m_ana.send(wire::JoinRoom{.id = QStringLiteral("1"), .room = m_room, .creates = true});
    const auto form = m_ana.asked(wire::PromptKind::Form);
    wire::AnswerPrompt answer{.prompt = form.prompt, .accepted = true};
    for (const wire::Field& field : form.fields) {
        if (field.key.contains(QStringLiteral("roomname")))
            answer.values.insert(field.key, QStringLiteral("The Club"));
    }
    EXPECT_FALSE(answer.values.isEmpty()) << form.fields.size() << " fields, none for the name";
    m_ana.send(answer);
    EXPECT_EQ(m_ana.expect<wire::RoomJoined>().re, QStringLiteral("1"));
    m_bob.join(m_room);
}

TEST_F(XmppActs, OneParticipantAloneHearsAndAnswers)
{
    m_ana.rightsIn(m_room);
    m_bob.rightsIn(m_room, kBob);
    m_ana.sees(kBob);
    m_ana.send(wire::NormaliseAddress{.id = QStringLiteral("n"), .address = kBob, .room = m_room});
    const QString place = m_ana.expect<wire::AddressNormalised>().address;
    EXPECT_EQ(place, m_room + u'/' + kBob);
    m_ana.say(place, QStringLiteral("just for you"));
    const auto heard = m_bob.hear(QStringLiteral("just for you"));
    EXPECT_EQ(heard.kind, wire::ConversationKind::Direct);
    EXPECT_EQ(heard.conversation, m_room + QStringLiteral("/ana"));
    m_bob.say(heard.conversation, QStringLiteral("and back"));
    EXPECT_EQ(m_ana.hear(QStringLiteral("and back")).conversation, place);
    // Who has left the room cannot write to a place in it, and above all not to all of it.
    m_ana.send(wire::LeaveRoom{.room = m_room});
    m_ana.expect<wire::RoomLeft>();
    m_ana.send(
        wire::SendMessage{.id = QStringLiteral("late"), .to = place, .body = wire::RichText(QStringLiteral("secret"))});
    EXPECT_EQ(
        m_ana.expect<wire::MessageStateChanged>([](const auto& state) { return state.id == QStringLiteral("late"); })
            .state,
        wire::SendState::Failed);
}

TEST_F(XmppActs, TheServerRemembersRoomsForTheNextSignOn)
{
    EXPECT_TRUE(m_ana.expect<wire::BookmarksChanged>().bookmarks.isEmpty());
    const wire::Bookmark club{m_room, QStringLiteral("Club"), QStringLiteral("anna"), {}, true};
    m_ana.send(wire::SetBookmark{.id = QStringLiteral("s"), .bookmark = club});
    EXPECT_EQ(m_ana.expect<wire::BookmarksChanged>().bookmarks, QList<wire::Bookmark>{club});
    m_ana.leave();
    Person again;
    again.arrive(xmppSignOn(*m_server, QStringLiteral("ana")));
    EXPECT_EQ(again.expect<wire::BookmarksChanged>().bookmarks, QList<wire::Bookmark>{club});
    again.send(wire::RemoveBookmark{.id = QStringLiteral("r"), .room = m_room});
    EXPECT_TRUE(again.expect<wire::BookmarksChanged>().bookmarks.isEmpty());
}

TEST_F(IrcActs, AnOperatorMayWhatOthersMayNot)
{
    const auto op = m_ana.rightsIn(kClub);
    for (const Action action : {Action::Kick, Action::Ban, Action::Unban, Action::GiveVoice, Action::MakeOperator})
        EXPECT_TRUE(op.contains(action)) << int(action);
    EXPECT_FALSE(op.contains(Action::Configure));
    EXPECT_EQ(m_bob.rightsIn(kClub), (QList<Action>{Action::SetTopic, Action::Invite}));
    const auto failed = m_bob.refused({.room = kClub, .action = Action::Kick, .nick = QStringLiteral("ana")});
    EXPECT_TRUE(failed.text.contains(QStringLiteral("allowed"))) << failed.text.toStdString();
    m_ana.refused({.room = kClub, .action = Action::MakeMember, .nick = QStringLiteral("bob")});
}

TEST_F(IrcActs, VoiceAndRankAreGivenAndTaken)
{
    m_ana.rightsIn(kClub);
    m_bob.rightsIn(kClub);
    m_ana.sees(QStringLiteral("bob"));
    const QString bob = QStringLiteral("bob");
    m_ana.act(kClub, Action::GiveVoice, bob);
    m_ana.becomes(bob, wire::Role::Voice);
    m_ana.act(kClub, Action::TakeVoice, bob);
    m_ana.becomes(bob, wire::Role::Participant);
    m_ana.act(kClub, Action::MakeOperator, bob);
    m_ana.becomes(bob, wire::Role::Operator);
    const auto more = m_bob.expect<wire::RoomRights>();
    EXPECT_TRUE(more.actions.contains(Action::Kick));
    EXPECT_FALSE(more.participantsSpeak);
    m_ana.act(kClub, Action::TakeOperator, bob);
    m_ana.becomes(bob, wire::Role::Participant);
}

TEST_F(IrcActs, AKickAndABanSayWhyAndABanCanBeLifted)
{
    m_ana.rightsIn(kClub);
    m_bob.rightsIn(kClub);
    m_ana.sees(QStringLiteral("bob"));
    m_ana.act(kClub, Action::Ban, QStringLiteral("bob"));
    m_ana.act(kClub, Action::Kick, QStringLiteral("bob"), QStringLiteral("too\nloud"));
    EXPECT_TRUE(m_bob.expect<wire::RoomLeft>().reason.contains(QStringLiteral("too loud")));
    m_bob.send(wire::JoinRoom{.id = QStringLiteral("back"), .room = kClub});
    EXPECT_EQ(m_bob.expect<wire::RoomFailed>().kind, wire::ErrorKind::Banned);
}

TEST_F(IrcActs, BansAreSeenAndLifted)
{
    m_ana.join(kClub);
    EXPECT_EQ(m_ana.expect<wire::RoomRights>().lists, QList{wire::RoomList::Banned});
    EXPECT_TRUE(m_ana.list(kClub, wire::RoomList::Banned).isEmpty());
    m_ana.act({.room = kClub, .action = Action::Ban, .address = QStringLiteral("*!*@spam.example")});
    const auto banned = m_ana.list(kClub, wire::RoomList::Banned);
    ASSERT_EQ(banned.size(), 1);
    EXPECT_EQ(banned[0].address, QStringLiteral("*!*@spam.example"));
    m_ana.act({.room = kClub, .action = Action::Unban, .address = banned[0].address});
    EXPECT_TRUE(m_ana.list(kClub, wire::RoomList::Banned).isEmpty());
    // Others see who set and lifted it; what the lists hold is no talk.
    m_ana.expectNone<wire::MessageReceived>(
        [](const auto& message) { return !message.body.text.startsWith(QStringLiteral("mode (")); });
    m_ana.send(wire::GetRoomList{.id = QStringLiteral("no"), .room = kClub, .list = wire::RoomList::Owners});
    EXPECT_EQ(m_ana.expect<wire::CommandFailed>().re, QStringLiteral("no"));
}

TEST_F(IrcActs, OneParticipantAloneIsJustANickname)
{
    m_ana.rightsIn(kClub);
    m_bob.rightsIn(kClub);
    m_ana.sees(QStringLiteral("bob"));
    m_ana.send(wire::NormaliseAddress{.id = QStringLiteral("n"), .address = QStringLiteral("bob"), .room = kClub});
    EXPECT_EQ(m_ana.expect<wire::AddressNormalised>().address, QStringLiteral("bob"));
}
