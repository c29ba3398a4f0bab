// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/base/clock.h"

namespace jackdaw::test {

/// Time that stands still until the test moves it.
class ManualClock final : public Clock {
public:
    qint64 now() const override { return wall; }
    qint64 steady() const override { return running; }
    void advance(qint64 milliseconds)
    {
        wall += milliseconds;
        running += milliseconds;
    }

    qint64 wall = 1700000000000;
    qint64 running = 1000000;
};

} // namespace jackdaw::test
