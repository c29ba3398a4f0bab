// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/contacts/contact_service.h"
#include "core/control/command_table.h"
#include "core/control/json_view.h"
#include "core/control/lookup.h"
#include "core/core.h"

namespace jackdaw::control {

namespace {

void showColumns(ControlCall& call)
{
    call.columns(
        {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("contacts"), QStringLiteral("collapsed")});
}

void showGroup(Core& core, ControlCall& call, GroupId id)
{
    showColumns(call);
    call.row(view(core, id));
    call.done();
}

void listGroups(Core& core, ControlCall& call, const Arguments&)
{
    showColumns(call);
    for (const Group& group : core.contacts().groups())
        call.row(view(core, group.id));
    call.done();
}

void renameGroup(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<GroupId> id = findGroup(core, arguments.position(0));
    if (!id)
        return call.fail(id.error());
    if (const Result<void> renamed = core.contacts().renameGroup(*id, arguments.rest(1)); !renamed)
        return call.fail(renamed.error());
    showGroup(core, call, *id);
}

void mergeGroups(Core& core, ControlCall& call, const Arguments& arguments)
{
    const Result<GroupId> from = findGroup(core, arguments.position(0));
    if (!from)
        return call.fail(from.error());
    const Result<GroupId> into = findGroup(core, arguments.position(1));
    if (!into)
        return call.fail(into.error());
    if (const auto united = core.contacts().uniteGroups(*from, *into); !united)
        return call.fail(united.error());
    showGroup(core, call, *into);
}

} // namespace

CommandTable groupCommands()
{
    return {
        {"groups", "", {}, {}, 0, 0, listGroups},
        {"group rename", "GROUP NAME", {}, {}, 2, -1, renameGroup},
        {"group merge", "GROUP INTO", {}, {}, 2, 2, mergeGroups},
    };
}

} // namespace jackdaw::control
