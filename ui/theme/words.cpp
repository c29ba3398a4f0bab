// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/theme/words.h"

#include <QCoreApplication>
#include <QDate>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTextDocument>

namespace jackdaw::ui {

namespace {

constexpr char16_t kRightToLeftMark = 0x200F;

QString translated(const char* text, int n = -1)
{
    return QCoreApplication::translate("jackdaw::ui::words", text, nullptr, n);
}

} // namespace

QString presenceName(wire::Presence presence)
{
    switch (presence) {
    case wire::Presence::Available:
        return translated(QT_TRANSLATE_NOOP("jackdaw::ui::words", "Available"));
    case wire::Presence::Away:
        return translated(QT_TRANSLATE_NOOP("jackdaw::ui::words", "Away"));
    case wire::Presence::Busy:
        return translated(QT_TRANSLATE_NOOP("jackdaw::ui::words", "Busy"));
    case wire::Presence::Invisible:
        return translated(QT_TRANSLATE_NOOP("jackdaw::ui::words", "Invisible"));
    case wire::Presence::Unknown:
        return translated(QT_TRANSLATE_NOOP("jackdaw::ui::words", "Status unknown"));
    case wire::Presence::Offline:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("jackdaw::ui::words", "Offline"));
}

QString onNetwork(const QString& account, const QString& network)
{
    // Both may run from left to right, and by themselves would then stand in that order.
    const QString start = QGuiApplication::isRightToLeft() ? QString(QChar(kRightToLeftMark)) : QString();
    return start + QStringLiteral("%1 · %2").arg(isolated(account), isolated(network));
}

QString durationText(qint64 milliseconds)
{
    const qint64 minutes = milliseconds / 60000;
    if (milliseconds <= 0)
        return {};
    if (minutes < 60)
        return translated(QT_TRANSLATE_N_NOOP("jackdaw::ui::words", "%n min"), qMax(1, int(minutes)));
    if (minutes < 48 * 60)
        return translated(QT_TRANSLATE_N_NOOP("jackdaw::ui::words", "%n h"), int(minutes / 60));
    return translated(QT_TRANSLATE_N_NOOP("jackdaw::ui::words", "%n days"), int(minutes / (24 * 60)));
}

QString dayText(QDate day)
{
    // The day of the week and what sets it apart.
    static const QRegularExpression weekday(QStringLiteral("^d{3,4}[^\\w']*|[^\\w']*d{3,4}$"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QLocale locale;
    return locale.toString(day, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

QString oneLine(const QString& text)
{
    QString line = text;
    for (QChar& c : line) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\t') || c == QChar(0x2028) || c == QChar(0x2029))
            c = QLatin1Char(' ');
    }
    return line;
}

QString withoutShortcut(const QString& text)
{
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QString plainTip(const QString& text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    // A sign that nobody sees makes a letter of what would begin a tag.
    QString plain = text;
    for (const char16_t sign : {u'<', u'&'})
        plain.replace(QChar(sign), QString(QChar(sign)) + QChar(0x2060));
    return plain;
}

QString folded(const QString& text)
{
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(parts.size());
    for (const QChar c : parts) {
        if (!c.isMark())
            plain += c;
    }
    return plain;
}

} // namespace jackdaw::ui
