// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QStringList>

#include "protocols/purple/quirks.h"

using PurplePlugin = struct _PurplePlugin;

namespace jackdaw::purple {

/// The plugin files that may be loaded: of the system's folders, and of those of the user's own that the core names
/// (hello), never of others. What the user switched off is not among them. Reads files, loads none.
class PluginFiles {
public:
    PluginFiles() = default;
    PluginFiles(QStringList ownFolders, QStringList without);

    /// Files that speak one protocol, with what TLS needs. All protocols' files if the quirks name none.
    QStringList of(const Quirks& quirks) const;
    /// Files of every protocol: those that contain the mark of a protocol's id and are plugins, so that language
    /// loaders and other plugins are never mapped.
    QStringList all() const;
    /// Files of protocols that are switched off.
    QStringList switchedOff() const;
    /// Lies in one of the system's folders.
    static bool isSystems(const QString& file);
    /// The protocol is not spoken because its file is switched off.
    bool isOff(const Quirks& quirks) const;

private:
    QString find(const QString& name) const;
    QStringList tlsFiles() const;
    QStringList protocolFiles() const;

    QStringList m_ownFolders;
    QStringList m_without;
};

/// What purple_plugins_probe() takes in place of whole folders. libpurple calls it from inside purple_core_init and
/// has no other way to restrict it, so the program defines that symbol itself (plugin_probe.cpp). Before core init.
void setWantedPlugins(const QStringList& files);

/// The loaded plugin of a protocol; null where there is none.
PurplePlugin* findProtocol(const QByteArray& prpl);

} // namespace jackdaw::purple
