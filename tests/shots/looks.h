// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QList>
#include <QString>

namespace jackdaw::ui {
class Theme;
}

namespace jackdaw::shots {

/// One way to look at every screen; each is taken by a process of its own.
struct Look {
    QString name; ///< ends the names of its pictures
    QString language = QStringLiteral("en");
    bool dark = false;
    bool narrow = false;
    bool highContrast = false;
    int scale = 1;
};

const QList<Look>& looks();

/// Takes the pictures of one look into a folder that exists. How many; -1 when one could not be written.
int take(const Look& look, const QString& folder);

} // namespace jackdaw::shots
