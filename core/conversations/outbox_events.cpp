// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the network says of the user's messages, and when they may go.

#include <QCoreApplication>
#include <memory>
#include <optional>
#include <utility>

#include "core/base/when_done.h"
#include "core/conversations/delivery.h"
#include "core/conversations/outbox.h"
#include "core/text/shorten.h"

namespace jackdaw {

void Outbox::onState(AccountId account, const wire::MessageStateChanged& event)
{
    const auto known = m_byOutboxId.constFind(event.id);
    if (known == m_byOutboxId.constEnd()) {
        updateStored(event);
        return;
    }
    Entry& entry = m_entries.at(*known);
    const MessageState state = stateOf(event.state);
    if (entry.message.account != account || !entry.dispatched)
        return;
    const bool renamed = !event.networkId.isEmpty() && event.networkId != entry.message.networkId;
    if (!advances(entry.message.state, state) && !renamed)
        return;
    if (renamed)
        entry.message.networkId = event.networkId.left(kMaximumAddress);
    const QString error = event.error.isEmpty()
        ? QCoreApplication::translate("Conversations", "The network did not take the message.")
        : event.error;
    if (advances(entry.message.state, state))
        setState(entry, state, state == MessageState::Failed ? error : QString());
    saveStates({entry.message.id});
    forgetOld();
}

bool Outbox::onFailed(AccountId account, const wire::CommandFailed& event)
{
    if (!m_byOutboxId.contains(event.re))
        return false;
    onState(account, wire::MessageStateChanged{event.re, wire::SendState::Failed, event.text, {}});
    return true;
}

void Outbox::updateStored(const wire::MessageStateChanged& event)
{
    if (event.state == wire::SendState::Failed || event.state == wire::SendState::Unconfirmed)
        return;
    auto found = std::make_shared<std::optional<Message>>();
    whenDone(
        m_context.store.write([found, id = event.id, state = stateOf(event.state)](Database& database) -> Result<void> {
            Result<std::optional<Message>> moved = advanceSent(database, id, state);
            if (!moved)
                return moved.error();
            *found = *moved;
            return {};
        }),
        this, [this, found](const Result<void>& outcome) {
            if (outcome && *found)
                Q_EMIT messageChanged(**found);
        });
}

void Outbox::onAccountOnline(AccountId account)
{
    release([account](const Conversation& conversation) { return conversation.account == account; });
}

void Outbox::onRoomJoined(ConversationId room)
{
    release([room](const Conversation& conversation) { return conversation.id == room; });
}

void Outbox::onAccountOffline(AccountId account)
{
    QList<MessageId> stopped;
    for (auto& [id, entry] : m_entries) {
        if (entry.message.account != account || entry.message.state != MessageState::Sending)
            continue;
        setState(entry, entry.dispatched ? MessageState::Unconfirmed : MessageState::Queued);
        stopped.append(id);
    }
    saveStates(stopped);
}

void Outbox::release(const std::function<bool(const Conversation&)>& chosen)
{
    QList<MessageId> queued;
    for (const auto& [id, entry] : m_entries) {
        const Conversation* conversation = m_context.table.get(entry.message.conversation);
        if (entry.message.state == MessageState::Queued && conversation && chosen(*conversation)
            && canGo(*conversation))
            queued.append(id);
    }
    QList<MessageId> going;
    for (const MessageId id : std::as_const(queued)) {
        const QList<MessageId> parts = splitQueued(id);
        for (const MessageId part : parts) {
            Entry& entry = m_entries.at(part);
            if (part == id)
                setState(entry, MessageState::Sending);
            going.append(part);
        }
    }
    saveStates(going, true);
}

/// The limits were not known when it was queued: it keeps the first part, the others get rows right behind it.
QList<MessageId> Outbox::splitQueued(MessageId id)
{
    QList<MessageId> ids{id};
    const Message whole = m_entries.at(id).message;
    const Conversation& conversation = *m_context.table.get(whole.conversation);
    const QList<wire::RichText> parts = partsOf(conversation, whole.body);
    if (parts.size() < 2 || parts.size() > kMaximumParts)
        return ids;
    m_entries.at(id).message.body = parts.first();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        Entry& part = enter(conversation, parts[i], whole.kind, whole.position + i);
        part.held = true;
        ids.append(part.message.id);
    }
    store(ids.mid(1), conversation);
    return ids;
}

} // namespace jackdaw
