// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/plugin_packages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace jackdaw::purple {
namespace {

constexpr QLatin1StringView kEnding{".list"};

bool isLikely(const QString& list)
{
    return list.contains(QLatin1StringView("purple")) || list.contains(QLatin1StringView("pidgin"));
}

/// "libpurple0:amd64.list" is about libpurple0.
QString packageOf(const QString& list)
{
    const QString name = QFileInfo(list).fileName().chopped(kEnding.size());
    return name.section(QLatin1Char(':'), 0, 0);
}

} // namespace

PluginPackages::PluginPackages(const QStringList& files, const QString& folder)
{
    QStringList wanted = files;
    // A filter of QDir's would bring in the engine of regular expressions.
    QStringList lists = QDir(folder).entryList(QDir::Files, QDir::Unsorted);
    lists.erase(std::remove_if(lists.begin(), lists.end(), [](const QString& one) { return !one.endsWith(kEnding); }),
                lists.end());
    std::stable_partition(lists.begin(), lists.end(), isLikely);
    for (const QString& list : std::as_const(lists)) {
        if (wanted.isEmpty())
            return;
        read(folder + QLatin1Char('/') + list, wanted);
    }
}

void PluginPackages::read(const QString& list, QStringList& wanted)
{
    QFile file(list);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray text = '\n' + file.readAll() + '\n';
    wanted.removeIf([&](const QString& one) {
        if (!text.contains('\n' + QFile::encodeName(one) + '\n'))
            return false;
        m_packages.insert(one, packageOf(list));
        return true;
    });
}

QString PluginPackages::originOf(const QString& file) const
{
    const QString package = m_packages.value(file);
    return package.isEmpty() ? file : package + QLatin1StringView(": ") + file;
}

} // namespace jackdaw::purple
