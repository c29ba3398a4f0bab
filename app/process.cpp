// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "app/process.h"

#include <QByteArray>
#include <QLoggingCategory>
#include <QString>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "ui/language/translator.h"

namespace jackdaw::app {

namespace {

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QByteArray text = message.toUtf8();
    // Qt aborts on its own when it finds no screen; that is an answer for its programmers, not for users.
    if (type == QtFatalMsg && (text.contains("platform plugin") || text.contains("display"))) {
        const QString sentence = ui::translatedEarly(
            "Program",
            QT_TRANSLATE_NOOP("Program",
                              "Jackdaw needs a display and could not open one. Without a screen, run it with "
                              "QT_QPA_PLATFORM=offscreen and use \"jackdaw ctl\"."));
        fprintf(stderr, "%s\n", qUtf8Printable(sentence));
        _exit(1);
    }
    if (text.startsWith("could not connect to display") || text.contains("Could not load the Qt platform plugin"))
        return;
    fprintf(stderr, "%s: %s\n", context.category, text.constData());
    if (type == QtFatalMsg)
        abort();
}

} // namespace

void protectMemory()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef NDEBUG
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

void keepHeapSmall()
{
#ifndef JACKDAW_SANITIZED
    constexpr int kMapped = 128 * 1024;
    mallopt(M_MMAP_THRESHOLD, kMapped);
    mallopt(M_TRIM_THRESHOLD, kMapped);
    mallopt(M_ARENA_MAX, 2);
#endif
}

void outliveFileLimits()
{
    signal(SIGXFSZ, SIG_IGN);
}

void installMessageHandler()
{
    qInstallMessageHandler(handleMessage);
}

} // namespace jackdaw::app
