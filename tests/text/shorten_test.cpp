// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/text/shorten.h"

#include <gtest/gtest.h>

#include "core/text/mentions.h"

using namespace jackdaw;

namespace {

QStringList texts(const QList<wire::RichText>& parts)
{
    QStringList found;
    for (const wire::RichText& part : parts)
        found << part.text;
    return found;
}

} // namespace

TEST(Shortened, NeverCutsACharacterInTwo)
{
    const QString smile = QStringLiteral("\U0001f600");
    const wire::RichText cut = shortened(wire::RichText(smile.repeated(10)), 4);
    EXPECT_EQ(cut.text, smile + QChar(0x2026));
    EXPECT_EQ(shortened(wire::RichText(smile), 2).text, smile);
}

TEST(SplitForNetwork, CutsBetweenWordsAndKeepsEveryByteBelowTheLimit)
{
    const QString text
        = QStringLiteral("la cig\u00fce\u00f1a vuela muy alto sobre el r\u00edo \U0001f600\U0001f600\U0001f600 ")
              .repeated(20);
    for (const int limit : {4, 10, 17, 60, 400}) {
        const QList<wire::RichText> parts = splitForNetwork(wire::RichText(text), limit, true);
        EXPECT_EQ(texts(parts).join(QString()), text) << limit;
        for (const wire::RichText& part : parts)
            EXPECT_LE(part.text.toUtf8().size(), limit);
    }
    EXPECT_EQ(splitForNetwork(wire::RichText(text), 0, true).size(), 1);
}

TEST(SplitForNetwork, LeavesNoLineFeedsWhereTheyDoNotExist)
{
    EXPECT_EQ(texts(splitForNetwork(wire::RichText(QStringLiteral("a\n\n b\n")), 0, false)),
              (QStringList{QStringLiteral("a"), QStringLiteral(" b")}));
    EXPECT_EQ(texts(splitForNetwork(wire::RichText(QStringLiteral("a\nb")), 0, true)),
              QStringList{QStringLiteral("a\nb")});
}

TEST(SplitForNetwork, EntitiesGoWithTheirText)
{
    wire::RichText text(QStringLiteral("one two"));
    text.entities = {{2, 4, wire::EntityKind::Bold, {}}};
    const QList<wire::RichText> parts = splitForNetwork(text, 4, true);
    ASSERT_EQ(parts.size(), 2);
    EXPECT_EQ(parts[0].entities, (QList<wire::Entity>{{2, 2, wire::EntityKind::Bold, {}}}));
    EXPECT_EQ(parts[1].entities, (QList<wire::Entity>{{0, 2, wire::EntityKind::Bold, {}}}));
}

TEST(SplitForNetwork, ACharacterLargerThanTheLimitStillGoes)
{
    const QString pile = QStringLiteral("a") + QString(500, QChar(0x0301));
    EXPECT_EQ(texts(splitForNetwork(wire::RichText(pile), 10, true)).join(QString()), pile);
}

TEST(Mentions, AreWholeWordsInAnyCase)
{
    const QString nick = QStringLiteral("Ana");
    EXPECT_TRUE(mentions(QStringLiteral("ana, hi"), nick));
    EXPECT_TRUE(mentions(QStringLiteral("hi @ANA!"), nick));
    EXPECT_FALSE(mentions(QStringLiteral("banana"), nick));
    EXPECT_FALSE(mentions(QStringLiteral("ana_2 anaconda"), nick));
    EXPECT_TRUE(mentions(QStringLiteral("anaconda ana"), nick));
    EXPECT_FALSE(mentions(QStringLiteral("anything"), QString()));
    EXPECT_TRUE(mentions(QStringLiteral("ask [bot]"), QStringLiteral("[bot]")));
}
