// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/host/language.h"

#include <QLocale>

namespace jackdaw::host {

namespace {

// Qt would hang its own sources into the main loop, to be asked at each turn and never used.
int& withoutQtsSources(int& argc)
{
    qputenv("QT_NO_GLIB", "1");
    return argc;
}

} // namespace

Language::Language(int& argc, char** argv, const QString& locale)
    : m_application(withoutQtsSources(argc), argv)
{
    if (m_texts.load(QLocale(locale), QStringLiteral("jackdaw_host"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_texts);
}

} // namespace jackdaw::host
