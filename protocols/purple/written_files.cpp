// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/written_files.h"

#include <QDir>
#include <QFileInfo>
#include <utility>

namespace jackdaw::purple {
namespace {

constexpr unsigned kPause = 250; ///< milliseconds
constexpr int kMostLooks = 240;

/// Of a file, or of all files in a folder; -1 where there is none.
qint64 sizeOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return info.exists() ? info.size() : -1;
    const QFileInfoList files = QDir(path).entryInfoList(QDir::Files | QDir::Hidden);
    qint64 size = files.isEmpty() ? -1 : 0;
    for (const QFileInfo& file : files)
        size += file.size();
    return size;
}

} // namespace

WrittenFiles::WrittenFiles(Whole whole)
    : m_whole(std::move(whole))
    , m_look([this] { look(); })
{
}

void WrittenFiles::await(const QString& name, const QString& path)
{
    m_awaited.append({.name = name, .path = path, .size = sizeOf(path)});
    m_look.scheduleAfter(kPause);
}

void WrittenFiles::look()
{
    QStringList whole;
    QList<Awaited> waiting;
    for (Awaited& one : m_awaited) {
        const qint64 before = std::exchange(one.size, sizeOf(one.path));
        if (one.size >= 0 && one.size == before)
            whole.append(one.name);
        else if (++one.looks < kMostLooks)
            waiting.append(one);
    }
    m_awaited = waiting;
    if (!m_awaited.isEmpty())
        m_look.scheduleAfter(kPause);
    for (const QString& name : std::as_const(whole))
        m_whole(name);
}

} // namespace jackdaw::purple
