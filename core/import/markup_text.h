// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QByteArrayView>

#include "core/wire/rich_text.h"

namespace jackdaw::imports {

struct MarkupText {
    wire::RichText body;
    int images = 0; ///< pictures that were left out; a sign or their description stands in their place
};

/// Text with the formatting of the HTML that chat programs keep in their logs. Whatever is no tag is text, whatever no
/// tag we know is left out; depth and number of formats are bounded, so that time and memory grow with the length
/// alone. Pure.
MarkupText markupText(QByteArrayView html);

/// Text with &…; made what they stand for, and nothing else.
QString withoutEntities(QByteArrayView html);

} // namespace jackdaw::imports
