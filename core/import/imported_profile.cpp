// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/imported_profile.h"

namespace jackdaw::imports {

namespace {

/// The first of the components that there is.
QString firstOf(const QMap<QString, QString>& components, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        const QString value = components.value(QString::fromLatin1(name)).trimmed();
        if (!value.isEmpty())
            return value;
    }
    return {};
}

} // namespace

QString ImportedRoom::address() const
{
    const QString name = firstOf(components, {"room", "channel", "name", "uri", "id", "class"});
    const QString server = firstOf(components, {"server"});
    return name.isEmpty() || server.isEmpty() || name.contains(u'@') ? name : name + u'@' + server;
}

QString ImportedRoom::nick() const
{
    return firstOf(components, {"handle", "nick"});
}

} // namespace jackdaw::imports
