// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QLocale>
#include <QTime>

#include "core/wire/types.h"

namespace jackdaw::ui {

/// Hours and minutes as the locale writes them: "20:49", "8:49 PM". No locale shows seconds, whatever its short
/// format says.
QString clockTime(const QTime& time, const QLocale& locale);
/// The local clock's time at `time`.
QString clockTime(wire::Time time, const QLocale& locale);

/// "Saturday, 21 November 2026, 16:08", as the locale writes it.
QString dayAndTime(wire::Time time, const QLocale& locale);

} // namespace jackdaw::ui
