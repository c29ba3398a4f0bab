// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/runtime.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <purple.h>

#include "protocols/purple/authorisations.h"
#include "protocols/purple/blist_ops.h"
#include "protocols/purple/connection.h"
#include "protocols/purple/directory.h"
#include "protocols/purple/event_loop.h"
#include "protocols/purple/messages.h"
#include "protocols/purple/plugins.h"
#include "protocols/purple/privacy.h"
#include "protocols/purple/settings.h"
#include "protocols/purple/slash_commands.h"
#include "protocols/purple/transfers.h"

namespace jackdaw::purple {
namespace {

constexpr const char* kNowhere = "/nonexistent";

void setEnvironment(const Runtime::Setup& setup, const QByteArray& folder)
{
    // libpurple exports every function it has, passwords included, on a session bus it finds.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qunsetenv("DBUS_STARTER_ADDRESS");
    if (!setup.systemBus)
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent");
    qputenv("HOME", folder);
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "PURPLEHOME"})
        qunsetenv(name);
    for (const char* name : {"http_proxy", "HTTP_PROXYPORT", "HTTP_PROXY", "SOCKS_SERVER", "SOCKS5_SERVER"})
        qunsetenv(name);
    // libpurple starts GStreamer for calls, which we do not offer; it would look at all of its plugins.
    qputenv("GST_PLUGIN_SYSTEM_PATH_1_0", "");
    qputenv("GST_REGISTRY", "/dev/null");
    qputenv("GST_REGISTRY_UPDATE", "no");
    std::signal(SIGPIPE, SIG_IGN);
}

/// Plugins make the ids of calls, streams and boundaries with them: servers drop what bears the id of another process.
void seedNumbers()
{
    std::srand(QRandomGenerator::global()->generate());
    ::srand48(long(QRandomGenerator::global()->generate()));
}

void printDebug(PurpleDebugLevel /*level*/, const char* category, const char* text)
{
    std::fprintf(stderr, "%s: %s", category ? category : "purple", text ? text : "\n");
}

void installDebugOps()
{
    static PurpleDebugUiOps ops{};
    ops.print = printDebug;
    // It prints what people write: only when asked for. Prpls format nothing while this says no.
    ops.is_enabled
        = [](PurpleDebugLevel, const char*) -> gboolean { return qEnvironmentVariableIsSet("JACKDAW_PURPLE_DEBUG"); };
    purple_debug_set_ui_ops(&ops);
    purple_debug_set_enabled(FALSE);
}

/// libpurple adds its preferences in core init and keeps what is there already: these are its defaults then.
void addEarlyPreferences()
{
    purple_prefs_add_none("/purple/network");
    purple_prefs_add_bool("/purple/network/auto_ip", FALSE);
    purple_prefs_add_bool("/purple/network/map_ports", FALSE);
}

void setPreferences()
{
    purple_prefs_set_string("/purple/away/auto_reply", "never");
    purple_prefs_set_bool("/purple/away/away_when_idle", FALSE);
    purple_prefs_set_string("/purple/away/idle_reporting", "none");
    purple_prefs_set_bool("/purple/savedstatus/startup_current_status", FALSE);
    for (const char* log : {"log_ims", "log_chats", "log_system"})
        purple_prefs_set_bool(qPrintable(QStringLiteral("/purple/logging/%1").arg(QLatin1StringView(log))), FALSE);
    purple_prefs_set_bool("/purple/conversations/im/send_typing", TRUE);
    // Said as an event already.
    purple_prefs_set_bool("/purple/conversations/chat/show_nick_change", FALSE);
    purple_prefs_set_bool("/purple/network/auto_ip", FALSE);
    purple_prefs_set_bool("/purple/network/map_ports", FALSE);
}

GHashTable* uiInfo()
{
    static GHashTable* info = [] {
        GHashTable* table = g_hash_table_new(g_str_hash, g_str_equal);
        const auto put = [table](const char* key, const char* value) {
            g_hash_table_insert(table, const_cast<char*>(key), const_cast<char*>(value));
        };
        put("name", "Jackdaw");
        put("version", JACKDAW_VERSION);
        put("client_type", "pc");
        return table;
    }();
    return info;
}

void installOps()
{
    installConnectionOps();
    installBlistOps();
    installMessageOps();
    installAccountOps();
    installPrivacyOps();
    installDirectoryOps();
    installTransferOps();
    installCommandOps();
}

void installCoreOps()
{
    static PurpleCoreUiOps ops{};
    ops.ui_prefs_init = addEarlyPreferences;
    ops.debug_ui_init = installDebugOps;
    ops.ui_init = installOps;
    ops.get_ui_info = uiInfo;
    purple_core_set_ui_ops(&ops);
}

} // namespace

Runtime::Runtime(const Setup& setup)
{
    const QString folder
        = setup.folder.isEmpty() ? QLatin1StringView(kNowhere) : setup.folder + QStringLiteral("/libpurple");
    if (!setup.folder.isEmpty())
        QDir().mkpath(folder);
    const QByteArray path = QFile::encodeName(folder);
    setEnvironment(setup, path);
    seedNumbers();
    purple_util_set_user_dir(path.constData());

    installEventLoopOps();
    installCoreOps();
    installAccountPrefsOps(); // before core init, which would write accounts.xml
    setWantedPlugins(setup.plugins);
    if (!purple_core_init(kUi))
        qFatal("libpurple does not start");

    purple_set_blist(purple_blist_new());
    setPreferences();
    purple_buddy_icons_set_caching(FALSE);
    // Whether there is a network is the core's to decide.
    purple_network_force_online();
}

Runtime::~Runtime()
{
    purple_core_quit();
}

} // namespace jackdaw::purple
