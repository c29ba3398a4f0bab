// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QDateTime>
#include <QString>

#include "core/base/result.h"

namespace jackdaw {

/// Renames a damaged database and its log out of the way: "name.damaged-20260131T235959Z", with a number where that
/// exists. Nothing is overwritten or removed. Gives the new path.
Result<QString> setAside(const QString& file, const QDateTime& when);

} // namespace jackdaw
