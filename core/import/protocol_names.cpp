// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/import/protocol_names.h"

#include <algorithm>

namespace jackdaw::imports {

const wire::ProtocolInfo* ProtocolNames::find(const QString& name) const
{
    const auto is = [&name](const wire::ProtocolInfo& info) {
        return !name.isEmpty()
            && (info.id.compare(name, Qt::CaseInsensitive) == 0 || info.knownAs.contains(name, Qt::CaseInsensitive));
    };
    auto found = std::ranges::find_if(m_protocols, [&is](const auto& info) { return info.loaded && is(info); });
    if (found == m_protocols.end())
        found = std::ranges::find_if(m_protocols, is);
    return found == m_protocols.end() ? nullptr : &*found;
}

bool ProtocolNames::isSame(const QString& a, const QString& b) const
{
    const wire::ProtocolInfo* first = find(a);
    const wire::ProtocolInfo* second = find(b);
    if (first || second)
        return first && second && first->id == second->id;
    return a.compare(b, Qt::CaseInsensitive) == 0 || a.endsWith(u'-' + b, Qt::CaseInsensitive)
        || b.endsWith(u'-' + a, Qt::CaseInsensitive);
}

bool isSameAccount(const QString& a, const QString& b)
{
    const auto bare = [](const QString& name) {
        const qsizetype end = name.lastIndexOf(u'/');
        return (end > 0 ? name.left(end) : name).toCaseFolded();
    };
    return bare(a) == bare(b);
}

} // namespace jackdaw::imports
