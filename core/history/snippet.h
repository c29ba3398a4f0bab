// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/history/search_request.h"

namespace jackdaw {

/// A piece of a message that shows why it was found, in one line, and what to mark in it.
struct Snippet {
    QString text;
    QList<WordPlace> places;
};

/// About `length` UTF-16 units around the first place; "…" stands for what was left out.
Snippet snippetOf(const SearchHit& hit, int length = 120);

} // namespace jackdaw
