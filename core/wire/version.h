// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

namespace jackdaw::wire {

/// Unequal majors do not talk. A new message or field raises the minor: old ones are skipped or defaulted.
inline constexpr int kVersionMajor = 1;
inline constexpr int kVersionMinor = 6;

/// The longest frame either side may send, line feed included, in bytes.
inline constexpr int kMaximumFrame = 1024 * 1024;

} // namespace jackdaw::wire
