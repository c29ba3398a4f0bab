// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "ui/conversation/timeline_view.h"

namespace jackdaw::ui {

/// Opens the context menu of what is at a spot; does not wait for it.
void popUpTimelineMenu(TimelineView& view, const TimelineView::Spot& spot, const QPoint& globalPosition);

} // namespace jackdaw::ui
