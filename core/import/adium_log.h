// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/import/log_clock.h"
#include "core/import/log_entry.h"

namespace jackdaw::imports {

/// Reads a log of Adium's, in the Unified Logging Format: XML, an element a line for each message. It is read as lines,
/// so that one that was cut off gives what is there. The user is who the log's account is. Bounded memory; one thread
/// at a time.
LogOutcome readAdiumLog(QIODevice& device, LogClock& clock, LogContext& context, const LogPlace& from,
                        const EntrySink& sink);

} // namespace jackdaw::imports
