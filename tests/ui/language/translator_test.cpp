// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/language/translator.h"

#include <QCoreApplication>
#include <QFile>
#include <gtest/gtest.h>

namespace jackdaw::ui {

TEST(Translator, CarriesItsLanguages)
{
    EXPECT_EQ(languages(), QStringList({QStringLiteral("ar"), QStringLiteral("en"), QStringLiteral("es")}));
}

TEST(Translator, TakesTheLanguageOfARegion)
{
    EXPECT_TRUE(installTranslations(*QCoreApplication::instance(), QLocale(QStringLiteral("es_MX"))));
    EXPECT_TRUE(installTranslations(*QCoreApplication::instance(), QLocale(QStringLiteral("ar_EG"))));
}

TEST(Translator, SpeaksTheLanguageTakenLast)
{
    ASSERT_TRUE(installTranslations(*QCoreApplication::instance(), QLocale(QStringLiteral("es_ES"))));
    EXPECT_EQ(QCoreApplication::translate("Contacts", "Contacts"), QStringLiteral("Contactos"));
}

TEST(Translator, SpeaksBeforeThereIsAnApplication)
{
    EXPECT_EQ(translatedEarly("Contacts", "Contacts", QLocale(QStringLiteral("es_ES"))), QStringLiteral("Contactos"));
    EXPECT_EQ(translatedEarly("Contacts", "Contacts", QLocale(QStringLiteral("fi_FI"))), QStringLiteral("Contacts"));
    EXPECT_EQ(translatedEarly("Contacts", "Never said"), QStringLiteral("Never said"));
}

TEST(Translator, SaysWhenALanguageIsMissing)
{
    EXPECT_FALSE(installTranslations(*QCoreApplication::instance(), QLocale(QStringLiteral("fi_FI"))));
}

} // namespace jackdaw::ui
