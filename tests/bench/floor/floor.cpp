// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// libpurple with nothing around it: signs on, counts messages, says when. What any client on libpurple pays at least.
//   floor PROTOCOL USERNAME PASSWORD FOLDER KEY=VALUE…

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <purple.h>

namespace {

GMainLoop* loop = nullptr;

guint addInput(int fd, PurpleInputCondition condition, PurpleInputFunction function, gpointer data)
{
    struct Watch {
        PurpleInputFunction function;
        gpointer data;
    };
    GIOChannel* channel = g_io_channel_unix_new(fd);
    int events = 0;
    if (condition & PURPLE_INPUT_READ)
        events |= G_IO_IN | G_IO_HUP | G_IO_ERR;
    if (condition & PURPLE_INPUT_WRITE)
        events |= G_IO_OUT | G_IO_HUP | G_IO_ERR | G_IO_NVAL;
    const GIOFunc onReady = [](GIOChannel* source, GIOCondition ready, gpointer context) -> gboolean {
        const auto* watch = static_cast<Watch*>(context);
        int purple = 0;
        if (ready & (G_IO_IN | G_IO_HUP | G_IO_ERR))
            purple |= PURPLE_INPUT_READ;
        if (ready & (G_IO_OUT | G_IO_HUP | G_IO_ERR | G_IO_NVAL))
            purple |= PURPLE_INPUT_WRITE;
        watch->function(watch->data, g_io_channel_unix_get_fd(source), static_cast<PurpleInputCondition>(purple));
        return TRUE;
    };
    const guint id
        = g_io_add_watch_full(channel, G_PRIORITY_DEFAULT, static_cast<GIOCondition>(events), onReady,
                              new Watch{function, data}, [](gpointer watch) { delete static_cast<Watch*>(watch); });
    g_io_channel_unref(channel);
    return id;
}

PurpleEventLoopUiOps loopOps = {g_timeout_add,         g_source_remove, addInput, g_source_remove, nullptr,
                                g_timeout_add_seconds, nullptr,         nullptr,  nullptr};

void* acceptAll(const char*, const char*, const char*, int, PurpleAccount*, const char*, PurpleConversation*,
                void* data, size_t, va_list actions)
{
    va_arg(actions, const char*);
    const auto yes = va_arg(actions, PurpleRequestActionCb);
    yes(data, 0);
    return nullptr;
}

PurpleRequestUiOps requestOps{};

void onSignedOn(PurpleConnection*)
{
    puts("online");
    fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 5)
        return 2;
    setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent", 1);
    signal(SIGPIPE, SIG_IGN);
    purple_util_set_user_dir(argv[4]);
    purple_debug_set_enabled(FALSE);
    purple_eventloop_set_ui_ops(&loopOps);
    requestOps.request_action = acceptAll;
    if (!purple_core_init("floor"))
        return 1;
    purple_request_set_ui_ops(&requestOps);
    purple_set_blist(purple_blist_new());
    purple_prefs_set_bool("/purple/logging/log_ims", FALSE);
    purple_prefs_set_bool("/purple/logging/log_chats", FALSE);
    purple_network_force_online();
    static int handle;
    purple_signal_connect(purple_connections_get_handle(), "signed-on", &handle, PURPLE_CALLBACK(onSignedOn), nullptr);

    PurpleAccount* account = purple_account_new(argv[2], argv[1]);
    for (int i = 5; i < argc; ++i) {
        char* equals = strchr(argv[i], '=');
        *equals = '\0';
        char* end = nullptr;
        const long number = strtol(equals + 1, &end, 10);
        if (*end == '\0')
            purple_account_set_int(account, argv[i], static_cast<int>(number));
        else if (strcmp(equals + 1, "true") == 0)
            purple_account_set_bool(account, argv[i], TRUE);
        else
            purple_account_set_string(account, argv[i], equals + 1);
    }
    purple_accounts_add(account);
    purple_account_set_password(account, argv[3]);
    purple_account_set_enabled(account, "floor", TRUE);
    purple_savedstatus_activate(purple_savedstatus_new(nullptr, PURPLE_STATUS_AVAILABLE));
    loop = g_main_loop_new(nullptr, FALSE);
    g_main_loop_run(loop);
    return 0;
}
