// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/room_directory.h"

#include <QCoreApplication>
#include <QFuture>

namespace jackdaw {

namespace {

Error offline()
{
    return {ErrorCode::Unavailable, QCoreApplication::translate("Conversations", "The account is offline."), {}};
}

} // namespace

RoomDirectory::RoomDirectory(CommandSender& accounts)
    : m_accounts(accounts)
{
}

RoomDirectory::~RoomDirectory()
{
    for (const QString& id : m_questions.keys())
        end(id, offline());
}

QFuture<RoomDirectory::Rooms> RoomDirectory::list(AccountId account)
{
    auto promise = std::make_shared<QPromise<Rooms>>();
    promise->start();
    const QString id = QLatin1StringView("rooms-") + QString::number(++m_last);
    m_questions.insert(id, {account, {}, promise});
    if (!m_accounts.isOnline(account)) {
        end(id, offline());
    } else if (!m_accounts.has(account, wire::Feature::RoomDirectory)) {
        end(id,
            Error{ErrorCode::Refused,
                  QCoreApplication::translate("Conversations", "This network has no list of rooms."),
                  {}});
    } else {
        m_accounts.send(account, wire::ListRooms{id, {}});
    }
    return promise->future();
}

void RoomDirectory::onListed(AccountId account, const wire::RoomsListed& event)
{
    const auto it = m_questions.find(event.re);
    if (it == m_questions.end() || it->account != account)
        return;
    it->rooms += event.rooms.mid(0, kMaximumRooms - it->rooms.size());
    if (event.last)
        end(event.re, it->rooms);
}

bool RoomDirectory::onFailed(AccountId account, const wire::CommandFailed& event)
{
    const auto it = m_questions.constFind(event.re);
    if (it == m_questions.constEnd() || it->account != account)
        return false;
    const QString text = event.text.isEmpty()
        ? QCoreApplication::translate("Conversations", "The network did not give its list of rooms.")
        : event.text;
    end(event.re, Error{ErrorCode::Refused, text, {}});
    return true;
}

void RoomDirectory::onAccountOffline(AccountId account)
{
    for (const QString& id : m_questions.keys()) {
        if (m_questions[id].account == account)
            end(id, offline());
    }
}

void RoomDirectory::end(const QString& id, Rooms outcome)
{
    const Question question = m_questions.take(id);
    question.promise->addResult(std::move(outcome));
    question.promise->finish();
}

} // namespace jackdaw
