// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/text_check.h"

#include <algorithm>

#include "core/link/event_check.h"
#include "core/text/clean_name.h"

namespace jackdaw {

namespace {

using wire::isControl;
using wire::isLoneSurrogate;
using wire::isNoncharacter;

constexpr qint64 kEndOfYear9999 = 253402300799999;

/// Replaces unit by unit, so that offsets into the text stay right. Most texts need nothing and are shared.
template <typename Replace>
QString replaced(const QString& text, Replace replace)
{
    QString out = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        const QChar better
            = isLoneSurrogate(text, i) || isNoncharacter(unit) ? QChar(QChar::ReplacementCharacter) : replace(unit);
        if (better != unit)
            out[i] = better;
    }
    return out;
}

QString cut(const QString& text, int limit)
{
    if (text.size() <= limit)
        return text;
    qsizetype end = limit - 1;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end) + QChar(0x2026);
}

QChar inText(QChar unit)
{
    if (!isControl(unit) || unit == u'\n' || unit == u'\t')
        return unit;
    // A carriage return stands before a line feed; anything visible there would be odd.
    return unit == u'\r' ? QChar(u' ') : QChar(QChar::ReplacementCharacter);
}

QChar inLine(QChar unit)
{
    return isControl(unit) || unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator ? QChar(u' ') : unit;
}

bool isHarmless(const wire::Entity& entity)
{
    switch (entity.kind) {
    case wire::EntityKind::Unknown:
        return false;
    case wire::EntityKind::Link:
        return entity.value.size() <= limits::kLink && isCleanName(entity.value);
    case wire::EntityKind::Mention:
        return entity.value.size() <= limits::kAddress && isCleanName(entity.value);
    case wire::EntityKind::Image: // a file of the spool folder, never a path out of it
        return entity.value.size() <= limits::kKey && isCleanName(entity.value) && !entity.value.contains(u'/')
            && !entity.value.startsWith(u'.');
    case wire::EntityKind::Colour:
        return entity.value.size() == 7 && entity.value.startsWith(u'#');
    case wire::EntityKind::Bold:
    case wire::EntityKind::Italic:
    case wire::EntityKind::Underline:
    case wire::EntityKind::Strike:
    case wire::EntityKind::Code:
    case wire::EntityKind::CodeBlock:
    case wire::EntityKind::Quote:
    case wire::EntityKind::Spoiler:
    case wire::EntityKind::File:
        return entity.value.size() <= limits::kKey && isCleanName(entity.value);
    }
    return false;
}

} // namespace

QString checkedLine(const QString& text, int limit)
{
    return replaced(cut(text, limit), inLine);
}

QString checkedName(const QString& text, int limit)
{
    return cut(cleanName(cut(text, 4 * limit)), limit);
}

QString checkedText(const QString& text, int limit)
{
    return replaced(cut(text, limit), inText);
}

void checkBody(wire::RichText& body)
{
    body.text = checkedText(body.text, limits::kBody);
    body.entities.removeIf([](const wire::Entity& entity) { return !isHarmless(entity); });
    // An entity that reaches past a cut still covers what is left of it.
    for (wire::Entity& entity : body.entities) {
        if (entity.offset >= 0 && entity.offset < body.text.size() && entity.length > body.text.size() - entity.offset)
            entity.length = static_cast<int>(body.text.size()) - entity.offset;
    }
    wire::normalise(body);
}

qint64 checkedTime(qint64 time)
{
    return time >= 0 && time <= kEndOfYear9999 ? time : 0;
}

} // namespace jackdaw
