// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/link_guard.h"

#include <QRegularExpression>
#include <QStringList>

namespace jackdaw::ui {

namespace {

/// The host that a text names when it reads like an address; empty when it reads like words.
QString claimedHost(const QString& shown)
{
    const QString text = shown.trimmed();
    if (text.contains(QLatin1Char(' ')))
        return {};
    static const QRegularExpression address(
        QStringLiteral("^(?:[a-z][a-z0-9+.-]*://)?(?:[^/?#@]*@)?([^/?#:]+\\.[^/?#:.]{2,})"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = address.match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

QString spelled(const QString& host)
{
    return QString::fromLatin1(QUrl::toAce(host)).toLower();
}

} // namespace

LinkVerdict judgeLink(const QString& target, const QString& shown)
{
    LinkVerdict verdict;
    verdict.url = QUrl(target.trimmed(), QUrl::StrictMode);
    static const QStringList opened{QStringLiteral("https"), QStringLiteral("http"), QStringLiteral("mailto")};
    if (!verdict.url.isValid() || !opened.contains(verdict.url.scheme()))
        return verdict;
    if (verdict.url.scheme() == QLatin1StringView("mailto")) {
        const QString path = verdict.url.path(QUrl::FullyEncoded);
        verdict.host = path.mid(path.lastIndexOf(QLatin1Char('@')) + 1);
        verdict.kind = LinkVerdict::Kind::Open;
        return verdict;
    }
    verdict.host = verdict.url.host(QUrl::FullyEncoded).toLower();
    if (verdict.host.isEmpty())
        return verdict;
    const QString claim = claimedHost(shown);
    const bool elsewhere = !claim.isEmpty() && spelled(claim) != verdict.host;
    // A name before "@" reads like the host and is not; letters of other scripts may look like Latin ones.
    const bool doubtful = !verdict.url.userInfo().isEmpty() || verdict.host.contains(QLatin1StringView("xn--"));
    if (elsewhere || doubtful) {
        verdict.kind = LinkVerdict::Kind::Ask;
        verdict.claim = elsewhere ? claim : QString();
    } else {
        verdict.kind = LinkVerdict::Kind::Open;
    }
    return verdict;
}

} // namespace jackdaw::ui
