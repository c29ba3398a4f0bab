// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Talk against a daemon and people that keep to a script; tests/server has the real ones.

#include "tests/contract/hosts_under_test.h"
#include "tests/contract/scripted_daemon.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

const QString kAna = QStringLiteral("ana");
const QByteArray kEdit = "\x7f\x15\x17";

class TalkHost : public testing::Test {
protected:
    ScriptedDaemon daemon;
    HostDriver host{{QStringLiteral("jackdaw-host-talk"), {}}};

    wire::SignOn ben() const
    {
        wire::SignOn command;
        command.protocol = QStringLiteral("talk");
        command.username = QStringLiteral("ben");
        command.options = {{QStringLiteral("port"), daemon.port()}};
        return command;
    }
    void signOn(const QStringList& contacts = {})
    {
        wire::SignOn command = ben();
        for (const QString& contact : contacts) {
            wire::RosterEntry entry;
            entry.address = contact;
            command.roster.append(entry);
        }
        host.startAndGreet();
        host.send(command);
        host.expect<wire::SignedOn>();
    }
    void write(const QString& text)
    {
        wire::SendMessage command;
        command.id = text;
        command.to = kAna;
        command.body.text = text;
        host.send(command);
    }
    wire::MessageStateChanged stateOf(const QString& id)
    {
        return host.expect<wire::MessageStateChanged>([&](const auto& event) { return event.id == id; });
    }
    QString read() { return host.expect<wire::MessageReceived>().body.text; }
    bool waitForRequests(int type, size_t count)
    {
        return waitFor([&] { return daemon.heard(type).size() >= count; }, HostDriver::kPatience);
    }
    /// Where the user waits to be answered.
    quint16 rung()
    {
        EXPECT_TRUE(waitForRequests(ANNOUNCE, 1)) << host.transcript();
        return ScriptedDaemon::portIn(daemon.heard(LEAVE_INVITE).back().addr);
    }
    /// Whoever asks about ana hears that she waits there.
    void anaCalls(quint32 id, quint16 port, quint32 address = INADDR_LOOPBACK)
    {
        daemon.answer = [=](const CTL_MSG& request) -> std::optional<CTL_RESPONSE> {
            if (request.type == LOOK_UP && std::string(request.r_name) == "ana")
                return ScriptedDaemon::invitation(request, id, port, address);
            return ScriptedDaemon::reply(request, request.type == LOOK_UP ? NOT_HERE : SUCCESS, 7);
        };
    }
    wire::PromptOpened ringing()
    {
        return host.expect<wire::PromptOpened>(
            [](const auto& event) { return event.kind == wire::PromptKind::Invitation; });
    }
};

} // namespace

TEST_F(TalkHost, RingsAndTalks)
{
    signOn();
    write(QStringLiteral("Grüße"));
    const quint16 port = rung();
    EXPECT_EQ(host.expect<wire::PresenceChanged>().entries.first().message, QStringLiteral("Ringing…"));
    const CTL_MSG left = daemon.heard(LEAVE_INVITE).back();
    EXPECT_STREQ(left.l_name, "ben");
    EXPECT_STREQ(left.r_name, "ana");
    EXPECT_EQ(ScriptedDaemon::addressIn(left.addr), INADDR_LOOPBACK);
    EXPECT_EQ(daemon.heard(ANNOUNCE).back().pid, left.pid);
    host.expectNone<wire::MessageStateChanged>();

    ScriptedPeer ana(port);
    ana.type(kEdit);
    EXPECT_TRUE(ana.hears("Gr\xc3\xbc\xc3\x9f"
                          "e\n"));
    EXPECT_EQ(stateOf(QStringLiteral("Grüße")).state, wire::SendState::Sent);
    EXPECT_EQ(host.expect<wire::PresenceChanged>().entries.first().presence, wire::Presence::Available);
    EXPECT_TRUE(waitForRequests(DELETE, 2));
    EXPECT_EQ(ntohl(daemon.heard(DELETE)[0].id_num) + ntohl(daemon.heard(DELETE)[1].id_num), 7u + 8u);

    ana.type("hi");
    EXPECT_EQ(host.expect<wire::TypingChanged>().state, wire::TypingState::Typing);
    ana.type(" bem\x7fn\nand by");
    EXPECT_EQ(read(), QStringLiteral("hi ben"));
    write(QStringLiteral("again\nand again"));
    EXPECT_TRUE(ana.hears("Gr\xc3\xbc\xc3\x9f"
                          "e\nagain\nand again\n"));
    ana.type("e");
    ana.hangUp();
    EXPECT_EQ(read(), QStringLiteral("and bye"));
    EXPECT_EQ(host.expect<wire::PresenceChanged>().entries.first().presence, wire::Presence::Unknown);
}

