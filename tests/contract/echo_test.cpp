// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The echo network's own manners and faults: other tests build on them.

#include <QFileInfo>
#include <csignal>

#include "tests/contract/hosts_under_test.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

const QString kAlice = QStringLiteral("alice@echo.example");
const QString kLobby = QStringLiteral("lobby@rooms.echo.example");

class Echo : public testing::Test {
protected:
    HostDriver host{{QStringLiteral("jackdaw-host-echo"), {}}};

    wire::SignOn ana() const
    {
        wire::SignOn command;
        command.protocol = QStringLiteral("echo");
        command.username = QStringLiteral("ana@echo.example");
        command.password = QStringLiteral("right");
        command.options.insert(QStringLiteral("delay"), 1);
        return command;
    }
    void signOn(const wire::SignOn& command)
    {
        host.startAndGreet();
        host.send(command);
        host.expect<wire::SignedOn>();
    }
    void write(const QString& text, const QString& to = kAlice)
    {
        wire::SendMessage command;
        command.id = text;
        command.kind = to == kLobby ? wire::ConversationKind::Room : wire::ConversationKind::Direct;
        command.to = to;
        command.body.text = text;
        host.send(command);
    }
    QString read() { return host.expect<wire::MessageReceived>().body.text; }
    void join()
    {
        host.send(wire::JoinRoom{.id = QStringLiteral("j"), .room = kLobby});
        EXPECT_EQ(host.expect<wire::RoomJoined>().nick, QStringLiteral("ana"));
        EXPECT_TRUE(host.expect<wire::ParticipantsChanged>().complete);
    }
};

class EchoRefusal : public Echo,
                    public testing::WithParamInterface<std::tuple<const char*, const char*, wire::ErrorKind>> { };
class EchoFault : public Echo, public testing::WithParamInterface<const char*> { };

} // namespace

TEST_F(Echo, SpeaksTheLanguageOfTheCore)
{
    host.start();
    wire::Hello hello;
    hello.locale = QStringLiteral("es_MX");
    host.send(hello);
    host.expect<wire::HelloBack>();
    host.sendRaw("{\"type\":\"from.the-future\",\"id\":\"9\"}\n");
    EXPECT_EQ(host.expect<wire::CommandFailed>().text, QStringLiteral("Esta red no puede hacer eso."));
}

TEST_F(Echo, ShowsATableThatGrowsAndTakesActions)
{
    signOn(ana());
    write(QStringLiteral("/ask table"));
    const auto table = host.expect<wire::PromptOpened>();
    EXPECT_EQ(table.kind, wire::PromptKind::Table);
    EXPECT_EQ(table.rows.size(), 3);
    host.send(wire::ActOnRow{table.prompt, QStringLiteral("more"), 0});
    EXPECT_EQ(host.expect<wire::PromptGrown>().rows.size(), 1);
    host.send(wire::ActOnRow{table.prompt, QStringLiteral("write"), 3});
    EXPECT_EQ(read(), QStringLiteral("write dora@echo.example"));
}

TEST_F(Echo, HasMenusAndCommands)
{
    signOn(ana());
    EXPECT_EQ(host.expect<wire::CommandsChanged>().commands.size(), 3);
    host.send(wire::GetMenu{.id = QStringLiteral("m")});
    EXPECT_EQ(host.expect<wire::MenuGot>().items.size(), 3);
    host.send(wire::ChooseMenuItem{.id = QStringLiteral("c"), .item = QStringLiteral("loud")});
    EXPECT_EQ(host.expect<wire::CommandDone>().re, QStringLiteral("c"));
    host.send(wire::RunCommand{.id = QStringLiteral("r"), .conversation = kAlice, .line = QStringLiteral("wave Bob")});
    EXPECT_EQ(read(), QStringLiteral("You wave at Bob."));
    host.send(wire::RunCommand{.id = QStringLiteral("s"), .conversation = kAlice, .line = QStringLiteral("stumble")});
    EXPECT_EQ(host.expect<wire::CommandFailed>().re, QStringLiteral("s"));
}

TEST_F(Echo, HasAsManyPeopleAsAsked)
{
    wire::SignOn command = ana();
    command.options.insert(QStringLiteral("people"), 1200);
    signOn(command);
    qsizetype people = 0;
    for (bool last = false; !last && !HasFailure();) {
        const auto snapshot = host.expect<wire::RosterSnapshot>();
        EXPECT_LE(snapshot.entries.size(), 500);
        people += snapshot.entries.size();
        last = snapshot.last;
    }
    EXPECT_EQ(people, 1200);
}

