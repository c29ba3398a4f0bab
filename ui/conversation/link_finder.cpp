// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/link_finder.h"

#include <QRegularExpression>
#include <algorithm>

namespace jackdaw::ui {

namespace {

constexpr qsizetype kSearched = 64 * 1024;
constexpr qsizetype kMostLinks = 200;

/// Sentence marks after an address are the sentence's; a closing bracket is, unless the address opened one.
QStringView withoutMarks(QStringView link)
{
    static const QString marks = QStringLiteral(".,;:!?'\"»”’…،؛؟。");
    while (!link.isEmpty()) {
        const QChar last = link.back();
        const bool loose = (last == QLatin1Char(')') && link.count(QLatin1Char('(')) < link.count(QLatin1Char(')')))
            || (last == QLatin1Char(']') && !link.contains(QLatin1Char('[')));
        if (!loose && !marks.contains(last))
            break;
        link.chop(1);
    }
    return link;
}

} // namespace

wire::RichText withLinks(wire::RichText text)
{
    if (!text.text.contains(QLatin1StringView("://")))
        return text;
    static const QRegularExpression address(
        QStringLiteral("\\bhttps?://[^\\s<>\"\\x{2066}-\\x{2069}\\x{202A}-\\x{202E}]+"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString searched = text.text.left(kSearched);
    QList<wire::Entity> found;
    auto matches = address.globalMatch(searched);
    while (matches.hasNext() && found.size() < kMostLinks) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView link = withoutMarks(match.capturedView());
        const auto start = static_cast<int>(match.capturedStart());
        const auto length = static_cast<int>(link.size());
        const bool taken = std::ranges::any_of(text.entities, [start, length](const wire::Entity& entity) {
            const bool closed = entity.kind == wire::EntityKind::Link || entity.kind == wire::EntityKind::CodeBlock;
            return closed && entity.offset < start + length && start < entity.offset + entity.length;
        });
        if (!taken && link.size() > match.capturedView().indexOf(QLatin1StringView("://")) + 3)
            found.append({start, length, wire::EntityKind::Link, link.toString()});
    }
    text.entities += found;
    return text;
}

} // namespace jackdaw::ui
