// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QMenu>
#include <functional>

#include "core/menus/menu_service.h"

namespace jackdaw::ui {

/// What a protocol offers beyond what the interface knows, asked for each time the menu is opened. Main thread.
class MoreMenu final : public QMenu {
    Q_OBJECT
public:
    /// `complain` hears a sentence when what was chosen could not be done, which may be after the menu has gone; never
    /// after `owner`, which owns nothing here.
    using Complain = std::function<void(const QString& text)>;
    MoreMenu(MenuService& menus, const MenuService::Place& place, const QString& title, QObject& owner,
             Complain complain, QWidget* parent);

private:
    void ask();
    void show(const MenuService::Items& items);
    void say(const QString& text);

    MenuService& m_menus;
    MenuService::Place m_place;
    QObject& m_owner;
    Complain m_complain;
    int m_asked = 0; ///< counts, so that a late answer is known as one
};

} // namespace jackdaw::ui
