// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/theme/text_line.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

namespace jackdaw::ui {

void drawTextLine(QPainter& painter, const QRectF& rect, const QString& text, Qt::LayoutDirection direction,
                  Qt::Alignment side)
{
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Qt::Alignment place = QStyle::visualAlignment(direction, side & Qt::AlignHorizontal_Mask);
    // Letters of another script may be taller than the font the row was measured for: they are not cut.
    painter.drawText(rect, int(place | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
                     QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, rect.width() + 0.5));
    painter.setLayoutDirection(before);
}

} // namespace jackdaw::ui
