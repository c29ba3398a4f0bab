// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/outbox.h"

#include <QCoreApplication>
#include <QUuid>
#include <algorithm>
#include <utility>

#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/conversations/conversation_storage.h"
#include "core/conversations/delivery.h"
#include "core/conversations/message_query.h"
#include "core/conversations/message_rows.h"
#include "core/text/shorten.h"

namespace jackdaw {

namespace {

/// Confirmed messages that are remembered for receipts; older ones are found in the store.
constexpr size_t kRemembered = 1000;

QString say(const char* sentence)
{
    return QCoreApplication::translate("Conversations", sentence);
}

/// Until it is stored, a message cannot go; better to leave the text with the user than to keep it where a crash or a
/// quit would lose it.
Error cannotStore()
{
    return {ErrorCode::Storage,
            say(QT_TRANSLATE_NOOP("Conversations",
                                  "The message was not sent, because Jackdaw cannot store it at the moment.")),
            {}};
}

/// Blanks for what no keyboard writes and networks refuse: places in the text stay what they are.
wire::RichText withoutControls(wire::RichText body)
{
    const auto isControl = [](QChar unit) {
        return unit.category() == QChar::Other_Control && unit != QLatin1Char('\n') && unit != QLatin1Char('\t');
    };
    std::replace_if(body.text.begin(), body.text.end(), isControl, QLatin1Char(' '));
    return body;
}

} // namespace

Outbox::Outbox(const ConversationContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.store, &Store::problemChanged, this, &Outbox::announceWaiting);
}

void Outbox::load(const QList<StoredConversations::Unsent>& unsent)
{
    QList<MessageId> interrupted;
    for (const auto& [message, outboxId] : unsent) {
        Entry entry;
        entry.message = message;
        entry.outboxId = outboxId;
        entry.stored = entry.announced = true;
        if (message.state == MessageState::Sending) {
            entry.message.state = MessageState::Unconfirmed;
            interrupted.append(message.id);
            Conversation* conversation = m_context.table.edit(message.conversation);
            if (conversation && conversation->lastMessage.id == message.id)
                conversation->lastMessage.state = MessageState::Unconfirmed;
        }
        m_byOutboxId.insert(outboxId, message.id);
        m_entries.emplace(message.id, std::move(entry));
    }
    saveStates(interrupted);
}

Result<MessageId> Outbox::send(const Conversation& conversation, const wire::RichText& written, wire::MessageKind kind)
{
    const wire::RichText body = withoutControls(written);
    if (body.text.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, say(QT_TRANSLATE_NOOP("Conversations", "The message is empty.")), {}};
    if (!m_context.store.obstacle().isEmpty())
        return cannotStore();
    const QList<wire::RichText> parts = partsOf(conversation, body);
    if (body.text.size() > kMaximumText || parts.size() > kMaximumParts) {
        return Error{ErrorCode::Invalid,
                     say(QT_TRANSLATE_NOOP("Conversations", "The message is too long for this network.")),
                     {}};
    }
    QList<MessageId> fresh;
    for (const wire::RichText& part : parts) {
        // Room behind it, in case it must be split when the network's limits are known.
        const qint64 position = m_context.table.nextPosition(m_context.clock.now(), kMaximumParts);
        fresh.append(enter(conversation, part, kind, position).message.id);
    }
    store(fresh, conversation);
    return fresh.last();
}

QList<wire::RichText> Outbox::partsOf(const Conversation& conversation, const wire::RichText& body) const
{
    const wire::SignedOn* limits = m_context.accounts.signedOn(conversation.account);
    if (!limits)
        return {body};
    return splitForNetwork(body, limits->maximumBytes, limits->features.contains(wire::Feature::MultilineMessages));
}

bool Outbox::canGo(const Conversation& conversation) const
{
    return m_context.accounts.isOnline(conversation.account) && !conversation.provisional
        && (conversation.kind == wire::ConversationKind::Direct || conversation.room.joined);
}

Outbox::Entry& Outbox::enter(const Conversation& conversation, wire::RichText body, wire::MessageKind kind,
                             qint64 position)
{
    const wire::SignedOn* own = m_context.accounts.signedOn(conversation.account);
    Entry entry;
    entry.outboxId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Message& message = entry.message;
    message.id = m_context.table.nextMessageId();
    message.conversation = conversation.id;
    message.account = conversation.account;
    message.direction = Direction::Outgoing;
    message.kind = kind;
    if (conversation.kind == wire::ConversationKind::Room)
        message.sender = message.senderName = conversation.room.nick;
    else if (own)
        message.sender = own->address;
    if (own && message.senderName.isEmpty())
        message.senderName = own->name;
    message.body = std::move(body);
    message.time = message.received = m_context.clock.now();
    message.position = position;
    message.state = canGo(conversation) ? MessageState::Sending : MessageState::Queued;
    message.networkId = entry.outboxId;
    m_byOutboxId.insert(entry.outboxId, message.id);
    return m_entries.emplace(message.id, std::move(entry)).first->second;
}

