// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/echo/faults.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <map>

namespace jackdaw::echo {

namespace {

/// Faults that are bytes on the wire.
const std::map<QLatin1StringView, QByteArray>& badBytes()
{
    static const std::map<QLatin1StringView, QByteArray> bytes{
        {QLatin1StringView("frame-too-long"),
         R"({"type":"account.progress","text":")" + QByteArray(2 * 1024 * 1024, 'x') + "\"}\n"},
        {QLatin1StringView("half-frame"), R"({"type":"account.pro)"},
        {QLatin1StringView("invalid-json"), "{\"type\":\"pong\",,}\n"},
        {QLatin1StringView("invalid-utf8"), "{\"type\":\"account.progress\",\"text\":\"\xff\xfe\xc3\x28\"}\n"},
        {QLatin1StringView("nested"),
         R"({"type":"setting.stored","key":"k","value":)" + QByteArray(100000, '[') + QByteArray(100000, ']') + "}\n"},
        {QLatin1StringView("not-an-object"), "[1,2,3]\n"},
        {QLatin1StringView("second-hello"), "{\"type\":\"hello\",\"version\":99}\n"},
        {QLatin1StringView("unknown-event"), "{\"type\":\"network.on-fire\",\"re\":\"1\"}\n"},
        {QLatin1StringView("wrong-type"), "{\"type\":\"message.received\",\"serial\":\"one\"}\n"}};
    return bytes;
}

/// Faults that are deeds.
const std::map<QLatin1StringView, void (*)()>& badDeeds()
{
    static const std::map<QLatin1StringView, void (*)()> deeds{
        {QLatin1StringView("abort"), [] { std::abort(); }},
        {QLatin1StringView("crash"),
         [] {
             std::signal(SIGSEGV, SIG_DFL);
             raise(SIGSEGV);
         }},
        {QLatin1StringView("exit"), [] { _exit(3); }},
        {QLatin1StringView("hang"),
         [] {
             std::fputs("hangs\n", stderr);
             for (;;)
                 pause();
         }},
        {QLatin1StringView("print"),
         [] {
             std::puts("{\"type\":\"a line a library printed\"}");
             std::fflush(stdout);
         }},
    };
    return deeds;
}

} // namespace

Faults::Faults()
    : m_wire(fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1))
{
}

Faults::~Faults()
{
    close(m_wire);
}

QStringList Faults::names()
{
    QStringList result;
    for (const auto& [name, deed] : badDeeds())
        result.append(name);
    for (const auto& [name, bytes] : badBytes())
        result.append(name);
    return result;
}

bool Faults::commit(const QString& name) const
{
    const QByteArray latin = name.toLatin1();
    const QLatin1StringView key(latin);
    if (const auto deed = badDeeds().find(key); deed != badDeeds().end())
        deed->second();
    else if (const auto bytes = badBytes().find(key); bytes != badBytes().end())
        write(bytes->second);
    else
        return false;
    return true;
}

void Faults::write(QByteArray bytes) const
{
    while (!bytes.isEmpty()) {
        pollfd writable{m_wire, POLLOUT, 0};
        poll(&writable, 1, -1);
        const ssize_t count = ::write(m_wire, bytes.constData(), static_cast<size_t>(bytes.size()));
        if (count < 0)
            return;
        bytes.remove(0, count);
    }
}

} // namespace jackdaw::echo
