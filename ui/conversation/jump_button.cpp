// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/jump_button.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

namespace jackdaw::ui {

namespace {

constexpr int kDisc = 36;
constexpr int kBadgeRise = 8; ///< the badge stands out above the disc
constexpr int kMost = 999;

} // namespace

JumpButton::JumpButton(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Jump to the newest message"));
    setToolTip(tr("Jump to the newest message"));
}

void JumpButton::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    setAccessibleName(count > 0 ? tr("Jump to the newest message, %n new", nullptr, count)
                                : tr("Jump to the newest message"));
    update();
}

QSize JumpButton::sizeHint() const
{
    return {kDisc + 2 * kSpace1, kDisc + kBadgeRise + kSpace1};
}

void JumpButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc((width() - kDisc) / 2.0 + 0.5, kBadgeRise + 0.5, kDisc - 1, kDisc - 1);
    painter.setPen(QPen(m_theme.colour(hasFocus() ? Role::Accent : Role::Border), hasFocus() ? 2 : 1));
    painter.setBrush(m_theme.colour(underMouse() || isDown() ? Role::Hover : Role::Field));
    painter.drawEllipse(disc);
    QPainterPath arrow;
    const QPointF middle = disc.center();
    arrow.moveTo(middle + QPointF(-5, -2));
    arrow.lineTo(middle + QPointF(0, 3));
    arrow.lineTo(middle + QPointF(5, -2));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colour(Role::Muted), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(arrow);
    if (m_count == 0)
        return;
    const QFont font = m_theme.font(TextStyle::Badge);
    const QFontMetricsF metrics(font);
    const QString text = m_count > kMost ? tr("%1+").arg(locale().toString(kMost)) : locale().toString(m_count);
    const qreal height = metrics.height() + 2;
    const qreal badgeWidth = std::max(height, metrics.horizontalAdvance(text) + 10);
    const QRectF badge(disc.center().x() - badgeWidth / 2, 0.5, badgeWidth, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Role::Badge));
    painter.drawRoundedRect(badge, height / 2, height / 2);
    painter.setFont(font);
    painter.setPen(m_theme.colour(Role::OnAccent));
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace jackdaw::ui
