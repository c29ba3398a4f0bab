// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/talk/descriptor.h"

#include <glib-unix.h>
#include <unistd.h>

namespace jackdaw::talk {

Descriptor::~Descriptor()
{
    if (m_fd >= 0)
        close(m_fd);
}

void Watch::start(int fd, GIOCondition condition, std::function<void()> ready)
{
    stop();
    m_source = g_unix_fd_add_full(G_PRIORITY_DEFAULT, fd, condition, &Watch::onReady,
                                  new std::function<void()>(std::move(ready)), &Watch::release);
}

void Watch::stop()
{
    if (m_source != 0)
        g_source_remove(std::exchange(m_source, 0));
}

// GLib keeps the call until it returns, whatever becomes of the source in it.
gboolean Watch::onReady(int /*fd*/, GIOCondition /*condition*/, gpointer call)
{
    (*static_cast<std::function<void()>*>(call))();
    return G_SOURCE_CONTINUE;
}

void Watch::release(gpointer call)
{
    delete static_cast<std::function<void()>*>(call);
}

} // namespace jackdaw::talk
