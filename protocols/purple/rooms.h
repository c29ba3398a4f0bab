// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <functional>
#include <map>
#include <memory>

#include "core/wire/commands.h"
#include "protocols/purple/deferred.h"
#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/room.h"
#include "protocols/purple/room_ask.h"

using PurpleChat = struct _PurpleChat;
using PurpleConnection = struct _PurpleConnection;
using PurpleConversation = struct _PurpleConversation;

namespace jackdaw::purple {

class Session;

/// Rooms: joining and leaving, and what the user does in them. Each join is answered, at the latest by a time limit.
class Rooms {
public:
    explicit Rooms(Session& session);
    ~Rooms();
    Rooms(const Rooms&) = delete;
    Rooms& operator=(const Rooms&) = delete;

    void join(const wire::JoinRoom& command);
    void leave(const wire::LeaveRoom& command);
    void setTopic(const wire::SetRoomTopic& command);
    void setNick(const wire::SetRoomNick& command);
    void invite(const wire::InviteToRoom& command);
    void configure(const wire::ConfigureRoom& command);
    void act(const wire::ActInRoom& command);
    void getList(const wire::GetRoomList& command);

    /// Of the room that join() would join, as its events call it; empty where that is no address of a room.
    QString addressOf(const QString& room) const;

    /// Of a room the user is in; null else.
    PurpleConversation* find(const QString& address) const;
    /// What plugins' menus are about: the room's entry in libpurple's list, made for as long as the host lives where
    /// the user is in a room that has none. Null for other rooms.
    PurpleChat* nodeOf(const QString& address);
    bool isNews(PurpleConversation* conversation, const QString& text);
    void ensureTold(PurpleConversation* conversation);
    /// What is answered for the user when libpurple asks something while a join is under way; below 0: nothing, he is
    /// asked. It asks about new rooms only: its default makes them as they are, the other sets them up first.
    int choose(int standard, int count) const;
    /// Whether a notice of the network says why a room cannot be joined: it names the room, and is told as the
    /// room's failure.
    bool explains(const QString& title, const QString& text);
    /// The protocol's extension knows why a room may not be joined. Nothing happens when nobody is joining it.
    void refused(const JoinRefusal& refusal);
    /// A new room is open to others now.
    void made(const QString& room);

    // libpurple's word
    void joined(PurpleConversation* conversation);
    void joinFailed(GHashTable* components);
    void left(PurpleConversation* conversation);
    void destroyed(PurpleConversation* conversation);
    void topicChanged(PurpleConversation* conversation, const char* who, const char* topic);
    void participantChanged(PurpleConversation* conversation, const QString& nick);
    void participantRenamed(PurpleConversation* conversation, const QString& from, const QString& to);
    /// Libpurple's answer to an invitation: > 0 join, 0 ask by a request, < 0 nothing more to do.
    int invited(const char* who, const char* room, const char* message, GHashTable* components);

private:
    struct Join {
        Join(Rooms& rooms, QString id, QString room, HashTablePtr components);
        QString id;
        QString room;
        HashTablePtr components;
        QString words;      ///< the network's, why not
        JoinRefusal reason; ///< ours; no text: none better than that it did not work
        int tries = 0;
        bool creates = false; ///< the user wants to set the room up
        Deferred limit;
        Deferred again;
        Deferred refused; ///< in the next turn, when libpurple has said all
    };

    Room* roomOf(PurpleConversation* conversation) const;
    Room* roomOrFail(const QString& id, const QString& address);
    void startJoin(const QString& id, const QString& room, HashTablePtr components, bool creates = false);
    void attempt(Join* join);
    void failJoin(Join* join, const QString& text);
    /// libpurple has said all about a join that failed.
    void settle(Join* join);
    /// Around what the user asks of a room. `call` returns whether libpurple took it.
    void ask(const RoomAsk& ask, const std::function<bool()>& call);
    /// What chat_info asks, from an address; null if it cannot be answered.
    HashTablePtr componentsOf(const QString& room, const QString& nick, const QString& password) const;
    QString addressOf(GHashTable* components) const;
    std::unique_ptr<Join> takeJoin(const QString& room);
    void clean();

    Session& m_session;
    std::map<PurpleConversation*, std::unique_ptr<Room>> m_rooms;
    std::vector<std::unique_ptr<Join>> m_joins;
    QSet<QString> m_leftBefore;
    std::vector<PurpleConversation*> m_finished; ///< left; to be destroyed outside of libpurple's callbacks
    Deferred m_clean;
};

} // namespace jackdaw::purple
