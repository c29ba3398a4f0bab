// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArrayView>
#include <QString>

namespace jackdaw::imports {

/// Text of a log: UTF-8, as it should be, else Windows-1252, as old programs wrote it. Text that is UTF-8 but for a few
/// bytes, such as one that was cut off, stays it. Pure.
QString decoded(QByteArrayView bytes);

} // namespace jackdaw::imports
