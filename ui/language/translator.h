// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QLocale>
#include <QObject>

class QCoreApplication;

namespace jackdaw::ui {

/// Makes tr() speak the language of `locale`: our texts from :/i18n, Qt's own from the system's Qt. English needs no
/// file except for its plurals. The reading direction follows Qt's file when there is one, else the caller sets it
/// (QGuiApplication::setLayoutDirection). Call once, before the first window; the translators belong to `application`.
/// Returns whether we have the language.
bool installTranslations(QCoreApplication& application, const QLocale& locale = QLocale());

/// One text in the language of `locale`, for where there is no application that could know it; English where we lack
/// it.
QString translatedEarly(const char* context, const char* text, const QLocale& locale = QLocale());

/// Languages the interface is complete in, as ISO 639 codes: "en", "es", "ar".
QStringList languages();

} // namespace jackdaw::ui
