// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/base/clock.h"

#include <QDateTime>
#include <QDeadlineTimer>

namespace jackdaw {

qint64 SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::steady() const
{
    return QDeadlineTimer::current().deadline();
}

} // namespace jackdaw
