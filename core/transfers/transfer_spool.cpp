// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/transfers/transfer_spool.h"

#include <sys/stat.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QUuid>
#include <cerrno>

namespace jackdaw {

namespace {

constexpr QLatin1StringView kMark{"transfer-"};
constexpr qint64 kStaysFree = 64LL * 1024 * 1024;

} // namespace

QString TransferSpool::folder(AccountId account) const
{
    return m_profile.accountFolder(account) + QStringLiteral("/spool");
}

QString TransferSpool::path(AccountId account, const QString& name) const
{
    return folder(account) + QLatin1Char('/') + name;
}

Result<void> TransferSpool::prepare(AccountId account) const
{
    const QByteArray path = QFile::encodeName(folder(account));
    struct stat status = {};
    if (::mkdir(path.constData(), S_IRWXU) == 0 || errno == EEXIST) {
        // The host can write beside it: a link in its place would lead us elsewhere.
        if (::lstat(path.constData(), &status) == 0 && S_ISDIR(status.st_mode))
            return {};
    }
    return Error{ErrorCode::Storage,
                 QCoreApplication::translate("Transfers", "Files of this account cannot be stored at the moment."),
                 folder(account)};
}

QString TransferSpool::freshName()
{
    return kMark + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void TransferSpool::remove(AccountId account, const QString& name) const
{
    if (!name.isEmpty())
        QFile::remove(path(account, name));
}

void TransferSpool::clear(AccountId account) const
{
    const QDir spool(folder(account));
    for (const QString& name : spool.entryList({kMark + QLatin1Char('*')}, QDir::Files | QDir::System | QDir::Hidden))
        QFile::remove(spool.filePath(name));
    for (const QString& name : spool.entryList({kMark + QLatin1Char('*')}, QDir::Dirs | QDir::Hidden)) {
        if (!QFileInfo(spool.filePath(name)).isSymLink())
            QDir(spool.filePath(name)).removeRecursively();
    }
}

qint64 TransferSpool::room(AccountId account) const
{
    return std::max<qint64>(0, QStorageInfo(m_profile.accountFolder(account)).bytesAvailable() - kStaysFree);
}

} // namespace jackdaw
