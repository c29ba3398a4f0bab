// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/supervisor.h"

#include <gtest/gtest.h>

#include "core/link/retry.h"

using jackdaw::RetryRule;
using jackdaw::Supervisor;
using jackdaw::SupervisorLimits;
using jackdaw::wire::ErrorKind;
using Action = jackdaw::Supervisor::Action;
using State = jackdaw::Supervisor::State;

namespace {

constexpr double kHighest = 0.999999;

struct Harness {
    double random = kHighest;
    Supervisor supervisor{SupervisorLimits{}, [this] { return random; }};
    qint64 now = 1000;

    void online() { EXPECT_EQ(supervisor.goOnline(now), Action::Start); }
    void running()
    {
        online();
        supervisor.signedOn(now);
        EXPECT_EQ(supervisor.state(), State::Running);
    }
    void lose(ErrorKind kind)
    {
        EXPECT_EQ(supervisor.failed(kind, now), Action::None);
        EXPECT_EQ(supervisor.hostEnded(now), Action::None);
    }
    Action wakeWhenDue()
    {
        now = supervisor.wakeAt();
        return supervisor.wake(now);
    }
};

const ErrorKind kAllKinds[] = {
    ErrorKind::Other,
    ErrorKind::Network,
    ErrorKind::Server,
    ErrorKind::Authentication,
    ErrorKind::Certificate,
    ErrorKind::Encryption,
    ErrorKind::Settings,
    ErrorKind::NameTaken,
    ErrorKind::Banned,
    ErrorKind::Replaced,
    ErrorKind::HostCrashed,
    ErrorKind::HostHung,
    ErrorKind::HostIncompatible,
    ErrorKind::HostMissing,
};

} // namespace

TEST(Supervisor, StartsOffline)
{
    Harness h;
    EXPECT_EQ(h.supervisor.state(), State::Offline);
    EXPECT_EQ(h.supervisor.wakeAt(), 0);
    EXPECT_FALSE(h.supervisor.hostLives());
}

TEST(Supervisor, EveryKindOfErrorEndsAsItsRuleSays)
{
    for (const ErrorKind kind : kAllKinds) {
        Harness h;
        h.running();
        h.lose(kind);
        const bool retries = jackdaw::retryRule(kind) == RetryRule::BackOff;
        EXPECT_EQ(h.supervisor.state(), retries ? State::BackingOff : State::Failed) << static_cast<int>(kind);
        EXPECT_EQ(h.supervisor.wakeAt() > h.now, retries) << static_cast<int>(kind);
        EXPECT_FALSE(jackdaw::sentenceFor(kind).isEmpty());
    }
}

TEST(Supervisor, TheUserOnlyRules)
{
    // Literal, so that a changed rule is a decision.
    for (const ErrorKind kind : {ErrorKind::Authentication, ErrorKind::Certificate, ErrorKind::Encryption,
                                 ErrorKind::Settings, ErrorKind::NameTaken, ErrorKind::Banned, ErrorKind::Replaced,
                                 ErrorKind::HostIncompatible, ErrorKind::HostMissing})
        EXPECT_EQ(jackdaw::retryRule(kind), RetryRule::UserOnly) << static_cast<int>(kind);
    for (const ErrorKind kind :
         {ErrorKind::Other, ErrorKind::Network, ErrorKind::Server, ErrorKind::HostCrashed, ErrorKind::HostHung})
        EXPECT_EQ(jackdaw::retryRule(kind), RetryRule::BackOff) << static_cast<int>(kind);
}

