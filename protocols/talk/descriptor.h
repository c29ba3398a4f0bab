// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <glib.h>

#include <functional>
#include <utility>

namespace jackdaw::talk {

/// Owns a file descriptor.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }

    int get() const { return m_fd; }
    explicit operator bool() const { return m_fd >= 0; }

private:
    int m_fd = -1;
};

/// Says on the main context that a descriptor is ready, until it dies; what it calls may destroy it.
class Watch {
public:
    Watch() = default;
    ~Watch() { stop(); }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    void start(int fd, GIOCondition condition, std::function<void()> ready);
    void stop();

private:
    static gboolean onReady(int fd, GIOCondition condition, gpointer call);
    static void release(gpointer call);

    guint m_source = 0;
};

} // namespace jackdaw::talk
