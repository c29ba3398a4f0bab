// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace jackdaw::ui {

/// Paints one line of text with the painter's font and pen, elided at its end where `rect` is too narrow. The line
/// stands at `side` of an interface that runs in `direction`; the words in it follow their own direction, whatever
/// stranger wrote them. `side` is AlignLeading, AlignTrailing or AlignHCenter.
void drawTextLine(QPainter& painter, const QRectF& rect, const QString& text, Qt::LayoutDirection direction,
                  Qt::Alignment side = Qt::AlignLeading);

} // namespace jackdaw::ui
