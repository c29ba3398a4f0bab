// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QFileInfo>
#include <QSet>
#include <QTimeZone>

#include "core/import/batcher.h"
#include "core/import/history_source.h"
#include "core/import/log_clock.h"

namespace jackdaw::imports {

/// The folders in a folder, each once however many links lead to it; what leads nowhere is a problem.
class FolderWalk {
public:
    explicit FolderWalk(QList<ImportProblem>& problems)
        : m_problems(problems)
    {
    }

    QList<QFileInfo> foldersIn(const QString& folder);

private:
    QList<ImportProblem>& m_problems;
    QSet<QString> m_seen;
};

/// A log in a file of its own.
struct FileLog {
    QString path;
    QString key; ///< LogBatch::log
};

/// Reads logs of lines from files.
class FileLogs {
public:
    /// `now` in milliseconds since 1970; `zone` is this computer's.
    FileLogs(qint64 now, QTimeZone zone)
        : m_now(now)
        , m_zone(std::move(zone))
    {
    }

    using Reader = std::function<LogOutcome(QIODevice&, LogClock&, LogContext&, const LogPlace&, const EntrySink&)>;

    /// Reads what is new in a log, and adds it to `outcome`. False: cancelled.
    bool read(const FileLog& log, const Reader& reader, LogContext& context, const QHash<QString, LogPlace>& done,
              const BatchSink& sink, ConversationOutcome& outcome) const;

private:
    qint64 m_now;
    QTimeZone m_zone;
};

/// Of all plain files in a folder.
qint64 bytesIn(const QString& folder);

} // namespace jackdaw::imports
