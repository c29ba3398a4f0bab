// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/shots/languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace jackdaw::shots {

namespace {

QLocale localeOf(const QString& language)
{
    if (language == QLatin1StringView("ar"))
        return {QLocale::Arabic, QLocale::Egypt};
    if (language == QLatin1StringView("es"))
        return {QLocale::Spanish, QLocale::Mexico};
    return {QLocale::English, QLocale::UnitedKingdom};
}

QChar marked(QChar letter)
{
    static const QString plain = QStringLiteral("aceinouyACEINOUY");
    static const QString high = QStringLiteral("áçéîñöüýÁÇÉÎÑÖÜÝ");
    const auto at = plain.indexOf(letter);
    return at < 0 ? letter : high.at(at);
}

} // namespace

QString LongTexts::translate(const char* /*context*/, const char* source, const char* /*disambiguation*/,
                             int /*n*/) const
{
    const QString text = QString::fromUtf8(source);
    QString longer;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        longer += text[i];
        // The letter of "%n" is no text.
        if (i > 0 && text[i - 1] == QLatin1Char('%'))
            continue;
        longer.back() = marked(text[i]);
        letters += text[i].isLetter();
    }
    const qsizetype more = (letters * 4 + 9) / 10;
    for (qsizetype i = 0; i < more; ++i)
        longer += i % 7 == 0 ? QLatin1Char(' ') : QLatin1Char('x');
    return longer;
}

Speaking::Speaking(const QString& language)
{
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    if (language == QLatin1StringView("long")) {
        install(std::make_unique<LongTexts>());
    } else {
        auto qts = std::make_unique<QTranslator>();
        if (qts->load(locale, QStringLiteral("qtbase_"), {}, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            install(std::move(qts));
        auto ours = std::make_unique<QTranslator>();
        if (!ours->load(locale, QStringLiteral("jackdaw_"), {}, QStringLiteral(":/i18n")))
            qFatal("there is no translation into %s", qUtf8Printable(language));
        install(std::move(ours));
    }
    QApplication::setLayoutDirection(locale.textDirection());
}

Speaking::~Speaking()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    QLocale::setDefault(QLocale::c());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void Speaking::install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace jackdaw::shots
