// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/plugins/plugin_table.h"

#include "core/storage/database.h"

namespace jackdaw {

Result<StoredPlugins> readPluginChoices(Database& database)
{
    StoredPlugins result;
    Statement statement = database.prepare("SELECT file, name, switched_on FROM plugin_choice");
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return result;
        result.insert(statement.text(0), {.on = statement.boolean(2), .name = statement.text(1)});
    }
}

Result<void> writePluginChoice(Database& database, const QString& file, const PluginChoice& choice)
{
    return database.prepare("INSERT OR REPLACE INTO plugin_choice (file, name, switched_on) VALUES (?, ?, ?)")
        .bind(file, choice.name.isNull() ? QStringLiteral("") : choice.name, choice.on)
        .run();
}

} // namespace jackdaw
