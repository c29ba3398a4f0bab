// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/host/timers.h"

#include <gtest/gtest.h>

using jackdaw::host::Timers;

namespace {

void turnUntil(const bool& condition)
{
    while (!condition)
        g_main_context_iteration(nullptr, TRUE);
}

} // namespace

TEST(Timers, FireOnceInOrder)
{
    Timers timers;
    std::string order;
    bool done = false;
    timers.after(20, [&] { done = true; });
    timers.after(0, [&] { order += 'a'; });
    timers.after(1, [&] { order += 'b'; });
    turnUntil(done);
    EXPECT_EQ(order, "ab");
}

TEST(Timers, DieWithTheirOwner)
{
    bool fired = false;
    {
        Timers timers;
        timers.after(0, [&] { fired = true; });
        timers.after(0, [&] { fired = true; });
    }
    Timers later;
    bool done = false;
    later.after(1, [&] { done = true; });
    turnUntil(done);
    EXPECT_FALSE(fired);
}

TEST(Timers, CanBeClearedFromWithin)
{
    Timers timers;
    bool cleared = false;
    bool fired = false;
    timers.after(0, [&] {
        timers.clear();
        cleared = true;
    });
    timers.after(5, [&] { fired = true; });
    turnUntil(cleared);
    bool done = false;
    timers.after(10, [&] { done = true; });
    turnUntil(done);
    EXPECT_FALSE(fired);
}
