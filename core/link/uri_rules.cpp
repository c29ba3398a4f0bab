// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/uri_rules.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

#include "core/base/log.h"

namespace jackdaw {

namespace {

constexpr qsizetype kLongestUri = 2048;
constexpr qsizetype kLongestAddress = 512;

QString group(const QRegularExpressionMatch& match, const QString& name)
{
    return QUrl::fromPercentEncoding(match.captured(name).toUtf8());
}

bool hasControls(const QString& text, bool linesAllowed = false)
{
    return std::ranges::any_of(text, [linesAllowed](QChar c) {
        return c.category() == QChar::Other_Control && !(linesAllowed && c == QLatin1Char('\n'));
    });
}

} // namespace

std::optional<UriTarget> readUri(const QList<UriRule>& rules, const QString& uri)
{
    const auto colon = uri.indexOf(QLatin1Char(':'));
    if (colon <= 0 || uri.size() > kLongestUri)
        return std::nullopt;
    const QString scheme = uri.left(colon).toLower();
    for (const UriRule& rule : rules) {
        if (rule.scheme != scheme)
            continue;
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(rule.pattern));
        if (!pattern.isValid()) {
            qCWarning(logLink, "a pattern of links is not valid: %ls", qUtf16Printable(rule.pattern));
            continue;
        }
        const QRegularExpressionMatch match = pattern.match(uri.mid(colon + 1));
        const QString address = group(match, QStringLiteral("address")).trimmed();
        if (!match.hasMatch() || address.isEmpty() || address.size() > kLongestAddress)
            continue;
        UriTarget target{rule.protocol,
                         rule.kind,
                         rule.prefix + address,
                         group(match, QStringLiteral("server")),
                         group(match, QStringLiteral("password")),
                         group(match, QStringLiteral("text")).remove(QLatin1Char('\r'))};
        if (hasControls(target.address) || hasControls(target.server) || hasControls(target.password)
            || hasControls(target.text, true))
            return std::nullopt;
        return target;
    }
    return std::nullopt;
}

QStringList schemesOf(const QList<UriRule>& rules)
{
    QStringList schemes;
    for (const UriRule& rule : rules)
        schemes.append(rule.scheme);
    schemes.removeDuplicates();
    return schemes;
}

} // namespace jackdaw
