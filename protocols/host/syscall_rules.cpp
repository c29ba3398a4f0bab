// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/host/syscall_rules.h"

#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <cerrno>
#include <memory>

namespace jackdaw::host {

namespace {

using Filter = std::unique_ptr<void, decltype(&seccomp_release)>;

/// By name, so that a C library older than the kernel is no obstacle; names nobody knows are skipped.
constexpr const char* kRefused[] = {
    // running programs
    "execve", "execveat", "uselib",
    // other processes
    "ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "kcmp", "pidfd_getfd", "perf_event_open",
    "migrate_pages", "move_pages",
    // namespaces and mounts
    "unshare", "setns", "chroot", "pivot_root", "mount", "umount", "umount2", "mount_setattr", "move_mount",
    "open_tree", "fsopen", "fsconfig", "fsmount", "fspick", "open_by_handle_at", "name_to_handle_at", "quotactl",
    "quotactl_fd", "swapon", "swapoff",
    // the kernel's wide and young surfaces
    "bpf", "io_uring_setup", "io_uring_enter", "io_uring_register", "userfaultfd", "fanotify_init", "keyctl", "add_key",
    "request_key", "lookup_dcookie", "vmsplice", "modify_ldt", "personality", "nfsservctl", "ustat", "_sysctl", "sysfs",
    // the machine
    "kexec_load", "kexec_file_load", "init_module", "finit_module", "delete_module", "create_module", "reboot", "acct",
    "syslog", "settimeofday", "clock_settime", "clock_adjtime", "adjtimex", "stime", "sethostname", "setdomainname",
    "iopl", "ioperm", "vhangup"};

constexpr unsigned long kNamespaceFlags[]
    = {CLONE_NEWNS, CLONE_NEWCGROUP, CLONE_NEWUTS, CLONE_NEWIPC, CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET};

class Rules {
public:
    explicit Rules(scmp_filter_ctx filter)
        : m_filter(filter)
    {
    }

    template <typename... Comparison>
    void refuse(int call, int error, Comparison... comparison)
    {
        if (call == __NR_SCMP_ERROR)
            return;
        const int result = seccomp_rule_add(m_filter, SCMP_ACT_ERRNO(static_cast<uint16_t>(error)), call,
                                            sizeof...(comparison), comparison...);
        if (result != 0)
            m_error = -result;
    }

    int error() const { return m_error; }

private:
    scmp_filter_ctx m_filter;
    int m_error = 0;
};

/// IP and the routing table (getaddrinfo asks it) stay, and for a while Unix sockets; nothing raw.
void refuseSockets(Rules& rules)
{
    for (unsigned family = 0; family < AF_MAX; ++family) {
        if (family != AF_INET && family != AF_INET6 && family != AF_NETLINK && family != AF_UNIX)
            rules.refuse(SCMP_SYS(socket), EPERM, SCMP_A0_32(SCMP_CMP_EQ, family));
    }
    rules.refuse(SCMP_SYS(socket), EPERM, SCMP_A0_32(SCMP_CMP_GE, AF_MAX));
    constexpr unsigned kTypeMask = 0xf; // the rest are SOCK_CLOEXEC and SOCK_NONBLOCK
    for (const unsigned family : {AF_INET, AF_INET6})
        rules.refuse(SCMP_SYS(socket), EPERM, SCMP_A0_32(SCMP_CMP_EQ, family),
                     SCMP_A1_32(SCMP_CMP_MASKED_EQ, kTypeMask, SOCK_RAW));
}

} // namespace

int closeSystemCalls()
{
    const Filter filter(seccomp_init(SCMP_ACT_ALLOW), &seccomp_release);
    if (!filter)
        return ENOMEM;
    Rules rules(filter.get());
    for (const char* name : kRefused)
        rules.refuse(seccomp_syscall_resolve_name(name), EPERM);
    for (const unsigned long flag : kNamespaceFlags)
        rules.refuse(SCMP_SYS(clone), EPERM, SCMP_A0_64(SCMP_CMP_MASKED_EQ, flag, flag));
    // Its flags lie in memory, where no filter looks; told that it does not exist, the C library uses clone.
    rules.refuse(seccomp_syscall_resolve_name("clone3"), ENOSYS);
    // Typing into the terminal that Jackdaw was started from.
    rules.refuse(SCMP_SYS(ioctl), EPERM, SCMP_A1_32(SCMP_CMP_EQ, TIOCSTI));
    rules.refuse(SCMP_SYS(ioctl), EPERM, SCMP_A1_32(SCMP_CMP_EQ, TIOCLINUX));
    refuseSockets(rules);
    if (rules.error() != 0)
        return rules.error();
    return -seccomp_load(filter.get());
}

int refuseUnixSockets()
{
    const Filter filter(seccomp_init(SCMP_ACT_ALLOW), &seccomp_release);
    if (!filter)
        return ENOMEM;
    seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1);
    Rules rules(filter.get());
    rules.refuse(SCMP_SYS(socket), EPERM, SCMP_A0_32(SCMP_CMP_EQ, AF_UNIX));
    return rules.error() != 0 ? rules.error() : -seccomp_load(filter.get());
}

} // namespace jackdaw::host
