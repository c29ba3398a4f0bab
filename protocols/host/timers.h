// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <glib.h>

#include <functional>
#include <set>

namespace jackdaw::host {

/// One-shot timers on the main context that die with their owner.
class Timers {
public:
    Timers() = default;
    ~Timers();
    Timers(const Timers&) = delete;
    Timers& operator=(const Timers&) = delete;

    void after(int milliseconds, std::function<void()> action);
    void clear();

private:
    struct Shot;
    static gboolean fire(gpointer shot);
    static void release(gpointer shot);

    std::set<guint> m_sources;
};

} // namespace jackdaw::host
