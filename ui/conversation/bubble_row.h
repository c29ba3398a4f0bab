// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "ui/conversation/row_layout.h"

namespace jackdaw::ui {

/// A message as a bubble: others' leading with avatar and name, own ones trailing with their state.
class BubbleRow final : public RowLayout {
public:
    BubbleRow(const TimelineRow& row, const Message& message, const RowLook& look, const RowState& state);
    RowHit hit(const QPointF& point) const override;

    /// Where bubbles of others begin.
    static qreal leading(int width);
    static qreal margin(int width) { return width < 480 ? 12 : 24; }
    /// Widest text at this width.
    static qreal textWidth(const RowLook& look);

protected:
    void paintRow(QPainter& painter, const RowPaint& paint) const override;
    QRectF focusRect() const override { return m_bubble.adjusted(-2, -2, 2, 2); }

private:
    bool isOwn() const { return m_message.direction == Direction::Outgoing; }
    bool isWaiting() const
    {
        return m_message.state == MessageState::Queued || m_message.state == MessageState::Sending;
    }
    QColor ground() const;
    QString metaText() const;
    void paintHeader(QPainter& painter) const;
    void paintMeta(QPainter& painter) const;
    /// The way it went; empty: there is only one.
    QString network() const;
    qreal chipWidth() const;
    void paintChip(QPainter& painter, qreal x, qreal width) const;
    qreal addBubble(qreal y, const RowState& state);
    void addAnswers(qreal y);

    Message m_message;
    bool m_starts;
    bool m_emoji;    ///< nothing but a few: large, and without a bubble
    QRectF m_header; ///< name line or meta line; empty: none
    QRectF m_bubble;
};

} // namespace jackdaw::ui
