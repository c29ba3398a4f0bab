// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QString>

#include "core/wire/types.h"

namespace jackdaw::ui {

/// "Available", "Away" … for the user. Offline for Unknown.
QString presenceName(wire::Presence presence);

/// "12 min", "3 h", "2 days". `milliseconds` of 0 or less: empty.
QString durationText(qint64 milliseconds);

/// Text of unknown direction between Unicode isolates, to stand inside a sentence.
QString isolated(const QString& text);

/// One line: line breaks and tabs become spaces.
QString oneLine(const QString& text);

/// Lower case without marks, for finding: "Ríos" and "rios" are equal.
QString folded(const QString& text);

} // namespace jackdaw::ui
