// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Real host processes: the echo network, and shells that misbehave in ways it cannot.

#include "core/link/process_link.h"

#include <gtest/gtest.h>

#include <QFile>

#include <csignal>

#include "tests/link/observed.h"

using namespace jackdaw;
using namespace jackdaw::test;
using Reason = jackdaw::LinkEnd::Reason;

namespace {

bool isGone(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return true;
    const QByteArray line = stat.readAll();
    return line.mid(line.lastIndexOf(')') + 2, 1) == "Z"; // dead, and not collected by whoever inherited it
}

} // namespace

TEST(ProcessLink, SignsOnTalksAndSignsOff)
{
    Observed host(echoHost());
    ASSERT_TRUE(host.signOn());
    EXPECT_GT(host.link.pid(), 0);
    EXPECT_TRUE(std::holds_alternative<wire::HelloBack>(host.events.value(0)));
    host.write(QStringLiteral("hello"));
    EXPECT_TRUE(waitFor([&] { return host.has<wire::MessageStateChanged>(); }));
    host.link.send(wire::SignOff{});
    ASSERT_TRUE(host.ends());
    EXPECT_EQ(host.end->reason, Reason::Finished);
    EXPECT_TRUE(std::holds_alternative<wire::SignedOff>(host.events.last()));
}

TEST(ProcessLink, AHostThatCannotSignOnSaysWhyAndFinishes)
{
    Observed host(echoHost());
    wire::SignOn command;
    command.username = QStringLiteral("banned@echo.example");
    command.password = QStringLiteral("secret");
    host.link.send(command);
    ASSERT_TRUE(host.ends());
    EXPECT_EQ(host.end->reason, Reason::Finished);
    ASSERT_TRUE(host.has<wire::Failed>());
    EXPECT_EQ(std::get<wire::Failed>(host.events.last()).kind, wire::ErrorKind::Banned);
}

TEST(ProcessLink, EveryFaultEndsAsWhatItIs)
{
    struct Case {
        const char* fault;
        Reason reason;
        const char* details;
    };
    const Case cases[] = {
        {"crash", Reason::Crashed, "signal 11"},         {"abort", Reason::Crashed, "signal 6"},
        {"exit", Reason::Crashed, "exit code 3"},        {"frame-too-long", Reason::Incompatible, "1048576"},
        {"invalid-json", Reason::Incompatible, "JSON"},  {"invalid-utf8", Reason::Incompatible, "JSON"},
        {"nested", Reason::Incompatible, "JSON"},        {"not-an-object", Reason::Incompatible, "object"},
        {"second-hello", Reason::Incompatible, "hello"}, {"wrong-type", Reason::Incompatible, "message.received"},
    };
    for (const Case& one : cases) {
        SCOPED_TRACE(one.fault);
        Observed host(echoHost());
        ASSERT_TRUE(host.signOn());
        host.write(u'/' + QString::fromLatin1(one.fault));
        ASSERT_TRUE(host.ends());
        EXPECT_EQ(host.end->reason, one.reason) << host.end->details.toStdString();
        EXPECT_TRUE(host.end->details.contains(QLatin1StringView(one.details))) << host.end->details.toStdString();
        EXPECT_EQ(host.link.pid(), 0) << "nothing is left of it";
    }
}

TEST(ProcessLink, WhatItDoesNotKnowItSkips)
{
    for (const char* fault : {"unknown-event", "print"}) {
        SCOPED_TRACE(fault);
        Observed host(echoHost());
        ASSERT_TRUE(host.signOn());
        host.write(u'/' + QString::fromLatin1(fault));
        host.link.send(wire::Ping{QStringLiteral("after")});
        EXPECT_TRUE(waitFor([&] { return host.has<wire::Pong>() || host.end; }));
        EXPECT_FALSE(host.end.has_value());
    }
}

TEST(ProcessLink, AHangIsAborted)
{
    Observed host(echoHost(), impatient());
    ASSERT_TRUE(host.signOn());
    host.write(QStringLiteral("/hang"));
    ASSERT_TRUE(host.ends());
    EXPECT_EQ(host.end->reason, Reason::Hung);
    EXPECT_TRUE(host.end->details.contains(QStringLiteral("silent"))) << host.end->details.toStdString();
}

TEST(ProcessLink, AStoppedProcessIsKilled)
{
    Observed host(echoHost(), impatient());
    ASSERT_TRUE(host.signOn());
    const qint64 pid = host.link.pid();
    ::kill(static_cast<pid_t>(pid), SIGSTOP);
    ASSERT_TRUE(host.ends());
    EXPECT_EQ(host.end->reason, Reason::Hung);
    EXPECT_TRUE(isGone(pid));
}

