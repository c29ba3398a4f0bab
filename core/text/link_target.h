// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Saying truthfully where a link goes. Pure functions; any thread.

#pragma once

#include <QString>

namespace jackdaw {

/// A host for showing: in its own script, or in its ASCII form (xn--…) when a part of it could be taken for another
/// name (UTS 39) or hides something.
QString hostForDisplay(const QString& host);

/// A target for showing: its host as above, and without user name and password, which only serve to deceive.
QString targetForDisplay(const QString& target);

/// Whether `shown` reads like an address, and of another host than `target` goes to. Plain words never do.
bool misleads(const QString& shown, const QString& target);

} // namespace jackdaw
