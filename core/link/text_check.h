// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What a host's texts go through before anything looks at them. Pure; any thread. Limits count UTF-16 code units.

#pragma once

#include <QString>

#include "core/wire/characters.h"
#include "core/wire/rich_text.h"

namespace jackdaw {

using wire::isCleanName;

/// One line: control characters, line and paragraph separators become spaces; cut at `limit` with an ellipsis.
QString checkedLine(const QString& text, int limit);

/// A name for showing: cleanName(), cut at `limit` with an ellipsis.
QString checkedName(const QString& text, int limit);

/// Many lines: line feeds and tabs stay, other control characters become U+FFFD; cut at `limit` with an ellipsis.
QString checkedText(const QString& text, int limit);

/// As checkedText, with the entities kept in step: none outside, none with a value that could do harm.
void checkBody(wire::RichText& body);

/// Times before 1970 or after the year 9999 are not known: 0.
qint64 checkedTime(qint64 time);

} // namespace jackdaw
