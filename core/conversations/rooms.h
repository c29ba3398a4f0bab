// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

#include "core/conversations/conversation_context.h"
#include "core/conversations/room_passwords.h"
#include "core/wire/events.h"

namespace jackdaw {

/// Being in rooms: joining, leaving, coming back when the account does, who is there, the topic. Main thread.
class Rooms final : public QObject {
    Q_OBJECT
public:
    explicit Rooms(const ConversationContext& context, QObject* parent = nullptr);

    /// `creates`: if the network does not have it, the user sets it up before others come in.
    Result<ConversationId> join(AccountId account, const QString& room, const QString& nick, const QString& password,
                                bool creates = false);
    /// The network or the user wants to be there at each sign-on; what is known is not asked again.
    void joinAsRemembered(AccountId account, const QString& room, const QString& nick, const Secret& password);
    /// The user wants to be there: joins again with what is known, now or when the account comes online.
    void ensureJoined(ConversationId id);
    /// The rooms of an account that are entered at each sign-on.
    void setRemembered(AccountId account, const QSet<QString>& rooms);
    Result<void> leave(ConversationId id);
    Result<void> setTopic(ConversationId id, const QString& topic);
    Result<void> setNick(ConversationId id, const QString& nick);
    Result<void> invite(ConversationId id, const QString& address, const QString& message);

    /// Does something to somebody who is there (`nick`), or is not (`address`), or to the room.
    Result<void> act(ConversationId id, wire::RoomAction action, const QString& nick, const QString& address,
                     const QString& reason);
    /// Why this list cannot be asked for now.
    std::optional<Error> listRefusal(ConversationId id, wire::RoomList list);
    /// The settings come as a prompt.
    Result<void> configure(ConversationId id);

    void onJoined(AccountId account, const wire::RoomJoined& event);
    void onFailed(AccountId account, const wire::RoomFailed& event);
    void onLeft(AccountId account, const wire::RoomLeft& event);
    void onTopic(AccountId account, const wire::RoomTopicChanged& event);
    void onParticipants(AccountId account, const wire::ParticipantsChanged& event);
    void onRights(AccountId account, const wire::RoomRights& event);
    void onCommandDone(AccountId account, const wire::CommandDone& event);
    /// True: it was about a room.
    bool onCommandFailed(AccountId account, const wire::CommandFailed& event);
    void onAccountOnline(AccountId account);
    void onAccountOffline(AccountId account);
    void onAccountRemoved(AccountId account);

Q_SIGNALS:
    void conversationAdded(jackdaw::ConversationId room);
    void conversationChanged(jackdaw::ConversationId room);
    void conversationRemoved(jackdaw::ConversationId room);
    /// The list is as it was before.
    void participantsChanging(const jackdaw::Conversation& room, const jackdaw::wire::ParticipantsChanged& event);
    void participantsChanged(jackdaw::ConversationId room);
    void joined(jackdaw::ConversationId room);
    /// What was asked for is known under another address.
    void turnedOut(jackdaw::ConversationId asked, jackdaw::ConversationId room);
    /// It was left by the user or cannot be joined: what waits for it has nowhere to go.
    void refused(jackdaw::ConversationId room, const QString& reason);
    /// Something to be kept in the room's history.
    void noticed(jackdaw::ConversationId room, const QString& text);
    void problem(jackdaw::ConversationId room, const QString& text);
    /// The network has taken what was asked of it last.
    void done(jackdaw::ConversationId room);

private:
    bool isPerson(AccountId account, const QString& address) const;
    Conversation& roomAt(AccountId account, const QString& address);
    Conversation* joining(AccountId account, const wire::RoomJoined& event, ConversationId& gone);
    /// A room the user is in, or why he cannot act in it.
    Result<Conversation*> present(ConversationId id);
    void sendJoin(Conversation& room);
    void fail(Conversation& room, const wire::RoomFailed& event);
    void leaveMemory(Conversation& room);
    void save(const Conversation& room);
    /// Nothing stays stored of a room that never let the user in, unless something was written there; with `forget`,
    /// nothing at all.
    void unsave(const Conversation& room, bool forget = false);
    void tellProblem(ConversationId id, const QString& text);
    QString commandFor(ConversationId id);

    ConversationContext m_context;
    QHash<QString, ConversationId> m_commands;
    RoomPasswords m_passwords;
    QSet<ConversationId> m_toldCrowded;
    QHash<AccountId, QSet<QString>> m_remembered;
    QSet<ConversationId> m_creating;               ///< asked for as new, and not answered
    QHash<ConversationId, QString> m_toldProblems; ///< said since the user last asked for the room or was in it
    qint64 m_lastCommand = 0;
};

/// More than any room lists; who comes into a full one is not in its list.
inline constexpr qsizetype kMostParticipants = 20000;

/// Applies one change to a sorted list: by role, highest first, then by nick. False: somebody was left out.
bool applyParticipants(QList<wire::Participant>& list, const wire::ParticipantsChanged& event);

} // namespace jackdaw
