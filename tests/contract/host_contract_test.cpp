// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What every host must do, whatever language it is written in. core/wire/README.md is the promise.

#include <csignal>

#include <QRegularExpression>
#include <QSet>

#include "tests/contract/hosts_under_test.h"

using namespace jackdaw;
using namespace jackdaw::test;

namespace {

class HostContract : public testing::TestWithParam<HostUnderTest> {
protected:
    HostDriver host{GetParam().command};

    void signOn()
    {
        if (!GetParam().works)
            GTEST_SKIP() << "this host cannot sign on without a network";
        host.startAndGreet();
        host.send(*GetParam().works);
        host.expect<wire::SignedOn>();
    }
    wire::SendMessage message(const char* id) const
    {
        wire::SendMessage command;
        command.id = QString::fromUtf8(id);
        command.to = GetParam().somebody;
        command.body.text = QStringLiteral("Grüße");
        return command;
    }
};

bool isAlive(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray line = stat.readAll();
    return !line.mid(line.lastIndexOf(')') + 2).startsWith('Z');
}

} // namespace

TEST_P(HostContract, AnswersHello)
{
    const wire::HelloBack hello = host.startAndGreet();
    EXPECT_EQ(hello.version, wire::kVersionMajor);
    EXPECT_FALSE(hello.name.isEmpty());
    EXPECT_TRUE(host.isRunning());
    // Whoever is open says so, and why.
    if (!hello.sandboxed && GetParam().sandboxed) {
        EXPECT_TRUE(waitFor([&] { return host.standardError().contains("the sandbox is open: "); }));
    }
    EXPECT_TRUE(GetParam().sandboxed || !hello.sandboxed);
}

TEST_P(HostContract, AnswersAnotherVersionWithItsOwnAndEnds)
{
    host.start();
    host.sendRaw("{\"type\":\"hello\",\"version\":99}\n");
    EXPECT_EQ(host.expect<wire::HelloBack>().version, wire::kVersionMajor);
    EXPECT_NE(host.expectEnd(), 0);
}

TEST_P(HostContract, AnswersPing)
{
    host.startAndGreet();
    host.ping();
    host.ping();
}

TEST_P(HostContract, DescribesItself)
{
    host.start();
    host.send(wire::Hello{}); // no folder: only to be described
    host.send(wire::DescribeProtocols{QStringLiteral("7")});
    const auto described = host.expect<wire::ProtocolsDescribed>();
    EXPECT_EQ(described.re, QStringLiteral("7"));
    bool found = false;
    for (const wire::ProtocolInfo& info : described.protocols) {
        SCOPED_TRACE(info.id.toStdString());
        found = found || info.id == GetParam().protocol;
        EXPECT_FALSE(info.name.isEmpty());
        EXPECT_NE(info.nameParts.isEmpty(), info.loaded);
        EXPECT_EQ(info.problem.isEmpty(), info.loaded);
        EXPECT_EQ(info.separators.size(), std::max<qsizetype>(info.nameParts.size(), 1) - 1);
        QSet<QString> keys;
        for (const wire::Field& field : info.options) {
            EXPECT_FALSE(keys.contains(field.key)) << field.key.toStdString();
            keys.insert(field.key);
        }
    }
    EXPECT_TRUE(found) << host.transcript();
    host.closeInput();
    EXPECT_EQ(host.expectEnd(), 0);
}

TEST_P(HostContract, SkipsUnknownCommands)
{
    host.startAndGreet();
    host.sendRaw("{\"type\":\"from.the-future\"}\n{\"type\":\"from.the-future\",\"id\":\"9\"}\n\n");
    EXPECT_EQ(host.expect<wire::CommandFailed>().re, QStringLiteral("9"));
    host.expectNone<wire::CommandFailed>();
}

TEST_P(HostContract, AnswersEveryCommandWithAnId)
{
    host.startAndGreet();
    const QString id = QStringLiteral("1");
    const QString text = QStringLiteral("x");
    const wire::Command commands[] = {wire::SetRoomTopic{id, text, text},     wire::SetRoomNick{id, text, text},
                                      wire::InviteToRoom{id, text, text, {}}, wire::ListRooms{id, {}},
                                      wire::AddBuddy{id, text, {}, {}, {}},   wire::RemoveBuddy{id, text},
                                      wire::RenameBuddy{id, text, text},      wire::MoveBuddy{id, text, text},
                                      wire::RenameGroup{id, text, text},      wire::BlockBuddy{id, text, true},
                                      wire::NormaliseAddress{id, {}, text}};
    for (const wire::Command& command : commands) {
        SCOPED_TRACE(wire::typeOf(command).data());
        host.send(command);
        EXPECT_EQ(host.expect<wire::CommandFailed>().re, id);
    }
    host.send(wire::JoinRoom{.id = id, .room = text});
    EXPECT_EQ(host.expect<wire::RoomFailed>().re, id);
    host.send(message("2"));
    const auto state = host.expect<wire::MessageStateChanged>();
    EXPECT_EQ(state.id, QStringLiteral("2"));
    EXPECT_EQ(state.state, wire::SendState::Failed);
    EXPECT_FALSE(state.error.isEmpty());
}