void Outbox::store(const QList<MessageId>& fresh, const Conversation& conversation)
{
    QList<MessageRow> rows;
    for (const MessageId id : fresh) {
        const Entry& entry = m_entries.at(id);
        rows.append({entry.message, {}, entry.outboxId});
    }
    const ConversationId id = conversation.id;
    whenDone(m_context.store.write([rows, row = ConversationRow(conversation)](Database& database) -> Result<void> {
        if (Result<void> saved = saveConversation(database, row); !saved)
            return saved;
        return insertSent(database, rows);
    }),
             this,
             [this, fresh = versionsOf(fresh), id](const Result<void>& outcome) { onStored(fresh, id, outcome); });
}

void Outbox::onStored(const QList<Version>& fresh, ConversationId conversation, const Result<void>& outcome)
{
    QList<MessageId> ids;
    for (const Version& version : fresh) {
        const auto it = m_entries.find(version.id);
        if (it == m_entries.end())
            continue;
        it->second.stored = outcome.ok();
        if (!outcome) {
            // It is nowhere but here: shown, so that the text is not lost, and never sent.
            setState(it->second, MessageState::Failed, outcome.error().text);
        }
        ids.append(version.id);
    }
    if (outcome && m_context.table.get(conversation))
        m_context.table.setStored(conversation);
    QList<Version> going;
    for (const Version& version : fresh)
        going.append(outcome ? revived(version) : version);
    announce(ids);
    for (const Version& version : std::as_const(going))
        dispatch(version);
}

void Outbox::announceWaiting()
{
    if (m_context.store.obstacle().isEmpty())
        return;
    QMap<ConversationId, QList<MessageId>> waiting;
    for (auto& [id, entry] : m_entries) {
        if (entry.announced)
            continue;
        entry.limbo = true;
        entry.asStored = entry.message.state;
        setState(entry, MessageState::Queued);
        waiting[entry.message.conversation].append(id);
    }
    for (auto it = waiting.cbegin(); it != waiting.cend(); ++it)
        announce(it.value());
}

Outbox::Version Outbox::revived(const Version& stored)
{
    const auto it = m_entries.find(stored.id);
    if (it == m_entries.end() || !std::exchange(it->second.limbo, false))
        return stored;
    // Whatever became of it meanwhile had a write of its own.
    if (it->second.change != stored.change + 1 || it->second.message.state != MessageState::Queued)
        return stored;
    setState(it->second, it->second.asStored);
    return {stored.id, it->second.change};
}

void Outbox::announce(const QList<MessageId>& fresh)
{
    QList<Message> added;
    QList<MessageId> again; // it failed to be stored before, and was shown
    for (const MessageId id : fresh) {
        const auto it = m_entries.find(id);
        if (it == m_entries.end())
            continue;
        if (std::exchange(it->second.announced, true))
            again.append(id);
        else
            added.append(it->second.message);
    }
    tellChanged(again);
    if (added.isEmpty())
        return;
    // Not where they were given to the store: a conversation may have turned out to be another since.
    const ConversationId conversation = added.last().conversation;
    Conversation* changed = m_context.table.edit(conversation);
    if (changed && changed->lastMessage.position < added.last().position)
        changed->lastMessage = added.last();
    Q_EMIT messagesAdded(added);
    Q_EMIT conversationChanged(conversation);
}

/// Gives a message to its host, if it is still what was committed.
void Outbox::dispatch(const Version& version)
{
    const auto it = m_entries.find(version.id);
    if (it == m_entries.end() || it->second.change != version.change
        || it->second.message.state != MessageState::Sending || it->second.dispatched)
        return;
    Entry& entry = it->second;
    const Conversation* conversation = m_context.table.get(entry.message.conversation);
    if (!conversation || !canGo(*conversation)) {
        setState(entry, MessageState::Queued);
        saveStates({version.id});
        return;
    }
    entry.dispatched = true;
    m_context.accounts.send(conversation->account,
                            wire::SendMessage{entry.outboxId, conversation->kind, conversation->address,
                                              entry.message.kind, entry.message.body});
}

