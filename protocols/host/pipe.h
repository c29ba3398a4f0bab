// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <glib.h>

#include <QByteArray>
#include <functional>
#include <optional>

#include "core/wire/frames.h"

namespace jackdaw::host {

/// The wire's two file descriptors on GLib's default main context. Owns both descriptors. Main thread.
///
/// What is written gathers until the loop turns, then goes out in one call. When the core leaves kMaximumBacklog bytes
/// unread, write() waits for it: the network then waits for us, and memory stays bounded.
class Pipe {
public:
    static constexpr qsizetype kMaximumBacklog = 4 * 1024 * 1024;

    enum class End {
        Closed,    ///< the core closed its side or is gone
        Malformed, ///< a frame longer than the wire allows
    };

    Pipe(int input, int output);
    ~Pipe();
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    /// Waits for the first frame without a loop; nullopt at the end of the input or after an oversize frame.
    std::optional<QByteArray> readFirst();
    /// Writes everything out, waiting as long as the core is there.
    void flushWaiting();

    /// From now on calls back from the main context, never from within write(). onEnd comes at most once.
    void start(std::function<void(const QByteArray&)> onFrame, std::function<void(End)> onEnd,
               std::function<void()> onWritten);
    /// No more onFrame; the end of the input is still reported.
    void ignoreInput() { m_ignoring = true; }

    void write(const QByteArray& frame);
    /// Everything is written, or never can be.
    bool isWritten() const { return m_broken || m_written == m_out.size(); }

private:
    static gboolean onReadable(int fd, GIOCondition condition, gpointer self);
    static gboolean onWritable(int fd, GIOCondition condition, gpointer self);
    static gboolean onIdle(gpointer self);

    ssize_t readSome();
    void deliver();
    void flush();
    void waitForReader();
    void end(End reason);
    qsizetype backlog() const { return m_out.size() - m_written; }

    int m_input;
    int m_output;
    wire::FrameReader m_reader;
    QByteArray m_out;
    qsizetype m_written = 0; ///< bytes of m_out that are gone
    bool m_broken = false;
    bool m_ignoring = false;
    guint m_readSource = 0;
    guint m_writeSource = 0;
    guint m_idleSource = 0;
    std::function<void(const QByteArray&)> m_onFrame;
    std::function<void(End)> m_onEnd;
    std::function<void()> m_onWritten;
};

} // namespace jackdaw::host
