// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/import/log_clock.h"
#include "core/import/log_entry.h"

namespace jackdaw::imports {

/// Reads a log in HTML as Pidgin and its forebears wrote it: each entry begins a line with its time in brackets, and
/// the colour around it says whose it is. What follows up to the next such line belongs to it. Bounded memory: what is
/// longer than a message may be becomes several. One thread at a time.
LogOutcome readHtmlLog(QIODevice& device, LogClock& clock, LogContext& context, const LogPlace& from,
                       const EntrySink& sink);

} // namespace jackdaw::imports