TEST_F(Echo, TypesThenRepeats)
{
    signOn(ana());
    write(QStringLiteral("hello"));
    EXPECT_EQ(host.expect<wire::TypingChanged>().state, wire::TypingState::Typing);
    EXPECT_EQ(read(), QStringLiteral("hello"));
    EXPECT_EQ(host.expect<wire::TypingChanged>().state, wire::TypingState::None);
    EXPECT_EQ(host.expect<wire::MessageStateChanged>().state, wire::SendState::Sent);
    EXPECT_EQ(host.expect<wire::MessageStateChanged>().state, wire::SendState::Delivered);
}

TEST_F(Echo, PeopleComeAndGoOnDemand)
{
    signOn(ana());
    host.expect<wire::PresenceChanged>();
    write(QStringLiteral("!away Lunch"));
    const auto presence = host.expect<wire::PresenceChanged>().entries.value(0);
    EXPECT_EQ(presence.address, kAlice);
    EXPECT_EQ(presence.presence, wire::Presence::Away);
    EXPECT_EQ(presence.message, QStringLiteral("Lunch"));
}

TEST_F(Echo, RoomsHaveTopicNicksAndParticipants)
{
    signOn(ana());
    join();
    host.send(wire::SetRoomTopic{QStringLiteral("t"), kLobby, QStringLiteral("News")});
    EXPECT_EQ(host.expect<wire::RoomTopicChanged>().topic, QStringLiteral("News"));
    host.send(wire::SetRoomNick{QStringLiteral("n"), kLobby, QStringLiteral("anna")});
    EXPECT_EQ(host.expect<wire::ParticipantsChanged>().renamed.value(QStringLiteral("ana")), QStringLiteral("anna"));
    host.send(wire::InviteToRoom{QStringLiteral("i"), kLobby, QStringLiteral("dalia@echo.example"), {}});
    EXPECT_EQ(host.expect<wire::ParticipantsChanged>().present.value(0).nick, QStringLiteral("dalia"));
    write(QStringLiteral("hello room"), kLobby);
    EXPECT_EQ(host.expect<wire::MessageReceived>().sender, QStringLiteral("alice"));
    write(QStringLiteral("/kick Enough"), kLobby);
    EXPECT_EQ(host.expect<wire::RoomLeft>().reason, QStringLiteral("Enough"));
}

TEST_F(Echo, ListsItsRoomsInBatches)
{
    signOn(ana());
    host.send(wire::NormaliseAddress{QStringLiteral("n"), wire::ConversationKind::Room, QStringLiteral(" Lobby ")});
    EXPECT_EQ(host.expect<wire::AddressNormalised>().address, kLobby);
    host.send(wire::ListRooms{QStringLiteral("l"), {}});
    EXPECT_FALSE(host.expect<wire::RoomsListed>().last);
    EXPECT_TRUE(host.expect<wire::RoomsListed>().last);
}

