// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QColor>
#include <array>
#include <span>

class QPalette;

namespace jackdaw::ui {

/// What a colour is for. Widgets name roles, never colours.
enum class Role {
    Window, ///< ground of the conversation and of dialogs
    Side,   ///< ground of the list
    Line,   ///< hairlines and quiet borders; no text
    Border, ///< borders of fields and buttons; no text
    Text,
    Muted,      ///< secondary text and icons
    Accent,     ///< ground of the primary action, focus rings
    OnAccent,   ///< text on Accent and Badge
    AccentText, ///< links, "typing…"
    Selection,  ///< ground of the chosen row
    Hover,      ///< ground under the pointer
    InBubble,
    OutBubble,
    Field,       ///< ground of inputs
    Badge,       ///< ground of unread counts
    NewMessages, ///< the "New" line and its text
    Danger,      ///< text of errors and of what destroys
    Warning,     ///< text of warnings
    Notice,      ///< ground of quiet bars
    Available,   ///< presence badges; no text
    Away,
    Busy,
    Offline,
    OnPresence, ///< hands and bar in a badge
    Count
};

/// One colour for every role.
class Colours {
public:
    static Colours light();
    static Colours dark();
    /// High contrast: the desktop's palette alone.
    static Colours fromPalette(const QPalette& palette);

    QColor operator[](Role role) const { return m_table[static_cast<size_t>(role)]; }
    QPalette palette() const;
    bool isDark() const;

private:
    std::array<QColor, static_cast<size_t>(Role::Count)> m_table;
};

/// Which text stands on which ground; every pair must reach 4.5:1.
struct TextOnGround {
    Role text;
    Role ground;
};
std::span<const TextOnGround> textPairs();

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
double contrast(const QColor& a, const QColor& b);

/// `top` laid over `ground` with opacity 0 … 1.
QColor blend(const QColor& ground, const QColor& top, double opacity);

} // namespace jackdaw::ui
