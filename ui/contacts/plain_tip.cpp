// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/contacts/plain_tip.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>
#include <QStyle>

#include "ui/theme/metrics.h"
#include "ui/theme/sides.h"

namespace jackdaw::ui {

namespace {

constexpr int kWidest = 360; ///< of the text
constexpr int kPicture = 64;

} // namespace

PlainTip::PlainTip(QWidget* owner)
    : QLabel(owner, Qt::ToolTip)
    , m_owner(owner)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::ToolTipText);
    setBackgroundRole(QPalette::ToolTipBase);
    setMargin(kSpace3);
    setWordWrap(true);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_ShowWithoutActivating);
    owner->installEventFilter(this);
}

void PlainTip::showText(const QPoint& global, const QString& text, const QRect& area, const QImage& picture)
{
    m_area = area;
    m_picture = picture;
    const int beside = picture.isNull() ? 0 : kPicture + kSpace3;
    setContentsMargins(sides(*this, beside, 0, 0, 0));
    setMinimumHeight(picture.isNull() ? 0 : kPicture + 2 * kSpace3);
    // Each line runs as the interface does, whoever's name it begins with.
    const QString mark = QChar(m_owner && m_owner->layoutDirection() == Qt::RightToLeft ? 0x200F : 0x200E);
    setText(mark + QString(text).replace(QLatin1Char('\n'), QLatin1Char('\n') + mark));
    const int wanted = fontMetrics().boundingRect(QRect(0, 0, 1000, 1000), 0, text).width() + 2 * kSpace3 + 4;
    setFixedWidth(qMin(kWidest, wanted) + beside);
    adjustSize();
    QPoint place = global + QPoint(kSpace3, kSpace4);
    if (const QScreen* screen = QGuiApplication::screenAt(global)) {
        const QRect room = screen->availableGeometry();
        place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() - width())));
        if (place.y() + height() > room.bottom())
            place.setY(global.y() - height() - kSpace2);
    }
    move(place);
    show();
}

bool PlainTip::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        if (!m_area.contains(static_cast<QMouseEvent*>(event)->position().toPoint()))
            hide();
        break;
    case QEvent::Leave:
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::Hide:
        hide();
        break;
    default:
        break;
    }
    return QLabel::eventFilter(watched, event);
}

void PlainTip::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::ToolTipBase));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (!m_picture.isNull()) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), {kSpace3, kSpace3, kPicture, kPicture});
        QPainterPath path;
        path.addRoundedRect(place, kRowRadius, kRowRadius);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.setClipPath(path);
        painter.drawImage(place, m_picture);
    }
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace jackdaw::ui
