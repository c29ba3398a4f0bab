// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/prompts/picture_view.h"

#include <QPainter>
#include <QStyle>

#include "core/base/when_done.h"
#include "ui/theme/bounded_picture.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

namespace jackdaw::ui {

namespace {

constexpr int kLargest = 320; ///< logical pixels a side
constexpr int kUsual = 256;
constexpr int kMargin = 8; ///< the quiet zone of a code
constexpr int kCorner = 6;

} // namespace

PictureView::PictureView(const Theme& theme, const QString& file, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("A picture from the network"));
    const int side = qRound(kLargest * devicePixelRatioF());
    whenDone(decodeLater(file, {side, side}), this, [this](const QImage& image) {
        m_image = image;
        m_loaded = true;
        if (image.isNull())
            setAccessibleName(tr("This picture cannot be shown."));
        updateGeometry();
        update();
        Q_EMIT loaded();
    });
}

QSize PictureView::shownIn(int width) const
{
    if (!m_loaded)
        return {kUsual, kUsual}; // room is made for it before it is read
    if (m_image.isNull())
        return {width, m_theme.font(TextStyle::Secondary).pixelSize() * 2};
    QSize size = m_image.size() / devicePixelRatioF();
    const int most = qMin(width - 2 * kMargin, kLargest);
    if (size.width() > most || size.height() > kLargest)
        size.scale(most, kLargest, Qt::KeepAspectRatio);
    return size;
}

int PictureView::heightForWidth(int width) const
{
    return shownIn(width).height() + 2 * kMargin;
}

QSize PictureView::sizeHint() const
{
    const QSize shown = shownIn(kLargest + 2 * kMargin);
    return shown + QSize(2 * kMargin, 2 * kMargin);
}

void PictureView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (m_image.isNull()) {
        painter.setFont(m_theme.font(TextStyle::Secondary));
        painter.setPen(m_theme.colour(Role::Muted));
        if (m_loaded)
            painter.drawText(rect(), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                             accessibleName());
        return;
    }
    const QSize size = shownIn(width());
    const QRect card(QPoint(0, 0), size + QSize(2 * kMargin, 2 * kMargin));
    const QRect placed = QStyle::visualRect(layoutDirection(), rect(), card);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(Role::Line));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(placed).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(placed.adjusted(kMargin, kMargin, -kMargin, -kMargin), m_image);
}

} // namespace jackdaw::ui
