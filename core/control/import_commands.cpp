// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

#include "core/base/clock.h"
#include "core/control/command_table.h"
#include "core/core.h"
#include "core/import/adium_source.h"
#include "core/import/gajim_source.h"
#include "core/import/import_run.h"
#include "core/import/pidgin_source.h"

namespace jackdaw::control {

namespace {

using imports::ImportLine;
using imports::ImportSum;

const QString kDryRun = QStringLiteral("dry-run");

QJsonObject view(const ImportLine& line)
{
    return {{QStringLiteral("kind"), line.kind},
            {QStringLiteral("name"), line.name},
            {QStringLiteral("result"), imports::nameOf(line.result)},
            {QStringLiteral("messages"), line.messages},
            {QStringLiteral("reason"), line.reason}};
}

/// The import goes with the call: a client that goes cancels it, and what is stored by then stays.
void run(Core& core, ControlCall& call, std::shared_ptr<imports::HistorySource> source, bool dryRun)
{
    call.columns({QStringLiteral("kind"), QStringLiteral("name"), QStringLiteral("result"), QStringLiteral("messages"),
                  QStringLiteral("reason")});
    auto* import = new imports::ImportRun(core, std::move(source), dryRun, &call);
    QObject::connect(import, &imports::ImportRun::reported, &call,
                     [&call](const ImportLine& line) { call.row(view(line)); });
    QObject::connect(import, &imports::ImportRun::finished, &call, [&call](const ImportSum& sum) {
        if (sum.problem.isEmpty())
            call.done();
        else
            call.fail(sum.problem);
    });
    import->start();
}

/// Whole, and there; else the call has ended.
bool checkPath(ControlCall& call, const QString& path)
{
    const QFileInfo info(path);
    if (info.isAbsolute() && info.exists())
        return true;
    call.fail(info.isAbsolute()
                  ? QCoreApplication::translate("Control", "There is nothing at %1.").arg(path)
                  : QCoreApplication::translate("Control", "Give the whole path: \"%1\" is not one.").arg(path));
    return false;
}

void importPidgin(Core& core, ControlCall& call, const Arguments& arguments)
{
    const QString given = arguments.position(0);
    const QString folder = given.isEmpty() ? imports::PidginSource::usualFolder() : given;
    if (checkPath(call, folder)) {
        run(core, call,
            std::make_shared<imports::PidginSource>(folder, core.clock().now(), QTimeZone::systemTimeZone()),
            arguments.has(kDryRun));
    }
}

void importAdium(Core& core, ControlCall& call, const Arguments& arguments)
{
    const QString folder = arguments.position(0);
    if (checkPath(call, folder)) {
        run(core, call, std::make_shared<imports::AdiumSource>(folder, core.clock().now(), QTimeZone::systemTimeZone()),
            arguments.has(kDryRun));
    }
}

void importGajim(Core& core, ControlCall& call, const Arguments& arguments)
{
    const QString given = arguments.position(0);
    const QString file = given.isEmpty() ? imports::GajimSource::usualFile() : given;
    if (checkPath(call, file))
        run(core, call, std::make_shared<imports::GajimSource>(file, core.clock().now()), arguments.has(kDryRun));
}

} // namespace

CommandTable importCommands()
{
    return {{"import pidgin", "[DIR] [--dry-run]", {kDryRun}, {}, 0, 1, importPidgin},
            {"import adium", "DIR [--dry-run]", {kDryRun}, {}, 1, 1, importAdium},
            {"import gajim", "[FILE] [--dry-run]", {kDryRun}, {}, 0, 1, importGajim}};
}

} // namespace jackdaw::control
