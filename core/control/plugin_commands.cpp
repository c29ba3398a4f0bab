// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include "core/base/when_done.h"
#include "core/control/command_table.h"
#include "core/core.h"
#include "core/link/protocol_catalogue.h"
#include "core/plugins/plugin_service.h"

namespace jackdaw::control {

namespace {

const QString kTrust = QStringLiteral("trust");

QJsonObject view(const Plugin& plugin)
{
    return {{QStringLiteral("file"), plugin.file},
            {QStringLiteral("package"), plugin.package},
            {QStringLiteral("name"), plugin.name},
            {QStringLiteral("version"), plugin.version},
            {QStringLiteral("protocols"), QJsonArray::fromStringList(plugin.protocols)},
            {QStringLiteral("own"), plugin.own},
            {QStringLiteral("on"), plugin.on},
            {QStringLiteral("loaded"), plugin.loaded},
            {QStringLiteral("problem"), plugin.problem}};
}

void columns(ControlCall& call)
{
    call.columns({QStringLiteral("name"), QStringLiteral("on"), QStringLiteral("loaded"), QStringLiteral("package"),
                  QStringLiteral("file"), QStringLiteral("problem")});
}

void listPlugins(Core& core, ControlCall& call, const Arguments& /*arguments*/)
{
    whenDone(core.protocols().describe(), &call, [&core, &call](const QList<wire::ProtocolInfo>&) {
        columns(call);
        for (const Plugin& plugin : core.plugins().plugins())
            call.row(view(plugin));
        call.done();
    });
}

/// By its whole path, or by a file name that only one has.
Result<Plugin> findPlugin(Core& core, const QString& word)
{
    QList<Plugin> found;
    for (const Plugin& plugin : core.plugins().plugins()) {
        if (plugin.file == word || plugin.file.section(QLatin1Char('/'), -1) == word)
            found.append(plugin);
    }
    if (found.size() == 1)
        return found.first();
    return Error{
        ErrorCode::NotFound,
        QCoreApplication::translate(
            "Control", "\"%1\" is not the file of one plugin. Give its whole path: \"jackdaw ctl plugins\" lists them.")
            .arg(word),
        {}};
}

void switchPlugin(Core& core, ControlCall& call, const QString& word, bool on, bool trusted)
{
    whenDone(core.protocols().describe(), &call, [&core, &call, word, on, trusted](const QList<wire::ProtocolInfo>&) {
        const Result<Plugin> plugin = findPlugin(core, word);
        if (!plugin)
            return call.fail(plugin.error());
        if (on && plugin->own && !trusted) {
            return call.fail(QCoreApplication::translate(
                "Control",
                "No package brought this plugin, and it will read what its accounts read. Say "
                "--trust if you trust whoever made it."));
        }
        const QString file = plugin->file;
        if (const Result<void> done = core.plugins().switchOn(file, on); !done)
            return call.fail(done.error());
        whenDone(core.protocols().describe(), &call, [&core, &call, file](const QList<wire::ProtocolInfo>&) {
            columns(call);
            for (const Plugin& one : core.plugins().plugins()) {
                if (one.file == file)
                    call.row(view(one));
            }
            call.done();
        });
    });
}

void enablePlugin(Core& core, ControlCall& call, const Arguments& arguments)
{
    switchPlugin(core, call, arguments.position(0), true, arguments.has(kTrust));
}

void disablePlugin(Core& core, ControlCall& call, const Arguments& arguments)
{
    switchPlugin(core, call, arguments.position(0), false, false);
}

} // namespace

CommandTable pluginCommands()
{
    return {
        {"plugins", "", {}, {}, 0, 0, listPlugins},
        {"plugin enable", "FILE [--trust]", {kTrust}, {}, 1, 1, enablePlugin},
        {"plugin disable", "FILE", {}, {}, 1, 1, disablePlugin},
    };
}

} // namespace jackdaw::control
