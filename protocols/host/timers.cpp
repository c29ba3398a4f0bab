// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/host/timers.h"

#include <utility>

namespace jackdaw::host {

struct Timers::Shot {
    Timers* owner;
    guint source;
    std::function<void()> action;
};

Timers::~Timers()
{
    clear();
}

void Timers::after(int milliseconds, std::function<void()> action)
{
    auto* shot = new Shot{this, 0, std::move(action)};
    shot->source = g_timeout_add_full(G_PRIORITY_DEFAULT, static_cast<guint>(milliseconds), &Timers::fire, shot,
                                      &Timers::release);
    m_sources.insert(shot->source);
}

void Timers::clear()
{
    const std::set<guint> sources = std::exchange(m_sources, {});
    for (const guint source : sources)
        g_source_remove(source);
}

gboolean Timers::fire(gpointer data)
{
    auto* shot = static_cast<Shot*>(data);
    shot->owner->m_sources.erase(shot->source);
    shot->action();
    return G_SOURCE_REMOVE;
}

void Timers::release(gpointer data)
{
    delete static_cast<Shot*>(data);
}

} // namespace jackdaw::host
