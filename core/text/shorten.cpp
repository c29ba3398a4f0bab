// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/text/shorten.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace jackdaw {

namespace {

/// UTF-8 length of a UTF-16 unit; half of a surrogate pair counts half of its four bytes.
int bytesOf(QChar unit)
{
    const ushort code = unit.unicode();
    if (code < 0x80)
        return 1;
    if (code < 0x800 || unit.isSurrogate())
        return 2;
    return 3;
}

/// The longest length from `start` on that fits, not inside a surrogate pair; at least one character.
qsizetype fittingLength(QStringView text, qsizetype start, int maximumBytes)
{
    qsizetype length = 0;
    int bytes = 0;
    while (start + length < text.size()) {
        bytes += bytesOf(text[start + length]);
        if (bytes > maximumBytes)
            break;
        ++length;
    }
    const qsizetype end = start + length;
    if (end < text.size() && length > 0 && text[end].isLowSurrogate() && text[end - 1].isHighSurrogate())
        --length;
    if (length == 0)
        length = start + 1 < text.size() && text[start].isHighSurrogate() ? 2 : 1;
    return length;
}

/// Where to cut [start, start + length): after the last space of its second half, else between graphemes.
qsizetype goodCut(const QString& text, qsizetype start, qsizetype length)
{
    for (qsizetype cut = length; cut > length / 2; --cut) {
        if (text[start + cut - 1].isSpace())
            return cut;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.constData() + start,
                               std::min(text.size() - start, length + 64));
    finder.setPosition(length);
    if (finder.isAtBoundary())
        return length;
    const qsizetype before = finder.toPreviousBoundary();
    return before > 0 ? before : length;
}

void splitLine(const wire::RichText& line, int maximumBytes, QList<wire::RichText>& parts)
{
    qsizetype start = 0;
    while (start < line.text.size()) {
        qsizetype length = line.text.size() - start;
        if (maximumBytes > 0) {
            const qsizetype fitting = fittingLength(line.text, start, maximumBytes);
            if (fitting < length)
                length = goodCut(line.text, start, fitting);
        }
        parts.append(slice(line, start, length));
        start += length;
    }
}

} // namespace

wire::RichText slice(const wire::RichText& text, qsizetype offset, qsizetype length)
{
    wire::RichText part(text.text.mid(offset, length));
    for (const wire::Entity& entity : text.entities) {
        const qsizetype begin = std::max<qsizetype>(entity.offset, offset);
        const qsizetype end = std::min<qsizetype>(qsizetype(entity.offset) + entity.length, offset + length);
        if (begin >= end)
            continue;
        wire::Entity clipped = entity;
        clipped.offset = static_cast<int>(begin - offset);
        clipped.length = static_cast<int>(end - begin);
        part.entities.append(clipped);
    }
    return part;
}

wire::RichText shortened(const wire::RichText& text, qsizetype maximum)
{
    if (text.text.size() <= maximum)
        return text;
    qsizetype length = std::max<qsizetype>(maximum - 1, 0);
    if (length > 0 && text.text[length - 1].isHighSurrogate())
        --length;
    wire::RichText cut = slice(text, 0, length);
    cut.text += QChar(0x2026);
    return cut;
}

QList<wire::RichText> splitForNetwork(const wire::RichText& text, int maximumBytes, bool keepsLines)
{
    QList<wire::RichText> parts;
    if (keepsLines) {
        splitLine(text, maximumBytes, parts);
        return parts;
    }
    qsizetype start = 0;
    while (start <= text.text.size()) {
        qsizetype end = text.text.indexOf(QLatin1Char('\n'), start);
        if (end < 0)
            end = text.text.size();
        const wire::RichText line = slice(text, start, end - start);
        if (!line.text.trimmed().isEmpty())
            splitLine(line, maximumBytes, parts);
        start = end + 1;
    }
    return parts;
}

} // namespace jackdaw
