// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/name_parts.h"

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
    if (const Result<QVariantMap> parts = checkValues(info.nameParts, splitName(info, username)); !parts)
        return parts.error();
    return {};
}

} // namespace jackdaw
