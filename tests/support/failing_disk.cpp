// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "tests/support/failing_disk.h"

#include <atomic>
#include <map>
#include <mutex>
#include <sqlite3.h>

namespace jackdaw::test {

namespace {

/// What SQLite's C interface leaves no way to pass.
struct Shared {
    std::atomic<bool> full = false;
    std::mutex mutex;
    sqlite3_vfs* system = nullptr;
    /// The system's methods with our xWrite, by the system's; and the way back.
    std::map<const sqlite3_io_methods*, sqlite3_io_methods> ours;
    std::map<const sqlite3_io_methods*, const sqlite3_io_methods*> systems;
};

Shared& shared()
{
    static Shared state;
    return state;
}

int writeUnlessFull(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    if (shared().full)
        return SQLITE_FULL;
    const sqlite3_io_methods* methods = nullptr;
    {
        const std::lock_guard lock(shared().mutex);
        methods = shared().systems.at(file->pMethods);
    }
    return methods->xWrite(file, bytes, count, offset);
}

int openFile(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    const int code = shared().system->xOpen(shared().system, name, file, flags, outFlags);
    if (code != SQLITE_OK || !file->pMethods)
        return code;
    const std::lock_guard lock(shared().mutex);
    const auto [it, isNew] = shared().ours.try_emplace(file->pMethods, *file->pMethods);
    if (isNew) {
        it->second.xWrite = &writeUnlessFull;
        shared().systems.emplace(&it->second, it->first);
    }
    file->pMethods = &it->second;
    return code;
}

sqlite3_vfs& failingVfs()
{
    static sqlite3_vfs vfs = [] {
        shared().system = sqlite3_vfs_find(nullptr);
        sqlite3_vfs copy = *shared().system;
        copy.zName = "failing";
        copy.pNext = nullptr;
        copy.xOpen = &openFile;
        return copy;
    }();
    return vfs;
}

} // namespace

FailingDisk::FailingDisk()
{
    sqlite3_vfs_register(&failingVfs(), 1);
}

FailingDisk::~FailingDisk()
{
    makeRoom();
    sqlite3_vfs_unregister(&failingVfs());
}

void FailingDisk::fill()
{
    shared().full = true;
}

void FailingDisk::makeRoom()
{
    shared().full = false;
}

} // namespace jackdaw::test
