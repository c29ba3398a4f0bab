// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QCoreApplication>
#include <QFileInfo>

#include "core/base/clock.h"
#include "core/control/command_table.h"
#include "core/core.h"
#include "core/import/history_source.h"
#include "core/import/import_run.h"
#include "core/import/programs.h"

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
    auto* one = new imports::ImportRun(core, std::move(source), dryRun, &call);
    QObject::connect(one, &imports::ImportRun::reported, &call,
                     [&call](const ImportLine& line) { call.row(view(line)); });
    QObject::connect(one, &imports::ImportRun::finished, &call, [&call](const ImportSum& sum) {
        if (sum.problem.isEmpty())
            call.done();
        else
            call.fail(sum.problem);
    });
    one->start();
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

template <imports::Program program>
void importFrom(Core& core, ControlCall& call, const Arguments& arguments)
{
    const QString given = arguments.position(0);
    const QString path = given.isEmpty() ? imports::usualPath(program) : given;
    if (checkPath(call, path))
        run(core, call, imports::makeSource(program, path, core.clock()), arguments.has(kDryRun));
}

} // namespace

CommandTable importCommands()
{
    return {{"import pidgin", "[DIR] [--dry-run]", {kDryRun}, {}, 0, 1, importFrom<imports::Program::Pidgin>},
            {"import adium", "DIR [--dry-run]", {kDryRun}, {}, 1, 1, importFrom<imports::Program::Adium>},
            {"import gajim", "[FILE] [--dry-run]", {kDryRun}, {}, 0, 1, importFrom<imports::Program::Gajim>}};
}

} // namespace jackdaw::control
