// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/username.h"

#include <purple.h>

#include "protocols/purple/glib_ptr.h"

namespace jackdaw::purple {
namespace {

QChar separatorOf(PurpleAccountUserSplit* split)
{
    return QLatin1Char(purple_account_user_split_get_separator(split));
}

const GList* splitsOf(PurplePlugin* plugin)
{
    return plugin ? PURPLE_PLUGIN_PROTOCOL_INFO(plugin)->user_splits : nullptr;
}

} // namespace

QString completeUsername(PurplePlugin* plugin, const QString& username)
{
    QString result = username.trimmed();
    for (auto* split : each<PurpleAccountUserSplit>(splitsOf(plugin))) {
        const QString value = toQString(purple_account_user_split_get_default_value(split));
        if (!value.isEmpty() && !result.contains(separatorOf(split)))
            result += separatorOf(split) + value;
    }
    return result;
}

bool isUsernameComplete(PurplePlugin* plugin, const QString& username)
{
    const QString name = username.trimmed();
    if (firstPart(plugin, name).isEmpty())
        return false;
    for (auto* split : each<PurpleAccountUserSplit>(splitsOf(plugin))) {
        const bool optional = purple_account_user_split_get_default_value(split) != nullptr;
        const qsizetype at = name.indexOf(separatorOf(split));
        if (!optional && (at < 0 || at + 1 == name.size()))
            return false;
    }
    return true;
}

QString firstPart(PurplePlugin* plugin, const QString& username)
{
    const GList* splits = splitsOf(plugin);
    if (!splits)
        return username;
    auto* first = static_cast<PurpleAccountUserSplit*>(splits->data);
    // IRC's is searched from the right: nick and server. XMPP's from the left: a resource may contain anything.
    const qsizetype at = purple_account_user_split_get_reverse(first) ? username.lastIndexOf(separatorOf(first))
                                                                      : username.indexOf(separatorOf(first));
    return at < 0 ? username : username.left(at);
}

} // namespace jackdaw::purple
