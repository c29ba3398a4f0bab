// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/wire/rich_text.h"

namespace jackdaw::purple {

/// Gathers rich text from pieces in reading order: cleans characters, folds white space and line breaks, and stops
/// at kMaximumText.
class MarkupBuilder {
public:
    /// `collapse`: runs of white space are one space, as in an HTML document; else every character counts, as
    /// libpurple's own conversions mean it.
    explicit MarkupBuilder(bool collapse)
        : m_collapse(collapse)
    {
    }

    void append(QStringView text);
    void lineBreak();
    /// What follows begins a new line, unless one begins here.
    void block();
    /// The sign before a list item; a block that follows at once stays on its line.
    void marker(const QString& text);
    void keepSpaces(bool keep) { m_keep += keep ? 1 : -1; }

    int mark() const { return int(m_text.text.size()); }
    /// Formats what was appended since `start`.
    void format(int start, wire::EntityKind kind, const QString& value);

    bool isFull() const { return m_full; }
    /// `cut`: there would have been more.
    wire::RichText finish(bool cut);

private:
    void put(QChar c);
    bool atLineStart() const { return m_pending || m_text.text.isEmpty() || m_text.text.endsWith(u'\n'); }

    wire::RichText m_text;
    bool m_collapse;
    int m_keep = 0;
    bool m_pending = false;
    bool m_full = false;
    bool m_carriage = false;
    qsizetype m_markerEnd = -1;
};

} // namespace jackdaw::purple
