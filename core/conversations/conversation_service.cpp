// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/conversations/conversation_service.h"

#include <algorithm>

#include "core/base/log.h"
#include "core/base/when_done.h"
#include "core/conversations/conversation_service_private.h"
#include "core/conversations/conversation_storage.h"
#include "core/conversations/message_query.h"

namespace jackdaw {

namespace {

Error noSuchConversation()
{
    return {ErrorCode::NotFound, ConversationService::tr("There is no such conversation."), {}};
}

Error accountRemoved()
{
    return {ErrorCode::Refused,
            ConversationService::tr("The account of this conversation was removed: it can only be read."),
            {}};
}

} // namespace

ConversationService::Private::Private(ConversationService& service, const Parts& parts)
    : q(service)
    , context{parts.store, parts.accounts, parts.contacts, parts.clock, table, parts.secrets}
    , pipeline(context)
    , outbox(context)
    , addresses(context)
    , privates(context)
    , rooms(context)
    , directory(parts.accounts)
    , roomLists(parts.accounts)
    , typing(context)
{
}

void ConversationService::Private::connectParts()
{
    using Service = ConversationService;
    connect(&pipeline, &IncomingPipeline::conversationAdded, &q, &Service::conversationAdded);
    connect(&pipeline, &IncomingPipeline::conversationChanged, &q, &Service::conversationChanged);
    connect(&pipeline, &IncomingPipeline::messagesAdded, &q, &Service::messagesAdded);
    connect(&pipeline, &IncomingPipeline::messageArrived, &q, &Service::messageArrived);
    connect(&pipeline, &IncomingPipeline::crowdedChanged, &q, &Service::crowdedChanged);
    connect(&outbox, &Outbox::messagesAdded, &q, &Service::messagesAdded);
    connect(&outbox, &Outbox::messageChanged, &q, &Service::messageChanged);
    connect(&outbox, &Outbox::messageRemoved, &q, &Service::messageRemoved);
    connect(&outbox, &Outbox::conversationChanged, &q, &Service::conversationChanged);
    connect(&typing, &TypingWatch::conversationChanged, &q, &Service::conversationChanged);
    connect(&rooms, &Rooms::conversationAdded, &q, &Service::conversationAdded);
    connect(&rooms, &Rooms::conversationChanged, &q, &Service::conversationChanged);
    connect(&rooms, &Rooms::conversationRemoved, &q, &Service::conversationRemoved);
    connect(&rooms, &Rooms::participantsChanged, &q, &Service::participantsChanged);
    connect(&rooms, &Rooms::problem, &q, &Service::problem);
    connect(&rooms, &Rooms::done, &q, &Service::roomCommandDone);
    connect(&rooms, &Rooms::noticed, &pipeline, &IncomingPipeline::addNotice);
    connect(&rooms, &Rooms::participantsChanging, &privates, &PrivateChats::onParticipants);
    connect(&privates, &PrivateChats::noticed, &pipeline, &IncomingPipeline::addNotice);
    connect(&privates, &PrivateChats::moved, &q, [this](ConversationId id) { onResolved(id); });
    connect(&rooms, &Rooms::joined, &q, [this](ConversationId room) {
        pipeline.expectReplay(room);
        outbox.onReady(room);
    });
    connect(&rooms, &Rooms::turnedOut, &q, [this](ConversationId from, ConversationId to) { replace(from, to); });
    connect(&rooms, &Rooms::refused, &outbox, &Outbox::onRefused);
    connect(&addresses, &AddressResolver::refused, &outbox, &Outbox::onRefused);
    connect(&addresses, &AddressResolver::refused, &q, &Service::problem);
    connect(&addresses, &AddressResolver::resolved, &q, [this](ConversationId id) { onResolved(id); });
    connect(&addresses, &AddressResolver::turnedOut, &q,
            [this](ConversationId from, ConversationId to) { replace(from, to); });
    connect(&pipeline, &IncomingPipeline::ownMessageSeen, &outbox, &Outbox::onSeen);
    connect(&context.contacts, &ContactService::contactAdded, &q, [this](ContactId id) { refreshTitles(id); });
    connect(&context.contacts, &ContactService::contactChanged, &q, [this](ContactId id) { refreshTitles(id); });
    connect(&context.contacts, &ContactService::reset, &q, [this] { refreshTitles({}); });
}

void ConversationService::Private::save(const Conversation& conversation)
{
    whenDone(context.store.write(
                 [row = ConversationRow(conversation)](Database& database) { return saveConversation(database, row); }),
             &q, [this, id = conversation.id](const Result<void>& outcome) {
                 if (outcome && table.get(id))
                     table.setStored(id);
                 if (!outcome)
                     qCWarning(logConversations, "a conversation was not stored: %ls",
                               qUtf16Printable(outcome.error().details));
             });
}

QString ConversationService::Private::titleFor(const Conversation& conversation) const
{
    if (conversation.kind == wire::ConversationKind::Room || conversation.accountRemoved)
        return conversation.title;
    if (const Buddy* buddy = context.contacts.findBuddy(conversation.account, conversation.address))
        return context.contacts.nameOf(buddy->contact);
    const auto place = jackdaw::placeOf(table, conversation.account, conversation.address);
    return place ? placeTitle(table, *place) : conversation.address;
}

/// A room that never let the user in, at the address of somebody in the list: once asked for by mistake.
bool ConversationService::Private::mend(Conversation& conversation)
{
    const bool unknown
        = conversation.kind == wire::ConversationKind::Room && !conversation.confirmed && !conversation.room.joining;
    if (!unknown || !context.contacts.findBuddy(conversation.account, conversation.address))
        return false;
    becomePerson(conversation);
    if (table.isStored(conversation.id))
        save(conversation);
    return true;
}

void ConversationService::Private::failWaiting(ConversationId id)
{
    outbox.onRefused(id, ConversationService::tr("The account was removed before this was sent."));
}

void ConversationService::Private::refreshTitle(ConversationId id)
{
    Conversation& conversation = *table.edit(id);
    const bool mended = mend(conversation);
    const QString title = titleFor(conversation);
    if (title == conversation.title && !mended)
        return;
    conversation.title = title;
    Q_EMIT q.conversationChanged(id);
    if (mended)
        outbox.onReady(id);
}

void ConversationService::Private::refreshTitles(ContactId contact)
{
    QList<ConversationId> touched;
    if (contact.isValid()) {
        for (const Buddy* buddy : context.contacts.buddiesOf(contact)) {
            if (const Conversation* conversation = table.find(buddy->account, buddy->address))
                touched.append(conversation->id);
        }
    } else {
        touched = q.conversations();
    }
    for (const ConversationId id : std::as_const(touched))
        refreshTitle(id);
}

ConversationService::ConversationService(const Parts& parts, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, parts))
{
    d->connectParts();
}

