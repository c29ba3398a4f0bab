// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/talk/conversation.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>

#include "protocols/talk/typed_text.h"

namespace jackdaw::talk {

namespace {

constexpr size_t kChunk = 16 * 1024;
constexpr qint64 kTypingRepeat = 5000; // milliseconds; the core does not believe it for ever

/// So that a machine that vanished is noticed, minutes later.
void keepAlive(int fd)
{
    const int on = 1;
    const int idle = 120;
    const int interval = 30;
    const int probes = 4;
    setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    setsockopt(fd, IPPROTO_TCP, TCP_KEEPIDLE, &idle, sizeof idle);
    setsockopt(fd, IPPROTO_TCP, TCP_KEEPINTVL, &interval, sizeof interval);
    setsockopt(fd, IPPROTO_TCP, TCP_KEEPCNT, &probes, sizeof probes);
}

} // namespace

Conversation::Conversation(Descriptor stream, Events events)
    : m_stream(std::move(stream))
    , m_events(std::move(events))
{
    keepAlive(m_stream.get());
    m_out.push_back({{}, editCharacters()});
    m_backlog = m_out.back().bytes.size();
    wantToWrite();
    m_readable.start(m_stream.get(), G_IO_IN, [this] { read(); });
    m_greeting.after(kGreetingPatience, [this] { end(); });
}

bool Conversation::send(const QString& message, const QByteArray& bytes)
{
    if (m_backlog + bytes.size() > kMaximumBacklog)
        return false;
    m_out.push_back({message, bytes});
    m_backlog += bytes.size();
    wantToWrite();
    return true;
}

QList<Conversation::Unsent> Conversation::unsent() const
{
    QList<Unsent> messages;
    for (const Outgoing& each : m_out) {
        if (!each.message.isEmpty())
            messages.append({each.message, each.written > 0});
    }
    return messages;
}

void Conversation::read()
{
    std::array<char, kChunk> buffer;
    const ssize_t size = recv(m_stream.get(), buffer.data(), buffer.size(), 0);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size <= 0)
        return end();
    const bool wasOpen = isOpen();
    m_reader.feed(QByteArrayView(buffer.data(), size));
    if (!isOpen())
        return;
    if (!wasOpen) {
        m_greeting.clear();
        m_events.opened();
        wantToWrite();
    }
    tellLines();
    tellTyping();
}

void Conversation::tellLines()
{
    const QStringList lines = m_reader.takeLines();
    for (const QString& line : lines)
        m_events.line(line);
    // A message ends the typing notice by itself.
    if (!lines.isEmpty())
        m_toldTyping = 0;
}

void Conversation::tellTyping()
{
    m_rest.clear();
    if (!m_reader.hasUnfinished()) {
        if (std::exchange(m_toldTyping, 0) != 0)
            m_events.typing(false);
        return;
    }
    // Many never press Enter, because their words arrive without.
    m_rest.after(kRest, [this] {
        m_reader.finish();
        tellLines();
    });
    const qint64 now = g_get_monotonic_time() / 1000;
    if (m_toldTyping != 0 && now - m_toldTyping < kTypingRepeat)
        return;
    m_toldTyping = now;
    m_events.typing(true);
}

/// The greeting goes at once, messages when theirs has come.
void Conversation::write()
{
    m_writable.stop();
    while (!m_out.empty() && (m_out.front().message.isEmpty() || isOpen())) {
        Outgoing& first = m_out.front();
        const ssize_t size = ::send(m_stream.get(), first.bytes.constData() + first.written,
                                    static_cast<size_t>(first.bytes.size() - first.written), MSG_NOSIGNAL);
        if (size < 0 && (errno == EAGAIN || errno == EINTR))
            return wantToWrite();
        // What they said last may still be there to be read, and then the end is.
        if (size < 0)
            return;
        first.written += size;
        m_backlog -= size;
        if (first.written < first.bytes.size())
            continue;
        const QString message = first.message;
        m_out.pop_front();
        if (!message.isEmpty())
            m_events.sent(message);
    }
}

void Conversation::wantToWrite()
{
    if (!m_out.empty() && (m_out.front().message.isEmpty() || isOpen()))
        m_writable.start(m_stream.get(), G_IO_OUT, [this] { write(); });
}

void Conversation::end()
{
    m_readable.stop();
    m_writable.stop();
    m_greeting.clear();
    m_rest.clear();
    m_reader.finish();
    tellLines();
    const auto ended = std::move(m_events.ended);
    ended();
}

} // namespace jackdaw::talk
