// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/name_parts.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/link/field_values.h"

namespace jackdaw {

QString joinedName(const wire::ProtocolInfo& info, const QVariantMap& parts)
{
    QString name;
    for (qsizetype i = 0; i < info.nameParts.size(); ++i) {
        const wire::Field& part = info.nameParts[i];
        const QString value = parts.value(part.key).toString().trimmed();
        if (value.isEmpty() && i > 0 && !part.required)
            continue;
        if (i > 0)
            name += info.separators.value(i - 1);
        name += value;
    }
    return name;
}

QVariantMap splitName(const wire::ProtocolInfo& info, const QString& username)
{
    QVariantMap parts;
    QString rest = username;
    for (qsizetype i = 0; i < info.nameParts.size(); ++i) {
        const QString separator = info.separators.value(i);
        const auto end = separator.isEmpty() ? -1 : rest.indexOf(separator);
        parts.insert(info.nameParts[i].key, end < 0 ? rest : rest.left(end));
        rest = end < 0 ? QString() : rest.mid(end + separator.size());
    }
    return parts;
}

Result<void> checkName(const wire::ProtocolInfo& info, const QString& username)
{
    const QVariantMap parts = splitName(info, username);
    if (const Result<QVariantMap> checked = checkValues(info.nameParts, parts); !checked)
        return checked.error();
    // Who is at a server has an address, and no blank stands in one (RFC 7622 3.3.1).
    const auto isServer = [](const wire::Field& part) { return part.kind == wire::FieldKind::Host; };
    if (info.nameParts.isEmpty() || std::ranges::none_of(info.nameParts, isServer))
        return {};
    const wire::Field& first = info.nameParts.first();
    const QString name = parts.value(first.key).toString();
    if (std::ranges::any_of(name, [](QChar unit) { return unit.isSpace(); })) {
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("jackdaw", "“%1” holds no blanks.")
                         .arg(first.label.isEmpty() ? first.key : first.label),
                     {}};
    }
    return {};
}

} // namespace jackdaw
