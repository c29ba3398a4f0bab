// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/event_loop.h"

#include <memory>
#include <netinet/in.h>
#include <purple.h>
#include <sys/socket.h>

namespace jackdaw::purple {
namespace {

constexpr auto kRead = GIOCondition(G_IO_IN | G_IO_HUP | G_IO_ERR);
constexpr auto kWrite = GIOCondition(G_IO_OUT | G_IO_HUP | G_IO_ERR | G_IO_NVAL);

struct Watch {
    PurpleInputFunction function;
    gpointer data;
};

/// libpurple's callbacks carry nothing of ours, and there is one of it in a process.
bool& reached()
{
    static bool anybody = false;
    return anybody;
}

bool isConnected(int fd, GIOCondition condition)
{
    int type = 0;
    socklen_t size = sizeof type;
    sockaddr_storage own{};
    socklen_t length = sizeof own;
    if (::getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) != 0
        || ::getsockname(fd, reinterpret_cast<sockaddr*>(&own), &length) != 0
        || (own.ss_family != AF_INET && own.ss_family != AF_INET6))
        return false;
    if (type == SOCK_DGRAM)
        return (condition & G_IO_IN) != 0 && (condition & G_IO_ERR) == 0;
    length = sizeof own;
    return ::getpeername(fd, reinterpret_cast<sockaddr*>(&own), &length) == 0;
}

gboolean ready(GIOChannel* channel, GIOCondition condition, gpointer data)
{
    if (!reached())
        reached() = isConnected(g_io_channel_unix_get_fd(channel), condition);
    const auto* watch = static_cast<Watch*>(data);
    int what = 0;
    if (condition & kRead)
        what |= PURPLE_INPUT_READ;
    if (condition & kWrite)
        what |= PURPLE_INPUT_WRITE;
    watch->function(watch->data, g_io_channel_unix_get_fd(channel), static_cast<PurpleInputCondition>(what));
    return G_SOURCE_CONTINUE;
}

guint addInput(int fd, PurpleInputCondition what, PurpleInputFunction function, gpointer data)
{
    int condition = 0;
    if (what & PURPLE_INPUT_READ)
        condition |= kRead;
    if (what & PURPLE_INPUT_WRITE)
        condition |= kWrite;
    GIOChannel* channel = g_io_channel_unix_new(fd);
    const guint id
        = g_io_add_watch_full(channel, G_PRIORITY_DEFAULT, static_cast<GIOCondition>(condition), ready,
                              new Watch{function, data}, [](gpointer watch) { delete static_cast<Watch*>(watch); });
    g_io_channel_unref(channel);
    return id;
}

} // namespace

bool hasReachedAnybody()
{
    return reached();
}

void installEventLoopOps()
{
    static PurpleEventLoopUiOps ops{};
    ops.timeout_add = g_timeout_add;
    ops.timeout_remove = g_source_remove;
    ops.timeout_add_seconds = g_timeout_add_seconds;
    ops.input_add = addInput;
    ops.input_remove = g_source_remove;
    purple_eventloop_set_ui_ops(&ops);
}

} // namespace jackdaw::purple
