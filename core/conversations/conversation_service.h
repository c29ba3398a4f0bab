// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFuture>
#include <QObject>
#include <functional>
#include <memory>

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/conversations/conversation.h"
#include "core/conversations/message_rows.h"
#include "core/conversations/room_listing.h"
#include "core/conversations/room_place.h"
#include "core/wire/events.h"

namespace jackdaw {

class Clock;
class CommandSender;
class ContactService;
class SecretStore;
class Store;
struct StoredConversations;

/// A stretch of one or more conversations' messages, oldest first. `before` and `after` exclude themselves;
/// neither given: the newest; only `after`: those next to it. Positions compare across conversations, so that
/// several read as one timeline. Fewer than `limit` come only where there are no more.
struct MessageQuery {
    QList<ConversationId> conversations; ///< several: a merged contact's, as one timeline
    std::optional<qint64> before;        ///< Message::position
    std::optional<qint64> after;
    int limit = 100;
};

/// Conversations, what comes in (the incoming pipeline), what goes out (the outbox), and rooms. Main thread;
/// messages themselves are read from the store in pages.
class ConversationService final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Store& store;
        CommandSender& accounts;
        ContactService& contacts;
        const Clock& clock;
        SecretStore* secrets = nullptr; ///< for the passwords of rooms; none: they last for the session
    };
    explicit ConversationService(const Parts& parts, QObject* parent = nullptr);
    ~ConversationService() override;

    /// Takes what the store has; once, after the contacts.
    void load(const StoredConversations& stored);

    QList<ConversationId> conversations() const;
    const Conversation* conversation(ConversationId id) const;
    const Conversation* find(AccountId account, const QString& address) const;
    /// The conversations a contact has had, or has open; the one to write to by default first.
    QList<ConversationId> conversationsOf(ContactId contact) const;
    /// The contact of a direct conversation; invalid for rooms and strangers.
    ContactId contactOf(ConversationId id) const;

    /// Finds or makes the direct conversation with an address as a person types it. It is stored with its first message
    /// or draft. Where the address is new, the network is asked how it writes it (see settled()), now or when the
    /// account comes online; messages wait for the answer.
    Result<ConversationId> openDirect(AccountId account, const QString& address);
    /// The conversation that an opened one turned out to be, or one sentence why its address cannot be one. Finished at
    /// once where there is nothing to ask, or nobody.
    QFuture<Result<ConversationId>> settled(ConversationId id);
    /// The direct conversation with an address as a person types it, where there is one.
    const Conversation* findTyped(AccountId account, const QString& address) const;
    /// The conversation that another program's history belongs to, made where there is none; "Recent" does not show it.
    /// `former`: the account is not the user's here, and it can only be read.
    Result<ConversationId> adopt(AccountId account, bool former, wire::ConversationKind kind, const QString& address,
                                 const QString& title);
    /// Puts messages of the past where their time says, as read ones. `also` is done in the same transaction, before
    /// them: where it fails, they are not stored. Their ids and positions are given here, whatever they say.
    QFuture<Result<void>> addHistory(ConversationId id, const QList<MessageRow>& messages,
                                     const std::function<Result<void>(Database&)>& also);
    /// Takes it out of "Recent"; leaves a room. History stays.
    void close(ConversationId id);

    QFuture<Result<QList<Message>>> messages(const MessageQuery& query) const;
    /// One message; NotFound when there is none of that id.
    QFuture<Result<Message>> message(MessageId id) const;

    /// Puts a message into the outbox; it goes out when the account is online. Fails only for bad input
    /// (empty, too long for the network, unknown conversation).
    Result<MessageId> send(ConversationId id, const wire::RichText& body,
                           wire::MessageKind kind = wire::MessageKind::Text);
    /// Sends a failed or unconfirmed message again.
    Result<void> retry(MessageId id);
    /// Takes a queued, failed or unconfirmed message out of the outbox.
    Result<void> discard(MessageId id);

    void markRead(ConversationId id);
    void setTyping(ConversationId id, wire::TypingState state);
    void setDraft(ConversationId id, const QString& text);

    /// How the network writes the address of a room that a person typed, for joinRoom(); or one sentence why it cannot
    /// be one: then nothing was sent to the network and nothing is kept. Offline it is as it was typed.
    QFuture<Result<QString>> roomAddress(AccountId account, const QString& typed);
    /// Joins, or queues the join until the account is online.
    /// `creates`: where the network does not have it, its settings come as a prompt before others can come in.
    Result<ConversationId> joinRoom(AccountId account, const QString& room, const QString& nick,
                                    const QString& password, bool creates = false);
    /// A room that is to be entered at each sign-on, in silence where that is so already.
    void joinRemembered(AccountId account, const QString& room, const QString& nick, const Secret& password);
    /// Which rooms of an account are entered at each sign-on (Conversation::remembered).
    void setRemembered(AccountId account, const QSet<QString>& rooms);
    Result<void> leaveRoom(ConversationId id);
    Result<void> setTopic(ConversationId id, const QString& topic);
    Result<void> setNick(ConversationId id, const QString& nick);
    Result<void> invite(ConversationId id, const QString& address, const QString& message);
    /// Does something to a participant (`nick`), to somebody who is not there (`address`), or to the room. Only what
    /// RoomState::rights holds. roomCommandDone() or problem() says what became of it.
    Result<void> actInRoom(ConversationId id, wire::RoomAction action, const QString& nick, const QString& address,
                           const QString& reason);
    /// Asks for the room's settings, which come as a prompt.
    Result<void> configureRoom(ConversationId id);
    /// Who is banned from the room, or has a rank there; which lists there are, the room's state says.
    QFuture<Result<QList<wire::RoomListEntry>>> roomList(ConversationId id, wire::RoomList list);
    /// Opens the conversation with one participant alone.
    QFuture<Result<ConversationId>> openPrivate(ConversationId room, const QString& nick);
    /// Whose place in which room this conversation is with; nothing where it is with a person, or is a room.
    std::optional<RoomPlace> placeOf(ConversationId id) const;
    /// The network's directory; finishes when it is complete or the account goes offline. `server` empty: its own.
    QFuture<Result<QList<wire::RoomEntry>>> listRooms(AccountId account, const QString& server = {});
    /// The same in parts, as they come.
    std::unique_ptr<RoomListing> openRoomList(AccountId account, const QString& server = {});

    /// Sum over all conversations.
    int unreadTotal() const;
    /// Nothing that was received waits to be stored.
    bool isSettled() const;
    /// Received messages that are not stored, the user's own that could not be.
    int unsaved() const;
    /// A write of received messages is under way.
    bool isStoring() const;
    /// As many wait as may (see IncomingPipeline): the networks should say no more.
    bool isCrowded() const;

    // The networks' word; called by the event router.
    void onMessage(AccountId account, const wire::MessageReceived& event);
    /// One that is not to be shown: acknowledged like any other, and nothing else.
    void skipMessage(AccountId account, const wire::MessageReceived& event);
    void onMessageState(AccountId account, const wire::MessageStateChanged& event);
    void onTyping(AccountId account, const wire::TypingChanged& event);
    void onRoom(AccountId account, const wire::RoomJoined& event);
    void onRoom(AccountId account, const wire::RoomFailed& event);
    void onRoom(AccountId account, const wire::RoomLeft& event);
    void onRoom(AccountId account, const wire::RoomTopicChanged& event);
    void onRoom(AccountId account, const wire::ParticipantsChanged& event);
    void onRoom(AccountId account, const wire::RoomsListed& event);
    void onRoom(AccountId account, const wire::RoomRights& event);
    void onRoom(AccountId account, const wire::RoomListGot& event);
    void onCommandDone(AccountId account, const wire::CommandDone& event);
    void onCommandFailed(AccountId account, const wire::CommandFailed& event);
    void onAddress(AccountId account, const wire::AddressNormalised& event);
    void onAccountOnline(AccountId account);
    void onAccountOffline(AccountId account);
    /// Before the contact list forgets who was behind its addresses: its conversations keep their names.
    void onAccountLeaving(AccountId account);
    /// Its conversations can only be read from now on; what waited in them to be sent has failed.
    void onAccountRemoved(AccountId account);
    /// One that was removed, and is back, has its conversations back.
    void onAccountAdded(AccountId account);

