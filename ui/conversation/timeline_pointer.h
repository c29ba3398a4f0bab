// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QPoint>
#include <QTimer>

#include "ui/conversation/timeline_selection.h"

class QHelpEvent;
class QMouseEvent;

namespace jackdaw::ui {

class TimelineView;

/// The pointer over a timeline: selects by characters, words and paragraphs, scrolls when dragged beyond the edge,
/// follows links, shows what is under it. Main thread.
class TimelinePointer {
public:
    explicit TimelinePointer(TimelineView& view);

    void pressed(QMouseEvent* event);
    void moved(QMouseEvent* event);
    void released(QMouseEvent* event);
    void doubleClicked(QMouseEvent* event);
    void left();
    void help(QHelpEvent* event);
    void reset();

private:
    enum class Unit { Character, Word, Paragraph };

    void extendTo(const QPoint& point);
    void hover(const QPoint& point);
    TimelineSelection unitAt(const QPoint& point) const;
    void scrollWhileDragged();

    TimelineView& m_view;
    QTimer m_scroll;
    QTimer m_triple;
    TimelineSelection m_begun; ///< the unit the drag began with
    QPoint m_pressedAt;
    QPoint m_lastAt;
    Unit m_unit = Unit::Character;
    bool m_pressed = false;
    bool m_dragged = false;
};

} // namespace jackdaw::ui
