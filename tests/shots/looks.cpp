// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/shots/looks.h"

#include <QApplication>
#include <QPalette>
#include <QWidget>

#include "tests/shots/languages.h"
#include "tests/shots/screens.h"
#include "tests/shots/stage.h"
#include "ui/theme/desktop_settings.h"
#include "ui/theme/theme.h"

namespace jackdaw::shots {

namespace {

/// As the desktops' own high contrast: yellow and white on black.
QPalette contrastPalette()
{
    QPalette palette(Qt::white, Qt::black, Qt::white, Qt::gray, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

} // namespace

const QList<Look>& looks()
{
    static const QList<Look> all{
        {.name = QStringLiteral("light")},
        {.name = QStringLiteral("dark"), .dark = true},
        {.name = QStringLiteral("arabic"), .language = QStringLiteral("ar")},
        {.name = QStringLiteral("arabic-dark-narrow"), .language = QStringLiteral("ar"), .dark = true, .narrow = true},
        {.name = QStringLiteral("spanish"), .language = QStringLiteral("es")},
        {.name = QStringLiteral("narrow"), .narrow = true},
        {.name = QStringLiteral("double"), .scale = 2},
        {.name = QStringLiteral("contrast"), .highContrast = true},
        {.name = QStringLiteral("long"), .language = QStringLiteral("long")},
    };
    return all;
}

int take(const Look& look, const QString& folder)
{
    if (look.highContrast)
        QApplication::setPalette(contrastPalette());
    const Speaking speaking(look.language);
    ui::Theme theme;
    theme.install();
    theme.setChoice(look.dark ? ui::Theme::Choice::Dark : ui::Theme::Choice::Light);
    if (look.highContrast)
        theme.desktop().apply(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("contrast"), 1U);
    int written = 0;
    Stage stage(theme, look.narrow, [&](QWidget& widget, const QString& name) {
        const QString file = QStringLiteral("%1/%2-%3.png").arg(folder, name, look.name);
        if (widget.grab().save(file)) {
            written += written >= 0;
        } else {
            qCritical("%s could not be written", qUtf8Printable(file));
            written = -1;
        }
    });
    allScreens(stage);
    return written;
}

} // namespace jackdaw::shots
