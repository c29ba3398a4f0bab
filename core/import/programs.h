// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>
#include <memory>

namespace jackdaw {
class Clock;
}

namespace jackdaw::imports {

class HistorySource;

/// Programs whose profiles can be imported.
enum class Program { Pidgin, Adium, Gajim };

/// As its makers write it.
QString nameOf(Program program);
/// Where it keeps its profile here; empty: not on this system.
QString usualPath(Program program);
/// Its profile is one file; else it is a folder.
bool isFile(Program program);

/// `clock` is asked once.
std::shared_ptr<HistorySource> makeSource(Program program, const QString& path, const Clock& clock);

} // namespace jackdaw::imports
