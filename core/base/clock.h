// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QtGlobal>

namespace jackdaw {

/// Where time comes from, so that tests can own it. Main thread.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01T00:00Z. May step.
    virtual qint64 now() const = 0;
    /// Milliseconds since some start. Never steps.
    virtual qint64 steady() const = 0;
};

class SystemClock final : public Clock {
public:
    qint64 now() const override;
    qint64 steady() const override;
};

} // namespace jackdaw
