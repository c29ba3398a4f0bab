// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/wire_channel.h"

#include <QElapsedTimer>
#include <QPointer>

#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "core/base/secret.h"

namespace jackdaw {

namespace {
constexpr qsizetype kChunk = 64 * 1024;
}

WireChannel::WireChannel(int descriptor, WireChannelLimits limits, QObject* parent)
    : QObject(parent)
    , m_descriptor(descriptor)
    , m_limits(limits)
    , m_readable(descriptor, QSocketNotifier::Read)
    , m_writable(descriptor, QSocketNotifier::Write)
{
    m_writable.setEnabled(false);
    m_lastBytes.start();
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_readable, &QSocketNotifier::activated, this, &WireChannel::pump);
    connect(&m_writable, &QSocketNotifier::activated, this, &WireChannel::flush);
    connect(&m_again, &QTimer::timeout, this, &WireChannel::pump);
}

WireChannel::~WireChannel()
{
    close();
}

void WireChannel::close()
{
    if (m_descriptor < 0)
        return;
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    m_again.stop();
    ::close(m_descriptor);
    m_descriptor = -1;
}

bool WireChannel::write(const QByteArray& frame)
{
    if (m_descriptor < 0)
        return true;
    m_out.append(frame);
    m_out.append('\n');
    flush();
    return m_out.size() - m_written <= m_limits.backlog;
}

void WireChannel::flush()
{
    while (m_descriptor >= 0 && m_written < m_out.size()) {
        const ssize_t sent = ::send(m_descriptor, m_out.constData() + m_written,
                                    static_cast<size_t>(m_out.size() - m_written), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent >= 0) {
            m_written += sent;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            m_writable.setEnabled(true);
            return;
        } else if (errno != EINTR) {
            break; // nobody reads any more; the reading side tells
        }
    }
    wipe(m_out); // a password may have gone through
    m_written = 0;
    if (m_descriptor >= 0)
        m_writable.setEnabled(false);
}

void WireChannel::hold(bool held)
{
    if (m_descriptor < 0 || m_held == held)
        return;
    m_held = held;
    if (listens())
        pumpAgain();
    else
        m_readable.setEnabled(false);
}

void WireChannel::drain()
{
    if (m_descriptor < 0)
        return;
    m_draining = true;
    pumpAgain();
}

qint64 WireChannel::silence() const
{
    pollfd waiting{m_descriptor, POLLIN, 0};
    const bool unread = m_descriptor >= 0 && ::poll(&waiting, 1, 0) > 0;
    return unread || m_again.isActive() || m_held ? 0 : m_lastBytes.elapsed();
}

void WireChannel::pump()
{
    if (!listens())
        return;
    m_readable.setEnabled(false);
    m_readThisTurn = 0;
    QElapsedTimer spent;
    spent.start();
    const QPointer<WireChannel> alive(this);
    for (;;) {
        while (const auto frame = m_reader.next()) {
            Q_EMIT frameReceived(*frame);
            if (!alive || !listens())
                return;
            if (spent.elapsed() >= m_limits.turnMilliseconds)
                return pumpAgain();
        }
        if (m_reader.overflowed()) {
            close();
            Q_EMIT overflowed();
            return;
        }
        if (m_readThisTurn >= m_limits.turnBytes)
            return pumpAgain();
        switch (fill()) {
        case Filled::Some:
            break;
        case Filled::Nothing:
            m_readable.setEnabled(true);
            return;
        case Filled::End:
            close();
            Q_EMIT closed();
            return;
        }
    }
}

void WireChannel::pumpAgain()
{
    m_readable.setEnabled(false);
    m_again.start();
}

WireChannel::Filled WireChannel::fill()
{
    QByteArray chunk(kChunk, Qt::Uninitialized);
    for (;;) {
        const ssize_t got = ::read(m_descriptor, chunk.data(), static_cast<size_t>(chunk.size()));
        if (got > 0) {
            chunk.truncate(got);
            m_reader.feed(chunk);
            m_readThisTurn += got;
            m_lastBytes.start();
            return Filled::Some;
        }
        if (got < 0 && errno == EINTR)
            continue;
        // A child of the dead may still hold the other end open, so its end need not come.
        if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK) && !m_draining)
            return Filled::Nothing;
        return Filled::End;
    }
}

} // namespace jackdaw
