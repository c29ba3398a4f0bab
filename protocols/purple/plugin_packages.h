// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QHash>
#include <QStringList>

namespace jackdaw::purple {

/// Which of the system's packages brought a plugin, from what dpkg has written down; no program is run for it. A
/// sandbox that may not read that, or a system without dpkg, gives no packages.
class PluginPackages {
public:
    /// Reads the lists of `folder` once, those of packages that are named after libpurple or Pidgin first.
    explicit PluginPackages(const QStringList& files, const QString& folder = QStringLiteral("/var/lib/dpkg/info"));

    /// "package: file", as dpkg -S has it; the file alone when no package is known.
    QString originOf(const QString& file) const;

private:
    void read(const QString& list, QStringList& wanted);

    QHash<QString, QString> m_packages;
};

} // namespace jackdaw::purple
