// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/people/face_view.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include "ui/theme/theme.h"

namespace jackdaw::ui {

namespace {

QString fileOf(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

FaceView::FaceView(const Theme& theme, const Avatar& avatar, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(kSide + 4, kSide + 4);
    setAvatar(avatar);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FaceView::setAvatar(const Avatar& avatar)
{
    m_avatar = avatar;
    setAccessibleName(avatar.picture.isNull() ? tr("No picture") : tr("Picture of %1").arg(avatar.name));
    update();
}

void FaceView::setPicture(const QImage& picture)
{
    Avatar next = m_avatar;
    next.picture = picture;
    setAvatar(next);
}

void FaceView::setTarget(bool target)
{
    m_target = target;
    update();
}

void FaceView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF face(2, 2, kSide, kSide);
    paintAvatar(painter, face, m_avatar, m_theme);
    if (!m_target)
        return;
    painter.setPen(QPen(m_theme.colour(Role::Accent), 3));
    painter.drawEllipse(face);
}

void FaceView::dragEnterEvent(QDragEnterEvent* event)
{
    if (fileOf(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setTarget(true);
}

void FaceView::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    setTarget(false);
}

void FaceView::dropEvent(QDropEvent* event)
{
    setTarget(false);
    event->acceptProposedAction();
    if (const QString file = fileOf(*event->mimeData()); !file.isEmpty())
        Q_EMIT fileDropped(file);
}

} // namespace jackdaw::ui
