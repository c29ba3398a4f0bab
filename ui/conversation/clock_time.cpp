// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/clock_time.h"

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

} // namespace jackdaw::ui
