// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/control/arguments.h"

#include <QVariantMap>
#include <gtest/gtest.h>

using namespace jackdaw;
using control::Arguments;

namespace {

const QStringList kFlags{QStringLiteral("online")};
const QStringList kValued{QStringLiteral("set"), QStringLiteral("last")};

Result<Arguments> parse(const QString& line)
{
    return Arguments::parse(line.split(QLatin1Char(' '), Qt::SkipEmptyParts), kFlags, kValued);
}

} // namespace

TEST(Arguments, TakesOptionsAnywhereAndKeepsRepeatedOnes)
{
    const auto arguments = parse(QStringLiteral("one --set a=1 two --set=b=2 --online"));
    ASSERT_TRUE(arguments);
    EXPECT_EQ(arguments->positions(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    EXPECT_EQ(arguments->values(QStringLiteral("set")), (QStringList{QStringLiteral("a=1"), QStringLiteral("b=2")}));
    EXPECT_TRUE(arguments->has(QStringLiteral("online")));
}

TEST(Arguments, TakesWordsAfterTwoDashesAsTheyAre)
{
    const auto arguments = parse(QStringLiteral("bob -- --online really"));
    ASSERT_TRUE(arguments);
    EXPECT_EQ(arguments->rest(1), QStringLiteral("--online really"));
    EXPECT_FALSE(arguments->has(QStringLiteral("online")));
}

TEST(Arguments, NamesWhatItDoesNotKnow)
{
    EXPECT_TRUE(parse(QStringLiteral("--sudo")).error().text.contains(QStringLiteral("--sudo")));
    EXPECT_TRUE(parse(QStringLiteral("--last")).error().text.contains(QStringLiteral("--last")));
    EXPECT_FALSE(parse(QStringLiteral("--online=yes")));
}

TEST(Arguments, RefusesNumbersThatAreNone)
{
    const auto bad = [](const char* word) {
        return parse(QStringLiteral("--last ") + QString::fromLatin1(word))->number(QStringLiteral("last"));
    };
    EXPECT_FALSE(bad("0"));
    EXPECT_FALSE(bad("-4"));
    EXPECT_FALSE(bad("ten"));
    EXPECT_FALSE(bad("99999999999999999999"));
    EXPECT_FALSE(bad("4294968")) << "in milliseconds it would pass for 704";
    ASSERT_TRUE(bad("7"));
    EXPECT_EQ(*bad("7"), std::optional<qint64>(7));
    EXPECT_EQ(*parse(QString())->number(QStringLiteral("last")), std::nullopt);
}

TEST(Arguments, ReadsAssignments)
{
    const auto map = control::parseAssignments({QStringLiteral("port=5222"), QStringLiteral("motto=a=b")});
    ASSERT_TRUE(map);
    EXPECT_EQ(map->value(QStringLiteral("motto")), QStringLiteral("a=b"));
    EXPECT_FALSE(control::parseAssignments({QStringLiteral("port")}));
    EXPECT_FALSE(control::parseAssignments({QStringLiteral("=5222")}));
}
