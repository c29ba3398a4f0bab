// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/plugins.h"

#include <QDir>
#include <QFile>
#include <purple.h>

namespace jackdaw::purple {
namespace {

QStringList folders()
{
    return {QStringLiteral(JACKDAW_PURPLE_PLUGINS), QStringLiteral("/usr/lib/purple-2")};
}

QString find(const QString& name)
{
    for (const QString& folder : folders()) {
        const QString path = folder + QLatin1Char('/') + name;
        if (QFile::exists(path))
            return path;
    }
    return {};
}

/// ssl.so only picks among its kind: both are needed for TLS.
QStringList tlsFiles()
{
    QStringList files{find(QStringLiteral("ssl-nss.so")), find(QStringLiteral("ssl.so"))};
    files.removeAll(QString());
    return files;
}

bool namesProtocol(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const uchar* bytes = file.map(0, file.size());
    const QByteArrayView all(bytes, bytes ? file.size() : 0);
    return all.contains("prpl-") && all.contains("purple_init_plugin");
}

} // namespace

QStringList pluginFiles(const Quirks& quirks)
{
    const QString file = quirks.file.isEmpty() ? QString() : find(quirks.file);
    return file.isEmpty() ? allProtocolFiles() : tlsFiles() + QStringList{file};
}

QStringList allProtocolFiles()
{
    QStringList files = tlsFiles();
    for (const QString& folder : folders()) {
        for (const QFileInfo& info : QDir(folder).entryInfoList({QStringLiteral("*.so")}, QDir::Files)) {
            if (namesProtocol(info.filePath()))
                files.append(info.filePath());
        }
    }
    files.removeDuplicates();
    return files;
}

PurplePlugin* findProtocol(const QByteArray& prpl)
{
    return purple_find_prpl(prpl.constData());
}

} // namespace jackdaw::purple
