// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include "protocols/talk/look_up_plan.h"

namespace jackdaw::talk {

namespace {

const QString kAna = QStringLiteral("ana");
const QStringList kOnlyAna{kAna};

TEST(LookUpPlan, AsksAgainAfterTheInterval)
{
    LookUpPlan plan;
    plan.add(kAna, 100);
    EXPECT_EQ(plan.due(100), kOnlyAna);
    EXPECT_EQ(plan.due(100 + LookUpPlan::kInterval - 1), QStringList());
    EXPECT_EQ(plan.due(100 + LookUpPlan::kInterval), kOnlyAna);
}

TEST(LookUpPlan, AsksEverLessWhereNobodyAnswers)
{
    LookUpPlan plan;
    plan.add(kAna, 0);
    qint64 now = 0;
    int asked = 0;
    for (; now < 3600 * 1000; now += LookUpPlan::kTick) {
        if (!plan.due(now).isEmpty()) {
            ++asked;
            plan.silent(kAna, now);
        }
    }
    EXPECT_LE(asked, 5 + 3600 * 1000 / LookUpPlan::kLongest);
    EXPECT_GE(asked, 3600 * 1000 / LookUpPlan::kLongest - 1);
    plan.answered(kAna);
    while (plan.due(now).isEmpty())
        now += LookUpPlan::kTick;
    EXPECT_EQ(plan.due(now + LookUpPlan::kInterval), kOnlyAna);
}

TEST(LookUpPlan, LetsEveryoneHaveATurnHoweverManyThereAre)
{
    LookUpPlan plan;
    for (int i = 0; i < 100; ++i)
        plan.add(QString::number(i), 0);
    QStringList asked;
    for (qint64 now = 0; asked.size() < 100; now += LookUpPlan::kTick) {
        const QStringList turn = plan.due(now);
        ASSERT_FALSE(turn.isEmpty());
        ASSERT_LE(turn.size(), LookUpPlan::kPerTick);
        asked += turn;
    }
    // Those who had their turn come again only behind those who had not.
    EXPECT_EQ(QSet<QString>(asked.begin(), asked.end()).size(), 100);
}

TEST(LookUpPlan, IsBounded)
{
    LookUpPlan plan;
    for (int i = 0; i <= LookUpPlan::kMaximum; ++i)
        plan.add(QString::number(i), 0);
    EXPECT_FALSE(plan.contains(QString::number(LookUpPlan::kMaximum)));
    plan.remove(QStringLiteral("0"));
    plan.add(kAna, 0);
    EXPECT_TRUE(plan.contains(kAna));
}

} // namespace

} // namespace jackdaw::talk
