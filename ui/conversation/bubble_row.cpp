// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/bubble_row.h"

#include <QCoreApplication>
#include <QPainter>
#include <cmath>

#include "core/text/links.h"
#include "ui/conversation/delivery_sign.h"
#include "ui/conversation/emoji.h"
#include "ui/conversation/folding.h"
#include "ui/theme/metrics.h"

namespace jackdaw::ui {

namespace {

constexpr qreal kPadX = 12;
constexpr qreal kPadY = 6;
constexpr qreal kAvatarGap = 10;
constexpr int kAvatarsFrom = 360; ///< narrower timelines leave them out
constexpr qreal kNarrowestChip = 24;
constexpr qreal kEmojiScale = 2.2;
constexpr qreal kMeasure = 62; ///< characters of a comfortable line

} // namespace

qreal BubbleRow::leading(int width)
{
    return margin(width) + (width >= kAvatarsFrom ? kAvatar + kAvatarGap : 0);
}

qreal BubbleRow::textWidth(const RowLook& look)
{
    const qreal comfortable = QFontMetricsF(look.theme->font(TextStyle::Text)).averageCharWidth() * kMeasure;
    const qreal spare = look.width < 480 ? 16 : 72;
    return std::max(80.0, std::min(comfortable, look.width - leading(look.width) - margin(look.width) - spare))
        - 2 * kPadX;
}

BubbleRow::BubbleRow(const TimelineRow& row, const Message& message, const RowLook& look, const RowState& state)
    : RowLayout(look)
    , m_message(message)
    , m_starts(row.startsGroup)
    , m_emoji(message.kind == wire::MessageKind::Text && isFewEmoji(message.body.text))
{
    qreal y = m_starts ? kSpace3 : kSpace1;
    if (m_starts) {
        const qreal height = std::ceil(metrics(isOwn() ? TextStyle::Small : TextStyle::Name).height());
        const qreal left = isOwn() ? margin(look.width) : leading(look.width);
        m_header = QRectF(left, y, look.width - left - margin(look.width), height);
        y += height + kSpace1;
    }
    y = addBubble(y, state);
    if (m_message.state == MessageState::Failed || m_message.state == MessageState::Unconfirmed) {
        addAnswers(y + kSpace1);
        y += kSpace1 + std::ceil(metrics(TextStyle::Secondary).height());
    }
    m_height = static_cast<int>(std::ceil(y));
}

qreal BubbleRow::addBubble(qreal y, const RowState& state)
{
    RichTextBlock::Options options;
    options.width = textWidth(look());
    options.spoilersShown = state.spoilersShown;
    fold(options, state.unfolded);
    TextLook text = textLook(ground());
    if (isWaiting())
        text.text = text.muted;
    // A text font's own black-and-white signs would tear a picture from its skin tone.
    if (m_emoji)
        text.font.setFamilies(QStringList{QStringLiteral("Noto Color Emoji")} + text.font.families());
    if (m_emoji && text.font.pointSizeF() > 0)
        text.font.setPointSizeF(text.font.pointSizeF() * kEmojiScale);
    else if (m_emoji)
        text.font.setPixelSize(qRound(text.font.pixelSize() * kEmojiScale));
    m_text = std::make_unique<RichTextBlock>(withLinks(shownText(m_message), look().linkSchemes), text, options);
    const QSizeF size = m_text->size();
    qreal inner = size.height();
    qreal width = size.width();
    QString more;
    if (m_text->isCut()) {
        more = moreText(*m_text);
        inner += std::ceil(metrics(TextStyle::Secondary).height()) + kSpace1;
        width = std::max(width, metrics(TextStyle::Secondary).horizontalAdvance(more) + 2);
    }
    const qreal x = isOwn() ? look().width - margin(look().width) - width - 2 * kPadX : leading(look().width);
    m_bubble = placed({x, y, width + 2 * kPadX, inner + 2 * kPadY});
    // A lone right-to-left line hugs the trailing side of its own width; the block knows how.
    m_textOrigin = m_bubble.topLeft() + QPointF(kPadX, kPadY);
    if (look().direction == Qt::RightToLeft)
        m_textOrigin.rx() += width - size.width();
    if (!more.isEmpty())
        addButtons({x + kPadX, y + kPadY + size.height() + kSpace1}, {{RowAction::ShowMore, more}});
    return y + m_bubble.height();
}

void BubbleRow::addAnswers(qreal y)
{
    const QString retry = QCoreApplication::translate("Timeline", "Send again");
    const QString discard = QCoreApplication::translate("Timeline", "Discard");
    const qreal width = buttonWidth(retry) + kSpace3 + buttonWidth(discard);
    addButtons({look().width - margin(look().width) - width, y},
               {{RowAction::Retry, retry}, {RowAction::Discard, discard}});
}

QColor BubbleRow::ground() const
{
    const QColor window = theme().colour(Role::Window);
    if (m_message.kind == wire::MessageKind::Action || m_emoji)
        return window;
    if (!isOwn())
        return theme().colour(Role::InBubble);
    const QColor own = theme().colour(Role::OutBubble);
    return isWaiting() ? blend(window, own, 0.6) : own;
}

QString BubbleRow::metaText() const
{
    switch (m_message.state) {
    case MessageState::Queued:
    case MessageState::Failed:
        return deliveryText(m_message);
    case MessageState::Unconfirmed:
        return QCoreApplication::translate("Timeline", "not confirmed");
    default:
        return timeOf(m_message);
    }
}

void BubbleRow::paintRow(QPainter& painter, const RowPaint& paint) const
{
    if (!m_header.isEmpty()) {
        if (isOwn())
            paintMeta(painter);
        else
            paintHeader(painter);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground());
    // High contrast has one ground for all: the outline makes the bubble, and a heavy one makes it ours.
    if (theme().highContrast())
        painter.setPen(QPen(theme().colour(Role::Line), isOwn() ? 2 : 1));
    else if (m_message.kind == wire::MessageKind::Notice)
        painter.setPen(QPen(theme().colour(Role::Line), 1));
    painter.drawRoundedRect(m_bubble, kBubbleRadius, kBubbleRadius);
    if (m_message.mentionsMe) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().colour(Role::Accent));
        const qreal x = look().direction == Qt::LeftToRight ? m_bubble.left() - 6 : m_bubble.right() + 3;
        painter.drawRoundedRect(QRectF(x, m_bubble.top() + 4, 3, m_bubble.height() - 8), 1.5, 1.5);
    }
    paintText(painter, paint);
    if (paint.hovered && !m_starts) {
        const QString time = timeOf(m_message);
        const qreal width = metrics(TextStyle::Small).horizontalAdvance(time) + 2;
        QRectF beside(0, m_bubble.top(), width, m_bubble.height());
        if (isOwn() == (look().direction == Qt::LeftToRight))
            beside.moveRight(m_bubble.left() - kSpace2);
        else
            beside.moveLeft(m_bubble.right() + kSpace2);
        drawLine(painter, beside, time, TextStyle::Small, theme().colour(Role::Muted));
    }
}

