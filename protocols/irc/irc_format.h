// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArray>
#include <QString>

#include "core/wire/rich_text.h"

namespace jackdaw::irc {

/// The formatting codes of IRC (https://modern.ircdocs.horse/formatting). Pure; any thread.

/// The text with codes for bold, italic, underline, strike and monospace. Each line stands for itself: what is open at
/// its end is closed, and opened again on the next. A link whose text is another than its target names that behind it.
QString toCodes(const wire::RichText& text);

/// libpurple drops codes it does not know. In a line of UTF-8 this puts private characters in their places, which come
/// through it; empty where there is nothing to do.
QByteArray withMarks(QByteArrayView line);

/// Turns the marks in a text into entities. For texts of lines that withMarks() had something to do in: elsewhere these
/// characters are the sender's.
void takeMarks(wire::RichText& text);

/// A text to be read in one line: no codes, no other control characters, trimmed.
QString withoutCodes(QByteArrayView text);

} // namespace jackdaw::irc
