// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QIODevice>
#include <functional>

#include "core/import/known_names.h"
#include "core/wire/rich_text.h"
#include "core/wire/types.h"

namespace jackdaw::imports {

/// One message of a log that another program kept.
struct LogEntry {
    enum class Author { Nobody, Me, Other };

    Author author = Author::Nobody; ///< Nobody: a line of the program's or the network's
    wire::MessageKind kind = wire::MessageKind::Text;
    QString name; ///< of the author, as the log has it: an address, an alias or a nickname
    wire::RichText body;
    qint64 time = 0;   ///< milliseconds since 1970 UTC
    QString archiveId; ///< the network's own, where the program kept it

    friend bool operator==(const LogEntry&, const LogEntry&) = default;
};

/// What a reader of one conversation's logs must know of it.
struct LogContext {
    KnownNames names; ///< grows with what logs show
    bool isRoom = false;

    /// Whose a name is that nothing else tells.
    LogEntry::Author authorOf(const QString& name) const
    {
        return names.isProbablyMine(name, isRoom) ? LogEntry::Author::Me : LogEntry::Author::Other;
    }
};

/// Where a reader stands in a log: what a later run goes on from.
struct LogPlace {
    qint64 offset = 0; ///< bytes that were read
    qint64 wall = 0;   ///< the clock of the log there; its meaning is the reader's

    friend bool operator==(const LogPlace&, const LogPlace&) = default;
};

/// Takes the entries of a log in order, each with the place behind it. False: no more, the user has cancelled.
using EntrySink = std::function<bool(LogEntry&& entry, const LogPlace& after)>;

/// What became of a log beside its entries.
struct LogOutcome {
    LogPlace place; ///< how far it was read
    qint64 entries = 0;
    int images = 0;        ///< pictures that were left out
    int doubtfulTimes = 0; ///< that cannot be; these entries have the time the file was last changed
    int strayLines = 0;    ///< text that belongs to no entry, left out
    bool isCutOff = false; ///< it ends in the middle of an entry
    bool isCancelled = false;
    bool hasFailed = false; ///< it could not be read to its end
};

} // namespace jackdaw::imports
