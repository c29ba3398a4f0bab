// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

#include "core/link/link.h"
#include "core/wire/types.h"

namespace jackdaw {

/// What follows when a connection could not be made or was lost.
enum class RetryRule {
    BackOff,  ///< tried again by itself, later and later
    UserOnly, ///< trying again would fail again, or do harm: the user has the next word
};

RetryRule retryRule(wire::ErrorKind kind);

/// One sentence that tells the user what happened and, where there is something, what to do.
QString sentenceFor(wire::ErrorKind kind);

/// How the end of a link counts that nothing in the protocol announced.
wire::ErrorKind errorKind(LinkEnd::Reason reason);

} // namespace jackdaw