TEST_F(TalkHost, SaysWhyNobodyAnswers)
{
    const std::pair<int, const char*> refusals[] = {{NOT_HERE, "not logged in"},
                                                    {PERMISSION_DENIED, "refuses messages"},
                                                    {MACHINE_UNKNOWN, "does not know this computer"},
                                                    {FAILED, "refused the call"}};
    signOn();
    for (const auto& [answer, words] : refusals) {
        daemon.answer = [answer = answer](const CTL_MSG& request) -> std::optional<CTL_RESPONSE> {
            const bool asked = request.type == ANNOUNCE;
            return ScriptedDaemon::reply(request, asked ? answer : NOT_HERE, asked ? 0 : 7);
        };
        const QString id = QString::fromUtf8(words);
        write(id);
        const auto state = stateOf(id);
        EXPECT_EQ(state.state, wire::SendState::Failed);
        EXPECT_TRUE(state.error.contains(id)) << state.error.toStdString();
    }
    // What was left at the own daemon is taken back.
    EXPECT_TRUE(waitForRequests(DELETE, std::size(refusals)));
}

TEST_F(TalkHost, SaysSoWhenThereIsNoSuchMachine)
{
    signOn();
    wire::SendMessage command;
    command.id = QStringLiteral("1");
    command.to = QStringLiteral("ana@nowhere.invalid");
    command.body.text = QStringLiteral("x");
    host.send(command);
    EXPECT_EQ(stateOf(command.id).error, QStringLiteral("There is no computer called nowhere.invalid."));
}

TEST_F(TalkHost, AnswersWhoeverHasCalledAlready)
{
    QTcpServer ana;
    ASSERT_TRUE(ana.listen(QHostAddress::LocalHost));
    signOn();
    anaCalls(5, ana.serverPort());
    write(QStringLiteral("hello"));
    ScriptedPeer peer(ana);
    peer.type(kEdit);
    EXPECT_TRUE(peer.hears("hello\n"));
    EXPECT_TRUE(daemon.heard(ANNOUNCE).empty());
}

TEST_F(TalkHost, RingsWhereAnInvitationWasLeftBehind)
{
    QTcpServer gone;
    ASSERT_TRUE(gone.listen(QHostAddress::LocalHost));
    const quint16 port = gone.serverPort();
    gone.close();
    signOn();
    anaCalls(5, port);
    write(QStringLiteral("hello"));
    rung();
    ASSERT_FALSE(daemon.heard(DELETE).empty());
    EXPECT_EQ(ntohl(daemon.heard(DELETE).front().id_num), 5u);
}

TEST_F(TalkHost, AsksWhetherToAnswerACall)
{
    QTcpServer ana;
    ASSERT_TRUE(ana.listen(QHostAddress::LocalHost));
    anaCalls(5, ana.serverPort());
    signOn({kAna});
    const auto prompt = ringing();
    EXPECT_EQ(prompt.subject, kAna);
    EXPECT_EQ(prompt.title, QStringLiteral("ana wants to talk"));
    host.expectNone<wire::PromptOpened>();
    EXPECT_FALSE(ana.hasPendingConnections());
    host.send(wire::AnswerPrompt{prompt.prompt, true, {}});
    ScriptedPeer peer(ana);
    peer.type(kEdit + "there you are\n");
    EXPECT_EQ(read(), QStringLiteral("there you are"));
}

TEST_F(TalkHost, HearsARefusedCallNoMore)
{
    anaCalls(5, 40000);
    signOn({kAna});
    host.send(wire::AnswerPrompt{ringing().prompt, false, {}});
    const size_t before = daemon.heard(LOOK_UP).size();
    EXPECT_TRUE(waitForRequests(LOOK_UP, before + 1));
    host.expectNone<wire::PromptOpened>();
    EXPECT_TRUE(daemon.heard(DELETE).empty());
}

TEST_F(TalkHost, WithdrawsItsQuestionWhenTheCallerGivesUp)
{
    anaCalls(5, 40000);
    signOn({kAna});
    const auto prompt = ringing();
    daemon.answer = [](const CTL_MSG& request) { return ScriptedDaemon::reply(request, NOT_HERE); };
    EXPECT_EQ(host.expect<wire::PromptClosed>().prompt, prompt.prompt);
}

