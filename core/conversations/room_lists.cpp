// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/room_lists.h"

#include <QCoreApplication>
#include <QTimer>
#include <chrono>

namespace jackdaw {

namespace {

constexpr std::chrono::minutes kLimit{1};

Error unavailable(const char* sentence)
{
    return {ErrorCode::Unavailable, QCoreApplication::translate("Conversations", sentence), {}};
}

Error offline()
{
    return unavailable(QT_TRANSLATE_NOOP("Conversations", "The account is offline."));
}

} // namespace

RoomLists::RoomLists(CommandSender& accounts)
    : m_accounts(accounts)
{
}

RoomLists::~RoomLists()
{
    for (const QString& id : m_questions.keys())
        end(id, offline());
}

QFuture<RoomLists::Entries> RoomLists::get(AccountId account, const QString& room, wire::RoomList list)
{
    auto promise = std::make_shared<QPromise<Entries>>();
    promise->start();
    const QString id = QLatin1StringView("room-list-") + QString::number(++m_last);
    m_questions.insert(id, {account, promise, {}});
    m_accounts.send(account, wire::GetRoomList{id, room, list});
    QTimer::singleShot(kLimit, &m_listener, [this, id] {
        end(id, unavailable(QT_TRANSLATE_NOOP("Conversations", "The network did not give the list.")));
    });
    return promise->future();
}

void RoomLists::onGot(AccountId account, const wire::RoomListGot& event)
{
    const auto question = m_questions.find(event.re);
    if (question == m_questions.end() || question->account != account)
        return;
    question->entries += event.entries.mid(0, kMaximumEntries - question->entries.size());
    if (event.last)
        end(event.re, {});
}

bool RoomLists::onFailed(AccountId account, const wire::CommandFailed& event)
{
    const auto question = m_questions.constFind(event.re);
    if (question == m_questions.constEnd() || question->account != account)
        return false;
    Error problem = unavailable(QT_TRANSLATE_NOOP("Conversations", "The network did not give the list."));
    problem.code = ErrorCode::Refused;
    if (!event.text.isEmpty())
        problem.text = event.text;
    end(event.re, problem);
    return true;
}

void RoomLists::onAccountOffline(AccountId account)
{
    for (const QString& id : m_questions.keys()) {
        if (m_questions.value(id).account == account)
            end(id, offline());
    }
}

void RoomLists::end(const QString& id, const std::optional<Error>& problem)
{
    const Question question = m_questions.take(id);
    if (!question.promise)
        return;
    question.promise->addResult(problem ? Entries(*problem) : Entries(question.entries));
    question.promise->finish();
}

} // namespace jackdaw
