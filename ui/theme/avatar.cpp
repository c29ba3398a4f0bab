// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/theme/avatar.h"

#include <QCryptographicHash>
#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>
#include <cmath>
#include <numbers>

#include "ui/theme/theme.h"

namespace jackdaw::ui {

namespace {

// CIE LCh(ab), D65, to sRGB; channels may leave 0 … 1 when the colour is out of gamut.
struct Rgb {
    double r, g, b;
    bool inGamut() const { return std::min({r, g, b}) >= 0 && std::max({r, g, b}) <= 1; }
};

Rgb fromLch(double lightness, double chroma, double radians)
{
    const double fy = (lightness + 16) / 116;
    const double fx = fy + chroma * std::cos(radians) / 500;
    const double fz = fy - chroma * std::sin(radians) / 200;
    const auto cube = [](double f) { return f > 6.0 / 29 ? f * f * f : 3 * 36.0 / 841 * (f - 4.0 / 29); };
    const double x = 0.95047 * cube(fx);
    const double y = cube(fy);
    const double z = 1.08883 * cube(fz);
    const auto gamma = [](double c) { return c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055; };
    return {gamma(3.2406 * x - 1.5372 * y - 0.4986 * z), gamma(-0.9689 * x + 1.8758 * y + 0.0415 * z),
            gamma(0.0557 * x - 0.2040 * y + 1.0570 * z)};
}

bool isWordCharacter(const QString& grapheme)
{
    return !grapheme.isEmpty() && grapheme.front().isLetterOrNumber();
}

QString firstGrapheme(const QString& word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const auto end = finder.toNextBoundary();
    return end > 0 ? word.left(end) : QString();
}

} // namespace

QColor personColour(const QString& key)
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1);
    const int number = quint8(hash[0]) | quint8(hash[1]) << 8;
    const double angle = number / 65536.0 * 2 * std::numbers::pi;
    for (double chroma = 62; chroma > 0; chroma -= 2) {
        const Rgb rgb = fromLch(45, chroma, angle);
        if (rgb.inGamut())
            return QColor::fromRgbF(float(rgb.r), float(rgb.g), float(rgb.b));
    }
    return QColor(0x6a, 0x6a, 0x6a);
}

QString initialsOf(const QString& name)
{
    QString initials;
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const QString first = firstGrapheme(word);
        if (!isWordCharacter(first))
            continue;
        initials = first.toUpper();
        break;
    }
    return initials.isEmpty() ? QStringLiteral("?") : initials;
}

void paintAvatar(QPainter& painter, const QRectF& rect, const Avatar& avatar, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (avatar.faint)
        painter.setOpacity(theme.highContrast() ? 1 : 0.75);
    if (!avatar.picture.isNull()) {
        QPainterPath path;
        path.addEllipse(rect);
        painter.setClipPath(path);
        painter.drawImage(rect, avatar.picture);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.highContrast() ? theme.colour(Role::Accent) : personColour(avatar.key));
        painter.drawEllipse(rect);
        QFont font = theme.font(TextStyle::Name);
        font.setPixelSize(qMax(8, qRound(rect.height() * 0.44)));
        painter.setFont(font);
        painter.setPen(theme.highContrast() ? theme.colour(Role::OnAccent) : QColor(Qt::white));
        painter.drawText(rect, Qt::AlignCenter, avatar.room ? QStringLiteral("#") : initialsOf(avatar.name));
    }
    painter.restore();
}

void paintPresence(QPainter& painter, const QRectF& rect, wire::Presence presence, const QColor& ground,
                   const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(rect);
    const double border = rect.width() / 6.5;
    const QRectF disc = rect.adjusted(border, border, -border, -border);
    const QPointF centre = disc.center();
    const double radius = disc.width() / 2;
    const QPen hand(theme.colour(Role::OnPresence), radius * 0.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    switch (presence) {
    case wire::Presence::Available:
        painter.setBrush(theme.colour(Role::Available));
        painter.drawEllipse(disc);
        break;
    case wire::Presence::Away:
        painter.setBrush(theme.colour(Role::Away));
        painter.drawEllipse(disc);
        painter.setPen(hand);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{{centre.x(), centre.y() - radius * 0.55},
                                       centre + QPointF(0, radius * 0.1),
                                       centre + QPointF(radius * 0.48, radius * 0.1)});
        break;
    case wire::Presence::Busy:
        painter.setBrush(theme.colour(Role::Busy));
        painter.drawEllipse(disc);
        painter.setPen(QPen(hand.color(), radius * 0.42, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre - QPointF(radius * 0.45, 0), centre + QPointF(radius * 0.45, 0));
        break;
    case wire::Presence::Invisible:
    case wire::Presence::Offline:
    case wire::Presence::Unknown: {
        const double width = radius * 0.36;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colour(Role::Offline), width));
        painter.drawEllipse(disc.adjusted(width / 2, width / 2, -width / 2, -width / 2));
        break;
    }
    }
    painter.restore();
}

void paintAvatarWithPresence(QPainter& painter, const QRectF& rect, const Avatar& avatar, wire::Presence presence,
                             const QColor& ground, Qt::LayoutDirection direction, const Theme& theme)
{
    paintAvatar(painter, rect, avatar, theme);
    if (presence == wire::Presence::Unknown)
        return;
    const double side = qRound(rect.width() * 0.44);
    const double out = rect.width() * 0.07;
    const double x = direction == Qt::RightToLeft ? rect.left() - out : rect.right() - side + out;
    paintPresence(painter, QRectF(x, rect.bottom() - side + out, side, side), presence, ground, theme);
}

} // namespace jackdaw::ui
