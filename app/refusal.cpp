// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "app/refusal.h"

#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QMessageBox>
#include <cstdio>

namespace jackdaw::app {

namespace {

constexpr int kIcon = 48;

} // namespace

int refuse(const Error& error)
{
    fprintf(stderr, "%s\n", qUtf8Printable(error.text));
    // Offscreen, nobody could close it.
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance())
        || QGuiApplication::platformName() == QLatin1StringView("offscreen"))
        return 1;
    refusalBox(error)->exec();
    return 1;
}

std::unique_ptr<QMessageBox> refusalBox(const Error& error)
{
    const QString title = QCoreApplication::translate("Program", "Jackdaw cannot start");
    auto box = std::make_unique<QMessageBox>(QMessageBox::NoIcon, title, title, QMessageBox::Close);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(QGuiApplication::windowIcon().pixmap(kIcon));
    box->setInformativeText(error.details.isEmpty() ? error.text : error.text + QStringLiteral("\n\n") + error.details);
    // QMessageBox gives this text no format of its own: it would guess.
    if (auto* words = box->findChild<QLabel*>(QStringLiteral("qt_msgbox_informativelabel")))
        words->setTextFormat(Qt::PlainText);
    return box;
}

bool mayHaveDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

} // namespace jackdaw::app
