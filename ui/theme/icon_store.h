// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QIcon>
#include <QPixmap>
#include <memory>

#include "ui/theme/colours.h"

namespace jackdaw::ui {

/// Draws resources/icons/*.svg in the theme's colours and keeps the pictures by name, size, colour and device ratio.
/// Main thread. Icons it gave out stay valid after it is gone, then empty.
class IconStore final : public std::enable_shared_from_this<IconStore> {
public:
    void setColours(const Colours& colours);
    QIcon icon(const QString& name, Role role);
    QPixmap pixmap(const QString& name, int size, Role role, qreal devicePixelRatio);
    /// In a given colour; for disabled and chosen looks.
    QPixmap pixmap(const QString& name, int size, const QColor& colour, qreal devicePixelRatio);
    QColor colour(Role role) const { return m_colours[role]; }
    static bool has(const QString& name);

private:
    QByteArray source(const QString& name);

    Colours m_colours = Colours::light();
    QHash<QString, QByteArray> m_sources;
    QHash<QString, QPixmap> m_pixmaps;
};

} // namespace jackdaw::ui
