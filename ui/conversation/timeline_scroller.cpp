// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/timeline_scroller.h"

#include <algorithm>

namespace jackdaw::ui {

TimelineScroller::TimelineScroller(ScrollRows& rows)
    : m_rows(rows)
{
}

void TimelineScroller::setViewport(int height)
{
    m_viewport = height;
}

void TimelineScroller::setPadding(int top, int bottom)
{
    m_top = top;
    m_bottom = bottom;
}

void TimelineScroller::place()
{
    m_visible.clear();
    if (m_rows.count() == 0 || m_viewport <= 0)
        return;
    if (m_following || m_rows.indexOf(m_anchor) < 0)
        placeFromBottom();
    else
        placeFromAnchor();
    holdOn();
}

void TimelineScroller::placeFromBottom()
{
    m_visible.clear();
    int y = m_viewport - m_bottom;
    for (int row = m_rows.count() - 1; row >= 0 && y > 0; --row) {
        const int height = m_rows.height(row);
        y -= height;
        m_visible.push_back({row, y, height});
    }
    std::ranges::reverse(m_visible);
}

void TimelineScroller::placeFromAnchor()
{
    const int anchor = m_rows.indexOf(m_anchor);
    int bottom = m_anchorY;
    for (int row = anchor; row < m_rows.count() && bottom < m_viewport; ++row) {
        const int height = m_rows.height(row);
        m_visible.push_back({row, bottom, height});
        bottom += height;
    }
    const bool reachedEnd = m_visible.empty() || m_visible.back().row == m_rows.count() - 1;
    if (reachedEnd && bottom <= m_viewport - m_bottom) {
        m_following = m_atNewest;
        placeFromBottom();
        return;
    }
    int top = m_anchorY;
    std::vector<Placed> above;
    for (int row = anchor - 1; row >= 0 && top > 0; --row) {
        const int height = m_rows.height(row);
        top -= height;
        above.push_back({row, top, height});
    }
    m_visible.insert(m_visible.begin(), above.rbegin(), above.rend());
    if (m_visible.empty() || (m_visible.front().row == 0 && m_visible.front().y > m_top)) {
        // The oldest row stands at the top, unless there is too little to fill the viewport: then at the bottom.
        int y = m_top;
        m_visible.clear();
        for (int row = 0; row < m_rows.count() && y < m_viewport; ++row) {
            const int height = m_rows.height(row);
            m_visible.push_back({row, y, height});
            y += height;
        }
        if (m_visible.back().row == m_rows.count() - 1 && y <= m_viewport - m_bottom) {
            m_following = m_atNewest;
            placeFromBottom();
        }
    }
}

void TimelineScroller::holdOn()
{
    std::erase_if(m_visible, [this](const Placed& placed) { return placed.bottom() <= 0 || placed.y >= m_viewport; });
    if (m_visible.empty())
        return;
    // The first row that is wholly in view, or else the one that fills it.
    const auto whole = std::ranges::find_if(m_visible, [](const Placed& placed) { return placed.y >= 0; });
    const Placed& held = whole == m_visible.end() ? m_visible.front() : *whole;
    m_anchor = m_rows.keyOf(held.row);
    m_anchorY = held.y;
}

void TimelineScroller::scrollBy(int pixels)
{
    if (pixels == 0 || m_visible.empty())
        return;
    if (pixels > 0) {
        // What fits into the viewport from the top on is held by the bottom and does not move.
        const Placed& first = m_visible.front();
        if (first.row == 0 && first.y >= m_top)
            return;
        m_following = false;
    } else if (m_following) {
        return;
    }
    m_anchorY += pixels;
    place();
}

void TimelineScroller::scrollToNewest()
{
    m_following = true;
    place();
}

void TimelineScroller::scrollToRow(int row, int y)
{
    if (row < 0 || row >= m_rows.count())
        return;
    m_following = false;
    m_anchor = m_rows.keyOf(row);
    m_anchorY = y;
    place();
}

void TimelineScroller::reveal(int row)
{
    if (row < 0 || row >= m_rows.count())
        return;
    const auto found = std::ranges::find(m_visible, row, &Placed::row);
    if (found == m_visible.end()) {
        const bool above = !m_visible.empty() && row < m_visible.front().row;
        scrollToRow(row, above ? m_top : m_viewport - m_bottom - m_rows.height(row));
        return;
    }
    const int room = m_viewport - m_top - m_bottom;
    if (found->y < m_top && found->height <= room)
        scrollBy(m_top - found->y);
    else if (found->bottom() > m_viewport - m_bottom)
        scrollBy(std::max(m_viewport - m_bottom - found->bottom(), std::min(0, m_top - found->y)));
}

int TimelineScroller::loadedHeight() const
{
    int sum = m_top + m_bottom;
    for (int row = 0; row < m_rows.count(); ++row)
        sum += m_rows.guess(row);
    return sum;
}

int TimelineScroller::heightAbove() const
{
    if (m_visible.empty())
        return 0;
    int sum = m_top;
    for (int row = 0; row < m_visible.front().row; ++row)
        sum += m_rows.guess(row);
    return std::max(0, sum - m_visible.front().y);
}

} // namespace jackdaw::ui
