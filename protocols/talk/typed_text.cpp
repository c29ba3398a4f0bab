// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/talk/typed_text.h"

namespace jackdaw::talk {

QByteArray editCharacters()
{
    return QByteArrayLiteral("\x7f\x15\x17");
}

QByteArray typed(const QString& text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const QChar end : {u'\r', u'\x2028', u'\x2029'})
        lines.replace(end, u'\n');
    lines.replace(u'\t', u' ');
    lines.removeIf([](QChar one) { return one.category() == QChar::Other_Control && one != u'\n'; });
    while (!lines.isEmpty() && lines.back().isSpace())
        lines.chop(1);
    return lines.isEmpty() ? QByteArray() : lines.toUtf8() + '\n';
}

} // namespace jackdaw::talk
