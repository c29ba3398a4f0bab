// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <unordered_map>

#include "ui/conversation/row_layout.h"
#include "ui/conversation/timeline_scroller.h"

namespace jackdaw::ui {

/// The model's rows for the scroller: keeps the heights that are known, and the layouts of what is in view and next
/// to it. Main thread; the model must outlive it.
class TimelineRows final : public ScrollRows {
public:
    explicit TimelineRows(const TimelineModel& model);

    /// Forgets every layout and height.
    void setLook(RowLook look);
    const RowLook& look() const { return m_look; }

    int count() const override { return m_model.rowCount(); }
    RowKey keyOf(int row) const override { return m_model.keyOf(row); }
    int indexOf(const RowKey& key) const override { return m_model.indexOf(key); }
    int height(int row) override;
    int guess(int row) const override;

    const RowLayout& layout(int row);
    /// Throws away the layouts of rows outside of these.
    void keep(int first, int last);
    /// Forgets heights of rows that are no longer loaded.
    void prune();
    void invalidate(MessageId message);
    void invalidateAll();

    const RowState& stateOf(MessageId message) const;
    void unfold(MessageId message);
    void showSpoilers(MessageId message);
    /// Another conversation: what the reader unfolded is forgotten.
    void reset();

    size_t layoutCount() const { return m_layouts.size(); }
    qsizetype heightCount() const { return m_heights.size(); }

private:
    /// A row's frame depends on its group, so that belongs to what it is remembered by.
    quint64 cacheKey(int row) const;

    const TimelineModel& m_model;
    RowLook m_look;
    QHash<MessageId, RowState> m_states;
    mutable QHash<quint64, int> m_heights; ///< guessed ones are negative
    std::unordered_map<quint64, std::unique_ptr<RowLayout>> m_layouts;
};

} // namespace jackdaw::ui
