// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include "protocols/talk/line_reader.h"

namespace jackdaw::talk {

namespace {

/// Of one who erases by backspace, ^U and ^W.
class Lines : public testing::Test {
protected:
    Lines() { reader.feed("\b\x15\x17"); }

    QStringList after(QByteArrayView bytes)
    {
        reader.feed(bytes);
        return reader.takeLines();
    }
    QString line(QByteArrayView bytes) { return after(bytes).join(u'|'); }

    LineReader reader;
};

TEST(LineReader, OpensWithThreeCharactersHoweverTheyCome)
{
    LineReader reader;
    EXPECT_FALSE(reader.isOpen());
    reader.feed("\b");
    reader.feed("\n");
    EXPECT_FALSE(reader.isOpen());
    reader.feed("\x17hello\n");
    EXPECT_TRUE(reader.isOpen());
    EXPECT_EQ(reader.takeLines(), QStringList{QStringLiteral("hello")});
}

TEST_F(Lines, EndWithAnyLineEnd)
{
    EXPECT_EQ(after("one\ntwo\rthree\r\nfour"),
              (QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
    EXPECT_TRUE(reader.hasUnfinished());
    EXPECT_EQ(line("th\n"), QStringLiteral("fourth"));
    EXPECT_FALSE(reader.hasUnfinished());
}

TEST_F(Lines, AreWhatIsLeftAfterErasing)
{
    EXPECT_EQ(line("hullo\b\b\b\bello\n"), QStringLiteral("hello"));
    EXPECT_EQ(line("nonsense\x15sense\n"), QStringLiteral("sense"));
    EXPECT_EQ(line("a wrong word \x17right one\n"), QStringLiteral("a wrong right one"));
    EXPECT_EQ(line("\b\b\x15\x17x\n"), QStringLiteral("x"));
}

TEST_F(Lines, AreErasedAcrossReads)
{
    EXPECT_EQ(line("ab"), QString());
    EXPECT_EQ(line("\b"), QString());
    EXPECT_EQ(line("\b"), QString());
    EXPECT_FALSE(reader.hasUnfinished());
}

TEST(LineReader, ErasesByWhatTheOtherSideChose)
{
    LineReader reader;
    reader.feed(QByteArrayView("#@\0", 3));
    reader.feed(QByteArrayView("ax#b\0c\bd\n", 9));
    reader.feed("gone@kept\n");
    EXPECT_EQ(reader.takeLines(), (QStringList{QStringLiteral("abcd"), QStringLiteral("kept")}));
}

TEST_F(Lines, AreUtf8OrLatin1)
{
    EXPECT_EQ(line("Gr\xc3\xbc\xc3\x9f"
                   "e \xf0\x9f\x90\xa6\n"),
              QStringLiteral("Grüße 🐦"));
    EXPECT_EQ(line("Gr\xfc\xdf"
                   "e\n"),
              QStringLiteral("Grüße"));
    // Two bytes are two to a terminal of that age, and to its erase key.
    EXPECT_EQ(line("\xc3\xa9\b\bx\n"), QStringLiteral("x"));
    reader.feed("Gr\xc3");
    EXPECT_EQ(line("\xbc\xc3\x9f"
                   "e\n"),
              QStringLiteral("Grüße"));
}

TEST_F(Lines, HoldNoControlCharacters)
{
    EXPECT_EQ(line("a\x1b[31mb\x07\x0c\x7f\tc\n"), QStringLiteral("a[31mb\tc"));
    EXPECT_EQ(line("a\xc2\x9b"
                   "b\n"),
              QStringLiteral("ab"));
    EXPECT_EQ(line("\x1b\n\n \n\x07\n"), QString());
}

TEST_F(Lines, AreCutWhereTheyDoNotEnd)
{
    const QStringList lines = after(QByteArray(3 * LineReader::kMaximumLine + 1, 'x'));
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines.first().size(), LineReader::kMaximumLine);
    EXPECT_TRUE(reader.hasUnfinished());
}

TEST_F(Lines, AreNotCutInsideOfACharacter)
{
    const QStringList lines = after(QByteArray(LineReader::kMaximumLine - 1, 'x') + "\xc3\xbcy\n");
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.first().back(), QChar(u'ü'));
    EXPECT_EQ(lines.last(), QStringLiteral("y"));
    EXPECT_LE(after(QByteArray(2 * LineReader::kMaximumLine, '\x80') + '\n').size(), 2);
}

TEST_F(Lines, CanBeEndedFromOutside)
{
    reader.feed("bye");
    reader.finish();
    EXPECT_EQ(line(""), QStringLiteral("bye"));
    reader.finish();
    EXPECT_EQ(line(""), QString());
}

} // namespace

} // namespace jackdaw::talk
