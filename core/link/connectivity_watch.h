// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace jackdaw {

/// What the machine tells of its network and its sleep. Costs no wake-ups: both are told by others, the network by Qt's
/// backend (NetworkManager where it runs; without one there are no hints), the sleep by the kernel, which cancels a
/// timer when the wall clock is set, as it does at every resume. Main thread.
class ConnectivityWatch final : public QObject {
    Q_OBJECT
public:
    explicit ConnectivityWatch(QObject* parent = nullptr);
    ~ConnectivityWatch() override;

Q_SIGNALS:
    /// There was no way out, and now there is.
    void networkCameUp();
    /// In milliseconds.
    void woke(qint64 slept);

private:
    void watchNetwork();
    void watchSleep();
    void arm();
    void onClockSet();

    int m_timer = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    qint64 m_asleep = 0; ///< in all since the machine started
    bool m_reachable = true;
};

} // namespace jackdaw
