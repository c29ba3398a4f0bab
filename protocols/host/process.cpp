// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/host/process.h"

#include <execinfo.h>
#include <fcntl.h>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

#include <QFile>
#include <clocale>
#include <cstdlib>

namespace jackdaw::host {

namespace {

constexpr int kDeadlineMicroseconds = 1'800'000;

void handle(int signal, void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigaction(signal, &action, nullptr);
}

void onStop(int /*signal*/)
{
    setDeadline();
    raise(kStopSignal);
}

#if !defined(NDEBUG) && !defined(JACKDAW_SANITIZED)
void onCrash(int signal)
{
    void* frames[64];
    backtrace_symbols_fd(frames, backtrace(frames, 64), STDERR_FILENO);
    raise(signal);
}

void printBacktraces()
{
    // The first call loads a library, which a signal handler must not.
    void* frame = nullptr;
    backtrace(&frame, 1);
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT})
        handle(signal, onCrash, static_cast<int>(SA_RESETHAND | SA_NODEFER));
}
#else
void printBacktraces() { }
#endif

/// Fixed, or glibc raises it to what was freed once, and keeps as much: a list of contacts leaves a MiB behind.
void keepHeapSmall()
{
#ifndef JACKDAW_SANITIZED
    constexpr int kMapped = 128 * 1024;
    mallopt(M_MMAP_THRESHOLD, kMapped);
    mallopt(M_TRIM_THRESHOLD, kMapped);
    mallopt(M_ARENA_MAX, 1);
#endif
}

void translateTo(const QByteArray& locale)
{
    // Before what was inherited, and also where the system has not made the locale.
    setenv("LANGUAGE", locale.constData(), 1);
    for (const QByteArray& name : {locale + ".UTF-8", locale, QByteArray("C.UTF-8")}) {
        if (setlocale(LC_MESSAGES, name.constData()) == nullptr)
            continue;
        setlocale(LC_CTYPE, name == locale ? "C.UTF-8" : name.constData());
        // Libraries that call setlocale themselves find the same; numbers keep their full stop.
        unsetenv("LC_ALL");
        setenv("LANG", name.constData(), 1);
        setenv("LC_NUMERIC", "C", 1);
        return;
    }
}

} // namespace

void hardenProcess()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#ifdef NDEBUG
    prctl(PR_SET_DUMPABLE, 0);
#endif
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
    handle(SIGPIPE, SIG_IGN, 0);
    printBacktraces();
    keepHeapSmall();
}

int takeStandardOutput()
{
    const int wire = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    dup2(STDERR_FILENO, STDOUT_FILENO);
    return wire;
}

void setEnvironment(const QString& folder, const QString& locale)
{
    umask(S_IRWXG | S_IRWXO);
    const QByteArray path = QFile::encodeName(folder);
    if (!path.isEmpty())
        mkdir(path.constData(), S_IRWXU);
    const char* home = path.isEmpty() ? "/nonexistent" : path.constData();
    for (const char* name : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        setenv(name, home, 1);
    // An address, not an absence: without one GLib and libdbus would look for a bus, or start one.
    setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent", 1);
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "XAUTHORITY", "SSH_AUTH_SOCK"})
        unsetenv(name);
    translateTo(locale.isEmpty() ? QByteArray("C") : locale.toLatin1());
}

void setDeadline()
{
    const itimerval once{{0, 0}, {kDeadlineMicroseconds / 1'000'000, kDeadlineMicroseconds % 1'000'000}};
    setitimer(ITIMER_REAL, &once, nullptr);
}

void redirectStopSignals()
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        handle(signal, onStop, SA_RESTART);
}

} // namespace jackdaw::host
