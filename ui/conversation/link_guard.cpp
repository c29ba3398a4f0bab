// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/conversation/link_guard.h"

#include "core/text/link_target.h"
#include "core/text/links.h"

namespace jackdaw::ui {

LinkVerdict judgeLink(const QString& target, const QString& shown)
{
    LinkVerdict verdict;
    if (!mayOpen(target))
        return verdict;
    verdict.kind = LinkVerdict::Kind::Open;
    verdict.url = QUrl(target, QUrl::StrictMode);
    if (verdict.url.host().isEmpty()) {
        const QString path = verdict.url.path(QUrl::FullyEncoded);
        verdict.host = path.mid(path.lastIndexOf(QLatin1Char('@')) + 1);
        return verdict;
    }
    verdict.host = hostForDisplay(verdict.url.host(QUrl::FullyEncoded));
    const bool elsewhere = misleads(shown, target);
    // A name before "@" reads like the host and is not; a host that is spelled out could be taken for another.
    const bool doubtful = !verdict.url.userInfo().isEmpty() || verdict.host.contains(QLatin1StringView("xn--"));
    if (elsewhere || doubtful)
        verdict.kind = LinkVerdict::Kind::Ask;
    if (elsewhere)
        verdict.claim = QUrl::fromUserInput(shown.trimmed()).host();
    return verdict;
}

} // namespace jackdaw::ui
