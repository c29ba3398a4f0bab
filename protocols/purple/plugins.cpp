// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/plugins.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <purple.h>

#include "protocols/purple/broken_plugins.h"

namespace jackdaw::purple {
namespace {

QStringList systemFolders()
{
    return {QStringLiteral(JACKDAW_PURPLE_PLUGINS), QStringLiteral("/usr/lib/purple-2")};
}

/// Looks at a file's bytes without reading them all into memory.
template <typename Look>
auto withBytes(const QString& path, Look look)
{
    QFile file(path);
    const uchar* bytes = file.open(QIODevice::ReadOnly) ? file.map(0, file.size()) : nullptr;
    return look(QByteArrayView(bytes, bytes ? file.size() : 0));
}

bool namesProtocol(const QString& path)
{
    return withBytes(path,
                     [](QByteArrayView all) { return all.contains("prpl-") && all.contains("purple_init_plugin"); });
}

} // namespace

PluginFiles::PluginFiles(QStringList ownFolders, QStringList without)
    : m_ownFolders(std::move(ownFolders))
    , m_without(std::move(without))
{
}

QString PluginFiles::find(const QString& name) const
{
    for (const QString& folder : systemFolders() + m_ownFolders) {
        const QString path = folder + QLatin1Char('/') + name;
        if (QFile::exists(path) && !m_without.contains(path))
            return path;
    }
    return {};
}

/// ssl.so only picks among its kind: both are needed for TLS.
QStringList PluginFiles::tlsFiles() const
{
    QStringList files{find(QStringLiteral("ssl-nss.so")), find(QStringLiteral("ssl.so"))};
    files.removeAll(QString());
    return files;
}

QStringList PluginFiles::protocolFiles() const
{
    QStringList files;
    for (const QString& folder : systemFolders() + m_ownFolders) {
        for (const QFileInfo& info : QDir(folder).entryInfoList({QStringLiteral("*.so")}, QDir::Files)) {
            if (namesProtocol(info.filePath()))
                files.append(info.filePath());
        }
    }
    files.removeDuplicates();
    return files;
}

QStringList PluginFiles::of(const Quirks& quirks) const
{
    if (isOff(quirks))
        return tlsFiles();
    const QString file = quirks.file.isEmpty() ? QString() : find(quirks.file);
    return file.isEmpty() ? all() : tlsFiles() + QStringList{file};
}

QStringList PluginFiles::all() const
{
    QStringList files = tlsFiles();
    for (const QString& file : protocolFiles()) {
        if (!m_without.contains(file))
            files.append(file);
    }
    files.removeDuplicates();
    return files;
}

QStringList PluginFiles::switchedOff() const
{
    QStringList files = protocolFiles();
    files.removeIf([this](const QString& file) { return !m_without.contains(file); });
    return files;
}

bool PluginFiles::isSystems(const QString& file)
{
    return systemFolders().contains(QFileInfo(file).path());
}

bool PluginFiles::isOff(const Quirks& quirks) const
{
    if (m_without.isEmpty())
        return false;
    if (!quirks.file.isEmpty() && !find(quirks.file).isEmpty())
        return false;
    const auto speaksIt = [&quirks](const QString& file) {
        const auto named = [](QByteArrayView all) { return protocolNamedIn(all.toByteArray()); };
        return QFileInfo(file).fileName() == quirks.file || withBytes(file, named) == quirks.prpl;
    };
    const QStringList off = switchedOff();
    const QStringList on = all();
    return std::ranges::any_of(off, speaksIt) && std::ranges::none_of(on, speaksIt);
}

PurplePlugin* findProtocol(const QByteArray& prpl)
{
    return purple_find_prpl(prpl.constData());
}

} // namespace jackdaw::purple
