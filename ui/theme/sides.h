// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QMargins>
#include <QWidget>

namespace jackdaw::ui {

/// Margins by reading direction, which Qt's layouts and widgets do not turn round by themselves; as `widget` runs now.
inline QMargins sides(const QWidget& widget, int leading, int top, int trailing, int bottom)
{
    const bool mirrored = widget.layoutDirection() == Qt::RightToLeft;
    return {mirrored ? trailing : leading, top, mirrored ? leading : trailing, bottom};
}

} // namespace jackdaw::ui
