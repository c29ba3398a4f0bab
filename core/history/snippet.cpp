// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/history/snippet.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace jackdaw {

namespace {

/// The nearest boundary between words that is not behind `at`; the one of a character where words are endless.
qsizetype boundaryBefore(const QString& text, qsizetype at, qsizetype farthest)
{
    for (const auto type : {QTextBoundaryFinder::Word, QTextBoundaryFinder::Grapheme}) {
        QTextBoundaryFinder finder(type, text);
        finder.setPosition(at);
        const qsizetype found = finder.isAtBoundary() ? at : finder.toPreviousBoundary();
        if (found >= farthest)
            return found;
    }
    return at;
}

} // namespace

Snippet snippetOf(const SearchHit& hit, int length)
{
    QString text = hit.message.body.text;
    for (QChar& character : text) {
        if (character.isSpace())
            character = u' ';
    }
    if (text.size() <= length)
        return {text, hit.places};
    // A third before the first word that was found, the rest behind it.
    const qsizetype place = hit.places.isEmpty() ? 0 : hit.places.first().offset;
    const qsizetype latest = std::max<qsizetype>(0, text.size() - length);
    qsizetype begin = std::min(std::max<qsizetype>(0, place - length / 3), latest);
    begin = begin > 0 ? boundaryBefore(text, begin, begin - length / 4) : 0;
    begin = std::max<qsizetype>(begin, 0);
    qsizetype end = std::min(text.size(), begin + length);
    end = end < text.size() ? std::max(boundaryBefore(text, end, end - length / 4), begin + 1) : end;

    Snippet snippet;
    const QString before = begin > 0 ? QStringLiteral("…") : QString();
    snippet.text = before + text.mid(begin, end - begin) + (end < text.size() ? QStringLiteral("…") : QString());
    for (const WordPlace& range : hit.places) {
        if (range.offset < begin || range.offset >= end)
            continue;
        const auto offset = range.offset - begin + before.size();
        snippet.places.append(
            {static_cast<int>(offset), static_cast<int>(std::min<qsizetype>(range.length, end - range.offset))});
    }
    return snippet;
}

} // namespace jackdaw
