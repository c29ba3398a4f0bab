// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

// The table `plugin_choice`. Functions for the store's thread.

#pragma once

#include <QMap>
#include <QString>

#include "core/base/result.h"

namespace jackdaw {

class Database;

/// What the user decided about a plugin's file.
struct PluginChoice {
    bool on = false;
    QString name; ///< of the plugin, to be shown while it is not loaded
};

using StoredPlugins = QMap<QString, PluginChoice>; ///< by file

Result<StoredPlugins> readPluginChoices(Database& database);
Result<void> writePluginChoice(Database& database, const QString& file, const PluginChoice& choice);

} // namespace jackdaw