Q_SIGNALS:
    void conversationAdded(jackdaw::ConversationId conversation);
    /// Title, unread, last message, typing, room state, draft.
    void conversationChanged(jackdaw::ConversationId conversation);
    void conversationRemoved(jackdaw::ConversationId conversation);
    /// `from` was another spelling of `to`, where its messages are now; conversationRemoved() follows.
    void conversationReplaced(jackdaw::ConversationId from, jackdaw::ConversationId to);
    /// Stored, in order. In a burst several come in one turn of the loop.
    void messagesAdded(const QList<jackdaw::Message>& messages);
    void messageChanged(const jackdaw::Message& message);
    /// Messages of the past came into it: what is shown of it is to be read again.
    void historyAdded(jackdaw::ConversationId conversation);
    /// It was taken out of the outbox.
    void messageRemoved(jackdaw::ConversationId conversation, jackdaw::MessageId message);
    /// Something the user should hear of now (unread, not muted): notifications listen.
    void messageArrived(const jackdaw::Message& message);
    void participantsChanged(jackdaw::ConversationId room);
    void crowdedChanged();
    /// A network says that it has done what was asked of a room; not all do.
    void roomCommandDone(jackdaw::ConversationId room);
    /// A command about this conversation failed; text is a sentence.
    void problem(jackdaw::ConversationId conversation, const QString& text);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jackdaw
