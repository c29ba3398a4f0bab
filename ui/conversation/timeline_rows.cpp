// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/timeline_rows.h"

#include <QSet>

namespace jackdaw::ui {

TimelineRows::TimelineRows(const TimelineModel& model)
    : m_model(model)
{
}

void TimelineRows::setLook(RowLook look)
{
    m_look = std::move(look);
    invalidateAll();
}

quint64 TimelineRows::cacheKey(int row) const
{
    const TimelineRow& shape = m_model.row(row);
    return (static_cast<quint64>(m_model.messageOf(row).id.value) << 3) | (static_cast<quint64>(shape.kind) << 1)
        | (shape.startsGroup ? 1U : 0U);
}

const RowLayout& TimelineRows::layout(int row)
{
    const quint64 key = cacheKey(row);
    auto found = m_layouts.find(key);
    if (found == m_layouts.end()) {
        const Message& message = m_model.messageOf(row);
        found = m_layouts.emplace(key, layOut(m_model.row(row), message, m_look, stateOf(message.id))).first;
        m_heights.insert(key, found->second->height());
    }
    return *found->second;
}

int TimelineRows::height(int row)
{
    const auto known = m_heights.constFind(cacheKey(row));
    if (known != m_heights.constEnd() && *known >= 0)
        return *known;
    return layout(row).height();
}

int TimelineRows::guess(int row) const
{
    const quint64 key = cacheKey(row);
    const auto known = m_heights.constFind(key);
    if (known != m_heights.constEnd())
        return *known >= 0 ? *known : -*known;
    const int guessed = std::max(1, guessHeight(m_model.row(row), m_model.messageOf(row), m_look));
    m_heights.insert(key, -guessed);
    return guessed;
}

void TimelineRows::keep(int first, int last)
{
    QSet<quint64> kept;
    for (int row = std::max(first, 0); row <= std::min(last, count() - 1); ++row)
        kept.insert(cacheKey(row));
    std::erase_if(m_layouts, [&kept](const auto& entry) { return !kept.contains(entry.first); });
}

void TimelineRows::prune()
{
    if (m_heights.size() <= 2 * count() + 64)
        return;
    QHash<quint64, int> kept;
    for (int row = 0; row < count(); ++row) {
        const quint64 key = cacheKey(row);
        if (const auto known = m_heights.constFind(key); known != m_heights.constEnd())
            kept.insert(key, *known);
    }
    m_heights = std::move(kept);
}

void TimelineRows::invalidate(MessageId message)
{
    for (quint64 low = 0; low < 8; ++low) {
        const quint64 key = (static_cast<quint64>(message.value) << 3) | low;
        m_heights.remove(key);
        m_layouts.erase(key);
    }
}

void TimelineRows::invalidateAll()
{
    m_heights.clear();
    m_layouts.clear();
}

const RowState& TimelineRows::stateOf(MessageId message) const
{
    static const RowState untouched;
    const auto found = m_states.constFind(message);
    return found == m_states.constEnd() ? untouched : *found;
}

void TimelineRows::unfold(MessageId message)
{
    ++m_states[message].unfolded;
    invalidate(message);
}

void TimelineRows::showSpoilers(MessageId message)
{
    m_states[message].spoilersShown = true;
    invalidate(message);
}

void TimelineRows::reset()
{
    m_states.clear();
    invalidateAll();
}

} // namespace jackdaw::ui
