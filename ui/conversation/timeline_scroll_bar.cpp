// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/timeline_scroll_bar.h"

#include <QScrollBar>
#include <algorithm>

namespace jackdaw::ui {

namespace {

constexpr int kSettleMilliseconds = 60; ///< a drag asks once it rests, not for each place it passes
constexpr double kLongest = 500e6;      ///< pixels of what is not loaded; keeps sums within int

} // namespace

TimelineScrollBar::TimelineScrollBar(QScrollBar& bar, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
{
    m_seek.setSingleShot(true);
    m_seek.setInterval(kSettleMilliseconds);
    connect(&m_seek, &QTimer::timeout, this, [this] { Q_EMIT seekWanted(m_wanted); });
}

void TimelineScrollBar::clear()
{
    m_seek.stop();
    m_syncing = true;
    m_bar.setRange(0, 0);
    m_syncing = false;
}

void TimelineScrollBar::sync(const TimelineModel& model, const TimelinePager& pager, const TimelineScroller& scroller,
                             int viewport)
{
    if (m_bar.isSliderDown() || m_seek.isActive())
        return;
    m_loaded = scroller.loadedHeight();
    m_above = 0;
    int below = 0;
    if (model.messageCount() > 0) {
        const qint64 first = model.messageAt(0).position;
        const qint64 last = model.messageAt(model.messageCount() - 1).position;
        m_perPosition = static_cast<double>(m_loaded) / static_cast<double>(std::max<qint64>(1, last - first));
        m_oldest = pager.oldestPosition() != 0 ? pager.oldestPosition() : first;
        const auto guess = [this, viewport](qint64 positions) {
            return static_cast<int>(
                std::clamp(static_cast<double>(positions) * m_perPosition, static_cast<double>(viewport), kLongest));
        };
        if (!model.atOldest())
            m_above = guess(first - m_oldest);
        if (!model.atNewest())
            below = guess(pager.newestPosition() - last);
    }
    m_syncing = true;
    const int maximum = std::max(0, m_above + m_loaded + below - viewport);
    m_bar.setRange(0, maximum);
    m_bar.setPageStep(viewport);
    m_bar.setSingleStep(std::max(16, viewport / 16));
    const bool bottom = scroller.isFollowing() && model.atNewest();
    m_bar.setValue(bottom ? maximum : m_above + scroller.heightAbove());
    m_syncing = false;
}

std::optional<int> TimelineScrollBar::moved(const TimelineScroller& scroller)
{
    if (m_syncing)
        return {};
    const int target = m_bar.value();
    if (target >= m_above && target <= m_above + m_loaded) {
        m_seek.stop();
        return m_above + scroller.heightAbove() - target;
    }
    m_wanted = m_oldest + static_cast<qint64>(static_cast<double>(target) / std::max(m_perPosition, 1e-9));
    m_seek.start();
    return {};
}

} // namespace jackdaw::ui
