// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

#include "core/conversations/message.h"

class QPainter;
class QRectF;

namespace jackdaw::ui {

class Theme;

/// The sign of how far an own message came: clock, one tick, two ticks, two coloured ticks on a line, "!" or "?".
/// Never colour alone.
void paintDelivery(QPainter& painter, const QRectF& rect, MessageState state, const Theme& theme);

/// Width of the sign at this height; 0: there is none.
qreal deliveryWidth(MessageState state, qreal height);

/// The same in words, for tooltips and screen readers; empty for received messages.
QString deliveryText(const Message& message);

} // namespace jackdaw::ui
