// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <array>
#include <optional>

namespace jackdaw::imports {

/// The time before a line of a log, as the language of its writer has it: "14:03:59", "2:03:59 PM", "下午02時03分59秒",
/// with a date before or behind it where the line came late. The order of a date's numbers is not written anywhere.
struct LogStamp {
    int second = 0;                 ///< of the day
    std::array<int, 3> date = {};   ///< the numbers of the date as they stand
    std::array<int, 3> digits = {}; ///< how many digits each has
    int dateNumbers = 0;            ///< 0: no date; 2: the month is a word

    bool hasDate() const { return dateNumbers > 0; }
    /// The date it means: of those the numbers can mean, the last one that is not after `latest` by more than a day,
    /// else the nearest. Invalid: they mean none.
    QDate dateBefore(const QDate& latest) const;
};

/// Nothing where the text holds no time. Pure.
std::optional<LogStamp> logStamp(QByteArrayView text);

/// When a log begins, by the name of its file: "2012-07-03.174059+0200CEST.html", older ones without what follows the
/// seconds.
struct LogStart {
    QDateTime local;           ///< the clock on the wall, as if it were UTC
    std::optional<int> offset; ///< of the wall's clock from UTC, in seconds
};

/// Nothing where the name says no time. Pure.
std::optional<LogStart> logStart(QStringView fileName);

} // namespace jackdaw::imports
