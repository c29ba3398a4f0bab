// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <functional>
#include <glib.h>

namespace jackdaw::purple {

/// Runs a function once, in a later turn of the loop or after a while, however often it was scheduled before.
/// Gathers what happens in one turn, and gets work out of libpurple's callbacks. Main thread.
class Deferred {
public:
    explicit Deferred(std::function<void()> run)
        : m_run(std::move(run))
    {
    }
    ~Deferred() { cancel(); }
    Deferred(const Deferred&) = delete;
    Deferred& operator=(const Deferred&) = delete;

    /// As soon as the loop turns: with the priority of sockets, so that a flood cannot starve it.
    void schedule()
    {
        if (m_source == 0)
            m_source = g_idle_add_full(G_PRIORITY_DEFAULT, &Deferred::fire, this, nullptr);
    }
    /// Counted from the first call.
    void scheduleAfter(unsigned milliseconds)
    {
        if (m_source == 0)
            m_source = g_timeout_add(milliseconds, &Deferred::fire, this);
    }
    void cancel()
    {
        if (m_source != 0)
            g_source_remove(m_source);
        m_source = 0;
    }
    bool pending() const { return m_source != 0; }

private:
    static gboolean fire(gpointer self)
    {
        auto* deferred = static_cast<Deferred*>(self);
        deferred->m_source = 0;
        // A copy: what runs may destroy its owner, and this with it.
        const auto run = deferred->m_run;
        run();
        return G_SOURCE_REMOVE;
    }

    std::function<void()> m_run;
    guint m_source = 0;
};

} // namespace jackdaw::purple
