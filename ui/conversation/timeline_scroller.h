// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <vector>

#include "ui/conversation/timeline_model.h"

namespace jackdaw::ui {

/// What the scroller places: rows whose height is known exactly once asked for, and guessed before.
class ScrollRows {
public:
    virtual ~ScrollRows() = default;
    virtual int count() const = 0;
    virtual RowKey keyOf(int row) const = 0;
    virtual int indexOf(const RowKey& key) const = 0;
    virtual int height(int row) = 0;      ///< lays the row out if it must
    virtual int guess(int row) const = 0; ///< cheap
};

/// Where rows stand on the screen. It holds on to one row, the anchor, and places the others around it, so that
/// nothing moves when rows above it load, grow or turn out taller than guessed. At the newest end it holds on to the
/// bottom instead. Lays out only what is visible. Pixels are device independent; y 0 is the viewport's top.
class TimelineScroller {
public:
    struct Placed {
        int row = 0;
        int y = 0;
        int height = 0;

        int bottom() const { return y + height; }
        friend bool operator==(const Placed&, const Placed&) = default;
    };

    explicit TimelineScroller(ScrollRows& rows);

    void setViewport(int height);
    void setPadding(int top, int bottom);
    /// `newest`: whether the last row is the conversation's last, so that the bottom is worth holding on to.
    void setAtNewest(bool newest) { m_atNewest = newest; }

    /// Places the rows again; call after rows or heights changed.
    void place();
    const std::vector<Placed>& visible() const { return m_visible; }

    /// Moves by pixels; positive shows older rows. Stops at the ends of what is loaded.
    void scrollBy(int pixels);
    void scrollToNewest();
    /// Puts a row's top at `y`.
    void scrollToRow(int row, int y);
    /// Moves as little as possible until the row is in view.
    void reveal(int row);

    /// Holding on to the bottom.
    bool isFollowing() const { return m_following; }
    const RowKey& anchor() const { return m_anchor; }

    /// Guessed heights of all loaded rows together, and of those above the viewport's top.
    int loadedHeight() const;
    int heightAbove() const;

private:
    void placeFromBottom();
    void placeFromAnchor();
    void holdOn();

    ScrollRows& m_rows;
    std::vector<Placed> m_visible;
    RowKey m_anchor;
    int m_anchorY = 0;
    int m_viewport = 0;
    int m_top = 0;
    int m_bottom = 0;
    bool m_following = true;
    bool m_atNewest = true;
};

} // namespace jackdaw::ui
