// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/connectivity_watch.h"

#include <QNetworkInformation>
#include <limits>

#include <ctime>
#include <sys/timerfd.h>
#include <unistd.h>

#include "core/base/log.h"

namespace jackdaw {

namespace {

/// A clock that is set without a sleep moves this by nothing; in milliseconds.
constexpr qint64 kShortestSleep = 1000;

qint64 milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

/// CLOCK_BOOTTIME goes on while the machine sleeps, CLOCK_MONOTONIC does not.
qint64 timeAsleep()
{
    return milliseconds(CLOCK_BOOTTIME) - milliseconds(CLOCK_MONOTONIC);
}

} // namespace

ConnectivityWatch::ConnectivityWatch(QObject* parent)
    : QObject(parent)
    , m_asleep(timeAsleep())
{
    watchNetwork();
    watchSleep();
}

ConnectivityWatch::~ConnectivityWatch()
{
    m_notifier.reset();
    if (m_timer >= 0)
        ::close(m_timer);
}

void ConnectivityWatch::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const auto isReachable = [](QNetworkInformation::Reachability reachability) {
        return reachability == QNetworkInformation::Reachability::Online
            || reachability == QNetworkInformation::Reachability::Site;
    };
    m_reachable = isReachable(QNetworkInformation::instance()->reachability());
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this, isReachable](QNetworkInformation::Reachability reachability) {
                const bool before = std::exchange(m_reachable, isReachable(reachability));
                if (!before && m_reachable)
                    Q_EMIT networkCameUp();
            });
}

void ConnectivityWatch::watchSleep()
{
    m_timer = ::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (m_timer < 0) {
        qCWarning(logAccounts, "the machine's sleep is not noticed: timerfd_create failed");
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_timer, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ConnectivityWatch::onClockSet);
    arm();
}

void ConnectivityWatch::arm()
{
    itimerspec never{};
    never.it_value.tv_sec = std::numeric_limits<decltype(never.it_value.tv_sec)>::max();
    ::timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr);
}

void ConnectivityWatch::onClockSet()
{
    quint64 expirations = 0;
    // ECANCELED: the clock was set.
    (void)!::read(m_timer, &expirations, sizeof expirations);
    arm();
    const qint64 before = std::exchange(m_asleep, timeAsleep());
    if (m_asleep - before >= kShortestSleep)
        Q_EMIT woke(m_asleep - before);
}

} // namespace jackdaw
