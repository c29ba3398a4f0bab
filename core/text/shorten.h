// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/wire/rich_text.h"

namespace jackdaw {

/// The text itself, or its beginning and "…" when it is longer than `maximum` UTF-16 units. Never cuts a character
/// in two; entities end where the text does.
wire::RichText shortened(const wire::RichText& text, qsizetype maximum);

/// The stretch of `text` from `offset`, `length` units long, with the entities that touch it.
wire::RichText slice(const wire::RichText& text, qsizetype offset, qsizetype length);

/// Texts that a network with limits can carry, in order: at most `maximumBytes` of UTF-8 each (0: no limit), and
/// without line feeds where `keepsLines` is false; empty lines are left out there. Cut between words where there are
/// any in reach, else between characters as people see them.
QList<wire::RichText> splitForNetwork(const wire::RichText& text, int maximumBytes, bool keepsLines);

} // namespace jackdaw
