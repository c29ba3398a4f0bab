// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// Having a say in a room, writing to one participant, and the rooms that are remembered.

#include <QCoreApplication>

#include "core/base/when_done.h"
#include "core/bookmarks/bookmark_service.h"
#include "core/control/command_table.h"
#include "core/control/json_view.h"
#include "core/control/lookup.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/wire/names.h"

namespace jackdaw::control {

namespace {

constexpr std::chrono::seconds kLimit{30};

QString late()
{
    return QCoreApplication::translate("Control", "The network did not answer in time.");
}

/// Ends the call when the network says what became of what was asked of the room.
void answerWhenDone(Core& core, ControlCall& call, ConversationId id, const Result<void>& asked)
{
    if (!asked)
        return call.fail(asked.error());
    call.limit(kLimit, late());
    QObject::connect(&core.conversations(), &ConversationService::roomCommandDone, &call,
                     [&call, id](ConversationId about) {
                         if (about == id && !call.isFinished())
                             call.done();
                     });
    QObject::connect(&core.conversations(), &ConversationService::problem, &call,
                     [&call, id](ConversationId about, const QString& text) {
                         if (about == id && !call.isFinished())
                             call.fail(text);
                     });
}

void act(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<ConversationId> id = findRoomTarget(core, arguments.position(0));
    if (!id)
        return call.fail(id.error());
    const QString word = arguments.position(1);
    const auto action = wire::valueOf<wire::RoomAction>(word);
    const auto& rights = core.conversations().conversation(*id)->room.rights;
    if (!rights || !rights->contains(action)) {
        QStringList possible;
        for (const wire::RoomAction one : rights.value_or(QList<wire::RoomAction>()))
            possible.append(wire::nameOf(one));
        return call.fail(
            QCoreApplication::translate("Control", "\"%1\" is not among what you may do in this room: %2.")
                .arg(word, possible.isEmpty() ? QStringLiteral("-") : possible.join(QStringLiteral(", "))));
    }
    // Who is there is meant by the nick, anybody else by the address.
    const QString who = arguments.position(2);
    const auto& there = core.conversations().conversation(*id)->room.participants;
    const bool present = std::ranges::any_of(there, [&who](const auto& one) { return one.nick == who; });
    answerWhenDone(core, call, *id,
                   core.conversations().actInRoom(*id, action, present ? who : QString(), present ? QString() : who,
                                                  arguments.rest(3)));
}

void list(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<ConversationId> id = findRoomTarget(core, arguments.position(0));
    if (!id)
        return call.fail(id.error());
    const QString word = arguments.position(1);
    const auto wanted = wire::valueOf<wire::RoomList>(word);
    const QList<wire::RoomList> lists = core.conversations().conversation(*id)->room.lists;
    if (!lists.contains(wanted)) {
        QStringList possible;
        for (const wire::RoomList one : lists)
            possible.append(wire::nameOf(one));
        return call.fail(
            QCoreApplication::translate("Control", "\"%1\" is not among the lists that this room shows you: %2.")
                .arg(word, possible.isEmpty() ? QStringLiteral("-") : possible.join(QStringLiteral(", "))));
    }
    call.limit(kLimit, late());
    whenDone(core.conversations().roomList(*id, wanted), &call,
             [&call](const Result<QList<wire::RoomListEntry>>& entries) {
                 if (!entries)
                     return call.fail(entries.error());
                 call.columns({QStringLiteral("address"), QStringLiteral("by"), QStringLiteral("reason"),
                               QStringLiteral("time")});
                 for (const wire::RoomListEntry& entry : *entries)
                     call.row(view(entry));
                 call.done();
             });
}

void configure(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<ConversationId> id = findRoomTarget(core, arguments.position(0));
    if (!id)
        return call.fail(id.error());
    answerWhenDone(core, call, *id, core.conversations().configureRoom(*id));
}

void openPrivate(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<ConversationId> room = findRoomTarget(core, arguments.position(0));
    if (!room)
        return call.fail(room.error());
    call.limit(kLimit, late());
    whenDone(core.conversations().openPrivate(*room, arguments.rest(1)), &call,
             [&core, &call](const Result<ConversationId>& opened) {
                 if (!opened)
                     return call.fail(opened.error());
                 call.columns({QStringLiteral("id"), QStringLiteral("address"), QStringLiteral("title")});
                 call.row(view(core, *opened));
                 call.done();
             });
}

void listBookmarks(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<AccountId> account = findAccount(core, arguments.position(0));
    if (!account)
        return call.fail(account.error());
    call.columns({QStringLiteral("room"), QStringLiteral("name"), QStringLiteral("nick"), QStringLiteral("joins")});
    for (const wire::Bookmark& bookmark : core.bookmarks().bookmarks(*account))
        call.row({{QStringLiteral("room"), bookmark.room},
                  {QStringLiteral("name"), bookmark.name},
                  {QStringLiteral("nick"), bookmark.nick},
                  {QStringLiteral("joins"), bookmark.joins}});
    call.done();
}

void finish(ControlCall& call, const QFuture<Result<void>>& future)
{
    call.limit(kLimit, late());
    whenDone(future, &call, [&call](const Result<void>& done) {
        if (!done)
            return call.fail(done.error());
        call.done();
    });
}

void setBookmark(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<AccountId> account = findAccount(core, arguments.position(0));
    if (!account)
        return call.fail(account.error());
    const wire::Bookmark wanted{{},
                                arguments.value(QStringLiteral("name")),
                                arguments.value(QStringLiteral("nick")),
                                {},
                                arguments.has(QStringLiteral("join"))};
    whenDone(core.conversations().roomAddress(*account, arguments.position(1)), &call,
             [&core, &call, account = *account, wanted](const Result<QString>& address) {
                 if (!address)
                     return call.fail(address.error());
                 wire::Bookmark bookmark = wanted;
                 bookmark.room = *address;
                 finish(call, core.bookmarks().set(account, bookmark));
             });
}

void removeBookmark(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<AccountId> account = findAccount(core, arguments.position(0));
    if (!account)
        return call.fail(account.error());
    finish(call, core.bookmarks().remove(*account, arguments.position(1)));
}

} // namespace

CommandTable roomRuleCommands()
{
    const QStringList about{QStringLiteral("nick"), QStringLiteral("name")};
    return {
        {"room act", "TARGET ACTION [NICK|ADDRESS] [REASON]", {}, {}, 2, -1, act},
        {"room list", "TARGET banned|members|operators|owners", {}, {}, 2, 2, list},
        {"room configure", "TARGET", {}, {}, 1, 1, configure},
        {"room private", "TARGET NICK", {}, {}, 2, -1, openPrivate},
        {"bookmarks", "ACCOUNT", {}, {}, 1, 1, listBookmarks},
        {"bookmark set",
         "ACCOUNT ROOM [--nick N] [--name N] [--join]",
         {QStringLiteral("join")},
         about,
         2,
         2,
         setBookmark},
        {"bookmark remove", "ACCOUNT ROOM", {}, {}, 2, 2, removeBookmark},
    };
}

} // namespace jackdaw::control
