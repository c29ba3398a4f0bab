// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>
#include <QTimer>
#include <optional>

#include "ui/conversation/timeline_pager.h"
#include "ui/conversation/timeline_scroller.h"

class QScrollBar;

namespace jackdaw::ui {

/// The scroll bar of a conversation of which only a window is loaded. Its range covers what is loaded by height, and
/// what is not by a guess from the positions beyond; dragging it there asks for that position. Moving the bar never
/// moves what is on the screen; only the user's hand does.
class TimelineScrollBar final : public QObject {
    Q_OBJECT
public:
    TimelineScrollBar(QScrollBar& bar, QObject* parent = nullptr);

    /// Shows where the scroller is.
    void sync(const TimelineModel& model, const TimelinePager& pager, const TimelineScroller& scroller, int viewport);
    void clear();

    /// The bar's value changed. Pixels to scroll by, positive to older rows; nullopt: nothing to do now, either
    /// because sync() did it or because seekWanted() follows.
    std::optional<int> moved(const TimelineScroller& scroller);

Q_SIGNALS:
    /// The user went to where nothing is loaded, and has been there for a moment.
    void seekWanted(qint64 position);

private:
    QScrollBar& m_bar;
    QTimer m_seek;
    qint64 m_wanted = 0;
    qint64 m_oldest = 0;
    double m_perPosition = 0; ///< pixels
    int m_above = 0;          ///< guessed pixels above what is loaded
    int m_loaded = 0;
    bool m_syncing = false;
};

} // namespace jackdaw::ui
