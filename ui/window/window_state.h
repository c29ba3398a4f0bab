// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QString>

#include "ui/contacts/contact_list_order.h"
#include "ui/theme/theme.h"

namespace jackdaw::ui {

/// What the window remembers between two runs, in an INI file of the state folder.
struct WindowState {
    QByteArray geometry;
    int listWidth = 300;
    EntryKey shown;
    bool showOffline = true;
    bool recentFolded = false;
    bool roomsFolded = false;
    bool menuBar = false;
    Sorting sorting = Sorting::Status;
    Theme::Choice theme = Theme::Choice::Auto;

    static WindowState read(const QString& folder);
    void write(const QString& folder) const;
};

} // namespace jackdaw::ui
