// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <QCheckBox>
#include <QDir>
#include <QFile>

#include "core/plugins/plugin_service.h"
#include "tests/shots/sample.h"
#include "tests/shots/screens.h"
#include "tests/shots/stage.h"
#include "tests/support/wait.h"
#include "ui/plugins/plugin_row.h"
#include "ui/plugins/plugins_dialog.h"

namespace jackdaw::shots {

namespace {

wire::ProtocolInfo protocol(const char* id, const char* name, const char* file, const char* package)
{
    wire::ProtocolInfo info;
    info.id = text(id);
    info.name = text(name);
    info.file = text(file);
    info.origin = text(package) + QLatin1StringView(": ") + info.file;
    info.version = text("2.14.12");
    return info;
}

QList<wire::ProtocolInfo> load(const PluginRules& rules)
{
    wire::ProtocolInfo broken = protocol("rvp", "rvp", "/usr/lib/x86_64-linux-gnu/purple-2/librvp.so", "pidgin-librvp");
    broken.loaded = false;
    broken.version.clear();
    broken.problem = text("It works only inside of Pidgin, whose window it needs (gtk_events_pending).");
    QList<wire::ProtocolInfo> all{
        protocol("first", "First Network", "/usr/lib/x86_64-linux-gnu/purple-2/libfirst.so", "libpurple0"),
        protocol("second", "Second Network", "/usr/lib/x86_64-linux-gnu/purple-2/libsecond.so", "libpurple0"),
        protocol("third", "Third Network", "/usr/lib/purple-2/libthird.so", "purple-third"),
        broken,
    };
    for (wire::ProtocolInfo& info : all)
        info.loaded = info.loaded && !rules.without.contains(info.file);
    return all;
}

} // namespace

void pluginScreens(Stage& stage)
{
    test::TestCore core;
    fill(core);
    QList<wire::ProtocolInfo> before = load({});
    core.protocols().setLoads(load);
    core.protocols().setProtocols(before);
    QDir().mkpath(core->plugins().folder());
    const QString own = core->plugins().folder() + text("/libduck.so");
    QFile file(own);
    (void)file.open(QIODevice::WriteOnly);
    (void)core->plugins().switchOn(before[1].file, false);
    ui::PluginsDialog dialog(core.core(), stage.theme());
    test::waitFor([&] { return !core->plugins().isLooking(); });
    stage.show(dialog, "plugins");
    for (auto* row : dialog.findChildren<ui::PluginRow*>()) {
        if (row->plugin().file == own)
            row->findChild<QCheckBox*>()->click();
    }
    stage.lookAtDialog(dialog, "plugins-own");
}

} // namespace jackdaw::shots
