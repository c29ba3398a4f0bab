// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

#include "core/base/result.h"

namespace jackdaw {

/// What a SQLite result code means for what waits to be written.
enum class StorageFault {
    None,
    Passing, ///< full, locked, read-only, input or output failed: may be well again later
    Damaged, ///< the file is not, or is no longer, a sound database
    Refused, ///< this statement was wrong; the database is well
};

/// Takes primary and extended result codes.
StorageFault faultOf(int code);

/// A sentence for the user; SQLite's own words as details.
Error storageError(int code, const QString& details);

/// What is told when the file is gone from where it was opened.
Error movedError();

/// What is told when a file cannot be used because a newer Jackdaw made it.
Error newerSchemaError(int found, int known);

} // namespace jackdaw
