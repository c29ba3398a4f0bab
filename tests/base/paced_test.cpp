// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/base/paced.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>

#include "tests/support/wait.h"

using namespace std::chrono_literals;

namespace jackdaw {
namespace {

TEST(Paced, RunsOnceForManyRequests)
{
    int runs = 0;
    Paced paced(1h, [&runs] { ++runs; });
    for (int i = 0; i < 100; ++i)
        paced.request();
    EXPECT_EQ(runs, 0) << "not inside of the request";
    EXPECT_TRUE(test::waitFor([&runs] { return runs > 0; }));
    EXPECT_EQ(runs, 1);
}

TEST(Paced, TakesItsTimeForTheNextRun)
{
    int runs = 0;
    Paced paced(60ms, [&runs] { ++runs; });
    paced.request();
    ASSERT_TRUE(test::waitFor([&runs] { return runs == 1; }));
    QElapsedTimer since;
    since.start();
    paced.request();
    ASSERT_TRUE(test::waitFor([&runs] { return runs == 2; }));
    EXPECT_GE(since.elapsed(), 50);
}

TEST(Paced, ForgetsWhatWasCancelled)
{
    int runs = 0;
    int others = 0;
    Paced paced(0ms, [&runs] { ++runs; });
    Paced other(0ms, [&others] { ++others; });
    paced.request();
    paced.cancel();
    other.request();
    EXPECT_TRUE(test::waitFor([&others] { return others == 1; }));
    EXPECT_EQ(runs, 0);
}

} // namespace
} // namespace jackdaw
