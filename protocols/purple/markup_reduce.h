// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Between hostile markup and the parser: rewrites HTML to a small, canonical one whose cost is known. One pass, no
// recursion, no look-back.

#pragma once

#include <QByteArray>
#include <QStringView>

namespace jackdaw::purple {

struct Reduced {
    QByteArray html;         ///< UTF-8; only the elements and attributes that rich text knows, attributes quoted
    bool isDocument = false; ///< begins with <html>: white space means what it means in HTML
    bool overLimit = false;  ///< deeper than kMaximumDepth or more than kMaximumTags; `html` is then incomplete
    bool cut = false;        ///< stopped at `maximum`
};

/// Rewrites `html`. With `keepTags` false only text, character references and line breaks remain: no limit is
/// exceeded then. Stops after `maximum` UTF-16 code units of output.
Reduced reduceMarkup(QStringView html, bool keepTags, qsizetype maximum);

} // namespace jackdaw::purple
