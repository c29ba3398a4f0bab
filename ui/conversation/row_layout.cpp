// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/row_layout.h"

#include <QDateTime>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

#include "ui/conversation/clock_time.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text_line.h"

namespace jackdaw::ui {

namespace {

QRectF clickable(const QRectF& button)
{
    return button.adjusted(-kSpace1, -kSpace1, kSpace1, kSpace1);
}

} // namespace

RowLayout::RowLayout(const RowLook& look)
    : m_look(look)
{
}

void RowLayout::paint(QPainter& painter, const RowPaint& paint) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintRow(painter, paint);
    for (const Button& button : m_buttons) {
        const QColor colour = theme().colour(Role::AccentText);
        drawLine(painter, button.rect, button.label, TextStyle::Secondary, colour);
        // Where words to click have no colour of their own they are underlined, as links are.
        if (theme().highContrast()) {
            painter.setPen(QPen(colour, 1));
            painter.drawLine(button.rect.bottomLeft(), button.rect.bottomRight());
        }
    }
    if (paint.current) {
        painter.setPen(QPen(theme().colour(Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(focusRect(), kBubbleRadius, kBubbleRadius);
    }
}

QRectF RowLayout::focusRect() const
{
    return {4, 1, m_look.width - 8.0, m_height - 2.0};
}

QRectF RowLayout::buttonsRect() const
{
    QRectF all;
    for (const Button& button : m_buttons)
        all |= clickable(button.rect);
    return all;
}

RowHit RowLayout::hit(const QPointF& point) const
{
    for (const Button& button : m_buttons) {
        if (clickable(button.rect).contains(point))
            return {button.action, {}, {}, false, 0};
    }
    RowHit hit;
    if (!m_text)
        return hit;
    const QPointF inner = point - m_textOrigin;
    hit.position = m_text->positionAt(inner);
    hit.onText = QRectF({0, 0}, m_text->size()).contains(inner);
    if (!hit.onText)
        return hit;
    if (const int index = m_text->entityAt(inner); index >= 0) {
        const wire::Entity& entity = m_text->text().entities[index];
        hit.action = entity.kind == wire::EntityKind::Link ? RowAction::OpenLink : RowAction::ShowSpoiler;
        hit.target = entity.value;
        hit.shown = m_text->text().text.mid(entity.offset, entity.length);
    }
    return hit;
}

void RowLayout::paintText(QPainter& painter, const RowPaint& paint) const
{
    if (m_text)
        m_text->paint(painter, m_textOrigin, paint.clip, paint.selection,
                      paint.found ? *paint.found : std::vector<TextRange>());
}

QRectF RowLayout::placed(const QRectF& rect) const
{
    if (m_look.direction == Qt::LeftToRight)
        return rect;
    return {m_look.width - rect.right(), rect.top(), rect.width(), rect.height()};
}

QFontMetricsF RowLayout::metrics(TextStyle style) const
{
    return QFontMetricsF(theme().font(style));
}

void RowLayout::drawLine(QPainter& painter, const QRectF& rect, const QString& text, TextStyle style,
                         const QColor& colour, Qt::Alignment alignment) const
{
    painter.setFont(theme().font(style));
    painter.setPen(colour);
    drawTextLine(painter, rect, text, m_look.direction, alignment);
}

qreal RowLayout::buttonWidth(const QString& label) const
{
    return std::ceil(metrics(TextStyle::Secondary).horizontalAdvance(label)) + 1;
}

qreal RowLayout::addButtons(const QPointF& corner, const QList<std::pair<RowAction, QString>>& buttons)
{
    const QFontMetricsF font = metrics(TextStyle::Secondary);
    qreal x = corner.x();
    for (const auto& [action, label] : buttons) {
        const qreal width = buttonWidth(label);
        m_buttons.append({action, label, placed({x, corner.y(), width, font.height()})});
        x += width + kSpace3;
    }
    return x - corner.x();
}

TextLook RowLayout::textLook(const QColor& ground) const
{
    TextLook text;
    text.font = theme().font(TextStyle::Text);
    text.ground = ground;
    text.text = theme().colour(Role::Text);
    text.muted = theme().colour(Role::Muted);
    text.link = theme().colour(Role::AccentText);
    text.codeGround = blend(ground, theme().colour(Role::Text), 0.07);
    text.selection = theme().colour(Role::Accent);
    text.selectedText = theme().colour(Role::OnAccent);
    text.found = blend(ground, theme().colour(Role::Away), theme().isDark() ? 0.45 : 0.5);
    return text;
}

QString RowLayout::timeOf(const Message& message) const
{
    return clockTime(message.time, m_look.locale);
}

} // namespace jackdaw::ui
