// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QtGlobal>
#include <functional>

#include "core/wire/types.h"

namespace jackdaw {

/// All times in milliseconds.
struct SupervisorLimits {
    qint64 shortestDelay = 1000; ///< before the first retry
    qint64 longestDelay = 5 * 60'000;
    qint64 stableAfter = 60'000;   ///< a connection that stood this long starts the delays afresh
    qint64 signOnLimit = 120'000;  ///< a sign-on that makes no progress for this long has failed
    qint64 signOffLimit = 5000;    ///< a host that takes longer to end is killed
    qint64 longSleep = 2 * 60'000; ///< of the machine, after which no connection is believed to stand
};

/// Decides when an account's hosts start, stop and start again: one host per connection attempt, never two at once.
/// A pure state machine: no clock, no timer, no randomness of its own. Every input takes the steady time and returns
/// what to do now; afterwards wakeAt() says when to call wake().
class Supervisor {
public:
    enum class State { Offline, Starting, Running, BackingOff, Failed };
    enum class Action {
        None,
        Start,   ///< make a host and sign on
        SignOff, ///< ask the host to sign off
        Kill,    ///< end the host now
    };

    /// `random` gives a number in [0, 1).
    explicit Supervisor(SupervisorLimits limits, std::function<double()> random);

    State state() const { return m_state; }
    /// When wake() is due, in the caller's steady time; 0: never.
    qint64 wakeAt() const;
    /// When the next attempt is due; 0 but in BackingOff.
    qint64 retryAt() const { return m_state == State::BackingOff ? m_retryAt : 0; }
    /// A host is alive, perhaps on its way out.
    bool hostLives() const { return m_host != Host::None; }
    /// A host is alive and was not told to end: what it says of the connection counts.
    bool hostStands() const { return m_host == Host::Alive; }

    // The user's word.
    [[nodiscard]] Action goOnline(qint64 now);
    [[nodiscard]] Action goOffline(qint64 now);
    /// Ends a connection that stands, forgets delays and failures, connects at once.
    [[nodiscard]] Action reconnect(qint64 now);

    // The machine's word.
    /// The network may be well again: what waits for its next attempt makes it now, with the delays afresh.
    [[nodiscard]] Action networkCameUp(qint64 now);
    /// The machine slept for `slept`: as networkCameUp(), and a connection that was left alone for too long is made
    /// again, since its other side has given it up.
    [[nodiscard]] Action woke(qint64 slept, qint64 now);

    // The host's word.
    void progressed(qint64 now);
    /// The sign-on waits for the user: its limit does not count until release().
    void hold() { m_held = true; }
    void release(qint64 now);
    void signedOn(qint64 now);
    /// The attempt failed or the connection is lost, whether the host has ended already or will.
    [[nodiscard]] Action failed(wire::ErrorKind kind, qint64 now);
    /// The host is gone. One that said neither signed-off nor failed() needs failed() first.
    [[nodiscard]] Action hostEnded(qint64 now);

    [[nodiscard]] Action wake(qint64 now);

private:
    enum class Host { None, Alive, Ending };

    Action start(qint64 now);
    Action stopHost(qint64 now, Action how);
    qint64 nextDelay();

    SupervisorLimits m_limits;
    std::function<double()> m_random;
    State m_state = State::Offline;
    Host m_host = Host::None;
    bool m_held = false;
    bool m_startWhenEnded = false;
    int m_failures = 0; ///< in a row
    qint64 m_signedOnAt = 0;
    qint64 m_retryAt = 0;
    qint64 m_killAt = 0; ///< of a host that is ending
    qint64 m_signOnUntil = 0;
};

} // namespace jackdaw
