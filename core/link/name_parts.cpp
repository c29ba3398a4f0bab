// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/name_parts.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/link/field_values.h"

namespace jackdaw {

namespace {

/// A whole name in one of the parts, as people paste it, is spread over those that follow, where they are empty or say
/// the same.
QVariantMap spread(const wire::ProtocolInfo& info, const QVariantMap& parts)
{
    QVariantMap result = parts;
    for (qsizetype i = 0; i < info.nameParts.size(); ++i) {
        const QString separator = info.separators.value(i);
        const QString value = result.value(info.nameParts[i].key).toString().trimmed();
        if (separator.isEmpty() || !value.contains(separator))
            continue;
        wire::ProtocolInfo rest = info;
        rest.nameParts.remove(0, i);
        rest.separators = info.separators.mid(i);
        const QVariantMap pieces = splitName(rest, value);
        const bool fits = std::all_of(rest.nameParts.cbegin() + 1, rest.nameParts.cend(), [&](const wire::Field& part) {
            const QString here = result.value(part.key).toString().trimmed();
            const QString piece = pieces.value(part.key).toString();
            return here.isEmpty() || piece.isEmpty() || here.compare(piece, Qt::CaseInsensitive) == 0;
        });
        if (!fits)
            continue;
        for (const wire::Field& part : std::as_const(rest.nameParts)) {
            if (const QString piece = pieces.value(part.key).toString(); !piece.isEmpty())
                result.insert(part.key, piece);
        }
    }
    return result;
}

} // namespace

QString joinedName(const wire::ProtocolInfo& info, const QVariantMap& given)
{
    const QVariantMap parts = spread(info, given);
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

Result<void> checkNameParts(const wire::ProtocolInfo& info, const QVariantMap& given)
{
    const QVariantMap parts = spread(info, given);
    for (qsizetype i = 0; i + 1 < info.nameParts.size(); ++i) {
        const wire::Field& part = info.nameParts[i];
        const QString separator = info.separators.value(i);
        if (separator.isEmpty() || !parts.value(part.key).toString().contains(separator))
            continue;
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("jackdaw", "“%1” holds no “%2”.")
                         .arg(part.label.isEmpty() ? part.key : part.label, separator),
                     {}};
    }
    return {};
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
    // "ana@" names a server and does not; "ana" alone may mean the usual one.
    for (qsizetype i = 1; i < info.nameParts.size(); ++i) {
        const wire::Field& part = info.nameParts[i];
        if (isServer(part) && parts.value(part.key).toString().isEmpty()
            && username.contains(info.separators.value(i - 1))) {
            return Error{ErrorCode::Invalid,
                         QCoreApplication::translate("jackdaw", "“%1” is needed.")
                             .arg(part.label.isEmpty() ? part.key : part.label),
                         {}};
        }
    }
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
