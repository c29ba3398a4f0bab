// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/address_resolver.h"

#include <QCoreApplication>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <utility>

namespace jackdaw {

namespace {

/// A host answers at once; one that does not shall not keep messages back.
constexpr std::chrono::seconds kPatience{10};

Error offline()
{
    return {ErrorCode::Unavailable, QCoreApplication::translate("Conversations", "The account is offline."), {}};
}

} // namespace

AddressResolver::AddressResolver(const ConversationContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

AddressResolver::~AddressResolver()
{
    for (const ConversationId id : m_waiting.uniqueKeys())
        answer(id, offline());
    const auto rooms = std::exchange(m_rooms, {});
    for (const RoomQuestion& one : rooms) {
        one.promise->addResult(offline());
        one.promise->finish();
    }
}

QString AddressResolver::nextCommand()
{
    return QLatin1StringView("address-") + QString::number(++m_last);
}

QFuture<Result<QString>> AddressResolver::roomAddress(AccountId account, const QString& typed)
{
    const Conversation* known = m_context.table.find(account, typed);
    const bool isRoom = known && known->kind == wire::ConversationKind::Room && known->confirmed;
    if (isRoom || typed.isEmpty() || typed.size() > kMaximumAddress || !m_context.accounts.isOnline(account))
        return QtFuture::makeReadyFuture(Result<QString>(typed));
    const QString command = nextCommand();
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    m_rooms.insert(command, {account, typed, promise});
    QTimer::singleShot(kPatience, this, [this, account, command] { answerRoom(account, command, QString()); });
    m_context.accounts.send(account, wire::NormaliseAddress{command, wire::ConversationKind::Room, typed});
    return promise->future();
}

bool AddressResolver::answerRoom(AccountId account, const QString& command, const Result<QString>& address)
{
    const auto it = m_rooms.constFind(command);
    if (it == m_rooms.cend() || it->account != account)
        return false;
    const RoomQuestion question = m_rooms.take(command);
    const bool better = !address || (!address->isEmpty() && address->size() <= kMaximumAddress);
    question.promise->addResult(better ? address : Result<QString>(question.typed));
    question.promise->finish();
    return true;
}

void AddressResolver::ask(ConversationId id)
{
    const Conversation* conversation = m_context.table.get(id);
    if (!conversation || !conversation->provisional || !m_context.accounts.isOnline(conversation->account))
        return;
    const bool asked = std::any_of(m_questions.cbegin(), m_questions.cend(),
                                   [id](const Question& one) { return one.conversation == id; });
    if (asked)
        return;
    const QString command = nextCommand();
    m_questions.insert(command, {conversation->account, id});
    QTimer::singleShot(kPatience, this, [this, command] {
        if (const Question given = m_questions.take(command); given.conversation.isValid())
            settle(given.conversation, {});
    });
    m_context.accounts.send(conversation->account,
                            wire::NormaliseAddress{command, conversation->kind, conversation->address});
}

QFuture<Result<ConversationId>> AddressResolver::settled(ConversationId id)
{
    const Conversation* conversation = m_context.table.get(id);
    if (!conversation || !conversation->provisional || !m_context.accounts.isOnline(conversation->account))
        return QtFuture::makeReadyFuture(Result<ConversationId>(id));
    auto promise = std::make_shared<QPromise<Result<ConversationId>>>();
    promise->start();
    m_waiting.insert(id, promise);
    ask(id);
    return promise->future();
}

bool AddressResolver::onNormalised(AccountId account, const wire::AddressNormalised& event)
{
    const Result<QString> address = event.problem.isEmpty()
        ? Result<QString>(event.address)
        : Result<QString>(Error{ErrorCode::Invalid, event.problem, {}});
    if (answerRoom(account, event.re, address))
        return true;
    const auto it = m_questions.constFind(event.re);
    if (it == m_questions.cend() || it->account != account)
        return false;
    const ConversationId id = m_questions.take(event.re).conversation;
    if (event.problem.isEmpty()) {
        settle(id, event.address);
    } else {
        Q_EMIT refused(id, event.problem);
        answer(id, Error{ErrorCode::Invalid, event.problem, {}});
    }
    return true;
}

bool AddressResolver::onFailed(AccountId account, const wire::CommandFailed& event)
{
    if (answerRoom(account, event.re, QString()))
        return true;
    const auto it = m_questions.constFind(event.re);
    if (it == m_questions.cend() || it->account != account)
        return false;
    settle(m_questions.take(event.re).conversation, {});
    return true;
}

void AddressResolver::onAccountOnline(AccountId account)
{
    QList<ConversationId> open;
    for (const auto& [id, conversation] : m_context.table.all()) {
        if (conversation.account == account && conversation.provisional)
            open.append(id);
    }
    for (const ConversationId id : std::as_const(open))
        ask(id);
}

void AddressResolver::onAccountOffline(AccountId account)
{
    QList<ConversationId> stopped;
    m_questions.removeIf([&](const auto& item) {
        if (item.value().account != account)
            return false;
        stopped.append(item.value().conversation);
        return true;
    });
    for (const ConversationId id : std::as_const(stopped))
        answer(id, id); // it waits for the account, as messages do
    const QStringList rooms = m_rooms.keys();
    for (const QString& command : rooms)
        answerRoom(account, command, QString()); // as a join does
}

/// `address` empty: nobody knows better.
void AddressResolver::settle(ConversationId id, const QString& address)
{
    Conversation* conversation = m_context.table.edit(id);
    if (!conversation)
        return answer(id, offline());
    const bool same = address.isEmpty() || address.size() > kMaximumAddress || address == conversation->address;
    const Conversation* known = same ? nullptr : m_context.table.find(conversation->account, address);
    if (known) {
        const ConversationId to = known->id;
        Q_EMIT turnedOut(id, to);
        return answer(id, to);
    }
    conversation->provisional = false;
    if (!same)
        m_context.table.setAddress(id, address);
    Q_EMIT resolved(id);
    answer(id, id);
}

void AddressResolver::answer(ConversationId asked, const Result<ConversationId>& outcome)
{
    const auto promises = m_waiting.values(asked);
    m_waiting.remove(asked);
    for (const auto& promise : promises) {
        promise->addResult(outcome);
        promise->finish();
    }
}

} // namespace jackdaw
