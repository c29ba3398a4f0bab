// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <optional>

#include "core/import/foreign_database.h"
#include "core/import/history_source.h"

namespace jackdaw::imports {

/// Gajim's history, a SQLite file ("logs.db", up to Gajim 1.8).
class GajimSource final : public HistorySource {
public:
    /// `now` in milliseconds since 1970.
    GajimSource(QString file, qint64 now);

    /// Where Gajim keeps it.
    static QString usualFile();

    QString name() const override { return QStringLiteral("gajim"); }
    ImportedProfile profile() override { return {}; }
    QList<LogConversation> conversations(QList<ImportProblem>& problems) override;
    ConversationOutcome read(const LogConversation& conversation, const KnownNames& names,
                             const QHash<QString, LogPlace>& done, const BatchSink& sink) override;

private:
    std::optional<LogEntry> entryOf(const ForeignRow& row, const LogConversation& conversation, const KnownNames& names,
                                    ConversationOutcome& outcome) const;

    QString m_file;
    qint64 m_now;
    ForeignDatabase m_database;
    bool m_hasAccounts = false; ///< lines say of which account they are
};

} // namespace jackdaw::imports
