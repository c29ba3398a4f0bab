// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The HTML that libpurple speaks on both sides, even for networks without formatting, to rich text and back.
// Pure functions; any thread. Every function is linear in its input and safe for hostile input of any size.

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include "core/wire/rich_text.h"

namespace jackdaw::purple {

/// More than this is not parsed: tags are cut out and the rest is plain text. In bytes; XMPP servers cap a whole
/// stanza at 256 KiB to 512 KiB, so markup of this size is no message of a person.
inline constexpr qsizetype kMaximumMarkup = 256 * 1024;

/// Elements nested deeper than this are not parsed as markup either. Counted before the parser sees the text.
inline constexpr int kMaximumDepth = 64;

/// More tags than this are not parsed: the formatting elements of HTML are reopened in every block, which costs
/// the parser tags × open elements.
inline constexpr int kMaximumTags = 2000;

/// The longest text that comes out, in UTF-16 code units; the rest becomes an ellipsis. Its JSON fits a frame even
/// when every character is escaped.
inline constexpr qsizetype kMaximumText = 64 * 1024;

/// HTML, XHTML-IM (`<html><body>` as libpurple's XMPP gives it) or libpurple's own IRC markup to rich text. Keeps
/// bold, italic, underline, strike, code, quotes, links, colours, line breaks, lists. An image becomes its alternative
/// text, or U+1F5BC. Invalid UTF-8 becomes U+FFFD, control characters go, CR LF becomes LF.
wire::RichText fromHtml(QByteArrayView html);

/// The text of fromHtml alone, for titles, labels and names: what libpurple marks up and we show plain.
QString plainFromHtml(QByteArrayView html);

/// Text that libpurple says is plain, made safe: valid UTF-8, no control characters, at most kMaximumText.
QString plainText(QByteArrayView text);

/// Rich text to the HTML that prpls with formatting take: UTF-8, line breaks as `<br>`, entities properly nested
/// even where they overlap, everything else escaped. Links keep only http, https, mailto, xmpp, irc and ircs.
QByteArray toHtml(const wire::RichText& text);

/// The text for prpls without formatting: escaped, because they still unescape it. Line feeds stay.
QByteArray toEscapedText(const wire::RichText& text);

} // namespace jackdaw::purple
