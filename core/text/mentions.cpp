// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/text/mentions.h"

namespace jackdaw {

namespace {

/// What makes a longer word of a nick it touches.
bool isWordPart(QStringView text, qsizetype index)
{
    if (index < 0 || index >= text.size())
        return false;
    const QChar unit = text[index];
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate() || unit == QLatin1Char('_');
}

} // namespace

bool mentions(QStringView text, QStringView nick)
{
    if (nick.isEmpty())
        return false;
    for (qsizetype at = text.indexOf(nick, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(nick, at + 1, Qt::CaseInsensitive)) {
        if (!isWordPart(text, at - 1) && !isWordPart(text, at + nick.size()))
            return true;
    }
    return false;
}

} // namespace jackdaw
