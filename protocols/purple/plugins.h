// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QStringList>

#include "protocols/purple/quirks.h"

using PurplePlugin = struct _PurplePlugin;

namespace jackdaw::purple {

/// Plugin files that speak one protocol, with what TLS needs. All protocols' files if the quirks name none.
/// Reads the system's plugin folders only: the user's own are never looked at.
QStringList pluginFiles(const Quirks& quirks);

/// Files of every protocol in the system's folders: those that contain the mark of a protocol's id and are plugins, so
/// that language loaders and other plugins are never mapped.
QStringList allProtocolFiles();

/// What purple_plugins_probe() takes in place of whole folders. libpurple calls it from inside purple_core_init and
/// has no other way to restrict it, so the program defines that symbol itself (plugin_probe.cpp). Before core init.
void setWantedPlugins(const QStringList& files);

/// The loaded plugin of a protocol; null where there is none.
PurplePlugin* findProtocol(const QByteArray& prpl);

} // namespace jackdaw::purple
