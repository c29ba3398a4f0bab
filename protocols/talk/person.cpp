// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/talk/person.h"

#include <algorithm>

#include "protocols/talk/datagram.h"

namespace jackdaw::talk {

namespace {

constexpr qsizetype kMaximumHost = 253; // RFC 1035, as text

bool isHostName(const QString& name)
{
    return !name.isEmpty() && name.size() <= kMaximumHost && !name.startsWith(u'.') && !name.startsWith(u'-')
        && !name.contains(QStringLiteral(".."))
        && std::ranges::all_of(name, [](QChar one) { return one.isLetterOrNumber() || one == u'.' || one == u'-'; });
}

} // namespace

bool isLoginName(const QString& name)
{
    return !name.isEmpty() && name.size() <= kMaximumName && std::ranges::all_of(name, [](QChar one) {
        return one > u' ' && one < u'\x7f' && !QStringView(u"@:!/\"'").contains(one);
    });
}

std::optional<Person> personOf(const QString& address, const QStringList& here)
{
    const QString text = address.trimmed();
    Person person{text.section(u'@', 0, 0), text.section(u'@', 1).toLower()};
    if (person.host.endsWith(u'.'))
        person.host.chop(1);
    if (!isLoginName(person.user) || (text.contains(u'@') && !isHostName(person.host)))
        return {};
    if (here.contains(person.host) || person.host == QStringLiteral("localhost")
        || person.host == QStringLiteral("127.0.0.1"))
        person.host.clear();
    return person;
}

} // namespace jackdaw::talk