TEST_P(HostContract, EndsAtMalformedFrames)
{
    const QByteArray frames[]
        = {"{\"type\":\"ping\",}\n", "[]\n", "{}\n", "{\"type\":1}\n", "{\"type\":\"ping\",\"id\":\"\xff\xfe\"}\n"};
    for (const QByteArray& frame : frames) {
        SCOPED_TRACE(frame.toStdString());
        HostDriver one(GetParam().command);
        one.startAndGreet();
        one.sendRaw(frame);
        EXPECT_NE(one.expectEnd(), 0);
    }
}

TEST_P(HostContract, EndsAtAFrameOfTwoMebibytes)
{
    host.startAndGreet();
    host.sendRaw("{\"type\":\"ping\",\"id\":\"" + QByteArray(2 * 1024 * 1024, 'x') + "\"}\n");
    EXPECT_NE(host.expectEnd(), 0);
}

TEST_P(HostContract, EndsAtTheEndOfItsInput)
{
    host.startAndGreet();
    host.closeInput();
    EXPECT_EQ(host.expectEnd(), 0);
}

TEST_P(HostContract, EndsAtTheEndOfItsInputWhileSignedOn)
{
    signOn();
    if (IsSkipped())
        return;
    host.closeInput();
    EXPECT_EQ(host.expectEnd(), 0);
}

TEST_P(HostContract, EndsWhenTerminated)
{
    host.startAndGreet();
    kill(static_cast<pid_t>(host.pid()), SIGTERM);
    host.expectEnd();
}

TEST_P(HostContract, EndsWhenItsParentIsKilled)
{
    // The shell between is the parent; the host keeps the input that the shell was given.
    HostCommand command{QStringLiteral("/bin/sh"),
                        {QStringLiteral("-c"), QStringLiteral("exec 3<&0; \"$@\" <&3 3<&- & echo pid $! >&2; wait"),
                         QStringLiteral("sh")}};
    const QString program = GetParam().command.program;
    const QString folder = qEnvironmentVariable("JACKDAW_BIN_DIR") + u'/';
    command.arguments << (program.startsWith(u'/') ? program : folder + program) << GetParam().command.arguments;
    HostDriver parent(command);
    parent.startAndGreet();
    const QRegularExpression line(QStringLiteral("pid (\\d+)\n"));
    QRegularExpressionMatch match;
    ASSERT_TRUE(waitFor([&] {
        match = line.match(QString::fromUtf8(parent.standardError()));
        return match.hasMatch();
    })) << parent.transcript();
    const qint64 pid = match.captured(1).toLongLong();
    ASSERT_TRUE(isAlive(pid));
    kill(static_cast<pid_t>(parent.pid()), SIGKILL);
    EXPECT_TRUE(waitFor([&] { return !isAlive(pid); }, HostDriver::kPatience));
}

TEST_P(HostContract, EndsAfterASignOnThatFailed)
{
    host.startAndGreet();
    host.send(GetParam().failing);
    const auto failed = host.expect<wire::Failed>();
    EXPECT_EQ(host.expectEnd(), 0);
    EXPECT_FALSE(failed.text.isEmpty() && failed.details.isEmpty() && failed.kind == wire::ErrorKind::Other);
    host.expectNoneLeft<wire::SignedOff>();
}

TEST_P(HostContract, SignsOnAndOff)
{
    signOn();
    if (IsSkipped())
        return;
    host.expect<wire::RosterSnapshot>([](const wire::RosterSnapshot& snapshot) { return snapshot.last; });
    host.send(wire::SignOff{});
    host.expect<wire::SignedOff>();
    EXPECT_EQ(host.expectEnd(), 0);
}

TEST_P(HostContract, SignsOffBeforeItSignedOn)
{
    host.startAndGreet();
    host.send(wire::SignOff{});
    host.expect<wire::SignedOff>();
    EXPECT_EQ(host.expectEnd(), 0);
}

TEST_P(HostContract, ReportsOnEveryMessage)
{
    signOn();
    if (IsSkipped())
        return;
    for (const char* id : {"a", "b", "c"}) {
        host.send(message(id));
        const auto state = host.expect<wire::MessageStateChanged>(
            [&](const wire::MessageStateChanged& event) { return event.id == QString::fromUtf8(id); });
        EXPECT_EQ(state.state, wire::SendState::Sent);
    }
    wire::SendMessage lost = message("d");
    lost.to = QStringLiteral("nobody@nowhere.invalid");
    host.send(lost);
    const auto state = host.expect<wire::MessageStateChanged>(
        [](const wire::MessageStateChanged& event) { return event.id == QStringLiteral("d"); });
    EXPECT_EQ(state.state, wire::SendState::Failed);
}

TEST_P(HostContract, NumbersWhatItReceives)
{
    signOn();
    if (IsSkipped())
        return;
    for (int i = 1; i <= 3; ++i) {
        host.send(message("x"));
        const auto received = host.expect<wire::MessageReceived>();
        EXPECT_EQ(received.serial, i);
        EXPECT_EQ(received.sender, GetParam().somebody);
        EXPECT_EQ(received.body.text, QStringLiteral("Grüße"));
    }
}

INSTANTIATE_TEST_SUITE_P(Hosts, HostContract, testing::ValuesIn(hostsUnderTest()),
                         [](const auto& host) { return host.param.name; });
