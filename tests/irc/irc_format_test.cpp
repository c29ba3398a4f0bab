// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include "protocols/irc/irc_format.h"

using namespace jackdaw;
using jackdaw::wire::EntityKind;

namespace {

wire::RichText rich(const QString& text, QList<wire::Entity> entities)
{
    wire::RichText result(text);
    result.entities = std::move(entities);
    return result;
}

/// What a line becomes on its way through libpurple, which drops the codes it does not know.
wire::RichText heard(const QByteArray& line)
{
    QByteArray marked = irc::withMarks(line);
    if (marked.isEmpty())
        marked = line;
    marked.removeIf([](char c) { return c > 0 && c < 0x20; });
    wire::RichText text(QString::fromUtf8(marked));
    irc::takeMarks(text);
    return text;
}

} // namespace

TEST(IrcFormat, EntitiesBecomeCodes)
{
    EXPECT_EQ(irc::toCodes(
                  rich(QStringLiteral("so bold it"), {{3, 4, EntityKind::Bold, {}}, {8, 2, EntityKind::Italic, {}}})),
              QStringLiteral("so \x02"
                             "bold\x02 \x1d"
                             "it\x1d"));
    EXPECT_EQ(irc::toCodes(rich(
                  QStringLiteral("uxsc"),
                  {{0, 1, EntityKind::Underline, {}}, {2, 1, EntityKind::Strike, {}}, {3, 1, EntityKind::Code, {}}})),
              QStringLiteral("\x1f"
                             "u\x1f"
                             "x\x1es\x1e\x11"
                             "c\x11"));
    EXPECT_EQ(irc::toCodes(wire::RichText(QStringLiteral("plain"))), QStringLiteral("plain"));
}

TEST(IrcFormat, WhatOverlapsIsToggledWhereItChanges)
{
    EXPECT_EQ(irc::toCodes(rich(QStringLiteral("abc"), {{0, 2, EntityKind::Bold, {}}, {1, 2, EntityKind::Italic, {}}})),
              QStringLiteral("\x02"
                             "a\x1d"
                             "b\x02"
                             "c\x1d"));
    EXPECT_EQ(irc::toCodes(rich(QStringLiteral("abc"), {{0, 2, EntityKind::Bold, {}}, {1, 2, EntityKind::Bold, {}}})),
              QStringLiteral("\x02"
                             "abc\x02"));
    EXPECT_EQ(
        irc::toCodes(rich(QStringLiteral("ab"), {{0, 2, EntityKind::Code, {}}, {0, 2, EntityKind::CodeBlock, {}}})),
        QStringLiteral("\x11"
                       "ab\x11"));
}

TEST(IrcFormat, EveryLineStandsForItself)
{
    EXPECT_EQ(irc::toCodes(rich(QStringLiteral("a\nb"), {{0, 3, EntityKind::Bold, {}}})),
              QStringLiteral("\x02"
                             "a\x02\n\x02"
                             "b\x02"));
}

TEST(IrcFormat, ALinkThatIsCalledOtherwiseNamesItsTarget)
{
    const QString target = QStringLiteral("https://example.org/");
    EXPECT_EQ(irc::toCodes(rich(QStringLiteral("see here!"), {{4, 4, EntityKind::Link, target}})),
              QStringLiteral("see here (https://example.org/)!"));
    EXPECT_EQ(irc::toCodes(rich(target, {{0, int(target.size()), EntityKind::Link, target}})), target);
}

TEST(IrcFormat, CodesLibpurpleDoesNotKnowBecomeEntities)
{
    EXPECT_EQ(heard("a \x1dit\x1d \x1est\x1e \x11mono\x11 z"),
              rich(QStringLiteral("a it st mono z"),
                   {{2, 2, EntityKind::Italic, {}}, {5, 2, EntityKind::Strike, {}}, {8, 4, EntityKind::Code, {}}}));
    EXPECT_EQ(heard("\x1d"
                    "all of it"),
              rich(QStringLiteral("all of it"), {{0, 9, EntityKind::Italic, {}}}));
    EXPECT_EQ(heard("\x1d"
                    "ab\x0f"
                    "cd"),
              rich(QStringLiteral("abcd"), {{0, 2, EntityKind::Italic, {}}}));
    EXPECT_EQ(heard("\x04"
                    "ff0000red\x04 \x1d"),
              wire::RichText(QStringLiteral("red ")));
}

TEST(IrcFormat, EntitiesOfLibpurpleMoveAlong)
{
    wire::RichText text = rich(QString::fromUtf8(irc::withMarks("\x1dit\x1d bold")), {{5, 4, EntityKind::Bold, {}}});
    irc::takeMarks(text);
    EXPECT_EQ(text, rich(QStringLiteral("it bold"), {{0, 2, EntityKind::Italic, {}}, {3, 4, EntityKind::Bold, {}}}));
}

TEST(IrcFormat, OtherLinesAreLeftAlone)
{
    EXPECT_TRUE(irc::withMarks("plain \x02"
                               "bold\x02")
                    .isEmpty());
    EXPECT_TRUE(irc::withMarks("\x1d latin \xe9").isEmpty());
}

TEST(IrcFormat, TextToBeReadHasNoCodes)
{
    EXPECT_EQ(irc::withoutCodes(" \x02"
                                "bold\x02 \x03"
                                "04,12red\x03 \x03"
                                "5x \x04"
                                "ff0000hex \x1d"
                                "it\x0f\r"),
              QStringLiteral("bold red x hex it"));
    EXPECT_EQ(irc::withoutCodes("\x03"
                                "123, \x03"
                                "4,five"),
              QStringLiteral("3, ,five"));
    EXPECT_EQ(irc::withoutCodes(""), QString());
}
