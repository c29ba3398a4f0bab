// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/host/pipe.h"

#include <fcntl.h>
#include <glib-unix.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>

namespace jackdaw::host {

namespace {

constexpr qsizetype kReadSize = 64 * 1024;
/// More than this does not wait for the loop: it is what a pipe takes at once.
constexpr qsizetype kGatherSize = 64 * 1024;

void makeNonBlocking(int fd)
{
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
}

void removeSource(guint& source)
{
    if (source != 0)
        g_source_remove(source);
    source = 0;
}

} // namespace

Pipe::Pipe(int input, int output)
    : m_input(input)
    , m_output(output)
{
    makeNonBlocking(m_input);
    makeNonBlocking(m_output);
}

Pipe::~Pipe()
{
    removeSource(m_readSource);
    removeSource(m_writeSource);
    removeSource(m_idleSource);
    close(m_input);
    close(m_output);
}

std::optional<QByteArray> Pipe::readFirst()
{
    for (;;) {
        if (auto frame = m_reader.next())
            return frame;
        if (m_reader.overflowed())
            return std::nullopt;
        pollfd readable{m_input, POLLIN, 0};
        poll(&readable, 1, -1);
        if (readSome() == 0)
            return std::nullopt;
    }
}

void Pipe::flushWaiting()
{
    flush();
    while (!isWritten())
        waitForReader();
}

void Pipe::start(std::function<void(const QByteArray&)> onFrame, std::function<void(End)> onEnd,
                 std::function<void()> onWritten)
{
    m_onFrame = std::move(onFrame);
    m_onEnd = std::move(onEnd);
    m_onWritten = std::move(onWritten);
    m_readSource
        = g_unix_fd_add(m_input, static_cast<GIOCondition>(G_IO_IN | G_IO_HUP | G_IO_ERR), &Pipe::onReadable, this);
    // The first read may have brought more than the first frame.
    m_idleSource = g_idle_add_full(G_PRIORITY_DEFAULT, &Pipe::onIdle, this, nullptr);
}

void Pipe::write(const QByteArray& frame)
{
    if (m_broken)
        return;
    m_out += frame;
    m_out += '\n';
    if (backlog() >= kGatherSize)
        flush();
    while (!m_broken && backlog() > kMaximumBacklog)
        waitForReader();
    if (m_broken && m_idleSource == 0)
        m_idleSource = g_idle_add_full(G_PRIORITY_DEFAULT, &Pipe::onIdle, this, nullptr);
    if (m_writeSource == 0 && !isWritten())
        m_writeSource = g_unix_fd_add(m_output, static_cast<GIOCondition>(G_IO_OUT | G_IO_HUP | G_IO_ERR),
                                      &Pipe::onWritable, this);
}

gboolean Pipe::onReadable(int /*fd*/, GIOCondition /*condition*/, gpointer self)
{
    auto* pipe = static_cast<Pipe*>(self);
    if (pipe->readSome() == 0) {
        pipe->m_readSource = 0;
        pipe->end(End::Closed);
        return G_SOURCE_REMOVE;
    }
    pipe->deliver();
    return pipe->m_readSource != 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

gboolean Pipe::onWritable(int /*fd*/, GIOCondition /*condition*/, gpointer self)
{
    auto* pipe = static_cast<Pipe*>(self);
    pipe->flush();
    if (!pipe->isWritten())
        return G_SOURCE_CONTINUE;
    pipe->m_writeSource = 0;
    if (pipe->m_broken)
        pipe->end(End::Closed);
    pipe->m_onWritten();
    return G_SOURCE_REMOVE;
}

gboolean Pipe::onIdle(gpointer self)
{
    auto* pipe = static_cast<Pipe*>(self);
    pipe->m_idleSource = 0;
    if (pipe->m_broken)
        pipe->end(End::Closed);
    else
        pipe->deliver();
    return G_SOURCE_REMOVE;
}

/// The bytes read; 0 at the end of the input, negative when there is nothing now.
ssize_t Pipe::readSome()
{
    QByteArray bytes(kReadSize, Qt::Uninitialized);
    const ssize_t count = read(m_input, bytes.data(), static_cast<size_t>(bytes.size()));
    if (count > 0) {
        bytes.truncate(count);
        m_reader.feed(bytes);
    } else if (count < 0 && errno != EAGAIN && errno != EINTR) {
        return 0;
    }
    return count;
}

void Pipe::deliver()
{
    while (!m_ignoring) {
        const auto frame = m_reader.next();
        if (!frame)
            break;
        m_onFrame(*frame);
    }
    if (m_reader.overflowed() && !m_ignoring)
        end(End::Malformed);
}

void Pipe::flush()
{
    while (!isWritten()) {
        const ssize_t count = ::write(m_output, m_out.constData() + m_written, static_cast<size_t>(backlog()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            m_broken = errno != EAGAIN;
            break;
        }
        m_written += count;
    }
    if (isWritten()) {
        m_out.clear();
        m_written = 0;
    } else if (m_written >= kMaximumBacklog) {
        m_out.remove(0, m_written);
        m_written = 0;
    }
}

void Pipe::waitForReader()
{
    pollfd fds[] = {{m_output, POLLOUT, 0}, {m_input, 0, 0}};
    if (poll(fds, 2, -1) < 0)
        return;
    if ((fds[0].revents & (POLLERR | POLLNVAL)) != 0 || fds[1].revents != 0)
        m_broken = true;
    else
        flush();
}

void Pipe::end(End reason)
{
    m_ignoring = true;
    removeSource(m_readSource);
    if (const auto onEnd = std::exchange(m_onEnd, nullptr))
        onEnd(reason);
}

} // namespace jackdaw::host