ConversationService::~ConversationService() = default;

void ConversationService::load(const StoredConversations& stored)
{
    d->table.load(stored);
    d->outbox.load(stored.unsent);
    for (const ConversationId id : conversations()) {
        Conversation& conversation = *d->table.edit(id);
        d->mend(conversation);
        conversation.title = d->titleFor(conversation);
        conversation.provisional = d->mayBeProvisional(conversation);
        if (conversation.accountRemoved)
            d->failWaiting(id);
        Q_EMIT conversationAdded(id);
    }
}

QList<ConversationId> ConversationService::conversations() const
{
    QList<ConversationId> ids;
    for (const auto& [id, conversation] : d->table.all())
        ids.append(id);
    return ids;
}

const Conversation* ConversationService::conversation(ConversationId id) const
{
    return d->table.get(id);
}

const Conversation* ConversationService::find(AccountId account, const QString& address) const
{
    return d->table.find(account, address);
}

QList<ConversationId> ConversationService::conversationsOf(ContactId contact) const
{
    QList<const Conversation*> found;
    for (const Buddy* buddy : d->context.contacts.buddiesOf(contact)) {
        const Conversation* conversation = d->table.find(buddy->account, buddy->address);
        if (conversation && (conversation->open || conversation->lastMessage.id.isValid()))
            found.append(conversation);
    }
    const Buddy* best = d->context.contacts.bestBuddy(contact);
    const auto isBest = [best](const Conversation* conversation) {
        return best && conversation->account == best->account && conversation->address == best->address;
    };
    std::stable_sort(found.begin(), found.end(), [&isBest](const Conversation* a, const Conversation* b) {
        if (isBest(a) != isBest(b))
            return isBest(a);
        return a->lastMessage.position > b->lastMessage.position;
    });
    QList<ConversationId> ids;
    for (const Conversation* conversation : std::as_const(found))
        ids.append(conversation->id);
    return ids;
}

ContactId ConversationService::contactOf(ConversationId id) const
{
    const Conversation* conversation = d->table.get(id);
    if (!conversation || conversation->kind != wire::ConversationKind::Direct)
        return {};
    const Buddy* buddy = d->context.contacts.findBuddy(conversation->account, conversation->address);
    return buddy ? buddy->contact : ContactId{};
}

void ConversationService::close(ConversationId id)
{
    Conversation* conversation = d->table.edit(id);
    if (!conversation)
        return;
    conversation->open = false;
    if (conversation->kind == wire::ConversationKind::Room) {
        // Saves and tells as well.
        (void)d->rooms.leave(id);
    } else if (d->table.isStored(id) || conversation->lastMessage.id.isValid()) {
        d->save(*conversation);
        Q_EMIT conversationChanged(id);
    } else {
        d->table.remove(id);
        Q_EMIT conversationRemoved(id);
    }
}

QFuture<Result<QList<Message>>> ConversationService::messages(const MessageQuery& query) const
{
    return d->context.store.read([query](Database& database) { return readMessages(database, query); });
}

QFuture<Result<Message>> ConversationService::message(MessageId id) const
{
    return d->context.store.read([id](Database& database) { return readMessage(database, id); });
}

