// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include "core/import/file_logs.h"

namespace jackdaw::imports {

/// A folder of Pidgin's, or of another program on the same library: accounts.xml, blist.xml, status.xml, and logs in
/// logs/PROTOCOL/ACCOUNT/ADDRESS, in HTML or plain text, and in one file for each address as Gaim had them before 2004.
class PidginSource final : public HistorySource {
public:
    /// `now` in milliseconds since 1970; `zone` is this computer's.
    PidginSource(QString folder, qint64 now, QTimeZone zone);

    /// Where Pidgin keeps it.
    static QString usualFolder();

    QString name() const override { return QStringLiteral("pidgin"); }
    ImportedProfile profile() override;
    QList<LogConversation> conversations(QList<ImportProblem>& problems) override;
    ConversationOutcome read(const LogConversation& conversation, const KnownNames& names,
                             const QHash<QString, LogPlace>& done, const BatchSink& sink) override;

private:
    QList<FileLog> logsOf(const LogConversation& conversation, QList<ImportProblem>& problems) const;

    QString m_folder;
    FileLogs m_logs;
};

} // namespace jackdaw::imports
