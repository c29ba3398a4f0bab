// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QObject>
#include <memory>

#include "core/import/history_import.h"
#include "core/import/import_report.h"

namespace jackdaw::imports {

class AccountImport;
class ProtocolNames;

/// What was brought in all.
struct ImportSum {
    qint64 messages = 0;
    int conversations = 0;
    int images = 0; ///< pictures in messages, which are left out
    int doubtfulTimes = 0;
    bool isCancelled = false;
    QString problem; ///< why it ended early; empty: it did not
};

/// One import from beginning to end: accounts, people, rooms and statuses first, then what was said. The source is only
/// read. What was imported before is not imported again, nor after a cancelled or interrupted run; a log that has grown
/// since gives what is new in it. Goes with its parent, which cancels it. Main thread.
class ImportRun final : public QObject {
    Q_OBJECT
public:
    /// `dryRun`: says what would come, and changes nothing.
    ImportRun(Core& core, std::shared_ptr<HistorySource> source, bool dryRun, QObject* parent = nullptr);
    ~ImportRun() override;

    void start();
    /// finished() follows soon; what is stored stays.
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void reported(const jackdaw::imports::ImportLine& line);
    /// Bytes of logs that were read, of all; `subject` is what is being read now. Ten times a second at most.
    void progressed(qint64 bytes, qint64 total, qint64 messages, const QString& subject);
    void finished(const jackdaw::imports::ImportSum& sum);

private:
    void readSource();
    void bring(const ImportedProfile& profile);
    void lookForLogs();
    void readNext();
    /// The report has the order of the logs, whichever is stored first.
    void noteInOrder();
    HistoryTarget targetOf(const LogConversation& conversation);
    void note(const LogConversation& conversation, const HistoryTarget& target, const ConversationOutcome& outcome);
    void tell(const QString& kind, const QString& name, ImportLine::Result result, const QString& reason);
    void tellProgress();
    /// Then finishes.
    void tellKept(const QString& problem);
    void finish(const QString& problem = {});

    Core& m_core;
    std::shared_ptr<HistorySource> m_source;
    bool m_dryRun;
    bool m_running = false;
    bool m_cancelled = false;
    Report m_report;
    ImportSum m_sum;
    ImportedProfile m_profile;
    std::unique_ptr<ProtocolNames> m_protocols;
    std::unique_ptr<AccountImport> m_accounts;
    QList<LogConversation> m_conversations;
    /// A person's place in the profile.
    struct Place {
        qsizetype contact = 0;
        qsizetype buddy = 0;
    };
    QMultiHash<QString, Place> m_people; ///< by address
    struct Read {
        LogConversation conversation;
        HistoryTarget target;
        ConversationOutcome outcome;
    };
    QMap<qsizetype, Read> m_read; ///< that wait for their turn to be told
    qsizetype m_noted = 0;
    qsizetype m_next = 0;
    int m_active = 0;
    QString m_problem;
    qint64 m_total = 0;
    HistoryImport* m_history;
    QList<std::pair<QString, QFuture<Result<void>>>> m_kept; ///< what the keyring makes of each password
    QThreadPool m_worker;                                    ///< last: goes first, and with it what still works
};

} // namespace jackdaw::imports
