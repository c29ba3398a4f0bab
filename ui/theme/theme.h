// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPointer>
#include <memory>

#include "ui/theme/colours.h"

namespace jackdaw::ui {

class DesktopSettings;
class IconStore;
class Style;

/// Kinds of text; sizes follow the desktop's font setting.
enum class TextStyle {
    Title,     ///< 14.5/600 of a 13.5 text
    Name,      ///< 13/600
    NameRead,  ///< 13/500: nothing new
    Text,      ///< 13.5: messages
    Secondary, ///< 12
    Small,     ///< 11.5: times, chips
    GroupHead, ///< 10.5/600, capitals where the script has them
    Badge,     ///< 11/600
};

/// Colours, fonts and icons of the interface; one object made by the program and handed down. Follows the desktop
/// while running. Main thread; must outlive every widget that has it.
class Theme final : public QObject {
    Q_OBJECT
public:
    enum class Choice { Auto, Light, Dark };

    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    /// Gives the application our style and palette and starts to listen to the desktop.
    void install();

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);

    QColor colour(Role role) const { return m_colours[role]; }
    const Colours& colours() const { return m_colours; }
    bool isDark() const { return m_colours.isDark(); }
    bool highContrast() const;
    /// Length of a movement: at most kMotion, 0 when the desktop asks for less motion.
    int motion() const;

    QFont font(TextStyle style) const;

    /// An icon of resources/icons by name, drawn in the role's colour as it is when painted, sharp at any scale,
    /// mirrored in right-to-left layouts where direction matters. Unknown names give an empty icon.
    QIcon icon(const QString& name, Role role = Role::Muted) const;
    /// The same as a picture, for delegates.
    QPixmap pixmap(const QString& name, int size, Role role, qreal devicePixelRatio) const;

    DesktopSettings& desktop() { return *m_desktop; }

Q_SIGNALS:
    /// Colours changed. The palette has been set before; only caches need to listen.
    void changed();

private:
    void update();

    Choice m_choice = Choice::Auto;
    Colours m_colours;
    QPalette m_desktopPalette;
    std::unique_ptr<DesktopSettings> m_desktop;
    std::shared_ptr<IconStore> m_icons;
    QPointer<Style> m_style;
    bool m_installed = false;
};

} // namespace jackdaw::ui
