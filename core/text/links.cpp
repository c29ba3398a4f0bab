// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/text/links.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace jackdaw {

namespace {

/// A longer target is no link that a person follows.
constexpr qsizetype kMaximumTarget = 4096;
constexpr qsizetype kMaximumLinks = 500;

bool isAllowedScheme(QStringView scheme, const QStringList& registered)
{
    return scheme.compare(QLatin1StringView("http"), Qt::CaseInsensitive) == 0
        || scheme.compare(QLatin1StringView("https"), Qt::CaseInsensitive) == 0
        || scheme.compare(QLatin1StringView("mailto"), Qt::CaseInsensitive) == 0
        || registered.contains(scheme, Qt::CaseInsensitive);
}

qsizetype endWithoutPunctuation(QStringView link)
{
    static constexpr QStringView kEnds = u".,;:!?'\"…»”’*_~";
    qsizetype end = link.size();
    while (end > 0) {
        const QChar last = link[end - 1];
        if (kEnds.contains(last)) {
            --end;
            continue;
        }
        const qsizetype bracket = QStringView(u")]}>").indexOf(last);
        if (bracket < 0)
            break;
        const QStringView inside = link.left(end);
        if (inside.count(QStringView(u"([{<")[bracket]) >= inside.count(last))
            break;
        --end;
    }
    return end;
}

bool overlaps(const wire::Entity& a, const wire::Entity& b)
{
    return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

bool keepsLinksOut(wire::EntityKind kind)
{
    return kind == wire::EntityKind::Link || kind == wire::EntityKind::Code || kind == wire::EntityKind::CodeBlock
        || kind == wire::EntityKind::Mention || kind == wire::EntityKind::Image;
}

} // namespace

QList<wire::Entity> findLinks(const QString& text, const QStringList& registered)
{
    QList<wire::Entity> found;
    // Cheap answer for almost every message.
    if (!text.contains(QLatin1Char(':')) && !text.contains(QLatin1StringView("www."), Qt::CaseInsensitive))
        return found;
    static const QRegularExpression kLink(
        QStringLiteral(
            "(?<![\\p{L}\\p{N}+.-])(?:([a-z][a-z0-9+.-]{1,30}):(?=[^\\s:])|(www\\.)(?=[\\p{L}\\p{N}]))[^\\s<>\"]+"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QRegularExpressionMatchIterator matches = kLink.globalMatch(text);
    while (matches.hasNext() && found.size() < kMaximumLinks) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView whole = match.capturedView(0);
        const QStringView link = whole.left(endWithoutPunctuation(whole));
        const bool bare = match.hasCaptured(2);
        if (!bare && !isAllowedScheme(match.capturedView(1), registered))
            continue;
        const QString target = (bare ? QStringLiteral("https://") : QString()) + link.toString();
        if (mayOpen(target, registered)) {
            found.append({static_cast<int>(match.capturedStart(0)), static_cast<int>(link.size()),
                          wire::EntityKind::Link, target});
        }
    }
    return found;
}

wire::RichText withLinks(wire::RichText text, const QStringList& registered)
{
    const QList<wire::Entity> own = text.entities;
    for (const wire::Entity& link : findLinks(text.text, registered)) {
        const bool taken = std::any_of(own.begin(), own.end(), [&link](const wire::Entity& entity) {
            return keepsLinksOut(entity.kind) && overlaps(entity, link);
        });
        if (!taken)
            text.entities.append(link);
    }
    std::stable_sort(text.entities.begin(), text.entities.end(),
                     [](const wire::Entity& a, const wire::Entity& b) { return a.offset < b.offset; });
    return text;
}

bool isRegistered(const QString& target, const QStringList& registered)
{
    const auto colon = target.indexOf(QLatin1Char(':'));
    return colon > 0 && colon + 1 < target.size() && registered.contains(target.left(colon), Qt::CaseInsensitive);
}

bool mayOpen(const QString& target, const QStringList& registered)
{
    if (target.isEmpty() || target.size() > kMaximumTarget)
        return false;
    const bool unseen = std::any_of(target.begin(), target.end(), [](QChar unit) {
        return unit.isSpace() || unit.category() == QChar::Other_Control || unit.category() == QChar::Other_Format;
    });
    if (unseen)
        return false;
    // Networks write what the rules of URLs do not allow, as two # in a row.
    if (isRegistered(target, registered))
        return true;
    const QUrl url(target, QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || !isAllowedScheme(url.scheme(), {}))
        return false;
    const bool hasHost = url.scheme().startsWith(QLatin1StringView("http"));
    return !hasHost || !url.host().isEmpty();
}

} // namespace jackdaw