TEST(ProcessLink, AnIdleHostLivesOnPings)
{
    ProcessLinkLimits limits = impatient();
    limits.hungAfter = 20000;
    Observed host(echoHost(), limits);
    ASSERT_TRUE(host.signOn());
    const auto pongs = [&host] {
        return std::count_if(host.events.cbegin(), host.events.cend(),
                             [](const wire::Event& event) { return std::holds_alternative<wire::Pong>(event); });
    };
    // Each answer makes the next silence begin: with one wait for an answer in between there would not be time.
    EXPECT_TRUE(waitFor([&] { return pongs() >= 4 || host.end; }, 60000));
    EXPECT_FALSE(host.end.has_value());
}

TEST(ProcessLink, AKilledHostHasCrashed)
{
    Observed host(echoHost());
    ASSERT_TRUE(host.signOn());
    ::kill(static_cast<pid_t>(host.link.pid()), SIGKILL);
    ASSERT_TRUE(host.ends());
    EXPECT_EQ(host.end->reason, Reason::Crashed);
    EXPECT_TRUE(host.end->details.contains(QStringLiteral("signal 9"))) << host.end->details.toStdString();
}

TEST(ProcessLink, AMissingProgramIsNotStarted)
{
    HostProgram missing = echoHost();
    missing.program = QStringLiteral("/nonexistent/host");
    Observed host(missing);
    EXPECT_FALSE(host.end.has_value()) << "never from within start()";
    ASSERT_TRUE(host.ends());
    EXPECT_EQ(host.end->reason, Reason::NotStarted);
    EXPECT_TRUE(host.end->details.contains(missing.program));
}

TEST(ProcessLink, AnotherMajorVersionIsIncompatible)
{
    Observed host(shell(QStringLiteral(R"(printf '{"type":"hello","version":99}\n'; exec sleep 1000)")));
    ASSERT_TRUE(host.ends());
    EXPECT_EQ(host.end->reason, Reason::Incompatible);
    EXPECT_TRUE(host.end->details.contains(QStringLiteral("99")));
    EXPECT_FALSE(host.has<wire::HelloBack>()) << "nobody signs on with it";
}

TEST(ProcessLink, HelloComesFirst)
{
    Observed host(shell(QStringLiteral(R"(printf '{"type":"pong"}\n'; exec sleep 1000)")));
    ASSERT_TRUE(host.ends());
    EXPECT_EQ(host.end->reason, Reason::Incompatible);
}

TEST(ProcessLink, KeepsTheLastWordsForTheDetails)
{
    Observed host(shell(kGreeting + QStringLiteral("echo 'assertion failed: cat' >&2; exit 7")));
    ASSERT_TRUE(host.ends());
    EXPECT_EQ(host.end->reason, Reason::Crashed);
    EXPECT_TRUE(host.end->details.contains(QStringLiteral("exit code 7"))) << host.end->details.toStdString();
    EXPECT_TRUE(host.end->details.contains(QStringLiteral("assertion failed: cat")));
}

TEST(ProcessLink, WhatWasSaidBeforeTheEndArrives)
{
    Observed host(shell(kGreeting + QStringLiteral(R"(printf '{"type":"account.failed","kind":"server"}\n'; exit 1)")));
    ASSERT_TRUE(host.ends());
    EXPECT_TRUE(host.has<wire::Failed>());
    EXPECT_EQ(host.end->reason, Reason::Finished) << "the reason is known, the exit code says nothing more";
}

TEST(ProcessLink, AHostThatClosesItsOutputIsEnded)
{
    ProcessLinkLimits limits;
    limits.killAfter = 100;
    Observed host(shell(kGreeting + QStringLiteral("exec <&- >&-; exec sleep 1000")), limits);
    ASSERT_TRUE(host.ends());
    EXPECT_EQ(host.end->reason, Reason::Crashed);
}

