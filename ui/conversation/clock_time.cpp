// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/clock_time.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace jackdaw::ui {

QString clockTime(const QTime& time, const QLocale& locale)
{
    // Seconds go with the separator before them.
    static const QRegularExpression seconds(QStringLiteral("[^hHmaAp']?s+(\\.z+)?"));
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (format.contains(QLatin1Char('s')))
        format.remove(seconds);
    return locale.toString(time, format);
}

QString clockTime(wire::Time time, const QLocale& locale)
{
    return clockTime(QDateTime::fromMSecsSinceEpoch(time).time(), locale);
}

QString dayAndTime(wire::Time time, const QLocale& locale)
{
    const QString day = locale.toString(QDateTime::fromMSecsSinceEpoch(time).date(), QLocale::LongFormat);
    return QCoreApplication::translate("Timeline", "%1, %2", "a day and a time of day")
        .arg(day, clockTime(time, locale));
}

} // namespace jackdaw::ui
