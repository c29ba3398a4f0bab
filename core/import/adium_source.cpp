// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/adium_source.h"

#include <QDir>
#include <algorithm>

#include "core/import/adium_log.h"
#include "core/import/pidgin_profile.h"
#include "core/import/texts.h"

namespace jackdaw::imports {

namespace {

/// So many entries tell a chat of two from a room.
constexpr int kLookedAt = 500;

/// More people than two write there.
bool looksLikeRoom(const QString& path, const QString& account, const FileLogs& logs)
{
    LogContext context;
    context.isRoom = true;
    context.names.addMine(account);
    QSet<QString> others;
    int seen = 0;
    const BatchSink sink = [&](LogBatch&& batch) {
        for (const LogEntry& entry : std::as_const(batch.entries)) {
            if (entry.author == LogEntry::Author::Other)
                others.insert(entry.name.toCaseFolded());
        }
        seen += static_cast<int>(batch.entries.size());
        return seen < kLookedAt && others.size() < 2;
    };
    ConversationOutcome outcome;
    logs.read({path, {}}, readAdiumLog, context, {}, sink, outcome);
    return others.size() > 1;
}

} // namespace

AdiumSource::AdiumSource(const QString& folder, qint64 now, QTimeZone zone)
    : m_logs(now, std::move(zone))
{
    for (const char* below : {"", "/Users/Default", "/Adium 2.0/Users/Default"}) {
        const QString user = folder + QString::fromLatin1(below);
        if (!QFileInfo(user + QStringLiteral("/Logs")).isDir())
            continue;
        m_folder = user;
        m_logFolder = user + QStringLiteral("/Logs");
        return;
    }
    m_logFolder = folder;
}

ImportedProfile AdiumSource::profile()
{
    ImportedProfile profile;
    if (m_folder.isEmpty())
        return profile;
    const QString library = m_folder + QStringLiteral("/libpurple");
    readPidginAccounts(library, profile);
    readPidginContacts(library, profile);
    return profile;
}

QList<LogConversation> AdiumSource::conversations(QList<ImportProblem>& problems)
{
    QList<LogConversation> found;
    FolderWalk walk(problems);
    for (const QFileInfo& account : walk.foldersIn(m_logFolder)) {
        const QString name = account.fileName();
        const qsizetype dot = name.indexOf(u'.');
        if (dot <= 0)
            continue;
        for (const QFileInfo& peer : walk.foldersIn(account.filePath())) {
            LogConversation conversation;
            conversation.account = {name.left(dot), name.mid(dot + 1)};
            conversation.peer = peer.fileName();
            conversation.place = peer.filePath();
            QList<ImportProblem> later;
            const QList<FileLog> logs = logsOf(peer.filePath(), later);
            for (const FileLog& log : logs)
                conversation.bytes += QFileInfo(log.path).size();
            conversation.isRoom
                = !logs.isEmpty() && looksLikeRoom(logs.last().path, conversation.account.username, m_logs);
            found.append(conversation);
        }
    }
    return found;
}

QList<FileLog> AdiumSource::logsOf(const QString& folder, QList<ImportProblem>& problems) const
{
    QList<FileLog> logs;
    const auto entries = QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& entry : entries) {
        const QString key = QDir(m_logFolder).relativeFilePath(entry.filePath());
        const QString ending = entry.suffix();
        if (ending == QLatin1StringView("chatlog") && entry.isDir()) {
            // A bundle: the log is in it, beside the pictures of the conversation.
            const auto inside
                = QDir(entry.filePath()).entryInfoList({QStringLiteral("*.xml")}, QDir::Files, QDir::Name);
            for (const QFileInfo& file : inside)
                logs.append({file.filePath(), key + u'/' + file.fileName()});
        } else if (entry.isFile() && (ending == QLatin1StringView("chatlog") || ending == QLatin1StringView("xml"))) {
            logs.append({entry.filePath(), key});
        } else if (entry.isFile()
                   && (ending == QLatin1StringView("html") || ending == QLatin1StringView("adiumLog")
                       || ending == QLatin1StringView("AdiumHTMLLog"))) {
            problems.append({entry.filePath(),
                             Texts::tr("It is of a version of Adium before 1.0, whose form is not "
                                       "read.")});
        }
    }
    return logs;
}

ConversationOutcome AdiumSource::read(const LogConversation& conversation, const KnownNames& names,
                                      const QHash<QString, LogPlace>& done, const BatchSink& sink)
{
    ConversationOutcome outcome;
    LogContext context{names, conversation.isRoom};
    const QList<FileLog> logs = logsOf(conversation.place, outcome.problems);
    outcome.isCancelled = std::ranges::any_of(
        logs, [&](const FileLog& log) { return !m_logs.read(log, readAdiumLog, context, done, sink, outcome); });
    return outcome;
}

} // namespace jackdaw::imports
