// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QString>

namespace jackdaw {

// The first page of a database says where all its tables begin: without it nothing else can be found. A copy lies
// beside the file, for salvage(). It holds no rows. All of these block; any thread.

/// Copies the first page of `file`, a sound database that nobody has open. An older copy is replaced.
void keepFirstPage(const QString& file);

/// The copy that was kept for `file`, or nothing.
QByteArray keptFirstPage(const QString& file);

/// Copies `damaged` and its log to `to` with `page` for its first one. False where that cannot be written.
bool copyWithFirstPage(const QString& damaged, const QByteArray& page, const QString& to);

} // namespace jackdaw
