// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <functional>

#include "core/import/imported_profile.h"
#include "core/import/log_entry.h"

namespace jackdaw::imports {

/// All that another program kept of what was said with one address.
struct LogConversation {
    AccountKey account; ///< as the logs call both
    QString peer;       ///< the address, as the logs write it
    QString place;      ///< where it lies; the source's own
    bool isRoom = false;
    qint64 bytes = 0; ///< of all its logs
};

/// Entries of one log that go together into one transaction.
struct LogBatch {
    QString log; ///< its name, the same wherever it lies; no two of a source have the same
    LogPlace from;
    LogPlace to;
    QList<LogEntry> entries;
};

/// False: no more, the user has cancelled.
using BatchSink = std::function<bool(LogBatch&& batch)>;

/// What became of a conversation's logs.
struct ConversationOutcome {
    qint64 entries = 0;
    int logs = 0;
    int readBefore = 0; ///< of the logs: there was nothing new in them
    int images = 0;
    int doubtfulTimes = 0;
    QList<ImportProblem> problems;
    bool isCancelled = false;
};

/// Another program's profile. One thread at a time; not the main one, for it reads files.
class HistorySource {
public:
    virtual ~HistorySource() = default;

    /// "pidgin": what the store knows its logs by.
    virtual QString name() const = 0;
    virtual ImportedProfile profile() = 0;
    virtual QList<LogConversation> conversations(QList<ImportProblem>& problems) = 0;
    /// `done`: how far each log was read before. Gives batches in order; bounded memory.
    virtual ConversationOutcome read(const LogConversation& conversation, const KnownNames& names,
                                     const QHash<QString, LogPlace>& done, const BatchSink& sink)
        = 0;
};

} // namespace jackdaw::imports
