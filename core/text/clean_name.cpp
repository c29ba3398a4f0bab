// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/text/clean_name.h"

#include <QList>
#include <QStringList>
#include <algorithm>

namespace jackdaw {

namespace {

/// More marks than any script puts on one letter; beyond it they only paint over the neighbours.
constexpr int kMostMarks = 8;
constexpr char32_t kBlackFlag = 0x1f3f4;

bool isJoiner(char32_t code)
{
    return code == 0x200c || code == 0x200d;
}

bool isSpace(char32_t code)
{
    // Braille blank: a symbol by name, white to the eye.
    return QChar::isSpace(code) || code == 0x2800;
}

bool isTag(char32_t code)
{
    return code >= 0xe0020 && code <= 0xe007f;
}

bool isUnseen(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
        return true;
    default:
        break;
    }
    // Fillers and the grapheme joiner: letters and marks by name. A new Unicode's letters are not known and stay.
    return code == 0x115f || code == 0x1160 || code == 0x3164 || code == 0xffa0 || code == 0x034f || code == 0x17b4
        || code == 0x17b5 || (code & 0xfffe) == 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
}

/// Whether a joiner beside it can mean something. Between letters of these scripts it only makes two names look the
/// same.
bool takesJoiner(char32_t code)
{
    if (code < 0x80 || isSpace(code) || isUnseen(code))
        return false;
    switch (QChar::script(code)) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
        return false;
    default:
        return true;
    }
}

bool isMark(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Most names are, and a list may hold tens of thousands.
bool isPlain(QStringView name)
{
    bool wasSpace = true;
    for (const QChar unit : name) {
        const bool space = unit == u' ';
        if (unit < u' ' || unit > u'~' || (space && wasSpace))
            return false;
        wasSpace = space;
    }
    return !wasSpace;
}

} // namespace

QString cleanName(const QString& name)
{
    if (isPlain(name))
        return name;
    const QList<uint> codes = name.toUcs4();
    QList<uint> kept;
    kept.reserve(codes.size());
    int marks = 0;
    bool inFlag = false; // an emoji flag that is spelt by tags
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const char32_t code = codes[i];
        const char32_t before = kept.isEmpty() ? U' ' : char32_t(kept.last());
        if (isTag(code) && inFlag) {
            kept.append(code);
            continue;
        }
        inFlag = code == kBlackFlag;
        if (isSpace(code)) {
            if (before != U' ')
                kept.append(U' ');
        } else if (isJoiner(code)) {
            const char32_t after = i + 1 < codes.size() ? char32_t(codes[i + 1]) : U' ';
            if (!isJoiner(before) && takesJoiner(before) && takesJoiner(after))
                kept.append(code);
        } else if (!isUnseen(code)) {
            marks = isMark(code) ? marks + 1 : 0;
            if (marks <= kMostMarks && (marks == 0 || before != U' '))
                kept.append(code);
        }
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(kept.constData()), kept.size()).trimmed();
}

bool isOneLine(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar unit) {
        return unit.category() == QChar::Other_Control || unit == QChar::LineSeparator
            || unit == QChar::ParagraphSeparator;
    });
}

QString cleanLines(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines)
        line = cleanName(line);
    return lines.join(u'\n').trimmed();
}

} // namespace jackdaw
