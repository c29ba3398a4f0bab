// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QColor>
#include <QImage>
#include <QString>

#include "core/wire/types.h"

class QPainter;
class QRectF;

namespace jackdaw::ui {

class Theme;

/// What an avatar shows.
struct Avatar {
    QString name; ///< initials come from it
    QString key;  ///< what its colour is fixed by: an address or a room
    QImage picture;
    bool room = false;
    bool faint = false; ///< offline
};

/// The colour that stands for a person or room, the same everywhere and always (XEP-0392 hue angle); white text on
/// it reaches 4.5:1.
QColor personColour(const QString& key);

/// One or two letters for a name; "#" for rooms.
QString initialsOf(const QString& name);

void paintAvatar(QPainter& painter, const QRectF& rect, const Avatar& avatar, const Theme& theme);

/// Presence by shape and colour, ringed in `ground` so that it stands off what is below.
void paintPresence(QPainter& painter, const QRectF& rect, wire::Presence presence, const QColor& ground,
                   const Theme& theme);

/// Avatar with the badge on its lower trailing corner.
void paintAvatarWithPresence(QPainter& painter, const QRectF& rect, const Avatar& avatar, wire::Presence presence,
                             const QColor& ground, Qt::LayoutDirection direction, const Theme& theme);

} // namespace jackdaw::ui
