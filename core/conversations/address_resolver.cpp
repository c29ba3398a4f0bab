// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/address_resolver.h"

#include <QCoreApplication>
#include <QTimer>
#include <algorithm>
#include <chrono>

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
    const QString command = QLatin1StringView("address-") + QString::number(++m_last);
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
