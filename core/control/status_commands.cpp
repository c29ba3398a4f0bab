// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QCoreApplication>

#include "core/accounts/account_service.h"
#include "core/control/command_table.h"
#include "core/control/json_view.h"
#include "core/control/lookup.h"
#include "core/core.h"
#include "core/status/status_service.h"
#include "core/wire/names.h"

namespace jackdaw::control {

namespace {

void show(Core& core, ControlCall& call, const OwnStatus& status)
{
    call.columns({QStringLiteral("status"), QStringLiteral("message"), QStringLiteral("expires")});
    call.row(viewStatus(core, status));
    call.done();
}

void showStatus(Core& core, ControlCall& call, const Arguments&)
{
    show(core, call, core.status().status());
}

void setStatus(Core& core, ControlCall& call, const Arguments& arguments)
{
    const wire::Presence presence = wire::valueOf<wire::Presence>(arguments.position(0));
    if (presence == wire::Presence::Unknown) {
        return call.fail(QCoreApplication::translate(
                             "Control", "\"%1\" is not a status: available, away, busy, invisible or offline.")
                             .arg(arguments.position(0)),
                         Exit::Usage);
    }
    const auto minutes = arguments.number(QStringLiteral("for"));
    if (!minutes)
        return call.fail(minutes.error().text, Exit::Usage);
    const QString message = arguments.rest(1) == QLatin1StringView("-") ? call.input() : arguments.rest(1);
    const int duration = static_cast<int>(std::min<qint64>(minutes->value_or(0), 60 * 24 * 365));
    Result<void> set;
    AccountId only;
    if (arguments.has(QStringLiteral("account"))) {
        const Result<AccountId> account = findAccount(core, arguments.value(QStringLiteral("account")));
        if (!account)
            return call.fail(account.error());
        only = *account;
        set = core.status().set(only, presence, message, duration);
    } else {
        set = core.status().set(presence, message, duration);
    }
    if (!set)
        return call.fail(set.error());
    show(core, call, only.isValid() ? core.status().statusOf(only) : core.status().status());
}

} // namespace

CommandTable statusCommands()
{
    return {
        {"status", "", {}, {}, 0, 0, showStatus},
        {"status set",
         "available|away|busy|invisible|offline [MESSAGE] [--account ACCOUNT] [--for MINUTES]",
         {},
         {QStringLiteral("account"), QStringLiteral("for")},
         1,
         -1,
         setStatus,
         1},
    };
}

} // namespace jackdaw::control
