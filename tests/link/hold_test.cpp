// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// A host that is not heard for a time: it waits, and nothing it says is lost.

#include <csignal>

#include "tests/link/observed.h"

using namespace jackdaw;
using namespace jackdaw::test;
using Reason = jackdaw::LinkEnd::Reason;

namespace {

/// More than a socket takes, so that the host itself must wait.
constexpr int kMany = 30'000;

int received(const Observed& host)
{
    return static_cast<int>(std::count_if(host.events.cbegin(), host.events.cend(), [](const wire::Event& event) {
        return std::holds_alternative<wire::MessageReceived>(event);
    }));
}

/// For as many turns of the loop as a host that is heard would need for a good part of it.
void turn(const Observed& host, qint64 milliseconds)
{
    QDeadlineTimer deadline(milliseconds);
    (void)waitFor([&] { return deadline.hasExpired() || host.end; }, static_cast<int>(milliseconds) + 1000);
}

} // namespace

TEST(HeldLink, SaysNothingUntilItIsHeardAgainThenAll)
{
    Observed host(echoHost(), impatient());
    ASSERT_TRUE(host.signOn());
    host.write(QStringLiteral("/flood %1").arg(kMany));
    ASSERT_TRUE(waitFor([&] { return received(host) > 0; }, 30000));
    host.link.hold(true);
    const int before = received(host);
    ASSERT_LT(before, kMany);
    turn(host, 1500);
    EXPECT_EQ(received(host), before);
    EXPECT_FALSE(host.end) << "who is not heard is not taken for hung: " << host.end->details.toStdString();
    host.link.hold(false);
    ASSERT_TRUE(waitFor([&] { return received(host) == kMany; }, 60000)) << received(host);
    int number = 0;
    for (const wire::Event& event : std::as_const(host.events)) {
        if (const auto* message = std::get_if<wire::MessageReceived>(&event)) {
            ASSERT_EQ(message->body.text, QStringLiteral("%1 of %2").arg(++number).arg(kMany));
        }
    }
    EXPECT_FALSE(host.end);
}

TEST(HeldLink, WhatItsHostSaidLastArrivesBeforeItsEnd)
{
    Observed host(shell(
        kGreeting + QStringLiteral(R"(read hello; read go; printf '{"type":"account.failed","kind":"banned"}\n')")));
    ASSERT_TRUE(waitFor([&] { return host.has<wire::HelloBack>(); }));
    host.link.hold(true);
    host.link.send(wire::SignOff{});
    ASSERT_TRUE(host.ends());
    EXPECT_TRUE(host.has<wire::Failed>());
    EXPECT_EQ(host.end->reason, Reason::Finished);
}

TEST(HeldLink, AKilledHostIsNoticed)
{
    Observed host(echoHost());
    ASSERT_TRUE(host.signOn());
    host.link.hold(true);
    ::kill(static_cast<pid_t>(host.link.pid()), SIGKILL);
    ASSERT_TRUE(host.ends());
    EXPECT_EQ(host.end->reason, Reason::Crashed);
}
