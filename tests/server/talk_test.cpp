// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Talk against Debian's own: GNU's daemon, and the talk program of BSD at a terminal.

#include "tests/server/talk_machine.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

const QString kAna = QStringLiteral("ana");
const QString kBen = QStringLiteral("ben");

class RealTalk : public testing::Test {
protected:
    void SetUp() override
    {
        if (const QString problem = TalkMachine::problem(); !problem.isEmpty())
            GTEST_SKIP() << qPrintable(problem);
        machine = std::make_unique<TalkMachine>();
        machine->logIn(kAna);
        machine->logIn(kBen);
    }

    std::unique_ptr<HostDriver> signOn(const QString& user, const QStringList& contacts = {})
    {
        auto host = std::make_unique<HostDriver>(machine->host());
        wire::SignOn command;
        command.protocol = QStringLiteral("talk");
        command.username = user;
        for (const QString& contact : contacts) {
            wire::RosterEntry entry;
            entry.address = contact;
            command.roster.append(entry);
        }
        const wire::HelloBack hello = host->startAndGreet();
        EXPECT_TRUE(hello.sandboxed || !hello.sandboxProblem.isEmpty());
        host->send(command);
        host->expect<wire::SignedOn>();
        return host;
    }
    static void write(HostDriver& host, const QString& to, const QString& text)
    {
        wire::SendMessage command;
        command.id = text;
        command.to = to;
        command.body.text = text;
        host.send(command);
    }
    static wire::MessageStateChanged stateOf(HostDriver& host, const QString& id)
    {
        return host.expect<wire::MessageStateChanged>([&](const auto& event) { return event.id == id; });
    }
    static QString read(HostDriver& host) { return host.expect<wire::MessageReceived>().body.text; }
    void anaTalksTo(const QString& address) { machine->run(kAna, {QStringLiteral("netkit-ntalk"), address}); }
    /// Ben writes to her, she answers as she is told on her terminal.
    void ringAndAnswer(HostDriver& ben, const QString& address, const QString& callback)
    {
        write(ben, address, QStringLiteral("hello"));
        machine->expectOnScreen(kAna, QStringLiteral("respond with:  talk ") + callback);
        anaTalksTo(callback);
        machine->expectOnScreen(kAna, QStringLiteral("hello"));
        EXPECT_EQ(stateOf(ben, QStringLiteral("hello")).state, wire::SendState::Sent);
    }

    std::unique_ptr<TalkMachine> machine;
};

} // namespace

TEST_F(RealTalk, RingsSomebodyAtATerminalAndTalks)
{
    const auto ben = signOn(kBen);
    ringAndAnswer(*ben, kAna, QStringLiteral("ben@localhost"));
    machine->type(kAna, QStringLiteral("hi bem\x7fn\r"));
    EXPECT_EQ(read(*ben), QStringLiteral("hi ben"));
    machine->type(kAna, QStringLiteral("a wrong\x17right word\r"));
    EXPECT_EQ(read(*ben), QStringLiteral("a right word"));
    machine->type(kAna, QStringLiteral("nonsense\x15Grüße\r"));
    EXPECT_EQ(read(*ben), QStringLiteral("Grüße"));
    write(*ben, kAna, QStringLiteral("how are you"));
    machine->expectOnScreen(kAna, QStringLiteral("how are you"));
    machine->type(kAna, QStringLiteral("bye"));
    ben->expect<wire::TypingChanged>(
        [](const wire::TypingChanged& event) { return event.state == wire::TypingState::Typing; });
    // An interrupt throws away what the program has not read.
    machine->expectOnScreen(kAna, QStringLiteral("bye"));
    machine->type(kAna, QStringLiteral("\x03"));
    EXPECT_EQ(read(*ben), QStringLiteral("bye"));
    ben->expect<wire::PresenceChanged>([](const wire::PresenceChanged& event) {
        const wire::PresenceEntry& entry = event.entries.first();
        return entry.presence == wire::Presence::Unknown && entry.message.isEmpty();
    });
}

/// The invitation names the address by which the other machine reaches this one, of several, and none of them is the
/// name's own.
TEST_F(RealTalk, RingsSomebodyOnAnotherMachine)
{
    TalkMachine fox(machine.get());
    fox.logIn(kAna);
    const auto ben = signOn(kBen);
    write(*ben, QStringLiteral("ana@fox"), QStringLiteral("hello"));
    fox.expectOnScreen(kAna, QStringLiteral("respond with:  talk ben@den"));
    fox.run(kAna, {QStringLiteral("netkit-ntalk"), QStringLiteral("ben@den")});
    fox.expectOnScreen(kAna, QStringLiteral("hello"));
    fox.type(kAna, QStringLiteral("from afar\r"));
    const auto message = ben->expect<wire::MessageReceived>();
    EXPECT_EQ(message.body.text, QStringLiteral("from afar"));
    EXPECT_EQ(message.sender, QStringLiteral("ana@fox"));
}

