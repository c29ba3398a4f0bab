// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/base/paced.h"

#include <algorithm>
#include <utility>

namespace jackdaw {

Paced::Paced(std::chrono::milliseconds pause, std::function<void()> run)
    : m_pause(pause)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, run = std::move(run)] {
        m_sinceRun.start();
        run();
    });
}

void Paced::request()
{
    if (m_timer.isActive())
        return;
    const std::chrono::milliseconds since(m_sinceRun.isValid() ? m_sinceRun.elapsed() : m_pause.count());
    m_timer.start(std::max(std::chrono::milliseconds(0), m_pause - since));
}

void Paced::cancel()
{
    m_timer.stop();
}

} // namespace jackdaw