TEST(Supervisor, DelaysDoubleFromOneSecondToFiveMinutes)
{
    Harness h;
    h.online();
    qint64 previous = 0;
    for (int i = 0; i < 20; ++i) {
        h.lose(ErrorKind::Network);
        const qint64 delay = h.supervisor.retryAt() - h.now;
        EXPECT_GE(delay, 1000);
        EXPECT_LE(delay, 300'000);
        EXPECT_GE(delay, previous);
        previous = delay;
        EXPECT_EQ(h.wakeWhenDue(), Action::Start);
    }
    EXPECT_GT(previous, 290'000);
}

TEST(Supervisor, JitterIsTheUpperHalf)
{
    Harness low;
    low.random = 0;
    Harness high;
    low.online();
    high.online();
    for (int i = 0; i < 6; ++i) {
        low.lose(ErrorKind::Network);
        high.lose(ErrorKind::Network);
        EXPECT_EQ(low.supervisor.retryAt() - low.now, 1000 << i);
        EXPECT_EQ(high.supervisor.retryAt() - high.now, (2000 << i) - 1);
        EXPECT_EQ(low.wakeWhenDue(), Action::Start);
        EXPECT_EQ(high.wakeWhenDue(), Action::Start);
    }
}

TEST(Supervisor, OnlyAStableConnectionStartsTheDelaysAfresh)
{
    const auto delayAfter = [](qint64 lasted) {
        Harness h;
        h.online();
        for (int i = 0; i < 6; ++i) {
            h.lose(ErrorKind::Network);
            EXPECT_EQ(h.wakeWhenDue(), Action::Start);
        }
        h.supervisor.signedOn(h.now);
        h.now += lasted;
        h.lose(ErrorKind::Network);
        return h.supervisor.retryAt() - h.now;
    };
    EXPECT_LT(delayAfter(60'000), 2000);
    EXPECT_GT(delayAfter(59'999), 30'000);
}

TEST(Supervisor, NeverStartsASecondHostBesideTheFirst)
{
    Harness h;
    h.running();
    EXPECT_EQ(h.supervisor.goOffline(h.now), Action::SignOff);
    EXPECT_EQ(h.supervisor.goOnline(h.now), Action::None) << "the first still says goodbye";
    EXPECT_EQ(h.supervisor.state(), State::Starting);
    EXPECT_EQ(h.supervisor.hostEnded(h.now), Action::Start);
}

TEST(Supervisor, AHostThatDoesNotLeaveIsKilled)
{
    Harness h;
    h.running();
    EXPECT_EQ(h.supervisor.goOffline(h.now), Action::SignOff);
    EXPECT_EQ(h.supervisor.wake(h.now), Action::None);
    EXPECT_EQ(h.wakeWhenDue(), Action::Kill);
    EXPECT_EQ(h.supervisor.hostEnded(h.now), Action::None);
    EXPECT_EQ(h.supervisor.state(), State::Offline);
    EXPECT_EQ(h.supervisor.wakeAt(), 0);
}

TEST(Supervisor, ARetryThatIsDueWaitsForTheOldHostToBeGone)
{
    Harness h;
    h.running();
    EXPECT_EQ(h.supervisor.failed(ErrorKind::Network, h.now), Action::None);
    h.now = h.supervisor.retryAt();
    EXPECT_EQ(h.supervisor.wake(h.now), Action::None);
    EXPECT_EQ(h.supervisor.state(), State::Starting);
    EXPECT_EQ(h.wakeWhenDue(), Action::Kill);
    EXPECT_EQ(h.supervisor.hostEnded(h.now), Action::Start);
}

TEST(Supervisor, AHostToldToGoMayComplainWithoutEffect)
{
    Harness h;
    h.running();
    EXPECT_EQ(h.supervisor.goOffline(h.now), Action::SignOff);
    EXPECT_EQ(h.supervisor.failed(ErrorKind::Authentication, h.now), Action::None);
    EXPECT_EQ(h.supervisor.state(), State::Offline);
}

TEST(Supervisor, ReconnectForgetsFailures)
{
    Harness h;
    h.online();
    h.lose(ErrorKind::Authentication);
    EXPECT_EQ(h.supervisor.state(), State::Failed);
    EXPECT_EQ(h.supervisor.goOnline(h.now), Action::None) << "only the user's own word goes on";
    EXPECT_EQ(h.supervisor.reconnect(h.now), Action::Start);
    h.lose(ErrorKind::Network);
    EXPECT_LT(h.supervisor.retryAt() - h.now, 2000);
    EXPECT_EQ(h.supervisor.reconnect(h.now), Action::Start) << "no waiting when the user is impatient";
}

TEST(Supervisor, ReconnectWhileOnlineSignsOffFirst)
{
    Harness h;
    h.running();
    EXPECT_EQ(h.supervisor.reconnect(h.now), Action::SignOff);
    EXPECT_EQ(h.supervisor.state(), State::Starting);
    EXPECT_EQ(h.supervisor.hostEnded(h.now), Action::Start);
}

TEST(Supervisor, ASignOnWithoutProgressFails)
{
    Harness h;
    h.online();
    h.now += 100'000;
    h.supervisor.progressed(h.now);
    EXPECT_EQ(h.supervisor.wakeAt(), h.now + 120'000);
    EXPECT_EQ(h.wakeWhenDue(), Action::Kill);
    EXPECT_EQ(h.supervisor.state(), State::BackingOff);
}

TEST(Supervisor, ASignOnThatWaitsForTheUserHasTime)
{
    Harness h;
    h.online();
    h.supervisor.hold();
    EXPECT_EQ(h.supervisor.wakeAt(), 0);
    h.now += 10'000'000;
    EXPECT_EQ(h.supervisor.wake(h.now), Action::None);
    h.supervisor.release(h.now);
    EXPECT_EQ(h.supervisor.wakeAt(), h.now + 120'000);
}

TEST(Supervisor, GoingOfflineEndsTheWaiting)
{
    Harness h;
    h.online();
    h.lose(ErrorKind::Network);
    EXPECT_EQ(h.supervisor.goOffline(h.now), Action::None);
    EXPECT_EQ(h.supervisor.wakeAt(), 0);
    EXPECT_EQ(h.supervisor.state(), State::Offline);
}

TEST(Supervisor, NoDelayIsOutsideOfItsBounds)
{
    for (const double random : {0.0, 0.1, 0.5, 0.9, kHighest}) {
        Harness h;
        h.random = random;
        h.online();
        for (int i = 0; i < 100; ++i) {
            h.lose(i % 2 == 0 ? ErrorKind::Network : ErrorKind::HostCrashed);
            const qint64 delay = h.supervisor.retryAt() - h.now;
            ASSERT_GE(delay, 1000) << "after " << i;
            ASSERT_LE(delay, 300'000) << "after " << i;
            ASSERT_EQ(h.supervisor.wake(h.supervisor.retryAt() - 1), Action::None);
            ASSERT_EQ(h.wakeWhenDue(), Action::Start);
        }
    }
}

TEST(Supervisor, ANetworkThatIsBackIsTriedAtOnceWithTheDelaysAfresh)
{
    Harness h;
    h.online();
    for (int i = 0; i < 8; ++i) {
        h.lose(ErrorKind::Network);
        EXPECT_EQ(h.wakeWhenDue(), Action::Start);
    }
    h.lose(ErrorKind::Network);
    EXPECT_EQ(h.supervisor.networkCameUp(h.now), Action::Start);
    EXPECT_EQ(h.supervisor.networkCameUp(h.now), Action::None) << "it is on its way";
    h.lose(ErrorKind::Network);
    EXPECT_LT(h.supervisor.retryAt() - h.now, 2000);
}

TEST(Supervisor, ANetworkThatIsBackChangesNothingElse)
{
    Harness offline;
    EXPECT_EQ(offline.supervisor.networkCameUp(offline.now), Action::None);
    Harness running;
    running.running();
    EXPECT_EQ(running.supervisor.networkCameUp(running.now), Action::None);
    EXPECT_EQ(running.supervisor.state(), State::Running);
    Harness failed;
    failed.online();
    failed.lose(ErrorKind::Authentication);
    EXPECT_EQ(failed.supervisor.networkCameUp(failed.now), Action::None) << "a wrong password stays wrong";
    EXPECT_EQ(failed.supervisor.woke(3'600'000, failed.now), Action::None);
}

TEST(Supervisor, ANetworkThatIsBackWaitsForTheOldHostToBeGone)
{
    Harness h;
    h.running();
    EXPECT_EQ(h.supervisor.failed(ErrorKind::Network, h.now), Action::None);
    EXPECT_EQ(h.supervisor.networkCameUp(h.now), Action::None);
    EXPECT_EQ(h.supervisor.state(), State::Starting);
    EXPECT_EQ(h.supervisor.hostEnded(h.now), Action::Start);
}

TEST(Supervisor, OnlyALongSleepEndsAConnectionThatSeemsToStand)
{
    Harness nap;
    nap.running();
    EXPECT_EQ(nap.supervisor.woke(119'999, nap.now), Action::None);
    EXPECT_EQ(nap.supervisor.state(), State::Running);
    Harness night;
    night.running();
    EXPECT_EQ(night.supervisor.woke(120'000, night.now), Action::SignOff);
    EXPECT_EQ(night.supervisor.wake(night.supervisor.wakeAt()), Action::Kill) << "a dead connection says no goodbye";
    EXPECT_EQ(night.supervisor.hostEnded(night.now), Action::Start);
    Harness waiting;
    waiting.online();
    waiting.lose(ErrorKind::Network);
    EXPECT_EQ(waiting.supervisor.woke(5000, waiting.now), Action::Start);
}
