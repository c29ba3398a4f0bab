// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/import/log_clock.h"
#include "core/import/log_entry.h"

namespace jackdaw::imports {

/// Reads a log in plain text as Pidgin and its forebears wrote it: each entry begins a line with its time in brackets.
/// Nothing but the names says whose it is, so `context` must know at least the user's own. Bounded memory: what is
/// longer than a message may be becomes several. One thread at a time.
LogOutcome readTextLog(QIODevice& device, LogClock& clock, LogContext& context, const LogPlace& from,
                       const EntrySink& sink);

} // namespace jackdaw::imports
