// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <qnamespace.h>

class QKeyEvent;

namespace jackdaw::ui {

class TimelineView;

/// The keyboard in a timeline: arrows move message by message, with Shift they select, letters go to the input.
class TimelineKeyboard {
public:
    explicit TimelineKeyboard(TimelineView& view);

    void pressed(QKeyEvent* event);
    /// Coming here by Tab or F6 puts the reader on the newest message in view.
    void focused(Qt::FocusReason reason);

private:
    bool scroll(int key);
    void step(int by, bool selecting);
    void activate();
    int currentOrLast() const;

    TimelineView& m_view;
};

} // namespace jackdaw::ui
