// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include "tests/import/log_fixture.h"

using namespace jackdaw::imports;

namespace {

QString timeOf(const char* text)
{
    const auto stamp = logStamp(text);
    return stamp ? QTime(0, 0).addSecs(stamp->second).toString(Qt::ISODate) : QString();
}

QString dateOf(const char* text, const char* latest = "2012-07-05")
{
    const auto stamp = logStamp(text);
    return stamp ? stamp->dateBefore(QDate::fromString(str(latest), Qt::ISODate)).toString(Qt::ISODate) : QString();
}

} // namespace

TEST(LogStamp, TheTimeInManyLanguages)
{
    // What glibc's %X and %x %X write.
    for (const char* afternoon :
         {"14:03:59",         "2:03:59 PM",       "02:03:59 PM",        "02:03:59 pm",
          "02:03:59 PM CEST", "CEST 02:03:59 PM", "14.03.59",           "14,03,59",
          "14시 03분 59초",   "14時03分59秒",     "下午02時03分59秒",   "下午 02時03分59秒 CEST",
          "下午2:03:59",      "오후 2:03:59",     "02:03:59 م",         "CEST 02:03:59 م",
          "٠٢:٠٣:٥٩ م",       "۱۴:۰۳:۵۹",         "02:03:59 μμ",        "02:03:59 MD",
          "14:03:59 CEST",    "14:03:59 +03",     "kl. 14.03.59 +0200", "02:03:59 अपराह्न",
          "02:03:59.PM EAT",  "02:03:59\u1361PM"})
        EXPECT_EQ(timeOf(afternoon), str("14:03:59")) << afternoon;
    EXPECT_EQ(timeOf("12:03:59 AM"), str("00:03:59"));
    EXPECT_EQ(timeOf("12:03:59 PM"), str("12:03:59"));
    EXPECT_EQ(timeOf("上午12:03:59"), str("00:03:59"));
    EXPECT_EQ(timeOf("14:03"), str("14:03:00"));
    EXPECT_EQ(timeOf("23:59:60"), str("23:59:59"));
    for (const char* none : {"", "hello", "1", "25:00:00", "14:60:00", "1:2:3:4:5:6:7", "(", "1234567890123"})
        EXPECT_EQ(timeOf(none), QString()) << none;
}

TEST(LogStamp, TheDateInManyOrders)
{
    for (const char* date :
         {"2012-07-03 14:03:59", "03/07/12 14:03:59", "07/03/2012 02:03:59 PM", "03.07.2012 14:03:59",
          "3-7-12 14:03:59", "2012年07月03日 14時03分59秒", "14:03:59 03/07/12", "03 يوليو, 2012 02:03:59 م",
          "12/7/3 14:03:59", "2012. 07. 03. 14:03:59", "۰۳/۰۷/۲۰۱۲ ۱۴:۰۳:۵۹", "03/07/2555 14:03:59",
          "1391/04/13 14:03:59"}) {
        EXPECT_EQ(dateOf(date), str("2012-07-03")) << date;
        EXPECT_EQ(timeOf(date), str("14:03:59")) << date;
    }
    EXPECT_EQ(dateOf("12/31/99 14:03:59", "2000-01-02"), str("1999-12-31"));
    EXPECT_EQ(dateOf("14:03:59"), QString());
    EXPECT_EQ(dateOf("99/99/99 14:03:59"), QString());
}

TEST(LogStart, TheNameOfTheFile)
{
    const auto today = logStart(u"2012-07-03.174059+0200CEST.html");
    ASSERT_TRUE(today);
    EXPECT_EQ(today->local.toString(Qt::ISODate), str("2012-07-03T17:40:59Z"));
    EXPECT_EQ(today->offset, 7200);
    EXPECT_EQ(logStart(u"2012-07-03.174059-0430VET.txt")->offset, -16200);
    EXPECT_FALSE(logStart(u"2005-07-03.174059.html")->offset);
    EXPECT_FALSE(logStart(u"2012-07-03.174059+9999X.html")->offset);
    EXPECT_FALSE(logStart(u"2012-07-03.174059Pacific%20Daylight%20Time.html")->offset);
    for (QStringView none : {u"", u"notes.html", u"2012-13-03.174059.html", u"2012-07-03.994059.html"})
        EXPECT_FALSE(logStart(none));
    EXPECT_TRUE(logStart(u"0001-01-01.000000+0000UTC.html"));
    EXPECT_TRUE(logStart(u"9999-12-31.235959+0000UTC.html"));
}
