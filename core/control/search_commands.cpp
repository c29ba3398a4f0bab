// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QCoreApplication>
#include <QDateTime>

#include "core/base/when_done.h"
#include "core/contacts/contact_service.h"
#include "core/control/command_table.h"
#include "core/control/json_view.h"
#include "core/control/lookup.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/history/search_service.h"
#include "core/history/snippet.h"

namespace jackdaw::control {

namespace {

constexpr int kDefaultLimit = 50;

/// A whole day ends with its last moment; ISO times without a zone are the user's own.
Result<std::optional<qint64>> timeOf(const Arguments& arguments, const QString& option, bool endOfDay)
{
    if (!arguments.has(option))
        return std::optional<qint64>();
    const QString word = arguments.value(option);
    const QDate date = QDate::fromString(word, Qt::ISODate);
    if (date.isValid())
        return std::optional(endOfDay ? date.addDays(1).startOfDay().toMSecsSinceEpoch()
                                      : date.startOfDay().toMSecsSinceEpoch());
    const QDateTime time = QDateTime::fromString(word, Qt::ISODateWithMs);
    if (time.isValid())
        return std::optional(time.toMSecsSinceEpoch());
    return Error{
        ErrorCode::Invalid,
        QCoreApplication::translate("Control", "“%1” is no time; write 2026-01-31 or 2026-01-31T18:00:00Z.").arg(word),
        {}};
}

/// A name stands for all addresses of the person who is called so.
QStringList sendersOf(Core& core, const QString& word)
{
    QStringList senders{word};
    if (const Result<ContactId> contact = findContact(core, word)) {
        for (const Buddy* buddy : core.contacts().buddiesOf(*contact))
            senders.append(buddy->address);
    }
    return senders;
}

Result<SearchRequest> requestOf(Core& core, const Arguments& arguments)
{
    SearchRequest request;
    request.order = SearchOrder::Best;
    request.text = arguments.rest(0);
    const auto limit = arguments.number(QStringLiteral("limit"));
    if (!limit)
        return limit.error();
    request.limit = static_cast<int>(std::min<qint64>(limit->value_or(kDefaultLimit), kMostHits));
    const auto since = timeOf(arguments, QStringLiteral("since"), false);
    if (!since)
        return since.error();
    request.since = *since;
    const auto until = timeOf(arguments, QStringLiteral("until"), true);
    if (!until)
        return until.error();
    request.until = *until;
    if (arguments.has(QStringLiteral("from")))
        request.senders = sendersOf(core, arguments.value(QStringLiteral("from")));
    return request;
}

void search(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<SearchRequest> asked = requestOf(core, arguments);
    if (!asked)
        return call.fail(asked.error().text, Exit::Usage);
    SearchRequest request = *asked;
    if (arguments.has(QStringLiteral("in"))) {
        const auto conversations = findConversations(core, arguments.value(QStringLiteral("in")));
        if (!conversations)
            return call.fail(conversations.error());
        request.conversations = *conversations;
    }
    whenDone(core.search().find(request), &call, [&call](const Result<SearchResults>& results) {
        if (!results)
            return call.fail(results.error());
        call.columns({QStringLiteral("id"), QStringLiteral("conversation"), QStringLiteral("time"),
                      QStringLiteral("sender"), QStringLiteral("snippet")});
        for (const SearchHit& hit : results->hits) {
            QJsonObject row = view(hit.message);
            row.insert(QStringLiteral("snippet"), snippetOf(hit).text);
            call.row(row);
        }
        call.done();
    });
}

} // namespace

CommandTable searchCommands()
{
    return {
        {"search",
         "QUERY [--in TARGET] [--from NAME] [--since T] [--until T] [--limit N]",
         {},
         {QStringLiteral("in"), QStringLiteral("from"), QStringLiteral("since"), QStringLiteral("until"),
          QStringLiteral("limit")},
         1,
         -1,
         search},
    };
}

} // namespace jackdaw::control
