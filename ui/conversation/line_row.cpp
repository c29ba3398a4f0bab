// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/line_row.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "core/text/links.h"
#include "ui/conversation/bubble_row.h"
#include "ui/conversation/clock_time.h"
#include "ui/conversation/delivery_sign.h"
#include "ui/conversation/folding.h"
#include "ui/theme/metrics.h"

namespace jackdaw::ui {

namespace {

constexpr int kStackedBelow = 460;
constexpr qreal kSignRoom = 24; ///< trailing, for the state of own lines

} // namespace

LineRow::Columns LineRow::columnsOf(const RowLook& look)
{
    const QFontMetricsF small(look.theme->font(TextStyle::Small));
    qreal widest = 0; // with twelve hours, 8:58 pm is less wide than 10:58 pm
    for (const int hour : {10, 20, 22})
        widest = std::max(widest, small.horizontalAdvance(clockTime(QTime(hour, 58), look.locale)));
    Columns columns;
    columns.time = BubbleRow::margin(look.width);
    columns.stacked = look.width < kStackedBelow;
    columns.nick = columns.time + std::ceil(widest) + kSpace3;
    columns.right = look.width - BubbleRow::margin(look.width) - kSignRoom;
    if (columns.stacked) {
        columns.nickWidth = columns.right - columns.nick;
        columns.text = columns.nick;
        return columns;
    }
    columns.nickWidth = std::clamp(look.width * 0.16, 88.0, 150.0);
    columns.text = columns.nick + columns.nickWidth + kSpace3;
    return columns;
}

qreal LineRow::textWidth(const RowLook& look)
{
    const Columns columns = columnsOf(look);
    return std::max(80.0, columns.right - columns.text);
}

QColor LineRow::nickColour(const QString& nick, const Theme& theme)
{
    if (theme.highContrast())
        return theme.colour(Role::Text);
    const QColor ground = theme.colour(Role::Window);
    QColor colour = personColour(nick);
    const double step = theme.isDark() ? 0.06 : -0.06;
    for (int i = 0; i < 16 && contrast(colour, ground) < 4.5; ++i)
        colour = QColor::fromHslF(colour.hslHueF(), colour.hslSaturationF(),
                                  std::clamp(colour.lightnessF() + static_cast<float>(step), 0.0F, 1.0F));
    return colour;
}

LineRow::LineRow(const TimelineRow& row, const Message& message, const RowLook& look, const RowState& state)
    : RowLayout(look)
    , m_message(message)
    , m_columns(columnsOf(look))
    , m_starts(row.startsGroup)
    , m_event(message.direction == Direction::Notice || message.kind == wire::MessageKind::System)
{
    const bool action = message.kind == wire::MessageKind::Action;
    qreal y = m_starts && !m_event ? kSpace1 + 1 : 1;
    const qreal line = lineHeight(metrics(m_event ? TextStyle::Secondary : TextStyle::Text));
    if (m_columns.stacked && m_starts && !m_event && !action)
        y += line;
    m_textTop = y;
    RichTextBlock::Options options;
    options.width = textWidth(look);
    options.spoilersShown = state.spoilersShown;
    fold(options, state.unfolded);
    TextLook text = textLook(theme().colour(Role::Window));
    if (m_event) {
        text.text = text.muted;
        text.font = theme().font(TextStyle::Secondary);
    } else if (message.state == MessageState::Queued || message.state == MessageState::Sending) {
        text.text = text.muted;
    }
    m_text = std::make_unique<RichTextBlock>(withLinks(shownText(message), look.linkSchemes), text, options);
    const QSizeF size = m_text->size();
    m_textOrigin = placed({m_columns.text, y, size.width(), size.height()}).topLeft();
    y += size.height();
    if (m_text->isCut()) {
        addButtons({m_columns.text, y + 2}, {{RowAction::ShowMore, moreText(*m_text)}});
        y += std::ceil(metrics(TextStyle::Secondary).height()) + kSpace1;
    }
    if (message.state == MessageState::Failed || message.state == MessageState::Unconfirmed) {
        addStateLine(y);
        y += m_state.height();
    }
    m_height = static_cast<int>(std::ceil(y + 2));
}

void LineRow::addStateLine(qreal y)
{
    const qreal height = std::ceil(metrics(TextStyle::Secondary).height()) + 2;
    const qreal taken = addButtons({m_columns.text, y},
                                   {{RowAction::Retry, QCoreApplication::translate("Timeline", "Send again")},
                                    {RowAction::Discard, QCoreApplication::translate("Timeline", "Discard")}});
    m_state = QRectF(m_columns.text + taken, y, std::max(0.0, m_columns.right - m_columns.text - taken), height);
}

void LineRow::paintRow(QPainter& painter, const RowPaint& paint) const
{
    if (m_message.mentionsMe) {
        painter.fillRect(QRectF(0, 0, look().width, m_height),
                         blend(theme().colour(Role::Window), theme().colour(Role::Accent), 0.09));
        painter.fillRect(placed({0, 0, 3, static_cast<qreal>(m_height)}), theme().colour(Role::Accent));
    }
    const QColor muted = theme().colour(Role::Muted);
    const qreal line = lineHeight(metrics(m_event ? TextStyle::Secondary : TextStyle::Text));
    const bool named = m_starts && !m_event && m_message.kind != wire::MessageKind::Action;
    const qreal top = m_columns.stacked && named ? m_textTop - line : m_textTop;
    if (m_starts || paint.hovered) {
        drawLine(painter, placed({m_columns.time, top, m_columns.nick - m_columns.time, line}), timeOf(m_message),
                 TextStyle::Small, muted);
    }
    if (named) {
        const bool own = m_message.direction == Direction::Outgoing;
        const QString nick = m_message.senderName.isEmpty() ? m_message.sender : m_message.senderName;
        drawLine(painter, placed({m_columns.nick, top, m_columns.nickWidth, line}), nick, TextStyle::Name,
                 own ? theme().colour(Role::AccentText) : nickColour(m_message.sender, theme()),
                 m_columns.stacked ? Qt::AlignLeading : Qt::AlignTrailing);
    }
    paintText(painter, paint);
    if (m_message.direction == Direction::Outgoing) {
        const qreal height = std::ceil(metrics(TextStyle::Small).height()) - 2;
        paintDelivery(painter, placed({m_columns.right + 4, m_textTop + (line - height) / 2, kSignRoom - 4, height}),
                      m_message.state, theme());
    }
    if (!m_state.isEmpty()) {
        const bool failed = m_message.state == MessageState::Failed;
        drawLine(painter, placed(m_state), deliveryText(m_message), TextStyle::Secondary,
                 theme().colour(failed ? Role::Danger : Role::Warning));
    }
}

} // namespace jackdaw::ui
