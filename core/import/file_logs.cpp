// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/file_logs.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include "core/import/texts.h"

namespace jackdaw::imports {

QList<QFileInfo> FolderWalk::foldersIn(const QString& folder)
{
    QList<QFileInfo> found;
    const QDir dir(folder);
    if (!dir.isReadable()) {
        m_problems.append({folder, Texts::tr("The folder cannot be read.")});
        return found;
    }
    // Links that lead nowhere are listed as "system" files.
    const auto entries = dir.entryInfoList(QDir::Dirs | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& entry : entries) {
        const QString real = entry.canonicalFilePath();
        if (!entry.exists())
            m_problems.append({entry.filePath(), Texts::tr("It is a link that leads nowhere.")});
        else if (!entry.isDir())
            continue;
        else if (m_seen.contains(real))
            m_problems.append({entry.filePath(), Texts::tr("It leads to a folder that is read already.")});
        else {
            m_seen.insert(real);
            found.append(entry);
        }
    }
    return found;
}

qint64 bytesIn(const QString& folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::NoDotAndDotDot);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

bool FileLogs::read(const FileLog& log, const Reader& reader, LogContext& context, const QHash<QString, LogPlace>& done,
                    const BatchSink& sink, ConversationOutcome& outcome) const
{
    ++outcome.logs;
    const auto refuse = [&outcome, &log](const QString& reason) { outcome.problems.append({log.path, reason}); };
    QFile file(log.path);
    const LogPlace from = done.value(log.key);
    if (file.size() == from.offset && from.offset > 0) {
        ++outcome.readBefore;
        return true;
    }
    if (file.size() < from.offset) {
        refuse(Texts::tr("It is shorter than when it was imported before: it is another file, or was cut off."));
        return true;
    }
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        refuse(Texts::tr("It cannot be read: %1").arg(file.errorString()));
        return true;
    }
    const QFileInfo info(log.path);
    LogClock clock(
        {logStart(info.fileName()).value_or(LogStart{}), info.lastModified().toMSecsSinceEpoch(), m_now, m_zone});
    Batcher batcher(sink, log.key, from);
    const EntrySink entries
        = [&batcher](LogEntry&& entry, const LogPlace& after) { return batcher.add(std::move(entry), after); };
    const LogOutcome read = reader(file, clock, context, from, entries);
    const bool goesOn = !read.isCancelled && batcher.finish(read.place);
    outcome.readBefore += read.entries == 0 && from.offset > 0 ? 1 : 0;
    outcome.entries += read.entries;
    outcome.images += read.images;
    outcome.doubtfulTimes += read.doubtfulTimes;
    if (read.hasFailed)
        refuse(Texts::tr("It cannot be read: %1").arg(file.errorString()));
    if (read.isCutOff)
        refuse(Texts::tr("It ends in the middle of a message; what is there was taken."));
    if (read.entries == 0 && read.strayLines > 0 && from.offset == 0)
        refuse(Texts::tr("There are no messages in it, in a form that is known."));
    return goesOn;
}

} // namespace jackdaw::imports
