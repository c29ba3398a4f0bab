// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/people/picture_folder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <sys/stat.h>

namespace jackdaw {

QString PictureFolder::nameOf(AccountId account, const QString& address)
{
    const QByteArray hash = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QStringLiteral("%1-%2.png").arg(account.value).arg(QLatin1StringView(hash));
}

QSet<QString> PictureFolder::names() const
{
    const QStringList list = QDir(m_folder).entryList(QDir::Files);
    return {list.begin(), list.end()};
}

Result<void> PictureFolder::write(const QString& name, const QByteArray& bytes) const
{
    ::mkdir(QFile::encodeName(m_folder).constData(), S_IRWXU);
    QSaveFile file(path(name));
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::Storage,
                 QCoreApplication::translate("jackdaw::Pictures", "The picture cannot be stored at the moment."),
                 file.errorString()};
}

void PictureFolder::remove(const QString& name) const
{
    QFile::remove(path(name));
}

void PictureFolder::removeAll(AccountId account) const
{
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({QStringLiteral("%1-*.png").arg(account.value)}, QDir::Files))
        remove(name);
    remove(ownName(account));
    remove(sentName(account));
}

} // namespace jackdaw
