// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What a file that somebody sends may be called in a folder of the user's. Pure; any thread.

#pragma once

#include <QString>

namespace jackdaw {

/// The most bytes a name has on Linux (NAME_MAX); in UTF-8.
constexpr int kLongestFileName = 255;

/// One plain name: no folder, nothing hidden, no character that cannot be seen or turns the direction of text, no mark
/// that a program would take for an option, and room for a number. Never empty: "file" where nothing is left.
QString safeFileName(const QString& said);

/// "name (2).ext": the same name where another file has it already.
QString numberedFileName(const QString& name, int number);

} // namespace jackdaw
