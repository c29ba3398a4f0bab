// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/room_directory.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>

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

std::optional<Error> RoomDirectory::refusal(AccountId account) const
{
    if (!m_accounts.isOnline(account))
        return offline();
    if (m_accounts.has(account, wire::Feature::RoomDirectory))
        return {};
    return Error{
        ErrorCode::Refused, QCoreApplication::translate("Conversations", "This network has no list of rooms."), {}};
}

std::unique_ptr<RoomListing> RoomDirectory::open(AccountId account, const QString& server)
{
    const QString id = QLatin1StringView("rooms-") + QString::number(++m_last);
    auto listing = std::make_unique<RoomListing>([self = QPointer<QObject>(&m_listener), this, account, id] {
        if (!self || m_questions.remove(id) == 0)
            return;
        m_accounts.send(account, wire::StopListing{id});
    });
    m_questions.insert(id, {account, listing.get()});
    if (const auto refused = refusal(account)) {
        QTimer::singleShot(0, &m_listener, [this, id, error = *refused] { end(id, error); });
        return listing;
    }
    m_accounts.send(account, wire::ListRooms{id, server});
    return listing;
}

QFuture<RoomDirectory::Rooms> RoomDirectory::list(AccountId account, const QString& server)
{
    if (const auto refused = refusal(account))
        return QtFuture::makeReadyFuture(Rooms(*refused));
    auto promise = std::make_shared<QPromise<Rooms>>();
    promise->start();
    auto rooms = std::make_shared<QList<wire::RoomEntry>>();
    RoomListing* listing = open(account, server).release();
    listing->setParent(&m_listener);
    QObject::connect(listing, &RoomListing::listed, listing,
                     [rooms](const QList<wire::RoomEntry>& part) { *rooms += part; });
    QObject::connect(listing, &RoomListing::ended, listing, [listing, rooms, promise](const Result<void>& outcome) {
        promise->addResult(outcome ? Rooms(*rooms) : Rooms(outcome.error()));
        promise->finish();
        listing->deleteLater();
    });
    return promise->future();
}

void RoomDirectory::onListed(AccountId account, const wire::RoomsListed& event)
{
    const auto it = m_questions.constFind(event.re);
    if (it == m_questions.constEnd() || it->account != account)
        return;
    if (it->listing)
        it->listing->add(event.rooms);
    if (event.last)
        end(event.re, {});
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
        if (m_questions.value(id).account == account)
            end(id, offline());
    }
}

void RoomDirectory::end(const QString& id, const Result<void>& outcome)
{
    const Question question = m_questions.take(id);
    if (question.listing)
        question.listing->end(outcome);
}

} // namespace jackdaw
