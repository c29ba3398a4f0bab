// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "ui/conversation/row_layout.h"

namespace jackdaw::ui {

/// A message as a compact line, as in rooms: time, coloured nick, text. In narrow timelines the nick stands above.
class LineRow final : public RowLayout {
public:
    LineRow(const TimelineRow& row, const Message& message, const RowLook& look, const RowState& state);

    /// A nick's colour, readable on the timeline's ground, the same everywhere.
    static QColor nickColour(const QString& nick, const Theme& theme);
    static qreal textWidth(const RowLook& look);

protected:
    void paintRow(QPainter& painter, const RowPaint& paint) const override;

private:
    struct Columns {
        qreal time = 0;
        qreal nick = 0;
        qreal nickWidth = 0;
        qreal text = 0;
        qreal right = 0;
        bool stacked = false;
    };
    static Columns columnsOf(const RowLook& look);
    void addStateLine(qreal y);

    Message m_message;
    Columns m_columns;
    bool m_starts;
    bool m_event; ///< somebody came or went: nobody speaks
    qreal m_textTop = 0;
    QRectF m_state;
};

} // namespace jackdaw::ui