TEST_F(RealTalk, IsCalledFromAnotherMachine)
{
    TalkMachine fox(machine.get());
    fox.logIn(kAna);
    const auto ben = signOn(kBen, {QStringLiteral("ana@fox")});
    fox.run(kAna, {QStringLiteral("netkit-ntalk"), QStringLiteral("ben@den")});
    const auto prompt = ben->expect<wire::PromptOpened>();
    EXPECT_EQ(prompt.subject, QStringLiteral("ana@fox"));
    ben->send(wire::AnswerPrompt{prompt.prompt, true, {}});
    fox.expectOnScreen(kAna, QStringLiteral("Connection established"));
    fox.type(kAna, QStringLiteral("found you\r"));
    EXPECT_EQ(read(*ben), QStringLiteral("found you"));
}

TEST_F(RealTalk, IsCalledBySomebodyAtATerminal)
{
    const auto ben = signOn(kBen, {kAna});
    anaTalksTo(QStringLiteral("ben@localhost"));
    const auto prompt = ben->expect<wire::PromptOpened>();
    EXPECT_EQ(prompt.kind, wire::PromptKind::Invitation);
    EXPECT_EQ(prompt.subject, kAna);
    ben->send(wire::AnswerPrompt{prompt.prompt, true, {}});
    machine->expectOnScreen(kAna, QStringLiteral("Connection established"));
    write(*ben, kAna, QStringLiteral("hello"));
    machine->expectOnScreen(kAna, QStringLiteral("hello"));
    machine->type(kAna, QStringLiteral("at last\r"));
    EXPECT_EQ(read(*ben), QStringLiteral("at last"));
    ben->send(wire::SignOff{});
    ben->expect<wire::SignedOff>();
    machine->expectOnScreen(kAna, QStringLiteral("Connection closed"));
}

TEST_F(RealTalk, NoticesThatACallerGaveUp)
{
    const auto ben = signOn(kBen, {kAna});
    anaTalksTo(QStringLiteral("ben@localhost"));
    const auto prompt = ben->expect<wire::PromptOpened>();
    machine->type(kAna, QStringLiteral("\x03"));
    EXPECT_EQ(ben->expect<wire::PromptClosed>().prompt, prompt.prompt);
}

TEST_F(RealTalk, SaysWhyItCannotRing)
{
    const auto ben = signOn(kBen);
    write(*ben, QStringLiteral("eve"), QStringLiteral("1"));
    EXPECT_EQ(stateOf(*ben, QStringLiteral("1")).error, QStringLiteral("eve is not logged in."));
    machine->setTakesMessages(kAna, false);
    write(*ben, kAna, QStringLiteral("2"));
    EXPECT_EQ(stateOf(*ben, QStringLiteral("2")).error, QStringLiteral("ana refuses messages."));
    write(*ben, QStringLiteral("ana@nowhere"), QStringLiteral("3"));
    EXPECT_EQ(stateOf(*ben, QStringLiteral("3")).error, QStringLiteral("There is no computer called nowhere."));
    machine->stopDaemon();
    write(*ben, kAna, QStringLiteral("4"));
    EXPECT_EQ(stateOf(*ben, QStringLiteral("4")).error, QStringLiteral("No talk daemon answers at this computer."));
}

TEST_F(RealTalk, LeavesNoInvitationBehind)
{
    {
        const auto ben = signOn(kBen);
        write(*ben, kAna, QStringLiteral("hello"));
        machine->expectOnScreen(kAna, QStringLiteral("respond with"));
        ben->send(wire::SignOff{});
        ben->expect<wire::SignedOff>();
        EXPECT_EQ(ben->expectEnd(), 0);
    }
    anaTalksTo(QStringLiteral("ben@localhost"));
    machine->expectOnScreen(kAna, QStringLiteral("Waiting for your party to respond"));
}

TEST_F(RealTalk, TwoOfUsTalk)
{
    const auto ben = signOn(kBen);
    const auto ana = signOn(kAna, {kBen});
    write(*ben, kAna, QStringLiteral("Grüße 🐦"));
    const auto prompt = ana->expect<wire::PromptOpened>();
    ana->send(wire::AnswerPrompt{prompt.prompt, true, {}});
    EXPECT_EQ(read(*ana), QStringLiteral("Grüße 🐦"));
    EXPECT_EQ(stateOf(*ben, QStringLiteral("Grüße 🐦")).state, wire::SendState::Sent);
    write(*ana, kBen, QStringLiteral("one\ntwo"));
    EXPECT_EQ(read(*ben), QStringLiteral("one"));
    EXPECT_EQ(read(*ben), QStringLiteral("two"));
}
