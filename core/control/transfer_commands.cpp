// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QCoreApplication>
#include <QDir>

#include "core/base/when_done.h"
#include "core/control/command_table.h"
#include "core/control/json_view.h"
#include "core/control/lookup.h"
#include "core/conversations/conversation_service.h"
#include "core/core.h"
#include "core/transfers/transfer_service.h"

namespace jackdaw::control {

namespace {

const QStringList kColumns{QStringLiteral("id"),   QStringLiteral("direction"), QStringLiteral("peer"),
                           QStringLiteral("name"), QStringLiteral("size"),      QStringLiteral("done"),
                           QStringLiteral("state")};
const QString kTo = QStringLiteral("to");

void show(Core& core, ControlCall& call, TransferId id)
{
    call.columns(kColumns);
    if (const Transfer* transfer = core.transfers().transfer(id))
        call.row(view(*transfer));
    call.done();
}

void listTransfers(Core& core, ControlCall& call, const Arguments&)
{
    call.columns(kColumns);
    for (const Transfer& transfer : core.transfers().transfers())
        call.row(view(transfer));
    call.done();
}

void sendFile(Core& core, ControlCall& call, const Arguments& arguments)
{
    const QString path = arguments.position(1);
    if (!QDir::isAbsolutePath(path)) {
        return call.fail(
            QCoreApplication::translate("Control", "Give the file with its whole path: \"%1\" is not one.").arg(path));
    }
    const Result<ConversationId> target = findTarget(core, arguments.position(0), true);
    if (!target)
        return call.fail(target.error());
    whenDone(core.conversations().settled(*target), &call, [&core, &call, path](const Result<ConversationId>& settled) {
        if (!settled)
            return call.fail(settled.error());
        const Conversation* conversation = core.conversations().conversation(*settled);
        if (conversation->kind != wire::ConversationKind::Direct) {
            return call.fail(QCoreApplication::translate("Control", "Files can be sent to people, not to rooms."));
        }
        const Result<TransferId> id = core.transfers().send(conversation->account, conversation->address, path);
        if (!id)
            return call.fail(id.error());
        show(core, call, *id);
    });
}

void acceptTransfer(Core& core, ControlCall& call, const Arguments& arguments)
{
    const QString folder = arguments.value(kTo);
    if (arguments.has(kTo) && !QDir::isAbsolutePath(folder)) {
        return call.fail(
            QCoreApplication::translate("Control", "Give the folder with its whole path: \"%1\" is not one.")
                .arg(folder));
    }
    const Result<TransferId> id = findTransfer(core, arguments.position(0));
    if (!id)
        return call.fail(id.error());
    if (const Result<void> done = core.transfers().accept(*id, folder); !done)
        return call.fail(done.error());
    show(core, call, *id);
}

void cancelTransfer(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<TransferId> id = findTransfer(core, arguments.position(0));
    if (!id)
        return call.fail(id.error());
    if (const Result<void> done = core.transfers().cancel(*id); !done)
        return call.fail(done.error());
    show(core, call, *id);
}

} // namespace

CommandTable transferCommands()
{
    return {
        {"transfers", "", {}, {}, 0, 0, listTransfers},
        {"transfer send", "TARGET FILE", {}, {}, 2, 2, sendFile},
        {"transfer accept", "ID [--to DIR]", {}, {kTo}, 1, 1, acceptTransfer},
        {"transfer cancel", "ID", {}, {}, 1, 1, cancelTransfer},
    };
}

} // namespace jackdaw::control
