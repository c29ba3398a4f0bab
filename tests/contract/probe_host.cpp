// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// A hostile host for the sandbox's test: at sign-on it tries every act among the options (name to argument) and
// reports each by setting.stored: "done", or why not.

#include <arpa/inet.h>
#include <fcntl.h>
#include <netdb.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <map>
#include <thread>

#include "protocols/host/backend.h"

namespace {

using namespace jackdaw;

int result(long value)
{
    return value < 0 ? errno : 0;
}

int openAs(const QByteArray& path, int flags)
{
    const int fd = open(path.constData(), flags | O_CLOEXEC, 0600);
    const int error = result(fd);
    close(fd);
    return error;
}

int inChild(int (*act)())
{
    const pid_t child = fork();
    if (child < 0)
        return errno;
    if (child == 0)
        _exit(act());
    int status = 0;
    waitpid(child, &status, 0);
    return WEXITSTATUS(status);
}

int runShell()
{
    char name[] = "/bin/true";
    char* arguments[] = {name, nullptr};
    execv(name, arguments);
    return errno;
}

int connectTo(const QByteArray& path)
{
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return errno;
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.constData(), sizeof address.sun_path - 1);
    const int error = result(connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof address));
    close(fd);
    return error;
}

int openSocket(int family, int type, int protocol)
{
    const int fd = socket(family, type | SOCK_CLOEXEC, protocol);
    const int error = result(fd);
    close(fd);
    return error;
}

int readMemoryOf(pid_t process)
{
    char byte = 0;
    iovec local{&byte, 1};
    iovec remote{&byte, 1};
    return result(process_vm_readv(process, &local, 1, &remote, 1, 0));
}

int runThread()
{
    bool ran = false;
    std::thread([&] { ran = true; }).join();
    return ran ? 0 : ECANCELED;
}

int resolve(const QByteArray& name)
{
    addrinfo* list = nullptr;
    const int error = getaddrinfo(name.constData(), "80", nullptr, &list);
    if (error == 0)
        freeaddrinfo(list);
    return error == 0 ? 0 : EADDRNOTAVAIL;
}

const std::map<QString, int (*)(const QByteArray&)>& acts()
{
    using Argument = const QByteArray&;
    static const std::map<QString, int (*)(Argument)> table{
        {QStringLiteral("read"), [](Argument path) { return openAs(path, O_RDONLY); }},
        {QStringLiteral("list"), [](Argument path) { return openAs(path, O_RDONLY | O_DIRECTORY); }},
        {QStringLiteral("write"), [](Argument path) { return openAs(path, O_WRONLY); }},
        {QStringLiteral("make"), [](Argument path) { return openAs(path, O_WRONLY | O_CREAT | O_EXCL); }},
        {QStringLiteral("link"), [](Argument path) { return result(link("/etc/passwd", path.constData())); }},
        {QStringLiteral("run"), [](Argument) { return inChild(runShell); }},
        {QStringLiteral("trace"),
         [](Argument pid) { return result(ptrace(PTRACE_ATTACH, pid.toInt(), nullptr, nullptr)); }},
        {QStringLiteral("memory"), [](Argument pid) { return readMemoryOf(pid.toInt()); }},
        {QStringLiteral("signal"), [](Argument pid) { return result(kill(pid.toInt(), SIGCONT)); }},
        {QStringLiteral("connect"), [](Argument path) { return connectTo(path); }},
        {QStringLiteral("raw"), [](Argument) { return openSocket(AF_INET, SOCK_RAW, IPPROTO_ICMP); }},
        {QStringLiteral("packet"), [](Argument) { return openSocket(AF_PACKET, SOCK_DGRAM, 0); }},
        {QStringLiteral("unshare"), [](Argument) { return result(unshare(CLONE_NEWUSER)); }},
        {QStringLiteral("mount"),
         [](Argument path) { return result(mount("x", path.constData(), "tmpfs", 0, nullptr)); }},
        {QStringLiteral("keyring"), [](Argument) { return result(syscall(SYS_keyctl, 0, -3, 0)); }},
        {QStringLiteral("uring"), [](Argument) { return result(syscall(SYS_io_uring_setup, 1, nullptr)); }},
        {QStringLiteral("inet"), [](Argument) { return openSocket(AF_INET, SOCK_STREAM, 0); }},
        {QStringLiteral("fork"), [](Argument) { return inChild([] { return 0; }); }},
        {QStringLiteral("thread"), [](Argument) { return runThread(); }},
        {QStringLiteral("resolve"), [](Argument name) { return resolve(name); }},
    };
    return table;
}

class Probe final : public host::Backend {
public:
    using Backend::Backend;
    QList<wire::ProtocolInfo> describe() override { return {}; }
    void signOn(const wire::SignOn& command) override
    {
        for (auto option = command.options.begin(); option != command.options.end(); ++option) {
            const int error = acts().at(option.key().section(u' ', 0, 0))(option.value().toString().toUtf8());
            outlet().send(wire::SettingStored{.key = option.key(),
                                              .value = error == 0 ? QStringLiteral("done")
                                                                  : QString::fromUtf8(std::strerror(error))});
        }
        signOff();
    }
    void signOff() override
    {
        outlet().send(wire::SignedOff{});
        outlet().finish();
    }
};

} // namespace

int main(int argc, char** argv)
{
    return host::run(argc, argv, "probe", [](host::Outlet& outlet) { return std::make_unique<Probe>(outlet); });
}
