// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include <unistd.h>

#include "core/wire/codec.h"
#include "protocols/host/language.h"
#include "protocols/host/pipe.h"
#include "protocols/host/process.h"
#include "protocols/host/sandbox.h"
#include "protocols/host/session.h"

namespace jackdaw::host {

namespace {

using Loop = std::unique_ptr<GMainLoop, decltype(&g_main_loop_unref)>;

void answer(Pipe& pipe, const char* name, const SandboxResult& sandbox)
{
    wire::HelloBack hello;
    hello.name = QString::fromUtf8(name);
    hello.sandboxed = sandbox.problem.isEmpty();
    hello.sandboxProblem = QString::fromUtf8(sandbox.problem);
    pipe.write(wire::encode(wire::Event(hello)));
    pipe.flushWaiting();
}

} // namespace

int run(int argc, char** argv, const char* name, const MakeBackend& make)
{
    hardenProcess();
    Pipe pipe(STDIN_FILENO, takeStandardOutput());
    const auto first = pipe.readFirst();
    if (!first)
        return kExitFinished;
    const auto decoded = wire::decodeCommand(*first);
    if (!decoded.value || !std::holds_alternative<wire::Hello>(*decoded.value)) {
        g_printerr("the first frame is not a hello\n");
        return kExitMalformed;
    }
    const auto& hello = std::get<wire::Hello>(*decoded.value);
    if (hello.version != wire::kVersionMajor) {
        answer(pipe, name, {.problem = "not closed yet"});
        return kExitIncompatible;
    }
    setEnvironment(hello.folder, hello.locale);
    // Before any thread is made: Landlock binds only the threads that come from this one.
    const SandboxResult sandbox = closeSandbox(hello.folder, hello.pluginFolders);
    if (!sandbox.problem.isEmpty())
        g_printerr("the sandbox is open: %s\n", sandbox.problem.constData());
    answer(pipe, name, sandbox);

    redirectStopSignals();
    const Language language(argc, argv, hello.locale);
    const Loop loop(g_main_loop_new(nullptr, FALSE), &g_main_loop_unref);
    Session session(pipe, loop.get());
    const std::unique_ptr<Backend> backend = make(session);
    backend->prepare(hello);
    return session.run(*backend);
}

} // namespace jackdaw::host
