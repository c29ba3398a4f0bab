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

namespace {

/// As the rules of Unicode's bidirectional algorithm (UAX 9, BD9 and X5-X8) count: whether anything that `text` opens
/// is still open behind it, or anything of what stands around it was closed.
bool leaks(const QString& text)
{
    QString stack; // what is open; our own text stands around it, in one isolate
    for (const QChar unit : text) {
        const char16_t code = unit.unicode();
        if (code >= 0x2066 && code <= 0x2068) {
            stack += u'i';
        } else if (code == 0x202a || code == 0x202b || code == 0x202d || code == 0x202e) {
            stack += u'e';
        } else if (code == 0x202c) {
            if (stack.isEmpty())
                return true; // would close one of ours
            if (stack.endsWith(u'e'))
                stack.chop(1);
        } else if (code == 0x2069) {
            const qsizetype opened = stack.lastIndexOf(u'i');
            if (opened < 0)
                return true;
            stack.truncate(opened);
        } else if (unit == u'\n' || code == 0x2029 || code == 0x85) {
            if (!stack.isEmpty())
                return true; // the paragraph ends here, and what closes it would stand in the next
        }
    }
    return !stack.isEmpty();
}

} // namespace

TEST(Isolated, ContainsWhateverIsInIt)
{
    const char16_t pieces[] = {u'a',      u'\u05d0', u'\u202a', u'\u202b', u'\u202c', u'\u202d', u'\u202e',
                               u'\u2066', u'\u2067', u'\u2068', u'\u2069', u'\u2029', u'\n'};
    unsigned seed = 7;
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (int i = 0; i < 12; ++i) {
            seed = seed * 1103515245U + 12345U;
            text += QChar(pieces[(seed >> 16) % std::size(pieces)]);
        }
        ASSERT_FALSE(leaks(isolated(text))) << qPrintable(text.toHtmlEscaped());
    }
}