void BubbleRow::paintHeader(QPainter& painter) const
{
    if (look().width >= kAvatarsFrom && look().avatar) {
        const QRectF face(margin(look().width), m_header.top() + 2, kAvatar, kAvatar);
        paintAvatar(painter, placed(face), look().avatar(m_message), theme());
    }
    const QString name = m_message.senderName.isEmpty() ? m_message.sender : m_message.senderName;
    const qreal nameWidth = std::min(metrics(TextStyle::Name).horizontalAdvance(name) + 1, m_header.width() * 0.6);
    qreal x = m_header.left();
    drawLine(painter, placed({x, m_header.top(), nameWidth, m_header.height()}), name, TextStyle::Name,
             theme().colour(Role::Text));
    x += nameWidth + kSpace3;
    const QString time = timeOf(m_message);
    const qreal timeWidth = metrics(TextStyle::Small).horizontalAdvance(time) + 1;
    drawLine(painter, placed({x, m_header.top(), timeWidth, m_header.height()}), time, TextStyle::Small,
             theme().colour(Role::Muted));
    x += timeWidth + kSpace2;
    const qreal chip = std::min(chipWidth(), m_header.right() - x);
    paintChip(painter, x, chip);
}

QString BubbleRow::network() const
{
    return look().network ? look().network(m_message.conversation) : QString();
}

qreal BubbleRow::chipWidth() const
{
    const QString text = network();
    return text.isEmpty() ? 0 : metrics(TextStyle::Small).horizontalAdvance(text) + 13;
}

void BubbleRow::paintChip(QPainter& painter, qreal x, qreal width) const
{
    if (width < kNarrowestChip)
        return;
    const QFontMetricsF font = metrics(TextStyle::Small);
    const QRectF chip = placed({x, m_header.center().y() - font.height() / 2 - 1, width, font.height() + 2});
    painter.setPen(QPen(theme().colour(Role::Line), 1));
    painter.setBrush(theme().colour(Role::InBubble));
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
    drawLine(painter, chip.adjusted(6, 0, -6, 0), network(), TextStyle::Small, theme().colour(Role::Muted),
             Qt::AlignHCenter);
}

void BubbleRow::paintMeta(QPainter& painter) const
{
    const QString text = metaText();
    const qreal sign = deliveryWidth(m_message.state, m_header.height() - 2);
    const qreal width
        = std::min(metrics(TextStyle::Small).horizontalAdvance(text) + 1, m_header.width() - sign - kSpace1);
    const qreal x = m_header.right() - sign - kSpace1 - width;
    Role role = Role::Muted;
    if (m_message.state == MessageState::Failed)
        role = Role::Danger;
    else if (m_message.state == MessageState::Unconfirmed)
        role = Role::Warning;
    drawLine(painter, placed({x, m_header.top(), width, m_header.height()}), text, TextStyle::Small,
             theme().colour(role));
    paintDelivery(painter, placed({m_header.right() - sign, m_header.top() + 1, sign, m_header.height() - 2}),
                  m_message.state, theme());
    const qreal chip = chipWidth();
    if (const qreal left = x - kSpace2 - chip; left >= m_header.left())
        paintChip(painter, left, chip);
}

RowHit BubbleRow::hit(const QPointF& point) const
{
    RowHit hit = RowLayout::hit(point);
    hit.onText |= m_bubble.contains(point) && hit.action == RowAction::None;
    return hit;
}

} // namespace jackdaw::ui
