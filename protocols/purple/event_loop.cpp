// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/event_loop.h"

#include <memory>
#include <purple.h>

namespace jackdaw::purple {
namespace {

constexpr auto kRead = GIOCondition(G_IO_IN | G_IO_HUP | G_IO_ERR);
constexpr auto kWrite = GIOCondition(G_IO_OUT | G_IO_HUP | G_IO_ERR | G_IO_NVAL);

struct Watch {
    PurpleInputFunction function;
    gpointer data;
};

gboolean ready(GIOChannel* channel, GIOCondition condition, gpointer data)
{
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
