// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/delivery_sign.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include "ui/theme/theme.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Delivery", text);
}

void paintTick(QPainter& painter, qreal x, const QRectF& rect)
{
    QPainterPath path;
    path.moveTo(x, rect.top() + rect.height() * 0.55);
    path.lineTo(x + rect.height() * 0.22, rect.top() + rect.height() * 0.77);
    path.lineTo(x + rect.height() * 0.66, rect.top() + rect.height() * 0.27);
    painter.drawPath(path);
}

void paintClock(QPainter& painter, const QRectF& rect)
{
    const qreal side = rect.height() * 0.72;
    const QRectF face(rect.left() + 0.75, rect.center().y() - side / 2, side, side);
    painter.drawEllipse(face);
    QPainterPath hands;
    hands.moveTo(face.center() - QPointF(0, side * 0.27));
    hands.lineTo(face.center());
    hands.lineTo(face.center() + QPointF(side * 0.2, side * 0.12));
    painter.drawPath(hands);
}

QRectF paintFace(QPainter& painter, const QRectF& rect)
{
    const qreal side = rect.height() * 0.8;
    const QRectF face(rect.left() + 0.75, rect.center().y() - side / 2, side, side);
    painter.drawEllipse(face);
    return face;
}

/// As small as it is a font's own would be one stroke.
void paintExclamation(QPainter& painter, const QRectF& rect)
{
    const QRectF face = paintFace(painter, rect);
    const qreal x = face.center().x();
    painter.drawLine(QPointF(x, face.top() + face.height() * 0.25), QPointF(x, face.top() + face.height() * 0.54));
    painter.drawPoint(QPointF(x, face.top() + face.height() * 0.76));
}

void paintLetter(QPainter& painter, const QRectF& rect, QChar letter)
{
    const QRectF face = paintFace(painter, rect);
    const qreal side = face.height();
    QFont font = painter.font();
    font.setPixelSize(std::max(6, static_cast<int>(side * 0.72)));
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(face, Qt::AlignCenter, letter);
}

} // namespace

void paintDelivery(QPainter& painter, const QRectF& rect, MessageState state, const Theme& theme)
{
    Role role = Role::Muted;
    if (state == MessageState::Read)
        role = Role::AccentText;
    else if (state == MessageState::Failed)
        role = Role::Danger;
    else if (state == MessageState::Unconfirmed)
        role = Role::Warning;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(role), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (state) {
    case MessageState::Received:
        break;
    case MessageState::Queued:
    case MessageState::Sending:
        paintClock(painter, rect);
        break;
    case MessageState::Sent:
        paintTick(painter, rect.left() + 1, rect);
        break;
    case MessageState::Delivered:
    case MessageState::Read:
        paintTick(painter, rect.left() + 1, rect);
        paintTick(painter, rect.left() + 1 + rect.height() * 0.38, rect);
        if (state == MessageState::Read)
            painter.drawLine(QPointF(rect.left() + 1, rect.bottom()),
                             QPointF(rect.left() + 1 + rect.height() * 1.04, rect.bottom()));
        break;
    case MessageState::Failed:
        paintExclamation(painter, rect);
        break;
    case MessageState::Unconfirmed:
        paintLetter(painter, rect, QLatin1Char('?'));
        break;
    }
    painter.restore();
}

qreal deliveryWidth(MessageState state, qreal height)
{
    switch (state) {
    case MessageState::Received:
        return 0;
    case MessageState::Delivered:
    case MessageState::Read:
        return height * 1.04 + 2;
    case MessageState::Sent:
        return height * 0.66 + 2;
    case MessageState::Queued:
    case MessageState::Sending:
    case MessageState::Failed:
    case MessageState::Unconfirmed:
        break;
    }
    return height * 0.8 + 2;
}

QString deliveryText(const Message& message)
{
    switch (message.state) {
    case MessageState::Received:
        return {};
    case MessageState::Queued:
        return words(QT_TRANSLATE_NOOP("Delivery", "waiting for the network · sends by itself"));
    case MessageState::Sending:
        return words(QT_TRANSLATE_NOOP("Delivery", "sending"));
    case MessageState::Sent:
        return words(QT_TRANSLATE_NOOP("Delivery", "sent"));
    case MessageState::Delivered:
        return words(QT_TRANSLATE_NOOP("Delivery", "delivered"));
    case MessageState::Read:
        return words(QT_TRANSLATE_NOOP("Delivery", "read"));
    case MessageState::Failed:
        return message.error.isEmpty()
            ? words(QT_TRANSLATE_NOOP("Delivery", "not sent"))
            : words(QT_TRANSLATE_NOOP("Delivery", "not sent: %1")).arg(isolated(message.error));
    case MessageState::Unconfirmed:
        return words(QT_TRANSLATE_NOOP("Delivery", "not confirmed: it may or may not have arrived"));
    }
    return {};
}

} // namespace jackdaw::ui
