// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/incoming_pipeline.h"

#include <algorithm>
#include <utility>

#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/conversations/conversation_storage.h"
#include "core/conversations/duplicates.h"
#include "core/conversations/room_place.h"
#include "core/text/mentions.h"
#include "core/text/safe_text.h"
#include "core/text/shorten.h"

namespace jackdaw {

namespace {

/// Bounds one store job and one turn of the window's loop.
constexpr qsizetype kMaximumBatch = 500;
/// In a flood, messages wait so long for each other: nobody reads faster, and a commit costs as much for one as for
/// many.
constexpr std::chrono::milliseconds kGather(20);
constexpr qint64 kDay = 24LL * 60 * 60 * 1000;
/// 1990-01-01: no network of ours is older; stamps before it are nonsense.
constexpr qint64 kEarliest = 631152000000LL;

} // namespace

/// Shared with the store's thread, which fills `fresh` and `read` and touches nothing else.
struct IncomingPipeline::Batch {
    QList<Arrival> arrivals;
    QList<ConversationRow> unsaved;
    std::vector<bool> fresh;
    std::vector<bool> read; ///< the user wrote it elsewhere, and had read what was before it
};

IncomingPipeline::IncomingPipeline(const ConversationContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_flush(kGather, [this] { flush(); })
{
}

void IncomingPipeline::receive(AccountId account, const wire::MessageReceived& event)
{
    Arrival arrival;
    arrival.serial = event.serial;
    arrival.life = m_serials.life(account);
    arrival.row.message.account = account;
    if (!validate(event)) {
        arrival.drop = true;
    } else {
        const Conversation& conversation = resolve(account, event);
        arrival.row.message = messageFrom(event, conversation);
        arrival.row.archiveId = event.archiveId;
        applyPolicy(arrival, event, conversation);
    }
    wait(std::move(arrival));
}

void IncomingPipeline::skip(AccountId account, const wire::MessageReceived& event)
{
    Arrival arrival;
    arrival.serial = event.serial;
    arrival.life = m_serials.life(account);
    arrival.row.message.account = account;
    arrival.drop = true;
    wait(std::move(arrival));
}

bool IncomingPipeline::validate(const wire::MessageReceived& event) const
{
    return !event.conversation.isEmpty() && event.conversation.size() <= kMaximumAddress
        && event.sender.size() <= kMaximumAddress && !event.body.text.isEmpty();
}

Conversation& IncomingPipeline::resolve(AccountId account, const wire::MessageReceived& event)
{
    ConversationTable& table = m_context.table;
    const Buddy* buddy = m_context.contacts.findBuddy(account, event.conversation);
    const bool isDirect = event.kind == wire::ConversationKind::Direct;
    const auto place = isDirect && !buddy ? placeOf(table, account, event.conversation) : std::nullopt;
    QString title = place ? placeTitle(table, *place) : event.conversation;
    if (isDirect && buddy)
        title = m_context.contacts.nameOf(buddy->contact);
    const Conversation* known = table.find(account, event.conversation);
    const bool added = !known;
    Conversation& conversation
        = known ? *table.edit(known->id) : table.add(event.kind, account, event.conversation, title);
    if (isDirect && !conversation.confirmed) {
        becomePerson(conversation);
        conversation.title = title;
        table.setUnstored(conversation.id);
        Q_EMIT conversationChanged(conversation.id);
    }
    conversation.heard = conversation.heard || (isDirect && !event.outgoing);
    if (added)
        Q_EMIT conversationAdded(conversation.id);
    return conversation;
}

Message IncomingPipeline::messageFrom(const wire::MessageReceived& event, const Conversation& conversation) const
{
    const qint64 now = m_context.clock.now();
    Message message;
    message.conversation = conversation.id;
    message.account = conversation.account;
    message.direction = event.outgoing ? Direction::Outgoing : Direction::Incoming;
    message.state = event.outgoing ? MessageState::Sent : MessageState::Received;
    message.kind = event.messageKind;
    message.sender = event.sender;
    message.senderName = conversation.kind == wire::ConversationKind::Room || event.outgoing ? safeName(event.sender)
                                                                                             : conversation.title;
    message.body = shortened(event.body, kMaximumText);
    message.time = event.time > kEarliest && event.time <= now + kDay ? event.time : now;
    message.received = now;
    message.networkId = event.messageId;
    message.delayed = event.delayed;
    return message;
}

void IncomingPipeline::applyPolicy(Arrival& arrival, const wire::MessageReceived& event,
                                   const Conversation& conversation) const
{
    Message& message = arrival.row.message;
    const bool isRoom = conversation.kind == wire::ConversationKind::Room;
    if (!isRoom && !event.outgoing) {
        const Buddy* buddy = m_context.contacts.findBuddy(conversation.account, conversation.address);
        arrival.drop = buddy && buddy->blocked;
    }
    message.mentionsMe
        = !event.outgoing && isRoom && (event.mentionsMe || mentions(message.body.text, conversation.room.nick));
    // What a room repeats of the time before is not news, unless somebody asked for the user.
    arrival.notifies = countsAsUnread(message) && (!isRoom || !message.delayed || message.mentionsMe);
    if (isRoom && message.delayed)
        arrival.replayUntil = m_replays.value(conversation.id);
}

void IncomingPipeline::addNotice(ConversationId id, const QString& text)
{
    const Conversation* conversation = m_context.table.get(id);
    if (!conversation)
        return;
    Arrival arrival;
    Message& message = arrival.row.message;
    message.conversation = id;
    message.account = conversation->account;
    message.direction = Direction::Notice;
    message.kind = wire::MessageKind::System;
    message.body = shortened(wire::RichText(text), kMaximumText);
    message.time = message.received = m_context.clock.now();
    wait(std::move(arrival));
}

void IncomingPipeline::expectReplay(ConversationId room)
{
    m_replays.insert(room, m_context.table.lastMessageId());
}

void IncomingPipeline::onAccountOffline(AccountId account)
{
    m_serials.startLife(account);
    flush();
}

void IncomingPipeline::wait(Arrival arrival)
{
    m_waiting.append(std::move(arrival));
    countWaiting();
    if (m_inHand == 0)
        m_flush.request();
}

void IncomingPipeline::flush()
{
    if (m_inHand > 0 || m_waiting.isEmpty())
        return;
    auto batch = std::make_shared<Batch>();
    const qsizetype count = std::min(m_waiting.size(), kMaximumBatch);
    batch->arrivals = m_waiting.mid(0, count);
    m_waiting.remove(0, count);

    QSet<ConversationId> seen;
    for (Arrival& arrival : batch->arrivals) {
        Message& message = arrival.row.message;
        Conversation* conversation = arrival.drop ? nullptr : m_context.table.edit(message.conversation);
        if (!conversation) {
            arrival.drop = true;
            continue;
        }
        // Numbered only now, so that the order of numbers is the order of commits.
        message.id = m_context.table.nextMessageId();
        message.position = m_context.table.nextPosition(message.received);
        if (seen.contains(conversation->id))
            continue;
        seen.insert(conversation->id);
        const bool opens = !conversation->open && message.direction != Direction::Notice;
        conversation->open = conversation->open || opens;
        if (opens || !m_context.table.isStored(conversation->id))
            batch->unsaved.append(ConversationRow(*conversation));
    }
    m_inHand = count;
    whenDone(m_context.store.write([batch](Database& database) { return storeBatch(database, *batch); }), this,
             [this, batch](const Result<void>& outcome) { finish(*batch, outcome); });
}

Result<void> IncomingPipeline::storeBatch(Database& database, Batch& batch)
{
    struct Count {
        int unread = 0;
        int mentions = 0;
        MessageId last;
        MessageId read; ///< the last one the user is known to have read
    };
    QHash<ConversationId, Count> counts;
    batch.fresh.assign(static_cast<size_t>(batch.arrivals.size()), false);
    batch.read.assign(static_cast<size_t>(batch.arrivals.size()), false);
    for (const ConversationRow& row : batch.unsaved) {
        if (Result<void> saved = saveConversation(database, row); !saved)
            return saved;
    }
    for (qsizetype i = 0; i < batch.arrivals.size(); ++i) {
        const Arrival& arrival = batch.arrivals[i];
        const Message& message = arrival.row.message;
        if (arrival.drop)
            continue;
        const Result<bool> known = isDuplicate(database, message, arrival.replayUntil);
        if (!known)
            return known.error();
        if (*known)
            continue;
        const Result<bool> inserted = insertMessage(database, arrival.row);
        if (!inserted)
            return inserted.error();
        if (!*inserted)
            continue;
        batch.fresh[static_cast<size_t>(i)] = true;
        Count& count = counts[message.conversation];
        count.unread += countsAsUnread(message) ? 1 : 0;
        count.mentions += countsAsUnread(message) && message.mentionsMe ? 1 : 0;
        count.last = message.id;
        if (message.direction != Direction::Outgoing)
            continue;
        const Result<bool> newer = hasUnreadAfter(database, message.conversation, message.time);
        if (!newer)
            return newer.error();
        if (*newer)
            continue;
        batch.read[static_cast<size_t>(i)] = true;
        count = {0, 0, message.id, message.id};
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it->read.isValid()) {
            if (Result<void> reset = resetRead(database, it.key(), it->read); !reset)
                return reset;
        }
        if (Result<void> counted = countMessages(database, it.key(), it->unread, it->mentions, it->last); !counted)
            return counted;
    }
    return {};
}

void IncomingPipeline::finish(const Batch& batch, const Result<void>& outcome)
{
    m_inHand = 0;
    if (outcome) {
        for (const ConversationRow& row : batch.unsaved)
            m_context.table.setStored(row.id);
        acknowledge(batch);
        publish(batch);
    } else {
        // Not acknowledged: a network that keeps messages gives them again at the next sign-on.
        qCWarning(logConversations, "%lld messages were not stored: %ls", static_cast<long long>(batch.arrivals.size()),
                  qUtf16Printable(outcome.error().details));
    }
    countWaiting();
    if (!m_waiting.isEmpty())
        m_flush.request();
}

void IncomingPipeline::countWaiting()
{
    const bool crowded = waiting() >= (m_crowded ? kMaximumWaiting / 2 : kMaximumWaiting);
    if (std::exchange(m_crowded, crowded) != crowded)
        Q_EMIT crowdedChanged();
}

void IncomingPipeline::acknowledge(const Batch& batch)
{
    QHash<std::pair<AccountId, uint>, QList<qint64>> serials;
    for (const Arrival& arrival : batch.arrivals) {
        if (arrival.serial > 0)
            serials[{arrival.row.message.account, arrival.life}].append(arrival.serial);
    }
    for (auto it = serials.cbegin(); it != serials.cend(); ++it) {
        const auto& [account, life] = it.key();
        const qint64 serial = m_serials.settle(account, life, it.value());
        if (serial > 0)
            m_context.accounts.send(account, wire::AckMessages{serial});
    }
}

void IncomingPipeline::publish(const Batch& batch)
{
    QList<Message> added;
    QList<Message> news;
    QList<ConversationId> touched;
    QList<Message> seen;
    for (qsizetype i = 0; i < batch.arrivals.size(); ++i) {
        const Message& message = batch.arrivals[i].row.message;
        if (!batch.fresh[static_cast<size_t>(i)]) {
            if (!batch.arrivals[i].drop && message.direction == Direction::Outgoing && !message.networkId.isEmpty())
                seen.append(message);
            continue;
        }
        added.append(message);
        Conversation* conversation = m_context.table.edit(message.conversation);
        if (!conversation)
            continue;
        if (!touched.contains(conversation->id))
            touched.append(conversation->id);
        if (batch.read[static_cast<size_t>(i)]) {
            conversation->unread = conversation->mentions = 0;
            conversation->lastRead = message.id;
            news.removeIf([&message](const Message& one) { return one.conversation == message.conversation; });
        }
        if (batch.arrivals[i].notifies)
            news.append(message);
        conversation->unread += countsAsUnread(message) ? 1 : 0;
        conversation->mentions += countsAsUnread(message) && message.mentionsMe ? 1 : 0;
        conversation->lastMessage = message;
        if (message.direction == Direction::Incoming && conversation->kind == wire::ConversationKind::Direct)
            conversation->typing = wire::TypingState::None;
    }
    if (!added.isEmpty())
        Q_EMIT messagesAdded(added);
    for (const ConversationId id : std::as_const(touched))
        Q_EMIT conversationChanged(id);
    for (const Message& message : std::as_const(news))
        Q_EMIT messageArrived(message);
    for (const Message& message : std::as_const(seen))
        Q_EMIT ownMessageSeen(message.conversation, message.networkId);
}

} // namespace jackdaw
