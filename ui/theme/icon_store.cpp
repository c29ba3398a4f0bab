// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/theme/icon_store.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>

namespace jackdaw::ui {

namespace {

// Enough for every icon in two sizes and four colours; a runaway of sizes starts over.
constexpr int kMaximumPixmaps = 600;

QString pathOf(const QString& name)
{
    return QStringLiteral(":/jackdaw/icons/%1.svg").arg(name);
}

// Icons that point along the reading direction.
bool isDirectional(const QString& name)
{
    static const QStringList names{
        QStringLiteral("back"),     QStringLiteral("send"), QStringLiteral("chevron-right"), QStringLiteral("reply"),
        QStringLiteral("sign-out"), QStringLiteral("list"), QStringLiteral("external"),      QStringLiteral("chat")};
    return names.contains(name);
}

/// Paints from the store each time, so that a change of colours needs no new icons.
class IconEngine final : public QIconEngine {
public:
    IconEngine(std::weak_ptr<IconStore> store, QString name, Role role)
        : m_store(std::move(store))
        , m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QRect target(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
        painter->drawPixmap(target, draw(side, mode, state, painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return draw(std::min(size.width(), size.height()), mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        // QIcon hands the size in device pixels.
        return draw(qRound(std::min(size.width(), size.height()) / scale), mode, state, scale);
    }

    QIconEngine* clone() const override { return new IconEngine(*this); }

private:
    QPixmap draw(int side, QIcon::Mode mode, QIcon::State state, qreal ratio) const
    {
        const auto store = m_store.lock();
        if (!store)
            return {};
        QColor colour = store->colour(state == QIcon::On ? Role::AccentText : m_role);
        if (mode == QIcon::Disabled)
            colour = blend(store->colour(Role::Window), colour, 0.5);
        else if (mode == QIcon::Active && m_role == Role::Muted)
            colour = store->colour(Role::Text);
        return store->pixmap(m_name, side, colour, ratio);
    }

    std::weak_ptr<IconStore> m_store;
    QString m_name;
    Role m_role;
};

} // namespace

void IconStore::setColours(const Colours& colours)
{
    m_colours = colours;
    m_pixmaps.clear();
}

bool IconStore::has(const QString& name)
{
    return QFile::exists(pathOf(name));
}

QIcon IconStore::icon(const QString& name, Role role)
{
    if (!has(name))
        return {};
    return QIcon(new IconEngine(weak_from_this(), name, role));
}

QPixmap IconStore::pixmap(const QString& name, int size, Role role, qreal devicePixelRatio)
{
    return pixmap(name, size, m_colours[role], devicePixelRatio);
}

QPixmap IconStore::pixmap(const QString& name, int size, const QColor& colour, qreal devicePixelRatio)
{
    const bool mirrored = QGuiApplication::isRightToLeft() && isDirectional(name);
    const int side = qMax(1, qRound(size * devicePixelRatio));
    const QString key
        = QStringLiteral("%1/%2/%3/%4/%5").arg(name).arg(side).arg(colour.rgba()).arg(devicePixelRatio).arg(mirrored);
    if (const auto found = m_pixmaps.constFind(key); found != m_pixmaps.cend())
        return *found;
    QByteArray svg = source(name);
    svg.replace("currentColor", colour.name().toLatin1());
    QBuffer buffer(&svg);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(QSize(side, side));
    QImage image = reader.read();
    if (mirrored)
        image = image.mirrored(true, false);
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    if (m_pixmaps.size() >= kMaximumPixmaps)
        m_pixmaps.clear();
    m_pixmaps.insert(key, pixmap);
    return pixmap;
}

QByteArray IconStore::source(const QString& name)
{
    auto found = m_sources.constFind(name);
    if (found == m_sources.cend()) {
        QFile file(pathOf(name));
        found = m_sources.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *found;
}

} // namespace jackdaw::ui
