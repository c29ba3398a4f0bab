// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/private_chats.h"

#include <QCoreApplication>
#include <QTimer>
#include <chrono>

#include "core/text/safe_text.h"

namespace jackdaw {

namespace {

constexpr std::chrono::seconds kPatience{10};

QString say(const char* sentence)
{
    return QCoreApplication::translate("Conversations", sentence);
}

Error offline()
{
    return {ErrorCode::Unavailable, say(QT_TRANSLATE_NOOP("Conversations", "The account is offline.")), {}};
}

QString placeAddress(const Conversation& room, const QString& nick)
{
    return room.address + QLatin1Char('/') + nick;
}

} // namespace

std::optional<RoomPlace> placeOf(const ConversationTable& table, AccountId account, const QString& address)
{
    const auto slash = address.indexOf(QLatin1Char('/'));
    const Conversation* room = slash > 0 ? table.find(account, address.left(slash)) : nullptr;
    if (!room || room->kind != wire::ConversationKind::Room || slash + 1 == address.size())
        return {};
    return RoomPlace{room->id, address.mid(slash + 1)};
}

QString placeTitle(const ConversationTable& table, const RoomPlace& place)
{
    const Conversation* room = table.get(place.room);
    return say(QT_TRANSLATE_NOOP("Conversations", "%1 in %2"))
        .arg(safeName(place.nick), room ? room->title : QString());
}

PrivateChats::PrivateChats(const ConversationContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

PrivateChats::~PrivateChats()
{
    for (const QString& id : m_questions.keys())
        end(id, offline());
}

QFuture<PrivateChats::Address> PrivateChats::addressOf(ConversationId id, const QString& nick)
{
    const Conversation* room = m_context.table.get(id);
    if (!room || room->kind != wire::ConversationKind::Room || !room->room.joined) {
        return QtFuture::makeReadyFuture(Address(Error{
            ErrorCode::Unavailable, say(QT_TRANSLATE_NOOP("Conversations", "You are not in this room now.")), {}}));
    }
    const QString command = QLatin1StringView("private-") + QString::number(++m_last);
    auto promise = std::make_shared<QPromise<Address>>();
    promise->start();
    m_questions.insert(command, {room->account, promise});
    QTimer::singleShot(kPatience, this, [this, command] {
        end(command,
            Error{ErrorCode::Unavailable,
                  say(QT_TRANSLATE_NOOP("Conversations", "The network does not say how to write to them alone.")),
                  {}});
    });
    m_context.accounts.send(room->account,
                            wire::NormaliseAddress{command, wire::ConversationKind::Direct, nick, room->address});
    return promise->future();
}

void PrivateChats::end(const QString& id, const Address& outcome)
{
    const Question question = m_questions.take(id);
    if (!question.promise)
        return;
    question.promise->addResult(outcome);
    question.promise->finish();
}

bool PrivateChats::onNormalised(AccountId account, const wire::AddressNormalised& event)
{
    const auto it = m_questions.constFind(event.re);
    if (it == m_questions.cend() || it->account != account)
        return false;
    if (event.problem.isEmpty() && !event.address.isEmpty())
        end(event.re, event.address);
    else
        end(event.re, Error{ErrorCode::Refused, event.problem, {}});
    return true;
}

bool PrivateChats::onFailed(AccountId account, const wire::CommandFailed& event)
{
    const auto it = m_questions.constFind(event.re);
    if (it == m_questions.cend() || it->account != account)
        return false;
    end(event.re,
        Error{ErrorCode::Refused,
              say(QT_TRANSLATE_NOOP("Conversations", "Nobody can be written to alone in rooms of this network.")),
              {}});
    return true;
}

void PrivateChats::onAccountOffline(AccountId account)
{
    for (const QString& id : m_questions.keys()) {
        if (m_questions[id].account == account)
            end(id, offline());
    }
}

void PrivateChats::onParticipants(const Conversation& room, const wire::ParticipantsChanged& event)
{
    for (auto it = event.renamed.begin(); it != event.renamed.end(); ++it)
        renamed(room, it.key(), it.value());
    for (const QString& nick : event.gone) {
        const Conversation* place = m_context.table.find(room.account, placeAddress(room, nick));
        if (place && place->open)
            Q_EMIT noticed(
                place->id,
                say(QT_TRANSLATE_NOOP("Conversations", "%1 has left the room.")).arg(isolated(safeName(nick))));
    }
}

void PrivateChats::renamed(const Conversation& room, const QString& from, const QString& to)
{
    const ConversationTable& table = m_context.table;
    const Conversation* place = table.find(room.account, placeAddress(room, from));
    const QString next = place ? placeAddress(room, to) : to;
    // Where nicks are the network's own, one conversation is told by the first room that says it.
    if (!place)
        place = table.find(room.account, from);
    if (!place || place->kind != wire::ConversationKind::Direct || from == room.room.nick)
        return;
    const ConversationId id = place->id;
    // A nick on the contact list stays that contact's: who comes by it next is somebody else's business.
    const bool moves = !m_context.contacts.findBuddy(room.account, place->address) && !table.find(room.account, next);
    if (moves)
        m_context.table.setAddress(id, next);
    Q_EMIT noticed(id,
                   say(QT_TRANSLATE_NOOP("Conversations", "%1 is called %2 now."))
                       .arg(isolated(safeName(from)), isolated(safeName(to))));
    if (moves)
        Q_EMIT moved(id);
}

} // namespace jackdaw
