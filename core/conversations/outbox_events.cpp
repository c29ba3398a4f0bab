// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// What the network says of the user's messages, and when they may go.

#include <QCoreApplication>
#include <algorithm>
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
        updateStored(account, event);
        return;
    }
    Entry& entry = m_entries.at(*known);
    const MessageState state = stateOf(event.state);
    // One from before a crash may still be told of; one that waits in the queue not.
    if (entry.message.account != account || (!entry.dispatched && entry.message.state != MessageState::Unconfirmed))
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

void Outbox::updateStored(AccountId account, const wire::MessageStateChanged& event)
{
    if (event.state == wire::SendState::Failed || event.state == wire::SendState::Unconfirmed)
        return;
    auto found = std::make_shared<std::optional<Message>>();
    whenDone(m_context.store.write(
                 [found, account, id = event.id, state = stateOf(event.state)](Database& database) -> Result<void> {
                     Result<std::optional<Message>> moved = advanceSent(database, account, id, state);
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

void Outbox::onReady(ConversationId conversation)
{
    release([conversation](const Conversation& one) { return one.id == conversation; });
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

void Outbox::onRefused(ConversationId conversation, const QString& reason)
{
    QList<MessageId> stopped;
    for (auto& [id, entry] : m_entries) {
        if (entry.message.conversation != conversation || entry.dispatched || !isWaiting(entry.message.state))
            continue;
        setState(entry, MessageState::Failed, reason);
        stopped.append(id);
    }
    saveStates(stopped);
}

void Outbox::move(ConversationId from, ConversationId to)
{
    QList<Message> moved;
    for (auto& [id, entry] : m_entries) {
        if (entry.message.conversation != from)
            continue;
        entry.message.conversation = to;
        if (entry.announced)
            moved.append(entry.message);
    }
    if (!moved.isEmpty())
        Q_EMIT messagesAdded(moved);
}

void Outbox::onSeen(ConversationId conversation, const QString& networkId)
{
    for (auto& [id, entry] : m_entries) {
        if (entry.message.conversation != conversation || entry.message.networkId != networkId
            || entry.message.state != MessageState::Unconfirmed)
            continue;
        setState(entry, MessageState::Sent);
        saveStates({id});
        return;
    }
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
    // Not by their ids: parts of a text that was cut have got theirs later.
    std::sort(queued.begin(), queued.end(), [this](MessageId a, MessageId b) {
        return m_entries.at(a).message.position < m_entries.at(b).message.position;
    });
    QList<Release> releases;
    for (const MessageId id : std::as_const(queued))
        releases.append(split(id));
    if (!releases.isEmpty())
        storeReleases(releases);
}

/// The message keeps its first part; the others get places right behind it.
Outbox::Release Outbox::split(MessageId id)
{
    Entry& first = m_entries.at(id);
    setState(first, MessageState::Sending);
    const Message whole = first.message;
    Release release{id, whole.body, {}};
    const Conversation& conversation = *m_context.table.get(whole.conversation);
    const QList<wire::RichText> parts = partsOf(conversation, whole.body);
    if (parts.size() < 2 || parts.size() > kMaximumParts)
        return release;
    first.message.body = parts.first();
    for (qsizetype i = 1; i < parts.size(); ++i)
        release.further.append(enter(conversation, parts[i], whole.kind, whole.position + i).message.id);
    return release;
}

/// All in one: a crash must not find a part of a text.
void Outbox::storeReleases(const QList<Release>& releases)
{
    QList<SentRow> states;
    QList<MessageRow> further;
    QList<MessageId> going;
    QList<MessageId> known;
    for (const Release& release : releases) {
        states.append(SentRow(m_entries.at(release.id).message));
        known.append(release.id);
        going.append(release.id);
        for (const MessageId id : release.further) {
            const Entry& entry = m_entries.at(id);
            further.append({entry.message, {}, entry.outboxId});
            going.append(id);
        }
    }
    whenDone(m_context.store.write([states, further](Database& database) -> Result<void> {
        if (Result<void> saved = saveSent(database, states); !saved)
            return saved;
        return insertSent(database, further);
    }),
             this, [this, releases, versions = versionsOf(going)](const Result<void>& outcome) {
                 onReleased(releases, versions, outcome);
             });
    tellChanged(known);
}

void Outbox::onReleased(const QList<Release>& releases, const QList<Version>& versions, const Result<void>& outcome)
{
    QList<Version> going;
    for (const Version& version : versions)
        going.append(outcome ? revived(version) : version);
    for (const Release& release : releases) {
        const auto it = m_entries.find(release.id);
        if (it == m_entries.end())
            continue;
        if (outcome) {
            for (const MessageId id : release.further) {
                if (m_entries.contains(id))
                    m_entries.at(id).stored = true;
            }
            announce(release.further);
            continue;
        }
        // Nothing of it goes, and the user has the next word.
        for (const MessageId id : release.further)
            forget(id);
        it->second.message.body = release.whole;
        setState(it->second, MessageState::Failed, outcome.error().text);
        saveStates({release.id});
    }
    for (const Version& version : std::as_const(going))
        dispatch(version);
}

} // namespace jackdaw
