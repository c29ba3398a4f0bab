// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/log_stamp.h"

#include <QCalendar>
#include <QStringList>
#include <algorithm>

#include "core/import/decoded.h"

namespace jackdaw::imports {

namespace {

constexpr qsizetype kLongestStamp = 120;
constexpr int kNoon = 12;

struct Number {
    int value = 0;
    int digits = 0;
    bool joins = false; ///< a colon and nothing else stands before it
};

/// "14:03:59", which nearly all are.
std::optional<LogStamp> plainStamp(QByteArrayView text)
{
    if (text.size() != 8 || text[2] != ':' || text[5] != ':')
        return {};
    const auto two = [text](qsizetype at) {
        const int tens = text[at] - '0';
        const int ones = text[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    };
    const int hour = two(0);
    const int minute = two(3);
    const int second = two(6);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return {};
    LogStamp stamp;
    stamp.second = hour * 3600 + minute * 60 + std::min(second, 59);
    return stamp;
}

/// All numbers, in any script's digits, but for a zone's ("+03").
QList<Number> numbersIn(const QString& text)
{
    QList<Number> numbers;
    qsizetype at = 0;
    qsizetype lastEnd = -1;
    while (at < text.size()) {
        if (text.at(at).digitValue() < 0) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        Number number;
        for (; at < text.size() && text.at(at).digitValue() >= 0 && number.digits < 6; ++at, ++number.digits)
            number.value = number.value * 10 + text.at(at).digitValue();
        const QChar before = start > 0 ? text.at(start - 1) : QChar();
        const bool isZone
            = (before == u'+' || before == u'-') && (start < 2 || text.at(start - 2).isSpace()) && !numbers.isEmpty();
        if (isZone)
            continue;
        number.joins = before == u':' && lastEnd == start - 1;
        lastEnd = at;
        numbers.append(number);
    }
    return numbers;
}

/// The words of glibc's languages for the afternoon, of those that write the time with them.
bool saysAfternoon(const QString& text)
{
    static const QStringList words{
        QStringLiteral("pm"),        QStringLiteral("p.m."),    QStringLiteral("p.m"),       QStringLiteral("μμ"),
        QStringLiteral("م"),         QStringLiteral("ب.ظ"),     QStringLiteral("ب.ظ."),      QStringLiteral("دن"),
        QStringLiteral("nm"),        QStringLiteral("md"),      QStringLiteral("n.h."),      QStringLiteral("ew"),
        QStringLiteral("अपराह्न"),    QStringLiteral("অপৰাহ্ন"),  QStringLiteral("অপরাহ্ণ"),    QStringLiteral("म.नं."),
        QStringLiteral("બપોરે"),      QStringLiteral("સાંજે"),     QStringLiteral("ಅಪರಾಹ್ನ"),    QStringLiteral("വൈകു"),
        QStringLiteral("ਸ਼ਾਮ"),       QStringLiteral("மாலை"),    QStringLiteral("సా."),        QStringLiteral("ከሰዓት"),
        QStringLiteral("galabnimo"), QStringLiteral("alasiri"), QStringLiteral("aparaahna"), QStringLiteral("ch"),
    };
    static const QStringList signs{QStringLiteral("下午"), QStringLiteral("午後"), QStringLiteral("오후")};
    const QString lower = text.toLower();
    if (std::ranges::any_of(signs, [&lower](const QString& sign) { return lower.contains(sign); }))
        return true;
    QString separated;
    for (const QChar unit : lower)
        separated += unit.digitValue() >= 0 || unit == u':' || unit == QChar(0x1361) ? QChar(u' ') : unit;
    const QStringList found = separated.simplified().split(u' ');
    return std::ranges::any_of(found, [](const QString& word) {
        return words.contains(word) || (word.startsWith(u'.') && words.contains(word.mid(1)));
    });
}

bool saysMorning(const QString& text)
{
    const QString lower = text.toLower();
    return lower.contains(u"am") || lower.contains(u"a.m") || lower.contains(QChar(0x635))
        || lower.contains(QStringLiteral("上午")) || lower.contains(QStringLiteral("오전"))
        || lower.contains(QStringLiteral("午前")) || lower.contains(QStringLiteral("πμ"));
}

/// How many of the numbers are the time, and where they stand.
struct TimePlace {
    qsizetype first = 0;
    qsizetype count = 0;
};

TimePlace placeOfTime(const QList<Number>& numbers)
{
    if (numbers.size() <= 3)
        return {0, numbers.size()};
    // Joined by colons it is the time wherever it stands; else it follows the date.
    for (qsizetype i = 0; i + 1 < numbers.size(); ++i) {
        if (!numbers.at(i + 1).joins)
            continue;
        return {i, i + 2 < numbers.size() && numbers.at(i + 2).joins ? 3 : 2};
    }
    return {numbers.size() - 3, 3};
}

/// A year of two digits is of this time; those of other calendars are ours.
int wholeYear(int year, int digits, int current)
{
    constexpr int kBuddhist = 543;
    if (digits <= 2) {
        const int century = current / 100 * 100;
        return century + year > current + 1 ? century - 100 + year : century + year;
    }
    return year > current + 400 ? year - kBuddhist : year;
}

QDate dateFrom(int year, int digits, int month, int day, const QDate& latest)
{
    // Iran's calendar: 1391 is a year of ours that nobody chatted in.
    if (digits == 4 && year >= 1300 && year < 1500)
        return {year, month, day, QCalendar(QCalendar::System::Jalali)};
    return {wholeYear(year, digits, latest.year()), month, day};
}

} // namespace

std::optional<LogStamp> logStamp(QByteArrayView text)
{
    if (const auto plain = plainStamp(text))
        return plain;
    if (text.size() > kLongestStamp)
        return {};
    const QString words = decoded(text);
    const QList<Number> numbers = numbersIn(words);
    if (numbers.size() < 2 || numbers.size() > 6)
        return {};
    const TimePlace time = placeOfTime(numbers);
    int hour = numbers.at(time.first).value;
    const int minute = numbers.at(time.first + 1).value;
    const int second = time.count > 2 ? numbers.at(time.first + 2).value : 0;
    if (hour > 24 || minute > 59 || second > 60)
        return {};
    if (hour < kNoon && saysAfternoon(words))
        hour += kNoon;
    else if (hour == kNoon && saysMorning(words))
        hour = 0;
    LogStamp stamp;
    stamp.second = hour % 24 * 3600 + minute * 60 + std::min(second, 59);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (i >= time.first && i < time.first + time.count)
            continue;
        if (stamp.dateNumbers == 3)
            return {};
        stamp.date.at(static_cast<size_t>(stamp.dateNumbers)) = numbers.at(i).value;
        stamp.digits.at(static_cast<size_t>(stamp.dateNumbers)) = numbers.at(i).digits;
        ++stamp.dateNumbers;
    }
    if (stamp.dateNumbers == 1)
        return {};
    return stamp;
}

QDate LogStamp::dateBefore(const QDate& latest) const
{
    QList<QDate> possible;
    const auto add = [&](size_t year, size_t month, size_t day) {
        possible.append(dateFrom(date.at(year), digits.at(year), date.at(month), date.at(day), latest));
    };
    if (dateNumbers == 3) {
        if (digits[0] > 2) {
            add(0, 1, 2);
            add(0, 2, 1);
        } else if (digits[2] > 2) {
            add(2, 1, 0);
            add(2, 0, 1);
        } else {
            add(2, 1, 0);
            add(2, 0, 1);
            add(0, 1, 2);
        }
    } else if (dateNumbers == 2) {
        const size_t year = digits[0] > 2 ? 0 : 1;
        for (int month = 1; month <= 12; ++month)
            possible.append(dateFrom(date.at(year), digits.at(year), month, date.at(1 - year), latest));
    }
    possible.removeIf([](const QDate& each) { return !each.isValid(); });
    QDate best;
    const QDate bound = latest.addDays(1);
    for (const QDate& each : std::as_const(possible)) {
        const bool fits = each <= bound;
        const bool bestFits = best.isValid() && best <= bound;
        if (!best.isValid() || (fits && (!bestFits || each > best)) || (!fits && !bestFits && each < best))
            best = each;
    }
    return best;
}

std::optional<LogStart> logStart(QStringView fileName)
{
    // 2012-07-03.174059+0200CEST.html
    constexpr qsizetype kShortest = 17;
    constexpr int kFarthest = 15 * 3600;
    if (fileName.size() < kShortest || fileName[4] != u'-' || fileName[7] != u'-' || fileName[10] != u'.')
        return {};
    const QDate date = QDate::fromString(fileName.first(10).toString(), Qt::ISODate);
    const QTime time = QTime::fromString(fileName.sliced(11, 6).toString(), QStringLiteral("HHmmss"));
    if (!date.isValid() || !time.isValid())
        return {};
    LogStart start{QDateTime(date, time, Qt::UTC), {}};
    const QStringView zone = fileName.sliced(kShortest);
    if (zone.size() >= 5 && (zone[0] == u'+' || zone[0] == u'-')) {
        bool ok = false;
        const int number = zone.sliced(1, 4).toInt(&ok);
        const int offset = number / 100 * 3600 + number % 100 * 60;
        if (ok && offset <= kFarthest)
            start.offset = zone[0] == u'-' ? -offset : offset;
    }
    return start;
}

} // namespace jackdaw::imports
