// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QCoreApplication>
#include <QJsonArray>
#include <chrono>

#include "core/base/when_done.h"
#include "core/control/command_table.h"
#include "core/control/lookup.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/people/own_person_service.h"
#include "core/people/picture_service.h"
#include "core/people/privacy_service.h"
#include "core/people/profile_service.h"
#include "core/wire/names.h"

namespace jackdaw::control {

namespace {

constexpr std::chrono::seconds kLimit{70};

QString late()
{
    return QCoreApplication::translate("Control", "The network did not answer in time.");
}

void finish(ControlCall& call, const Result<void>& outcome)
{
    if (!outcome)
        return call.fail(outcome.error());
    call.done();
}

void finishLater(ControlCall& call, const QFuture<Result<void>>& future)
{
    call.limit(kLimit, late());
    whenDone(future, &call, [&call](const Result<void>& outcome) { finish(call, outcome); });
}

void showProfile(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<ConversationId> target = findTarget(core, arguments.position(0), true);
    if (!target)
        return call.fail(target.error());
    const Conversation& conversation = *core.conversations().conversation(*target);
    const QString nick = arguments.value(QStringLiteral("nick"));
    const bool inRoom = conversation.kind == wire::ConversationKind::Room;
    if (inRoom && nick.isEmpty())
        return call.fail(QCoreApplication::translate("Control", "Name the participant with --nick."), Exit::Usage);
    call.limit(kLimit, late());
    const QFuture<ProfileService::Outcome> profile = inRoom
        ? core.profiles().get(conversation.account, nick, conversation.address)
        : core.profiles().get(conversation.account, conversation.address);
    whenDone(profile, &call, [&call](const ProfileService::Outcome& outcome) {
        if (!outcome)
            return call.fail(outcome.error());
        call.columns({QStringLiteral("label"), QStringLiteral("value")});
        for (const wire::ProfileItem& item : outcome->items) {
            if (!item.heading || !item.label.isEmpty())
                call.row({{QStringLiteral("label"), item.label}, {QStringLiteral("value"), item.value.text}});
        }
        call.done();
    });
}

void setBlocked(Core& core, ControlCall& call, const Arguments& arguments, bool blocked)
{
    const Result<AccountId> account = findAccount(core, arguments.position(0));
    if (!account)
        return call.fail(account.error());
    finish(call, core.privacy().setBlocked(*account, arguments.position(1), blocked));
}

void block(Core& core, ControlCall& call, const Arguments& arguments)
{
    setBlocked(core, call, arguments, true);
}

void unblock(Core& core, ControlCall& call, const Arguments& arguments)
{
    setBlocked(core, call, arguments, false);
}

void showPrivacy(Core& core, ControlCall& call, AccountId account)
{
    const Privacy privacy = core.privacy().privacy(account);
    call.columns({QStringLiteral("mode"), QStringLiteral("blocked"), QStringLiteral("allowed")});
    call.row({{QStringLiteral("mode"), wire::nameOf(privacy.mode)},
              {QStringLiteral("blocked"), QJsonArray::fromStringList(privacy.blocked)},
              {QStringLiteral("allowed"), QJsonArray::fromStringList(privacy.allowed)}});
    call.done();
}

void privacy(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<AccountId> account = findAccount(core, arguments.position(0));
    if (!account)
        return call.fail(account.error());
    const QString name = arguments.position(1);
    if (!name.isEmpty()) {
        const auto mode = wire::valueOf<wire::PrivacyMode>(name);
        if (mode == wire::PrivacyMode::Unknown)
            return call.fail(QCoreApplication::translate(
                                 "Control", "Choose one of everybody, contacts, listed, not-blocked and nobody."),
                             Exit::Usage);
        if (const Result<void> set = core.privacy().setMode(*account, mode); !set)
            return call.fail(set.error());
    }
    showPrivacy(core, call, *account);
}

void allow(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<AccountId> account = findAccount(core, arguments.position(0));
    if (!account)
        return call.fail(account.error());
    finish(call, core.privacy().setAllowed(*account, arguments.position(1), !arguments.has(QStringLiteral("remove"))));
}

void setPicture(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<AccountId> account = findAccount(core, arguments.position(0));
    if (!account)
        return call.fail(account.error());
    if (arguments.has(QStringLiteral("remove"))) {
        core.pictures().removeOwn({*account});
        return call.done();
    }
    if (arguments.position(1).isEmpty())
        return call.fail(QCoreApplication::translate("Control", "Name a file, or say --remove."), Exit::Usage);
    finishLater(call, core.pictures().setOwn({*account}, arguments.position(1)));
}

void setAlias(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<AccountId> account = findAccount(core, arguments.position(0));
    if (!account)
        return call.fail(account.error());
    finishLater(call, core.ownPerson().setAlias(*account, arguments.rest(1)));
}

void askAttention(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<ConversationId> target = findTarget(core, arguments.position(0), true);
    if (!target)
        return call.fail(target.error());
    const Conversation& conversation = *core.conversations().conversation(*target);
    finishLater(call, core.ownPerson().askAttention(conversation.account, conversation.address));
}

} // namespace

CommandTable peopleCommands()
{
    const QStringList remove{QStringLiteral("remove")};
    return {
        {"profile", "TARGET [--nick N]", {}, {QStringLiteral("nick")}, 1, 1, showProfile},
        {"picture", "ACCOUNT FILE|--remove", remove, {}, 1, 2, setPicture},
        {"alias", "ACCOUNT [NAME]", {}, {}, 1, -1, setAlias},
        {"attention", "TARGET", {}, {}, 1, 1, askAttention},
        {"block", "ACCOUNT ADDRESS", {}, {}, 2, 2, block},
        {"unblock", "ACCOUNT ADDRESS", {}, {}, 2, 2, unblock},
        {"privacy", "ACCOUNT [MODE]", {}, {}, 1, 2, privacy},
        {"privacy allow", "ACCOUNT ADDRESS [--remove]", remove, {}, 2, 2, allow},
    };
}

} // namespace jackdaw::control
