// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/contacts/contact_service.h"

#include <QCoreApplication>
#include <chrono>

#include "core/control/command_table.h"
#include "core/control/json_view.h"
#include "core/control/lookup.h"
#include "core/core.h"
#include "core/people/privacy_service.h"

namespace jackdaw::control {

namespace {

constexpr std::chrono::seconds kAddLimit{20};

void showColumns(ControlCall& call)
{
    call.columns({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("group"), QStringLiteral("presence"),
                  QStringLiteral("status_message"), QStringLiteral("unread")});
}

void showContact(Core& core, ControlCall& call, ContactId id)
{
    showColumns(call);
    call.row(view(core, id));
    call.done();
}

void listContacts(Core& core, ControlCall& call, const Arguments& arguments)
{
    showColumns(call);
    for (const ContactId id : core.contacts().contacts()) {
        const wire::Presence presence = core.contacts().presenceOf(id);
        if (!arguments.has(QStringLiteral("online")) || presence > wire::Presence::Offline)
            call.row(view(core, id));
    }
    call.done();
}

void addContact(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<AccountId> account = findAccount(core, arguments.position(0));
    if (!account)
        return call.fail(account.error());
    const auto timeout = arguments.number(QStringLiteral("timeout"));
    if (!timeout)
        return call.fail(timeout.error().text, Exit::Usage);
    const Result<ContactId> id
        = core.contacts().addBuddy(*account, arguments.position(1), arguments.value(QStringLiteral("group")),
                                   arguments.value(QStringLiteral("alias")));
    if (!id)
        return call.fail(id.error());
    QObject::connect(&core.contacts(), &ContactService::additionSettled, &call,
                     [&core, &call, id = *id](ContactId asked, const QString& problem, ContactId contact) {
                         if (asked != id || call.isFinished())
                             return;
                         if (problem.isEmpty())
                             showContact(core, call, contact);
                         else
                             call.fail(problem);
                     });
    call.limit(std::chrono::seconds(timeout->value_or(kAddLimit.count())),
               QCoreApplication::translate("Control", "The network did not say in time whether it adds the contact."));
}

/// Looks the contact of the first word up, applies, shows what it is then.
template <typename Change>
void change(Core& core, ControlCall& call, const Arguments& arguments, Change apply)
{
    const Result<ContactId> id = findContact(core, arguments.position(0));
    if (!id)
        return call.fail(id.error());
    const QJsonObject before = view(core, *id);
    const Result<void> changed = apply(core.contacts(), *id);
    if (!changed)
        return call.fail(changed.error());
    showColumns(call);
    call.row(core.contacts().contact(*id) ? view(core, *id) : before);
    call.done();
}

void renameContact(Core& core, ControlCall& call, const Arguments& arguments)
{
    change(core, call, arguments,
           [&](ContactService& contacts, ContactId id) { return contacts.rename(id, arguments.rest(1)); });
}

void moveContact(Core& core, ControlCall& call, const Arguments& arguments)
{
    change(core, call, arguments,
           [&](ContactService& contacts, ContactId id) { return contacts.move(id, arguments.rest(1)); });
}

void removeContact(Core& core, ControlCall& call, const Arguments& arguments)
{
    change(core, call, arguments, [](ContactService& contacts, ContactId id) { return contacts.remove(id); });
}

void mergeContacts(Core& core, ControlCall& call, const Arguments& arguments)
{
    QList<ContactId> ids;
    for (const QString& word : arguments.positions()) {
        const Result<ContactId> id = findContact(core, word);
        if (!id)
            return call.fail(id.error());
        ids.append(*id);
    }
    const Result<ContactId> merged = core.contacts().merge(ids);
    if (!merged)
        return call.fail(merged.error());
    showContact(core, call, *merged);
}

void splitContact(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<BuddyId> buddy = findBuddy(core, arguments.position(0));
    if (!buddy)
        return call.fail(buddy.error());
    const Result<ContactId> id = core.contacts().split(*buddy);
    if (!id)
        return call.fail(id.error());
    showContact(core, call, *id);
}

void setBlocked(Core& core, ControlCall& call, const Arguments& arguments, bool blocked)
{
    const Result<BuddyId> buddy = findBuddy(core, arguments.position(0));
    if (!buddy)
        return call.fail(buddy.error());
    const Buddy& known = *core.contacts().buddy(*buddy);
    const Result<void> changed = core.privacy().setBlocked(known.account, known.address, blocked);
    if (!changed)
        return call.fail(changed.error());
    showContact(core, call, core.contacts().buddy(*buddy)->contact);
}

void blockBuddy(Core& core, ControlCall& call, const Arguments& arguments)
{
    setBlocked(core, call, arguments, true);
}

void unblockBuddy(Core& core, ControlCall& call, const Arguments& arguments)
{
    setBlocked(core, call, arguments, false);
}

} // namespace

CommandTable contactCommands()
{
    return {
        {"contacts", "[--online]", {QStringLiteral("online")}, {}, 0, 0, listContacts},
        {"contact add",
         "ACCOUNT ADDRESS [--group G] [--alias A] [--timeout S]",
         {},
         {QStringLiteral("group"), QStringLiteral("alias"), QStringLiteral("timeout")},
         2,
         2,
         addContact},
        {"contact rename", "CONTACT NAME", {}, {}, 2, -1, renameContact},
        {"contact move", "CONTACT GROUP", {}, {}, 2, -1, moveContact},
        {"contact merge", "CONTACT CONTACT…", {}, {}, 2, -1, mergeContacts},
        {"contact split", "BUDDY", {}, {}, 1, 1, splitContact},
        {"contact remove", "CONTACT", {}, {}, 1, 1, removeContact},
        {"contact block", "BUDDY", {}, {}, 1, 1, blockBuddy},
        {"contact unblock", "BUDDY", {}, {}, 1, 1, unblockBuddy},
    };
}

} // namespace jackdaw::control
