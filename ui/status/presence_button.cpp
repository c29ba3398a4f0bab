// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/status/presence_button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "ui/theme/avatar.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

PresenceButton::PresenceButton(const Theme& theme, wire::Presence presence, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_presence(presence)
{
    setText(presenceName(presence));
    setAccessibleName(text());
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PresenceButton::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Name));
    return {metrics.horizontalAdvance(text()) + 72, qMax(kButton, metrics.height() + 10)};
}

void PresenceButton::keyPressEvent(QKeyEvent* event)
{
    // Qt's exclusive buttons choose what an arrow only passes; here choosing applies and closes.
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

void PresenceButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = m_theme.colour(Role::Field);
    if (isChecked())
        ground = m_theme.colour(Role::Selection);
    else if (underMouse())
        ground = m_theme.colour(Role::Hover);
    painter.setPen(hasFocus() ? QPen(m_theme.colour(Role::Accent), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
    const auto place = [this](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    paintPresence(painter, place(QRect(9, (height() - 15) / 2, 15, 15)), m_presence, ground, m_theme);
    painter.setFont(m_theme.font(isChecked() ? TextStyle::Name : TextStyle::NameRead));
    painter.setPen(m_theme.colour(Role::Text));
    painter.drawText(
        place(rect().adjusted(34, 0, -28, 0)),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter), text());
    if (isChecked())
        painter.drawPixmap(place(QRect(width() - 26, (height() - kIconSmall) / 2, kIconSmall, kIconSmall)).topLeft(),
                           m_theme.pixmap(QStringLiteral("check"), kIconSmall, Role::AccentText, devicePixelRatioF()));
}

} // namespace jackdaw::ui