TEST_F(TalkHost, HearsNobodyButTheDaemonItAsked)
{
    daemon.answer = [](const CTL_MSG& request) -> std::optional<CTL_RESPONSE> {
        if (std::string(request.r_name) != "ana")
            return ScriptedDaemon::reply(request, NOT_HERE);
        return {};
    };
    signOn({kAna});
    ASSERT_TRUE(waitFor([&] { return !daemon.heard().empty() && std::string(daemon.heard().back().r_name) == "ana"; }));
    daemon.spoof(ScriptedDaemon::invitation(daemon.heard().back(), 5, 40000));
    host.expectNone<wire::PromptOpened>();
}

TEST_F(TalkHost, IsLedNowhereButToTheMachineItAsked)
{
    QTcpServer ana;
    ASSERT_TRUE(ana.listen(QHostAddress::LocalHost));
    // 192.0.2.1 is nobody's; the caller must be at the machine whose daemon says so.
    anaCalls(5, ana.serverPort(), 0xc0000201);
    signOn({kAna});
    host.send(wire::AnswerPrompt{ringing().prompt, true, {}});
    ScriptedPeer peer(ana);
    EXPECT_TRUE(peer.isConnected());
}

TEST_F(TalkHost, IsNotLedToAServiceOfTheSystem)
{
    anaCalls(5, 25);
    signOn({kAna});
    EXPECT_TRUE(waitForRequests(LOOK_UP, 2));
    host.expectNone<wire::PromptOpened>();
}

TEST_F(TalkHost, CutsALineThatDoesNotEnd)
{
    signOn();
    write(QStringLiteral("x"));
    ScriptedPeer ana(rung());
    ana.type(kEdit + QByteArray(200000, 'a') + '\n');
    qsizetype length = 0;
    while (length < 200000 && !HasFailure()) {
        const QString text = read();
        EXPECT_LE(text.size(), 4096);
        length += text.size();
    }
    EXPECT_EQ(length, 200000);
}

TEST_F(TalkHost, FailsWhatWasNotSentWhenTheyHangUpAtOnce)
{
    signOn();
    write(QStringLiteral("x"));
    ScriptedPeer ana(rung());
    ana.hangUp();
    const auto state = stateOf(QStringLiteral("x"));
    EXPECT_EQ(state.state, wire::SendState::Failed);
    EXPECT_FALSE(state.error.isEmpty());
}

TEST_F(TalkHost, TakesItsInvitationsBackWhenItSignsOff)
{
    signOn();
    write(QStringLiteral("x"));
    rung();
    ASSERT_TRUE(waitForRequests(ANNOUNCE, 1));
    host.send(wire::SignOff{});
    EXPECT_EQ(stateOf(QStringLiteral("x")).state, wire::SendState::Failed);
    host.expect<wire::SignedOff>();
    EXPECT_EQ(host.expectEnd(), 0);
    EXPECT_TRUE(waitForRequests(DELETE, 1));
}

TEST_F(TalkHost, KnowsOnePersonByEverySpelling)
{
    signOn();
    const std::pair<const char*, const char*> spellings[]
        = {{"ana", "ana"}, {"ana@LOCALHOST", "ana"}, {"ana@Fox.example", "ana@fox.example"}, {"ana maria", ""}};
    for (const auto& [typed, normal] : spellings) {
        host.send(wire::NormaliseAddress{QString::fromUtf8(typed), {}, QString::fromUtf8(typed)});
        const auto answer = host.expect<wire::AddressNormalised>();
        EXPECT_EQ(answer.address.toStdString(), normal);
        EXPECT_NE(answer.address.isEmpty(), answer.problem.isEmpty());
    }
}

TEST_F(TalkHost, AddsAndDropsPeople)
{
    signOn();
    host.send(wire::AddBuddy{QStringLiteral("1"), kAna, {}, {}, {}});
    EXPECT_EQ(host.expect<wire::RosterChanged>().upserted.first().address, kAna);
    EXPECT_EQ(host.expect<wire::CommandDone>().re, QStringLiteral("1"));
    write(QStringLiteral("x"));
    ScriptedPeer ana(rung());
    ana.type(kEdit);
    EXPECT_TRUE(ana.hears("x\n"));
    host.send(wire::RemoveBuddy{QStringLiteral("2"), kAna});
    EXPECT_EQ(host.expect<wire::CommandDone>().re, QStringLiteral("2"));
    EXPECT_TRUE(ana.isGone());
}

TEST_F(TalkHost, RefusesALoginNameThatCannotTravel)
{
    wire::SignOn command = ben();
    command.username = QStringLiteral("a name with more than eleven");
    host.startAndGreet();
    host.send(command);
    EXPECT_EQ(host.expect<wire::Failed>().kind, wire::ErrorKind::Settings);
    EXPECT_EQ(host.expectEnd(), 0);
}
