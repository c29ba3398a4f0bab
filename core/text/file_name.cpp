// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/text/file_name.h"

#include "core/text/clean_name.h"

namespace jackdaw {

namespace {

constexpr int kLongestSuffix = 32; ///< bytes of what is kept behind the last dot
constexpr int kRoomForNumber = 15; ///< " (1000000000)" and a little

/// Where the suffix begins, with its dot; the length of the name where it has none.
qsizetype suffixAt(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot <= 0 || name.mid(dot).toUtf8().size() > kLongestSuffix ? name.size() : dot;
}

/// Cuts between characters, not within one.
QString cutTo(QString text, qsizetype bytes)
{
    while (text.toUtf8().size() > bytes) {
        const bool pair = text.size() > 1 && text.back().isLowSurrogate();
        text.chop(pair ? 2 : 1);
    }
    return text;
}

} // namespace

QString safeFileName(const QString& said)
{
    QString name = said;
    name.replace(u'\\', u'/');
    while (name.endsWith(u'/'))
        name.chop(1);
    name = cleanName(name.section(u'/', -1).left(4 * kLongestFileName));
    const auto opens = [](QChar c) { return c == u'.' || c == u'-' || c == u'~' || c == u' '; };
    while (!name.isEmpty() && opens(name.front()))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.isEmpty())
        return QStringLiteral("file");
    const QString suffix = name.mid(suffixAt(name));
    name.chop(suffix.size());
    return cutTo(name, kLongestFileName - kRoomForNumber - suffix.toUtf8().size()) + suffix;
}

QString numberedFileName(const QString& name, int number)
{
    const qsizetype end = suffixAt(name);
    return QStringLiteral("%1 (%2)").arg(name.left(end)).arg(number) + name.mid(end);
}

} // namespace jackdaw
