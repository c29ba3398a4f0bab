// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/import/file_logs.h"

namespace jackdaw::imports {

/// Adium's folder of one user ("Adium 2.0/Users/Default"), one above it, or its folder of logs alone: logs in
/// SERVICE.ACCOUNT/ADDRESS, accounts and contacts in the files of the library that Pidgin has, too.
class AdiumSource final : public HistorySource {
public:
    /// `now` in milliseconds since 1970; `zone` is this computer's.
    AdiumSource(const QString& folder, qint64 now, QTimeZone zone);

    QString name() const override { return QStringLiteral("adium"); }
    ImportedProfile profile() override;
    QList<LogConversation> conversations(QList<ImportProblem>& problems) override;
    ConversationOutcome read(const LogConversation& conversation, const KnownNames& names,
                             const QHash<QString, LogPlace>& done, const BatchSink& sink) override;

private:
    QList<FileLog> logsOf(const QString& folder, QList<ImportProblem>& problems) const;

    QString m_folder; ///< the user's; empty: only the logs are there
    QString m_logFolder;
    FileLogs m_logs;
};

} // namespace jackdaw::imports
