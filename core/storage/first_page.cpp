// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/storage/first_page.h"

#include <QFile>
#include <QSaveFile>
#include <QtEndian>

namespace jackdaw {

namespace {

constexpr char kMagic[] = "SQLite format 3"; // with its zero
constexpr qsizetype kHeader = 100;
constexpr qsizetype kPageSizeAt = 16;
/// Where the header says for which change its count of pages holds; for another, the length of the file counts.
constexpr qsizetype kCountHoldsForAt = 92;

QString keptAt(const QString& file)
{
    return file + QLatin1StringView("-page1");
}

/// What stands for 65,536 is 1 (SQLite's file format, 1.3.2).
qsizetype pageSize(const QByteArray& page)
{
    if (page.size() < kHeader || !page.startsWith(QByteArrayView(kMagic, sizeof kMagic)))
        return 0;
    const auto size = qFromBigEndian<quint16>(page.constData() + kPageSizeAt);
    return size == 1 ? 65536 : size;
}

QByteArray firstPage(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray page = file.read(kHeader);
    page += file.read(pageSize(page) - page.size());
    return page.size() >= kHeader && page.size() == pageSize(page) ? page : QByteArray();
}

} // namespace

void keepFirstPage(const QString& file)
{
    const QByteArray page = firstPage(file);
    if (page.isEmpty() || page == keptFirstPage(file))
        return;
    QSaveFile kept(keptAt(file));
    if (kept.open(QIODevice::WriteOnly) && kept.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && kept.write(page) == page.size())
        kept.commit();
}

QByteArray keptFirstPage(const QString& file)
{
    return firstPage(keptAt(file));
}

bool copyWithFirstPage(const QString& damaged, const QByteArray& page, const QString& to)
{
    if (pageSize(page) != page.size() || page.isEmpty() || !QFile::copy(damaged, to))
        return false;
    const QString log = damaged + QLatin1StringView("-wal");
    if (QFile::exists(log) && !QFile::copy(log, to + QLatin1StringView("-wal")))
        return false;
    QByteArray mended = page;
    qToBigEndian(~qFromBigEndian<quint32>(page.constData() + kCountHoldsForAt), mended.data() + kCountHoldsForAt);
    QFile file(to);
    return file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QIODevice::ReadWrite)
        && file.write(mended) == mended.size() && file.flush();
}

} // namespace jackdaw
