// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/text/safe_text.h"

#include <gtest/gtest.h>

using namespace jackdaw;

TEST(SafeName, WritesOutWhatCannotBeSeenOrTurnsTheText)
{
    EXPECT_EQ(safeName(QStringLiteral("Ana")), QStringLiteral("Ana"));
    EXPECT_EQ(safeName(QStringLiteral("a\u202etxt.exe")), QStringLiteral("a\u2039U+202E\u203atxt.exe"));
    EXPECT_EQ(safeName(QStringLiteral("a\u200bb\u2066c")), QStringLiteral("a\u2039U+200B\u203ab\u2039U+2066\u203ac"));
    EXPECT_EQ(safeName(QStringLiteral("line\nbreak\u0007")), QStringLiteral("line break\u2039U+0007\u203a"));
    EXPECT_EQ(safeName(QStringLiteral("\u3164")), QStringLiteral("\u2039U+3164\u203a")) << "an empty name in disguise";
}

TEST(SafeName, LeavesRealWritingAlone)
{
    for (const QString& name :
         {QStringLiteral("\u0645\u062d\u0645\u062f"), QStringLiteral("Jos\u00e9 \u00d1u\u00f1ez"),
          QStringLiteral("\U0001f469\u200d\U0001f4bb"),
          QStringLiteral("\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"), QStringLiteral("e\u0301")})
        EXPECT_EQ(safeName(name), name);
}

TEST(Isolated, EndsWithItself)
{
    const QChar begin(0x2068);
    const QChar end(0x2069);
    EXPECT_EQ(isolated(QStringLiteral("x")), QString(begin) + QLatin1Char('x') + end);
    EXPECT_EQ(isolated(QStringLiteral("x\u2069y")), QString(begin) + QStringLiteral("xy") + end);
    EXPECT_EQ(isolated(QStringLiteral("\u2067x")), QString(begin) + QStringLiteral("\u2067x") + end + end);
}
