// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/groups.h"

#include <purple.h>

#include "protocols/purple/glib_ptr.h"

namespace jackdaw::purple {
namespace {

/// The literal of libjabber (JABBER_ROSTER_DEFAULT_GROUP), which it does not translate.
constexpr QLatin1StringView kNone{"Buddies"};

} // namespace

QString nameOf(PurpleGroup* group)
{
    const QString name = group ? toQString(purple_group_get_name(group)) : QString();
    return name == kNone ? QString() : name;
}

PurpleGroup* makeGroup(const QString& name)
{
    const QByteArray wanted = name.isEmpty() ? QByteArray(kNone.data(), kNone.size()) : name.toUtf8();
    if (PurpleGroup* group = purple_find_group(wanted.constData()))
        return group;
    PurpleGroup* group = purple_group_new(wanted.constData());
    purple_blist_add_group(group, nullptr);
    return group;
}

} // namespace jackdaw::purple