TEST(ProcessLink, AHostThatDoesNotReadIsHung)
{
    ProcessLinkLimits limits;
    limits.killAfter = 100;
    Observed host(shell(kGreeting + QStringLiteral("exec sleep 1000")), limits);
    ASSERT_TRUE(waitFor([&] { return host.has<wire::HelloBack>(); }));
    const QString text(100'000, u'x');
    for (int i = 0; i < 100 && !host.end; ++i)
        host.write(text);
    ASSERT_TRUE(host.ends());
    EXPECT_EQ(host.end->reason, Reason::Hung);
}

TEST(ProcessLink, AFloodLeavesTurnsOfTheLoopToOthers)
{
    constexpr int kFrames = 50'000;
    Observed host(shell(
        kGreeting + QStringLiteral(R"(yes '{"type":"pong","re":"x"}' | head -n %1; exec sleep 1000)").arg(kFrames)));
    int turns = 0;
    QTimer others;
    QObject::connect(&others, &QTimer::timeout, &others, [&] {
        if (host.has<wire::Pong>())
            ++turns;
    });
    others.start(0);
    ASSERT_TRUE(waitFor([&] { return host.events.size() > kFrames; }, 60000));
    EXPECT_GT(turns, 5);
}

TEST(ProcessLink, AContactListWithoutEndEndsTheHost)
{
    Observed host(
        shell(kGreeting + QStringLiteral(R"(yes '{"type":"roster.snapshot","entries":[{"address":"a@x"}]}')")));
    ASSERT_TRUE(host.ends(60000));
    EXPECT_EQ(host.end->reason, Reason::Incompatible);
    EXPECT_TRUE(host.end->details.contains(QStringLiteral("roster.snapshot"))) << host.end->details.toStdString();
}

TEST(ProcessLink, WhatAHostStartedDiesWithIt)
{
    for (const char* end : {"exec sleep 1000", "exit 3"}) {
        SCOPED_TRACE(end);
        Observed host(
            shell(kGreeting + QStringLiteral("sleep 1000 & echo $! > \"$PWD/child\"; ") + QString::fromLatin1(end)));
        QFile child(host.folder.filePath(QStringLiteral("child")));
        QByteArray pid;
        ASSERT_TRUE(waitFor([&] {
            if (!child.isOpen() && !child.open(QIODevice::ReadOnly))
                return false;
            pid += child.readAll();
            return pid.endsWith('\n');
        }));
        host.link.kill();
        ASSERT_TRUE(host.ends());
        EXPECT_TRUE(waitFor([&] { return isGone(pid.trimmed().toLongLong()); }));
    }
}

TEST(ProcessLink, TheHostGetsNoWayToTheDesktop)
{
    qputenv("DISPLAY", ":99");
    qputenv("WAYLAND_DISPLAY", "wayland-9");
    qputenv("SSH_AUTH_SOCK", "/tmp/agent");
    Observed host(shell(QStringLiteral(R"sh(printf '{"type":"hello","version":1,"name":"%s|%s|%s|%s"}\n' \
        "$DISPLAY$WAYLAND_DISPLAY$XAUTHORITY$SSH_AUTH_SOCK" "$DBUS_SESSION_BUS_ADDRESS" "$(ulimit -c)" "$(pwd)"
        exec sleep 1000)sh")));
    ASSERT_TRUE(waitFor([&] { return host.has<wire::HelloBack>(); }));
    EXPECT_EQ(std::get<wire::HelloBack>(host.events[0]).name, QStringLiteral("|disabled:|0|") + host.folder.path());
}

TEST(ProcessLink, DestructionEndsTheHost)
{
    qint64 pid = 0;
    {
        Observed host(echoHost());
        ASSERT_TRUE(host.signOn());
        pid = host.link.pid();
    }
    EXPECT_TRUE(isGone(pid));
}

/// The other half of HostsDieWithTheProgram: holds a host until it is killed.
TEST(ProcessLinkChild, DISABLED_HoldsAHost)
{
    Observed host(echoHost());
    ASSERT_TRUE(host.signOn());
    std::printf("host %lld\n", static_cast<long long>(host.link.pid()));
    std::fflush(stdout);
    waitFor([] { return false; }, 60000);
}

TEST(ProcessLink, HostsDieWithTheProgram)
{
    // What is killed cleans up nothing: its own temporary folder lies in this one.
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), folder.path());
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(
        QCoreApplication::applicationFilePath(),
        {QStringLiteral("--gtest_also_run_disabled_tests"), QStringLiteral("--gtest_filter=ProcessLinkChild.*")});
    QByteArray said;
    ASSERT_TRUE(waitFor(
        [&] {
            said += program.readAllStandardOutput();
            return said.contains("host ") && said.indexOf('\n', said.indexOf("host ")) > 0;
        },
        60000))
        << said.toStdString();
    const qint64 pid = said.mid(said.indexOf("host ") + 5).split('\n')[0].toLongLong();
    ASSERT_GT(pid, 0);
    ASSERT_FALSE(isGone(pid));
    program.kill();
    EXPECT_TRUE(waitFor([&] { return isGone(pid); }, 30000));
    waitFor([&] { return program.state() == QProcess::NotRunning; });
}
