// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/host/file_rules.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>

namespace jackdaw::host {

namespace {

// What <linux/landlock.h> of Debian 12 does not know yet. Each is used only when the running kernel says it has it.
constexpr uint64_t kRefer = 1ULL << 13;         // ABI 2
constexpr uint64_t kTruncate = 1ULL << 14;      // ABI 3
constexpr uint64_t kDeviceIoctl = 1ULL << 15;   // ABI 5
constexpr uint64_t kScopeAbstractSocket = 1ULL; // ABI 6
constexpr uint64_t kScopeSignal = 1ULL << 1;    // ABI 6
struct RulesetAttributes {
    uint64_t handledFiles;
    uint64_t handledNetwork;
    uint64_t scoped;
};

constexpr uint64_t kRead = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr uint64_t kWrite = LANDLOCK_ACCESS_FS_WRITE_FILE | kTruncate;
constexpr uint64_t kManage = LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE
    | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SYM | kRefer;
/// What a rule about a file that is no directory may name.
constexpr uint64_t kOfFiles = LANDLOCK_ACCESS_FS_READ_FILE | kWrite;
constexpr uint64_t kNeverGranted = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_MAKE_CHAR
    | LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK | kDeviceIoctl;

constexpr const char* kReadable[]
    = {"/usr", "/lib", "/lib64", "/etc",
       // Where /etc/resolv.conf may point to.
       "/run/systemd/resolve", "/run/NetworkManager", "/run/resolvconf", "/run/connman", "/mnt/wsl",
       // Of /proc only what is our own or nobody's: command lines of other programs may hold secrets.
       "/proc/self", "/proc/sys", "/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/sys/devices/system/cpu",
       "/dev/random", "/dev/urandom", "/dev/zero"};
constexpr const char* kWritable[] = {"/dev/null"};

class Ruleset {
public:
    explicit Ruleset(long abi)
        : m_supported(kRead | kManage | kWrite | kNeverGranted)
    {
        if (abi < 2)
            m_supported &= ~kRefer;
        if (abi < 3)
            m_supported &= ~kTruncate;
        if (abi < 5)
            m_supported &= ~kDeviceIoctl;
        const RulesetAttributes attributes{m_supported, 0, abi >= 6 ? kScopeAbstractSocket | kScopeSignal : 0};
        m_fd = static_cast<int>(syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0));
    }
    ~Ruleset()
    {
        if (m_fd >= 0)
            close(m_fd);
    }
    Ruleset(const Ruleset&) = delete;
    Ruleset& operator=(const Ruleset&) = delete;

    /// What does not exist needs no rule.
    void allow(const char* path, uint64_t access)
    {
        const int fd = open(path, O_PATH | O_CLOEXEC);
        if (fd < 0)
            return;
        struct stat status = {};
        fstat(fd, &status);
        landlock_path_beneath_attr rule = {};
        rule.allowed_access = access & m_supported & (S_ISDIR(status.st_mode) ? ~0ULL : kOfFiles);
        rule.parent_fd = fd;
        if (syscall(SYS_landlock_add_rule, m_fd, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) != 0)
            m_error = errno;
        close(fd);
    }

    int enforce()
    {
        if (m_fd < 0 || (m_error == 0 && syscall(SYS_landlock_restrict_self, m_fd, 0) != 0))
            return errno;
        return m_error;
    }

private:
    uint64_t m_supported;
    int m_fd;
    int m_error = 0;
};

} // namespace

int closeFiles(const QByteArray& privateFolder, const QByteArrayList& pluginFolders)
{
    const long abi = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (abi < 0)
        return errno;
    Ruleset rules(abi);
    for (const char* path : kReadable)
        rules.allow(path, kRead);
    for (const char* path : kWritable)
        rules.allow(path, kRead | kWrite);
    for (const QByteArray& folder : pluginFolders)
        rules.allow(folder.constData(), kRead);
    // Backtraces read the program they are about.
    rules.allow("/proc/self/exe", kRead);
    if (privateFolder.isEmpty())
        rules.allow("/var/lib/dpkg/info", kRead);
    else
        rules.allow(privateFolder.constData(), kRead | kWrite | kManage);
    return rules.enforce();
}

} // namespace jackdaw::host
