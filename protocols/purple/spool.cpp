// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/spool.h"

#include <sys/stat.h>

#include <QFile>
#include <QSaveFile>

namespace jackdaw::purple {

QString Spool::write(const QString& name, const QByteArray& bytes) const
{
    ::mkdir(QFile::encodeName(m_folder).constData(), S_IRWXU);
    QSaveFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return {};
    return name;
}

std::optional<QByteArray> Spool::take(const QString& name, qint64 most) const
{
    if (name.isEmpty() || name.contains(QLatin1Char('/')))
        return std::nullopt;
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly) || file.size() > most)
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    file.remove();
    return bytes;
}

} // namespace jackdaw::purple
