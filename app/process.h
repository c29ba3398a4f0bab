// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the process itself needs before anything else: no core dumps, quiet logs, one sentence instead of an abort, a
// heap that shrinks again.

#pragma once

namespace jackdaw::app {

/// No core dumps, not traceable by other programs of the user: passwords pass through this memory.
void protectMemory();

/// Large buffers go back to the system when they are freed, and threads share arenas. Before any thread is made.
void keepHeapSmall();

/// A file that may not grow any more (RLIMIT_FSIZE) is a write that fails and is told of, not the end of the program.
void outliveFileLimits();

/// Messages to standard error: warnings always, the rest as QT_LOGGING_RULES says. A display that cannot be reached
/// ends the program with a sentence instead of Qt's abort.
void installMessageHandler();

} // namespace jackdaw::app