Result<MessageId> ConversationService::send(ConversationId id, const wire::RichText& body, wire::MessageKind kind)
{
    Conversation* conversation = d->table.edit(id);
    if (!conversation)
        return noSuchConversation();
    if (conversation->accountRemoved)
        return accountRemoved();
    conversation->open = true;
    Result<MessageId> sent = d->outbox.send(*conversation, body, kind);
    if (!sent)
        return sent;
    d->typing.forget(id);
    d->addresses.ask(id);
    if (conversation->kind == wire::ConversationKind::Room)
        d->rooms.ensureJoined(id);
    return sent;
}

Result<void> ConversationService::retry(MessageId id)
{
    const Conversation* conversation = d->table.get(d->outbox.conversationOf(id));
    if (conversation && conversation->accountRemoved)
        return accountRemoved();
    const Result<ConversationId> retried = d->outbox.retry(id);
    if (!retried)
        return retried.error();
    d->rooms.ensureJoined(*retried);
    return {};
}

Result<void> ConversationService::discard(MessageId id)
{
    return d->outbox.discard(id);
}

void ConversationService::markRead(ConversationId id)
{
    Conversation* conversation = d->table.edit(id);
    if (!conversation || (conversation->unread == 0 && conversation->lastRead == conversation->lastMessage.id))
        return;
    conversation->unread = 0;
    conversation->mentions = 0;
    conversation->lastRead = conversation->lastMessage.id;
    d->context.store.write([id, last = conversation->lastRead, position = conversation->lastMessage.position](
                               Database& database) { return storeRead(database, id, last, position); });
    Q_EMIT conversationChanged(id);
}

void ConversationService::setTyping(ConversationId id, wire::TypingState state)
{
    d->typing.set(id, state);
}

void ConversationService::setDraft(ConversationId id, const QString& text)
{
    Conversation* conversation = d->table.edit(id);
    const QString draft = text.left(kMaximumText);
    if (!conversation || conversation->draft == draft)
        return;
    conversation->draft = draft;
    d->save(*conversation);
    Q_EMIT conversationChanged(id);
}

Result<ConversationId> ConversationService::joinRoom(AccountId account, const QString& room, const QString& nick,
                                                     const QString& password, bool creates)
{
    return d->rooms.join(account, room, nick, password, creates);
}

void ConversationService::joinRemembered(AccountId account, const QString& room, const QString& nick,
                                         const Secret& password)
{
    d->rooms.joinAsRemembered(account, room, nick, password);
}

void ConversationService::setRemembered(AccountId account, const QSet<QString>& rooms)
{
    d->rooms.setRemembered(account, rooms);
}

Result<void> ConversationService::leaveRoom(ConversationId id)
{
    return d->rooms.leave(id);
}

Result<void> ConversationService::setTopic(ConversationId id, const QString& topic)
{
    return d->rooms.setTopic(id, topic);
}

Result<void> ConversationService::setNick(ConversationId id, const QString& nick)
{
    return d->rooms.setNick(id, nick);
}

Result<void> ConversationService::invite(ConversationId id, const QString& address, const QString& message)
{
    return d->rooms.invite(id, address, message);
}

Result<void> ConversationService::actInRoom(ConversationId id, wire::RoomAction action, const QString& nick,
                                            const QString& address, const QString& reason)
{
    return d->rooms.act(id, action, nick, address, reason);
}

Result<void> ConversationService::configureRoom(ConversationId id)
{
    return d->rooms.configure(id);
}

QFuture<Result<QList<wire::RoomListEntry>>> ConversationService::roomList(ConversationId id, wire::RoomList list)
{
    const auto refused = d->rooms.listRefusal(id, list);
    if (refused)
        return QtFuture::makeReadyFuture(RoomLists::Entries(*refused));
    const Conversation& room = *d->table.get(id);
    return d->roomLists.get(room.account, room.address, list);
}

std::optional<RoomPlace> ConversationService::placeOf(ConversationId id) const
{
    const Conversation* conversation = d->table.get(id);
    if (!conversation || conversation->kind != wire::ConversationKind::Direct)
        return {};
    return jackdaw::placeOf(d->table, conversation->account, conversation->address);
}

QFuture<Result<QList<wire::RoomEntry>>> ConversationService::listRooms(AccountId account, const QString& server)
{
    return d->directory.list(account, server);
}

std::unique_ptr<RoomListing> ConversationService::openRoomList(AccountId account, const QString& server)
{
    return d->directory.open(account, server);
}

int ConversationService::unreadTotal() const
{
    int total = 0;
    for (const auto& [id, conversation] : d->table.all())
        total += conversation.unread;
    return total;
}

bool ConversationService::isSettled() const
{
    return d->pipeline.isSettled();
}

int ConversationService::unsaved() const
{
    return d->pipeline.waiting() + d->outbox.unstored();
}

bool ConversationService::isStoring() const
{
    return d->pipeline.isStoring();
}

bool ConversationService::isCrowded() const
{
    return d->pipeline.isCrowded();
}

} // namespace jackdaw
