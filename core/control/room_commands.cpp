// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QCoreApplication>
#include <QTimer>
#include <memory>

#include "core/base/when_done.h"
#include "core/control/command_table.h"
#include "core/control/json_view.h"
#include "core/control/lookup.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/text/clean_name.h"

namespace jackdaw::control {

namespace {

/// A network that has not answered by then is not going to.
constexpr std::chrono::seconds kJoinLimit{60};
constexpr std::chrono::seconds kDirectoryLimit{60};
constexpr std::chrono::seconds kTopicLimit{15};
constexpr std::chrono::seconds kNickLimit{15};
constexpr std::chrono::seconds kNickSettles{3}; // some networks say first that it is done, and then what changed
constexpr std::chrono::seconds kRefusalLimit{5};

const QStringList kColumns{QStringLiteral("id"),   QStringLiteral("address"), QStringLiteral("joined"),
                           QStringLiteral("nick"), QStringLiteral("topic"),   QStringLiteral("unread")};

void showRoom(Core& core, ControlCall& call, ConversationId id)
{
    call.columns(kColumns);
    call.row(view(core, id));
    call.done();
}

void listRooms(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<AccountId> account = findAccount(core, arguments.position(0));
    if (!account)
        return call.fail(account.error());
    call.limit(kDirectoryLimit,
               QCoreApplication::translate("Control", "The network did not give its list of rooms in time."));
    whenDone(core.conversations().listRooms(*account, arguments.value(QStringLiteral("server"))), &call,
             [&call](const Result<QList<wire::RoomEntry>>& rooms) {
                 if (!rooms)
                     return call.fail(rooms.error());
                 call.columns({QStringLiteral("address"), QStringLiteral("participants"), QStringLiteral("name"),
                               QStringLiteral("topic")});
                 for (const wire::RoomEntry& room : *rooms)
                     call.row(view(room));
                 call.done();
             });
}

/// Ends the call once the room is joined or the join failed; an account that is offline answers at once.
void answerWhenJoined(Core& core, ControlCall& call, ConversationId id)
{
    // The network may know the room by another address than the one that was given.
    const auto current = std::make_shared<ConversationId>(id);
    const auto check = [&core, &call, current] {
        const Conversation* room = core.conversations().conversation(*current);
        if (call.isFinished() || (room && room->room.joining))
            return;
        if (!room)
            return call.fail(QCoreApplication::translate("Control", "The room was left."));
        if (room->room.error.isEmpty())
            return showRoom(core, call, *current);
        // A refused command leaves nothing behind.
        const ConversationId vain
            = room->confirmed || room->lastMessage.id.isValid() ? ConversationId() : ConversationId(*current);
        ConversationService& conversations = core.conversations();
        call.fail(room->room.error);
        conversations.close(vain);
    };
    const auto look = [check, current](ConversationId changed) {
        if (changed == *current)
            check();
    };
    QObject::connect(&core.conversations(), &ConversationService::conversationReplaced, &call,
                     [current](ConversationId from, ConversationId to) {
                         if (from == *current)
                             *current = to;
                     });
    QObject::connect(&core.conversations(), &ConversationService::conversationChanged, &call, look);
    QObject::connect(&core.conversations(), &ConversationService::conversationRemoved, &call, look);
    call.limit(kJoinLimit,
               QCoreApplication::translate("Control", "The network did not let you into the room in time."));
    check();
}

/// The user is in the room and wants another nickname there.
void rename(Core& core, ControlCall& call, ConversationId id, const QString& nick)
{
    ConversationService& conversations = core.conversations();
    const QString before = conversations.conversation(id)->room.nick;
    const auto show = [&core, &call, id] {
        if (!call.isFinished())
            showRoom(core, call, id);
    };
    QObject::connect(&conversations, &ConversationService::roomCommandDone, &call,
                     [&call, show, id](ConversationId about) {
                         if (about == id)
                             QTimer::singleShot(kNickSettles, &call, show);
                     });
    QObject::connect(&conversations, &ConversationService::conversationChanged, &call,
                     [&conversations, show, id, before](ConversationId about) {
                         const Conversation* room = about == id ? conversations.conversation(id) : nullptr;
                         if (room && room->room.nick != before)
                             show();
                     });
    QObject::connect(&conversations, &ConversationService::problem, &call,
                     [&call, id](ConversationId about, const QString& text) {
                         if (about == id && !call.isFinished())
                             call.fail(text);
                     });
    call.limit(kNickLimit, QCoreApplication::translate("Control", "The network did not change the nickname in time."));
    if (const Result<void> asked = conversations.setNick(id, nick); !asked)
        call.fail(asked.error());
}

void join(Core& core, ControlCall& call, AccountId account, const QString& address, const QString& nick, bool creates)
{
    ConversationService& conversations = core.conversations();
    const QString wanted = cleanName(nick);
    const Conversation* known = conversations.find(account, address);
    if (known && known->room.joined && !wanted.isEmpty() && wanted != known->room.nick)
        return rename(core, call, known->id, wanted);
    const Result<ConversationId> id = conversations.joinRoom(account, address, nick, call.input(), creates);
    if (!id)
        return call.fail(id.error());
    answerWhenJoined(core, call, *id);
}

void joinRoom(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<AccountId> account = findAccount(core, arguments.position(0));
    if (!account)
        return call.fail(account.error());
    whenDone(core.conversations().roomAddress(*account, arguments.position(1)), &call,
             [&core, &call, account = *account, nick = arguments.value(QStringLiteral("nick")),
              creates = arguments.has(QStringLiteral("create"))](const Result<QString>& address) {
                 if (!address)
                     return call.fail(address.error());
                 join(core, call, account, *address, nick, creates);
             });
}

/// Looks the room of the first word up, applies, shows it.
template <typename Change>
void change(Core& core, ControlCall& call, const Arguments& arguments, Change apply)
{
    const Result<ConversationId> id = findRoomTarget(core, arguments.position(0));
    if (!id)
        return call.fail(id.error());
    const Result<void> changed = apply(core.conversations(), *id);
    if (!changed)
        return call.fail(changed.error());
    showRoom(core, call, *id);
}

void leaveRoom(Core& core, ControlCall& call, const Arguments& arguments)
{
    change(core, call, arguments, [](ConversationService& rooms, ConversationId id) { return rooms.leaveRoom(id); });
}

void showParticipants(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<ConversationId> id = findRoomTarget(core, arguments.position(0));
    if (!id)
        return call.fail(id.error());
    call.columns(
        {QStringLiteral("nick"), QStringLiteral("role"), QStringLiteral("presence"), QStringLiteral("address")});
    for (const wire::Participant& participant : core.conversations().conversation(*id)->room.participants)
        call.row(view(participant));
    call.done();
}

void topic(Core& core, ControlCall& call, const Arguments& arguments)
{
    if (arguments.positions().size() == 1)
        return change(core, call, arguments, [](ConversationService&, ConversationId) { return Result<void>(); });
    const Result<ConversationId> found = findRoomTarget(core, arguments.position(0));
    if (!found)
        return call.fail(found.error());
    const QString wanted = cleanName(arguments.rest(1));
    const auto look = [&core, &call, id = *found, wanted] {
        const Conversation* room = core.conversations().conversation(id);
        if (!call.isFinished() && room && room->room.topic == wanted)
            showRoom(core, call, id);
    };
    QObject::connect(&core.conversations(), &ConversationService::conversationChanged, &call, look);
    QObject::connect(&core.conversations(), &ConversationService::problem, &call,
                     [&call, id = *found](ConversationId room, const QString& text) {
                         if (room == id)
                             call.fail(text);
                     });
    if (const Result<void> sent = core.conversations().setTopic(*found, wanted); !sent)
        return call.fail(sent.error());
    call.limit(kTopicLimit, QCoreApplication::translate("Control", "The network did not change the topic in time."));
    look();
}

void invite(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<ConversationId> room = findRoomTarget(core, arguments.position(0));
    if (!room)
        return call.fail(room.error());
    QObject::connect(&core.conversations(), &ConversationService::problem, &call,
                     [&call, id = *room](ConversationId about, const QString& text) {
                         if (about == id)
                             call.fail(text);
                     });
    const auto sent = [&core, &call, id = *room] {
        if (!call.isFinished())
            showRoom(core, call, id);
    };
    QObject::connect(&core.conversations(), &ConversationService::roomCommandDone, &call,
                     [sent, id = *room](ConversationId about) {
                         if (about == id)
                             sent();
                     });
    if (const auto asked = core.conversations().invite(*room, arguments.position(1), arguments.rest(2)); !asked)
        return call.fail(asked.error());
    // Not every network says that it has taken an invitation; all say at once when they do not.
    QTimer::singleShot(kRefusalLimit, &call, sent);
}

} // namespace

CommandTable roomCommands()
{
    return {
        {"rooms", "ACCOUNT [--server S]", {}, {QStringLiteral("server")}, 1, 1, listRooms},
        {"join",
         "ACCOUNT ROOM [--nick N] [--password-stdin] [--create]",
         {QStringLiteral("password-stdin"), QStringLiteral("create")},
         {QStringLiteral("nick")},
         2,
         2,
         joinRoom},
        {"leave", "TARGET", {}, {}, 1, 1, leaveRoom},
        {"participants", "TARGET", {}, {}, 1, 1, showParticipants},
        {"topic", "TARGET [TEXT]", {}, {}, 1, -1, topic},
        {"invite", "TARGET ADDRESS", {}, {}, 2, -1, invite},
    };
}

} // namespace jackdaw::control
