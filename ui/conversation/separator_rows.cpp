// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/separator_rows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>
#include <QRegularExpression>
#include <cmath>

#include "core/text/links.h"
#include "ui/conversation/bubble_row.h"
#include "ui/conversation/clock_time.h"
#include "ui/conversation/folding.h"
#include "ui/theme/metrics.h"

namespace jackdaw::ui {

NoticeRow::NoticeRow(const Message& message, const RowLook& look, const RowState& state)
    : RowLayout(look)
    , m_message(message)
{
    RichTextBlock::Options options;
    options.width = std::max(80.0, (look.width - 2 * BubbleRow::margin(look.width)) * 0.8);
    options.centred = true;
    options.spoilersShown = state.spoilersShown;
    fold(options, state.unfolded);
    TextLook text = textLook(theme().colour(Role::Window));
    text.font = theme().font(TextStyle::Secondary);
    text.text = text.muted;
    m_text = std::make_unique<RichTextBlock>(withLinks(shownText(message), look.linkSchemes), text, options);
    const QSizeF size = m_text->size();
    m_textOrigin = {std::floor((look.width - size.width()) / 2), kSpace2};
    qreal y = kSpace2 + size.height();
    if (m_text->isCut()) {
        addButtons({BubbleRow::margin(look.width) * 2, y + 2}, {{RowAction::ShowMore, moreText(*m_text)}});
        y += std::ceil(metrics(TextStyle::Secondary).height()) + kSpace1;
    }
    m_height = static_cast<int>(std::ceil(y)) + kSpace1;
}

void NoticeRow::paintRow(QPainter& painter, const RowPaint& paint) const
{
    paintText(painter, paint);
    if (!paint.hovered)
        return;
    const QString time = timeOf(m_message);
    const qreal width = metrics(TextStyle::Small).horizontalAdvance(time) + 2;
    drawLine(painter,
             placed({look().width - BubbleRow::margin(look().width) - width, m_textOrigin.y(), width,
                     metrics(TextStyle::Secondary).height()}),
             time, TextStyle::Small, theme().colour(Role::Muted));
}

SeparatorRow::SeparatorRow(const TimelineRow& row, const Message& message, const RowLook& look)
    : RowLayout(look)
    , m_label(row.kind == RowKind::Date ? dateLabel(row.date, look.locale) : newMessagesLabel(message, look.locale))
    , m_news(row.kind == RowKind::NewMessages)
{
    m_height = static_cast<int>(std::ceil(metrics(TextStyle::Small).height())) + kSpace6;
}

void SeparatorRow::paintRow(QPainter& painter, const RowPaint& /*paint*/) const
{
    const Role role = m_news ? Role::NewMessages : Role::Muted;
    const QRectF row(BubbleRow::margin(look().width), kSpace3, look().width - 2 * BubbleRow::margin(look().width),
                     m_height - kSpace3 - 2);
    QFont font = theme().font(TextStyle::Small);
    font.setWeight(m_news ? QFont::DemiBold : QFont::Medium);
    const qreal text = std::min(QFontMetricsF(font).horizontalAdvance(m_label), row.width() - 2 * kSpace6);
    const qreal gap = m_news ? kSpace2 : kSpace4 + kSpace1;
    const qreal y = std::floor(row.center().y()) + 0.5;
    QColor line = theme().colour(m_news ? Role::NewMessages : Role::Line);
    if (m_news)
        line.setAlphaF(0.55F);
    painter.setPen(QPen(line, 1));
    painter.drawLine(QPointF(row.left(), y), QPointF(row.center().x() - text / 2 - gap, y));
    painter.drawLine(QPointF(row.center().x() + text / 2 + gap, y), QPointF(row.right(), y));
    painter.setFont(font);
    painter.setPen(theme().colour(role));
    painter.drawText(row, Qt::AlignCenter | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(m_label, Qt::ElideRight, text + 1));
}

QString dateLabel(const QDate& date, const QLocale& locale)
{
    const QDate today = QDate::currentDate();
    if (date == today)
        return QCoreApplication::translate("Timeline", "Today");
    if (date == today.addDays(-1))
        return QCoreApplication::translate("Timeline", "Yesterday");
    QString format = locale.dateFormat(QLocale::LongFormat);
    if (date.year() == today.year()) {
        // The year goes without saying, with whatever stands between it and the rest.
        static const QRegularExpression year(QStringLiteral("[\\s,]*(?:('[^']*')[\\s,]*)?y+[\\s,]*"));
        const QString without = QString(format).remove(year);
        if (without.contains(QLatin1Char('M')))
            format = without;
    }
    return locale.toString(date, format);
}

QString newMessagesLabel(const Message& first, const QLocale& locale)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(first.time);
    const QDate today = QDate::currentDate();
    if (time.date() == today.addDays(-1))
        return QCoreApplication::translate("Timeline", "New since yesterday");
    const QString when = time.date() == today ? clockTime(time.time(), locale) : dateLabel(time.date(), locale);
    return QCoreApplication::translate("Timeline", "New since %1").arg(when);
}

} // namespace jackdaw::ui
