// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/host/sandbox.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include <QFile>
#include <cerrno>
#include <cstring>

#include "protocols/host/file_rules.h"
#include "protocols/host/syscall_rules.h"

namespace jackdaw::host {

namespace {

void limitMemory()
{
#ifndef JACKDAW_SANITIZED
    constexpr rlim_t kMaximumData = 512UL * 1024 * 1024;
    const rlimit limit{kMaximumData, kMaximumData};
    setrlimit(RLIMIT_DATA, &limit);
#endif
}

void add(QByteArray& problem, const char* what, int error)
{
    if (error == 0)
        return;
    if (!problem.isEmpty())
        problem += "; ";
    problem += QByteArray(what) + ": " + std::strerror(error);
}

} // namespace

SandboxResult closeSandbox(const QString& privateFolder, const QStringList& pluginFolders)
{
    SandboxResult result;
    limitMemory();
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        add(result.problem, "no_new_privs", errno);
    QByteArrayList plugins;
    for (const QString& folder : pluginFolders)
        plugins.append(QFile::encodeName(folder));
    add(result.problem, "Landlock", closeFiles(QFile::encodeName(privateFolder), plugins));
    add(result.problem, "seccomp", closeSystemCalls());
    return result;
}

QByteArray closeUnixSockets()
{
    QByteArray problem;
    add(problem, "seccomp", refuseUnixSockets());
    return problem;
}

} // namespace jackdaw::host
