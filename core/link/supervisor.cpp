// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/supervisor.h"

#include <algorithm>

#include "core/link/retry.h"

namespace jackdaw {

Supervisor::Supervisor(SupervisorLimits limits, std::function<double()> random)
    : m_limits(limits)
    , m_random(std::move(random))
{
}

qint64 Supervisor::wakeAt() const
{
    qint64 at = 0;
    const auto consider = [&at](qint64 time) { at = at == 0 ? time : std::min(at, time); };
    if (m_host == Host::Ending)
        consider(m_killAt);
    if (m_state == State::BackingOff)
        consider(m_retryAt);
    if (m_state == State::Starting && m_host == Host::Alive && !m_held)
        consider(m_signOnUntil);
    return at;
}

Supervisor::Action Supervisor::goOnline(qint64 now)
{
    if (m_state != State::Offline)
        return Action::None;
    m_failures = 0;
    return start(now);
}

Supervisor::Action Supervisor::goOffline(qint64 now)
{
    m_state = State::Offline;
    m_startWhenEnded = false;
    m_failures = 0;
    return m_host == Host::Alive ? stopHost(now, Action::SignOff) : Action::None;
}

Supervisor::Action Supervisor::reconnect(qint64 now)
{
    m_failures = 0;
    if (m_host == Host::Alive) {
        m_state = State::Starting;
        m_startWhenEnded = true;
        return stopHost(now, Action::SignOff);
    }
    return start(now);
}

Supervisor::Action Supervisor::networkCameUp(qint64 now)
{
    if (m_state != State::BackingOff)
        return Action::None;
    m_failures = 0;
    return start(now);
}

Supervisor::Action Supervisor::woke(qint64 slept, qint64 now)
{
    const bool stands = m_state == State::Running || m_state == State::Starting;
    if (stands && m_host == Host::Alive && slept >= m_limits.longSleep)
        return reconnect(now);
    return networkCameUp(now);
}

void Supervisor::progressed(qint64 now)
{
    if (m_state == State::Starting)
        m_signOnUntil = now + m_limits.signOnLimit;
}

void Supervisor::release(qint64 now)
{
    m_held = false;
    progressed(now);
}

void Supervisor::signedOn(qint64 now)
{
    if (m_state != State::Starting || m_host != Host::Alive)
        return;
    m_state = State::Running;
    m_signedOnAt = now;
}

Supervisor::Action Supervisor::failed(wire::ErrorKind kind, qint64 now)
{
    // A host that was told to go may complain on its way out; that changes nothing.
    if (m_host != Host::Alive)
        return Action::None;
    if (m_state == State::Running && now - m_signedOnAt >= m_limits.stableAfter)
        m_failures = 0;
    if (retryRule(kind) == RetryRule::BackOff) {
        m_state = State::BackingOff;
        m_retryAt = now + nextDelay();
    } else {
        m_state = State::Failed;
    }
    m_startWhenEnded = false;
    return stopHost(now, Action::None);
}

Supervisor::Action Supervisor::hostEnded(qint64 now)
{
    m_host = Host::None;
    if (!m_startWhenEnded)
        return Action::None;
    m_startWhenEnded = false;
    return start(now);
}

Supervisor::Action Supervisor::wake(qint64 now)
{
    if (m_host == Host::Ending && now >= m_killAt) {
        m_killAt = now + m_limits.signOffLimit;
        return Action::Kill;
    }
    if (m_state == State::BackingOff && now >= m_retryAt)
        return start(now);
    if (m_state == State::Starting && m_host == Host::Alive && !m_held && now >= m_signOnUntil) {
        (void)failed(wire::ErrorKind::Network, now);
        return Action::Kill;
    }
    return Action::None;
}

Supervisor::Action Supervisor::start(qint64 now)
{
    m_state = State::Starting;
    m_held = false;
    if (m_host != Host::None) {
        m_startWhenEnded = true;
        return Action::None;
    }
    m_host = Host::Alive;
    m_signOnUntil = now + m_limits.signOnLimit;
    return Action::Start;
}

Supervisor::Action Supervisor::stopHost(qint64 now, Action how)
{
    m_host = Host::Ending;
    m_killAt = now + m_limits.signOffLimit;
    return how;
}

qint64 Supervisor::nextDelay()
{
    // Doubles with every failure; the upper half is random, so that a server's restart is not met by everybody at once.
    const int doublings = std::min(++m_failures, 20);
    const qint64 ceiling = std::min(m_limits.longestDelay, m_limits.shortestDelay << doublings);
    const qint64 half = ceiling / 2;
    return half + static_cast<qint64>(m_random() * static_cast<double>(ceiling - half));
}

} // namespace jackdaw
