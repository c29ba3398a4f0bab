// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QCoreApplication>

#include "core/base/when_done.h"
#include "core/contacts/contact_service.h"
#include "core/control/command_table.h"
#include "core/control/lookup.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/menus/menu_service.h"

namespace jackdaw::control {

namespace {

constexpr std::chrono::seconds kLimit{30};

QString late()
{
    return QCoreApplication::translate("Control", "The network did not answer in time.");
}

/// An account, or else a target; with a nick, a participant of the room.
Result<MenuService::Place> findPlace(Core& core, const QString& word, const QString& nick)
{
    if (const Result<AccountId> account = findAccount(core, word))
        return MenuService::Place{.account = *account};
    const Result<ConversationId> target = findTarget(core, word, true);
    if (!target)
        return target.error();
    const Conversation& conversation = *core.conversations().conversation(*target);
    MenuService::Place place{conversation.account, wire::MenuKind::Buddy, conversation.address, nick};
    if (conversation.kind == wire::ConversationKind::Room)
        place.kind = nick.isEmpty() ? wire::MenuKind::Room : wire::MenuKind::Participant;
    return place;
}

void showMenu(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<MenuService::Place> place
        = findPlace(core, arguments.position(0), arguments.value(QStringLiteral("nick")));
    if (!place)
        return call.fail(place.error());
    call.limit(kLimit, late());
    whenDone(core.menus().items(*place), &call, [&call](const MenuService::Items& items) {
        if (!items)
            return call.fail(items.error());
        call.columns({QStringLiteral("item"), QStringLiteral("section"), QStringLiteral("label")});
        for (const wire::MenuItem& item : *items)
            call.row({{QStringLiteral("item"), item.key},
                      {QStringLiteral("section"), item.section},
                      {QStringLiteral("label"), item.label}});
        call.done();
    });
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

void chooseItem(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<MenuService::Place> place
        = findPlace(core, arguments.position(0), arguments.value(QStringLiteral("nick")));
    if (!place)
        return call.fail(place.error());
    finish(call, core.menus().choose(*place, arguments.rest(1)));
}

void listCommands(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<AccountId> account = findAccount(core, arguments.position(0));
    if (!account)
        return call.fail(account.error());
    call.columns({QStringLiteral("name"), QStringLiteral("direct"), QStringLiteral("rooms"), QStringLiteral("help")});
    for (const wire::SlashCommand& command : core.menus().commands(*account))
        call.row({{QStringLiteral("name"), command.name},
                  {QStringLiteral("direct"), command.direct},
                  {QStringLiteral("rooms"), command.rooms},
                  {QStringLiteral("help"), command.help}});
    call.done();
}

void runCommand(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<ConversationId> target = findTarget(core, arguments.position(0), true);
    if (!target)
        return call.fail(target.error());
    QString line = arguments.rest(1);
    if (line.startsWith(QLatin1Char('/')))
        line.remove(0, 1);
    const Conversation& conversation = *core.conversations().conversation(*target);
    finish(call, core.menus().run(conversation.account, conversation.kind, conversation.address, line));
}

} // namespace

CommandTable menuCommands()
{
    const QStringList nick{QStringLiteral("nick")};
    return {
        {"menu", "ACCOUNT|TARGET [--nick N]", {}, nick, 1, 1, showMenu},
        {"menu choose", "ACCOUNT|TARGET ITEM [--nick N]", {}, nick, 2, -1, chooseItem},
        {"commands", "ACCOUNT", {}, {}, 1, 1, listCommands},
        {"command", "TARGET LINE", {}, {}, 2, -1, runCommand},
    };
}

} // namespace jackdaw::control
