// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/text/clean_name.h"

#include <gtest/gtest.h>

using namespace jackdaw;

TEST(CleanName, LeavesRealWritingAsItIs)
{
    for (const QString& name : {
             QStringLiteral("Ana María Núñez"),
             QStringLiteral("e\u0301"),
             QStringLiteral("\u0645\u062d\u0645\u0651\u064e\u062f \u0639\u0644\u064a"), // Arabic with its marks
             QStringLiteral("\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"),  // Persian, ZWNJ
             QStringLiteral("\u0915\u094d\u200d\u0937"),                                // Devanagari, ZWJ
             QStringLiteral("\u05d3\u05d5\u05d3"),                                      // Hebrew
             QStringLiteral("\U0001f468\u200d\U0001f469\u200d\U0001f467"),              // a family
             QStringLiteral("\U0001f469\U0001f3fd\u200d\U0001f4bb"),                    // skin tone
             QStringLiteral("\U0001f3f3\ufe0f\u200d\U0001f308"),                        // variation selector
             QStringLiteral("Ana \u2764\ufe0f"),
             QStringLiteral("1\ufe0f\u20e3"),                                                          // keycap
             QStringLiteral("\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"), // England
             QStringLiteral("\u738b\u5c0f\u660e"),
             QStringLiteral("<b>&amp;%1"),
         })
        EXPECT_EQ(cleanName(name), name) << qPrintable(name);
}

TEST(CleanName, TakesOutWhatControlsOrHides)
{
    const QString plain = QStringLiteral("Bob Lee");
    for (const QString& disguised : {
             QStringLiteral("\u001b[31mBob Lee"), QStringLiteral("Bob\u0007 Lee\u0000").left(8),
             QStringLiteral("Bob\u202e Lee"), QStringLiteral("\u202aBob\u202b\u202c\u202d Lee"),
             QStringLiteral("\u2066Bob\u2067\u2068 Lee\u2069\u2069"),
             QStringLiteral("B\u200bo\u200cb\u200d \u2060Lee\ufeff"), QStringLiteral("B\u00adob Lee\u200e\u200f\u061c"),
             QStringLiteral("\u3164Bob\u034f Lee\u115f"),
             QStringLiteral("Bob\U000e0041\U000e0042 Lee"), // tags without a flag
         }) {
        const QString clean = cleanName(disguised);
        EXPECT_EQ(clean.startsWith(u'[') ? clean.mid(4) : clean, plain) << qPrintable(disguised);
    }
}

TEST(CleanName, MakesWhiteSpaceSingleAndInside)
{
    EXPECT_EQ(cleanName(QStringLiteral("  Bob\n\r\n\tLee\u2028\u2029\u00a0\u3000")), QStringLiteral("Bob Lee"));
    EXPECT_EQ(cleanName(QStringLiteral("\u2800\u200b \u3164")), QString()) << "an empty name in disguise";
    EXPECT_EQ(cleanName(QStringLiteral("a \u200d b")), QStringLiteral("a b"));
}

TEST(CleanName, BoundsWhatPaintsOverItsNeighbours)
{
    EXPECT_EQ(cleanName(QLatin1Char('a') + QString(100, QChar(0x0301))).size(), 9);
    EXPECT_EQ(cleanName(QString(100, QChar(0x0301))), QString());
    EXPECT_EQ(cleanName(QStringLiteral("\u0646") + QString(50, QChar(0x200c)) + QStringLiteral("\u062e")),
              QStringLiteral("\u0646\u200c\u062e"))
        << "one joiner says all";
}

TEST(CleanName, IsTheSameTwice)
{
    for (const QString& name : {QStringLiteral("a\u200d\u200db"), QStringLiteral(" \u202e x\u0301\u0301 "),
                                QStringLiteral("\u0646\u200c\u202e\u062e")}) {
        const QString once = cleanName(name);
        EXPECT_EQ(cleanName(once), once);
    }
}

TEST(CleanLines, KeepsLines)
{
    EXPECT_EQ(cleanLines(QStringLiteral(" away\u202e \n\u200b\nback  soon\n")), QStringLiteral("away\n\nback soon"));
}
