// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "app/refusal.h"

#include <QGuiApplication>
#include <QMessageBox>
#include <cstdio>

namespace jackdaw::app {

int refuse(const Error& error)
{
    fprintf(stderr, "%s\n", qUtf8Printable(error.text));
    // Offscreen, nobody could close it.
    if (!qGuiApp || QGuiApplication::platformName() == QLatin1StringView("offscreen"))
        return 1;
    QMessageBox box(QMessageBox::Critical, QCoreApplication::translate("Program", "Jackdaw cannot start"), error.text,
                    QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(error.details);
    box.exec();
    return 1;
}

bool mayHaveDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

} // namespace jackdaw::app