ConversationId Outbox::conversationOf(MessageId id) const
{
    const auto it = m_entries.find(id);
    return it == m_entries.end() ? ConversationId() : it->second.message.conversation;
}

Result<ConversationId> Outbox::retry(MessageId id)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end() || !mayBeRetried(it->second.message.state))
        return Error{ErrorCode::Refused,
                     say(QT_TRANSLATE_NOOP("Conversations",
                                           "Only a message that failed or was not confirmed can be sent again.")),
                     {}};
    if (!m_context.store.obstacle().isEmpty())
        return cannotStore();
    Entry& entry = it->second;
    const Conversation* conversation = m_context.table.get(entry.message.conversation);
    if (!conversation)
        return Error{
            ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Conversations", "There is no such conversation.")), {}};
    entry.dispatched = false;
    setState(entry, canGo(*conversation) ? MessageState::Sending : MessageState::Queued);
    if (!entry.stored)
        store({id}, *conversation);
    else if (entry.message.state == MessageState::Sending)
        storeReleases({Release{id, entry.message.body, {}}});
    else
        saveStates({id});
    return conversation->id;
}

Result<void> Outbox::discard(MessageId id)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end()
        || (it->second.message.state != MessageState::Queued && !mayBeRetried(it->second.message.state)))
        return Error{ErrorCode::Refused,
                     say(QT_TRANSLATE_NOOP("Conversations", "This message has been sent and cannot be taken back.")),
                     {}};
    const ConversationId conversation = it->second.message.conversation;
    const bool wasLast = m_context.table.get(conversation) && m_context.table.get(conversation)->lastMessage.id == id;
    forget(id);
    m_context.store.write([id, conversation](Database& database) { return deleteMessage(database, id, conversation); });
    Q_EMIT messageRemoved(conversation, id);
    if (wasLast) {
        whenDone(
            m_context.store.read([conversation](Database& database) { return newestMessage(database, conversation); }),
            this, [this, conversation](const Result<Message>& newest) {
                Conversation* changed = m_context.table.edit(conversation);
                if (!changed)
                    return;
                changed->lastMessage = newest ? *newest : Message();
                Q_EMIT conversationChanged(conversation);
            });
    }
    return {};
}

void Outbox::setState(Entry& entry, MessageState state, const QString& error)
{
    ++entry.change;
    entry.message.state = state;
    entry.message.error = error;
    Conversation* conversation = m_context.table.edit(entry.message.conversation);
    if (conversation && conversation->lastMessage.id == entry.message.id)
        conversation->lastMessage = entry.message;
}

QList<Outbox::Version> Outbox::versionsOf(const QList<MessageId>& ids) const
{
    QList<Version> versions;
    for (const MessageId id : ids)
        versions.append({id, m_entries.at(id).change});
    return versions;
}

void Outbox::saveStates(const QList<MessageId>& ids)
{
    if (ids.isEmpty())
        return;
    QList<SentRow> rows;
    for (const MessageId id : ids)
        rows.append(SentRow(m_entries.at(id).message));
    whenDone(m_context.store.write([rows](Database& database) { return saveSent(database, rows); }), this,
             [](const Result<void>& outcome) {
                 if (!outcome)
                     qCWarning(logConversations, "states were not stored: %ls",
                               qUtf16Printable(outcome.error().details));
             });
    tellChanged(ids);
}

void Outbox::tellChanged(const QList<MessageId>& ids)
{
    QList<Message> changed;
    for (const MessageId id : ids) {
        const Entry& entry = m_entries.at(id);
        if (entry.announced)
            changed.append(entry.message);
    }
    for (const Message& message : std::as_const(changed))
        Q_EMIT messageChanged(message);
}

int Outbox::unstored() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [](const auto& each) {
        return !each.second.stored && each.second.message.state == MessageState::Failed;
    }));
}

void Outbox::forget(MessageId id)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return;
    m_byOutboxId.remove(it->second.outboxId);
    m_entries.erase(it);
}

void Outbox::forgetOld()
{
    for (auto it = m_entries.begin(); m_entries.size() > kRemembered && it != m_entries.end();) {
        const MessageState state = it->second.message.state;
        if (isWaiting(state) || mayBeRetried(state)) {
            ++it;
            continue;
        }
        m_byOutboxId.remove(it->second.outboxId);
        it = m_entries.erase(it);
    }
}

} // namespace jackdaw
