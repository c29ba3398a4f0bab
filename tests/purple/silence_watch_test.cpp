// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <gtest/gtest.h>

#include "protocols/purple/silence_watch.h"

namespace jackdaw::purple {

namespace {

using Verdict = SilenceWatch::Verdict;

TEST(SilenceWatch, WhoSpeaksIsFine)
{
    SilenceWatch watch;
    for (qint64 heard = 0; heard < 50; ++heard)
        EXPECT_EQ(watch.beat(heard), Verdict::Fine);
}

TEST(SilenceWatch, WhoIsSilentIsAskedThenGivenUp)
{
    SilenceWatch watch;
    EXPECT_EQ(watch.beat(7), Verdict::Fine);
    for (int silent = 1; silent < SilenceWatch::kAskAfter; ++silent)
        EXPECT_EQ(watch.beat(7), Verdict::Fine);
    for (int silent = SilenceWatch::kAskAfter; silent < SilenceWatch::kGoneAfter; ++silent)
        EXPECT_EQ(watch.beat(7), Verdict::Ask);
    EXPECT_EQ(watch.beat(7), Verdict::Gone);
}

TEST(SilenceWatch, AnAnswerBeginsItAnew)
{
    SilenceWatch watch;
    watch.beat(7);
    for (int silent = 1; silent < SilenceWatch::kGoneAfter; ++silent)
        watch.beat(7);
    EXPECT_EQ(watch.beat(8), Verdict::Fine);
    EXPECT_EQ(watch.beat(8), Verdict::Fine);
}

} // namespace

} // namespace jackdaw::purple
