// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/theme/typeface.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>

namespace jackdaw::ui {

namespace {

const QString kTypeface = QStringLiteral("Inter");
constexpr int kPoints = 10;

/// What Qt's platform themes call a font that no setting names.
bool isNobodysChoice(const QString& family)
{
    for (const char* generic : {"", "Sans Serif", "Sans", "sans-serif"}) {
        if (family.compare(QLatin1StringView(generic), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

void chooseTypeface()
{
    if (isNobodysChoice(QApplication::font().family()) && QFontDatabase::hasFamily(kTypeface))
        QApplication::setFont(QFont(kTypeface, kPoints));
}

} // namespace jackdaw::ui
