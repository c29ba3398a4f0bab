// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/storage/set_aside.h"

#include <QCoreApplication>
#include <QFile>

namespace jackdaw {

Result<QString> setAside(const QString& file, const QDateTime& when)
{
    const QString stem
        = file + QLatin1StringView(".damaged-") + when.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString target = stem;
    for (int number = 2; QFile::exists(target); ++number)
        target = stem + QLatin1Char('-') + QString::number(number);

    QFile damaged(file);
    if (!damaged.rename(target)) {
        return Error{ErrorCode::Storage,
                     QCoreApplication::translate("Storage", "The profile's file is damaged and cannot be set aside."),
                     damaged.errorString()};
    }
    // The log belongs to the file: with it, what it holds can still be saved by hand.
    QFile::rename(file + QLatin1StringView("-wal"), target + QLatin1StringView("-wal"));
    QFile::remove(file + QLatin1StringView("-shm"));
    QFile::remove(file + QLatin1StringView("-check"));
    return target;
}

} // namespace jackdaw
