// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/pidgin_source.h"

#include <QDir>
#include <QFile>
#include <QUrl>
#include <algorithm>

#include "core/import/html_log.h"
#include "core/import/pidgin_profile.h"
#include "core/import/text_log.h"
#include "core/import/texts.h"

namespace jackdaw::imports {

namespace {

/// Names of folders have all but letters, digits and a few signs as %xx.
QString unescaped(const QString& name)
{
    return QUrl::fromPercentEncoding(name.toUtf8());
}

bool endsWith(const QString& name, QLatin1StringView ending)
{
    return name.endsWith(ending) && name.size() > ending.size();
}

constexpr QLatin1StringView kRoomEnding{".chat"};
constexpr QLatin1StringView kFlatEnding{".log"};

/// Gaim wrote both forms into files of the same name.
bool isTextLog(const QString& path)
{
    if (path.endsWith(QLatin1StringView(".txt")))
        return true;
    if (!path.endsWith(kFlatEnding))
        return false;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && !file.peek(4096).toLower().contains("<br>");
}

} // namespace

PidginSource::PidginSource(QString folder, qint64 now, QTimeZone zone)
    : m_folder(std::move(folder))
    , m_logs(now, std::move(zone))
{
}

QString PidginSource::usualFolder()
{
    return QDir::homePath() + QStringLiteral("/.purple");
}

ImportedProfile PidginSource::profile()
{
    return readPidginProfile(m_folder);
}

QList<LogConversation> PidginSource::conversations(QList<ImportProblem>& problems)
{
    QList<LogConversation> found;
    const QString top = m_folder + QStringLiteral("/logs");
    if (!QFileInfo::exists(top))
        return found;
    FolderWalk walk(problems);
    for (const QFileInfo& protocol : walk.foldersIn(top)) {
        for (const QFileInfo& account : walk.foldersIn(protocol.filePath())) {
            for (const QFileInfo& peer : walk.foldersIn(account.filePath())) {
                if (peer.fileName() == QLatin1StringView(".system")) {
                    problems.append(
                        {peer.filePath(), Texts::tr("It says who came online and went; there are no messages in it.")});
                    continue;
                }
                LogConversation conversation;
                conversation.account = {unescaped(protocol.fileName()), unescaped(account.fileName())};
                conversation.place = peer.filePath();
                conversation.peer = unescaped(peer.fileName());
                conversation.isRoom = endsWith(conversation.peer, kRoomEnding);
                if (conversation.isRoom)
                    conversation.peer.chop(kRoomEnding.size());
                conversation.bytes = bytesIn(peer.filePath());
                found.append(conversation);
            }
        }
    }
    const auto flat = QDir(top).entryInfoList({QStringLiteral("*.log")}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : flat) {
        LogConversation conversation;
        conversation.place = file.filePath();
        conversation.peer = unescaped(file.fileName().chopped(kFlatEnding.size()));
        conversation.isRoom = endsWith(conversation.peer, kRoomEnding);
        if (conversation.isRoom)
            conversation.peer.chop(kRoomEnding.size());
        conversation.bytes = file.size();
        found.append(conversation);
    }
    return found;
}

QList<FileLog> PidginSource::logsOf(const LogConversation& conversation, QList<ImportProblem>& problems) const
{
    QList<FileLog> logs;
    const auto add = [this, &logs](const QString& path) {
        // The folder may have been moved, or be a copy: what lies below it says which log it is.
        logs.append({path, QDir(m_folder).relativeFilePath(path)});
    };
    if (QFileInfo(conversation.place).isFile()) {
        add(conversation.place);
        return logs;
    }
    const QDir folder(conversation.place);
    if (!folder.isReadable())
        problems.append({conversation.place, Texts::tr("The folder cannot be read.")});
    const auto files = folder.entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo& file : files) {
        const QString name = file.fileName();
        const bool isLog = endsWith(name, QLatin1StringView(".html")) || endsWith(name, QLatin1StringView(".txt"));
        if (!isLog)
            continue; // pictures of the conversation, for one
        if (file.isFile())
            add(file.filePath());
        else
            problems.append({file.filePath(), Texts::tr("It is not a file that can be read.")});
    }
    return logs;
}

ConversationOutcome PidginSource::read(const LogConversation& conversation, const KnownNames& names,
                                       const QHash<QString, LogPlace>& done, const BatchSink& sink)
{
    ConversationOutcome outcome;
    LogContext context{names, conversation.isRoom};
    const QList<FileLog> logs = logsOf(conversation, outcome.problems);
    outcome.isCancelled = std::ranges::any_of(logs, [&](const FileLog& log) {
        const FileLogs::Reader reader
            = isTextLog(log.path) ? FileLogs::Reader(readTextLog) : FileLogs::Reader(readHtmlLog);
        return !m_logs.read(log, reader, context, done, sink, outcome);
    });
    return outcome;
}

} // namespace jackdaw::imports