TEST_F(Echo, ACrowdOfRoomsComesInParts)
{
    signOn(ana());
    host.send(wire::ListRooms{QStringLiteral("l"), QStringLiteral("crowd")});
    qsizetype rooms = 0;
    wire::RoomsListed part;
    do {
        part = host.expect<wire::RoomsListed>();
        ASSERT_FALSE(part.rooms.isEmpty());
        rooms += part.rooms.size();
    } while (!part.last);
    EXPECT_EQ(rooms, 50'000);
    host.send(wire::Ping{QStringLiteral("p")});
    EXPECT_EQ(host.expect<wire::Pong>().re, QStringLiteral("p"));
}

TEST_F(Echo, AsksForACertificateOnce)
{
    wire::SignOn command = ana();
    command.username = QStringLiteral("ana@untrusted.example");
    host.startAndGreet();
    host.send(command);
    const auto prompt = host.expect<wire::PromptOpened>();
    EXPECT_EQ(prompt.kind, wire::PromptKind::Certificate);
    host.send(wire::AnswerPrompt{prompt.prompt, true, {}});
    host.expect<wire::SignedOn>();

    HostDriver again({QStringLiteral("jackdaw-host-echo"), {}});
    again.startAndGreet();
    command.trusted.insert(prompt.certificate.host, prompt.certificate.sha256);
    again.send(command);
    again.expect<wire::SignedOn>();
    again.expectNone<wire::PromptOpened>();
}

TEST_F(Echo, AnInvitationThatIsAcceptedJoins)
{
    signOn(ana());
    write(QStringLiteral("/invite ") + kLobby);
    const auto prompt = host.expect<wire::PromptOpened>();
    EXPECT_EQ(prompt.kind, wire::PromptKind::Invitation);
    host.send(wire::AnswerPrompt{prompt.prompt, true, {}});
    EXPECT_EQ(host.expect<wire::RoomJoined>().room, kLobby);
}

TEST_F(Echo, SaysWhatWasAcknowledged)
{
    signOn(ana());
    host.send(wire::AckMessages{41});
    write(QStringLiteral("/acked"));
    EXPECT_EQ(read(), QStringLiteral("41"));
}

TEST_F(Echo, OffersFilesAndTakesThem)
{
    signOn(ana());
    const QString spool = host.folder() + QStringLiteral("/spool");
    write(QStringLiteral("/file 5000 two words.txt"));
    const auto offer = host.expect<wire::TransferOffered>();
    EXPECT_EQ(offer.from, kAlice);
    EXPECT_EQ(offer.name, QStringLiteral("two words.txt"));
    EXPECT_EQ(offer.size, 5000);
    host.send(wire::AcceptTransfer{offer.transfer, QStringLiteral("in")});
    EXPECT_EQ(host.expect<wire::TransferEnded>().outcome, wire::TransferOutcome::Done);
    EXPECT_EQ(QFileInfo(spool + QStringLiteral("/in")).size(), 5000);
    write(QStringLiteral("/liar 5000"));
    host.send(wire::AcceptTransfer{host.expect<wire::TransferOffered>().transfer, QStringLiteral("more")});
    EXPECT_EQ(host.expect<wire::TransferEnded>().outcome, wire::TransferOutcome::Done);
    EXPECT_EQ(QFileInfo(spool + QStringLiteral("/more")).size(), 10'000);
}

TEST_F(Echo, TakesAFileAfterTheQuestionWhichWayItMayGo)
{
    signOn(ana());
    host.send(wire::SendFile{.id = QStringLiteral("s"),
                             .to = kAlice,
                             .file = QStringLiteral("out"),
                             .name = QStringLiteral("a.txt"),
                             .size = 100});
    EXPECT_TRUE(host.expect<wire::TransferAsked>().otherWay);
    host.send(wire::AllowTransfer{QStringLiteral("s"), false});
    EXPECT_EQ(host.expect<wire::TransferEnded>().outcome, wire::TransferOutcome::Done);
    host.send(wire::CancelTransfer{QStringLiteral("s")});
    EXPECT_EQ(host.expect<wire::TransferEnded>().outcome, wire::TransferOutcome::Cancelled);
}

TEST_F(Echo, FloodsInOrder)
{
    signOn(ana());
    write(QStringLiteral("/flood 5000"));
    for (int i = 1; i <= 5000 && !HasFailure(); ++i)
        EXPECT_EQ(read(), QStringLiteral("%1 of 5000").arg(i));
}

TEST_F(Echo, CutsAMessageTooLongForAFrame)
{
    signOn(ana());
    write(QStringLiteral("/big 3000000"));
    const QString text = read();
    EXPECT_GT(text.size(), 100'000);
    EXPECT_LT(text.size(), wire::kMaximumFrame);
    host.ping();
}

TEST_F(Echo, WhatALibraryPrintsDoesNotReachTheWire)
{
    signOn(ana());
    write(QStringLiteral("/print"));
    host.ping();
    EXPECT_TRUE(waitFor([&] { return host.standardError().contains("a line a library printed"); }));
}

TEST_P(EchoRefusal, NamesTheReason)
{
    const auto& [username, password, kind] = GetParam();
    wire::SignOn command = ana();
    command.username = QString::fromUtf8(username);
    command.password = QString::fromUtf8(password);
    host.startAndGreet();
    host.send(command);
    EXPECT_EQ(host.expect<wire::Failed>().kind, kind);
    EXPECT_EQ(host.expectEnd(), 0);
}

INSTANTIATE_TEST_SUITE_P(SignOn, EchoRefusal,
                         testing::Values(std::tuple("ana", "wrong", wire::ErrorKind::Authentication),
                                         std::tuple("taken", "x", wire::ErrorKind::NameTaken),
                                         std::tuple("banned", "x", wire::ErrorKind::Banned),
                                         std::tuple("a b", "x", wire::ErrorKind::Settings),
                                         std::tuple("ana@unreachable.example", "x", wire::ErrorKind::Network),
                                         std::tuple("ana@full.example", "x", wire::ErrorKind::Server)));

TEST_P(EchoFault, HappensAndNothingElse)
{
    signOn(ana());
    const std::string fault = GetParam();
    write(u'/' + QString::fromStdString(fault));
    if (fault == "crash" || fault == "abort") {
        EXPECT_EQ(host.expectEnd(), -1);
    } else if (fault == "exit") {
        EXPECT_EQ(host.expectEnd(), 3);
    } else {
        // Alive, silent, and gone two seconds after it is told to.
        ASSERT_TRUE(waitFor([&] { return host.standardError().contains("hangs"); }, HostDriver::kPatience));
        kill(static_cast<pid_t>(host.pid()), SIGTERM);
        EXPECT_EQ(host.expectEnd(), -1);
    }
    host.expectNoneLeft<wire::MessageStateChanged>();
}

INSTANTIATE_TEST_SUITE_P(Deeds, EchoFault, testing::Values("crash", "abort", "exit", "hang"));
