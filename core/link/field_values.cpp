// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/link/field_values.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/link/event_check.h"
#include "core/link/text_check.h"
#include "core/text/clean_name.h"
#include "core/text/host_name.h"

namespace jackdaw {

namespace {

using wire::Field;
using wire::FieldKind;

QString tr(const char* text)
{
    return QCoreApplication::translate("jackdaw", text);
}

QString titleOf(const Field& field)
{
    return field.label.isEmpty() ? field.key : field.label;
}

Error invalid(const QString& text)
{
    return {ErrorCode::Invalid, text, {}};
}

bool isAnswerable(FieldKind kind)
{
    return kind != FieldKind::Label && kind != FieldKind::Image;
}

bool offers(const Field& field, const QString& value)
{
    return std::any_of(field.choices.cbegin(), field.choices.cend(),
                       [&value](const wire::Choice& choice) { return choice.value == value; });
}

QString offered(const Field& field)
{
    QStringList values;
    for (const wire::Choice& choice : field.choices)
        values.append(choice.value);
    return values.join(QStringLiteral(", "));
}

Result<QVariant> boolean(const Field& field, const QVariant& value)
{
    if (value.typeId() == QMetaType::Bool)
        return value;
    const QString text = value.toString().trimmed().toLower();
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("on"),
                                 QStringLiteral("1")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("off"),
                                QStringLiteral("0")};
    if (yes.contains(text))
        return QVariant(true);
    if (no.contains(text))
        return QVariant(false);
    return invalid(tr("“%1” is yes or no (true or false).").arg(titleOf(field)));
}

Result<QVariant> list(const Field& field, const QVariant& value)
{
    QStringList values = value.typeId() == QMetaType::QString ? value.toString().split(u',', Qt::SkipEmptyParts)
                                                              : value.toStringList();
    for (QString& one : values) {
        one = one.trimmed();
        if (!isOneLine(one))
            return invalid(tr("“%1” is one line, without control characters.").arg(titleOf(field)));
        if (!field.choices.isEmpty() && !offers(field, one))
            return invalid(tr("“%1” is not a choice of “%2”; it has %3.").arg(one, titleOf(field), offered(field)));
    }
    return QVariant(values);
}

Result<QVariant> text(const Field& field, const QVariant& value)
{
    const QString given = value.toString();
    if (given.size() > limits::kText)
        return invalid(tr("“%1” is too long.").arg(titleOf(field)));
    if (field.kind == FieldKind::MultilineText)
        return QVariant(checkedText(given, limits::kText));
    if (!isOneLine(given))
        return invalid(tr("“%1” is one line, without control characters.").arg(titleOf(field)));
    return QVariant(given);
}

Result<QVariant> integer(const Field& field, const QVariant& value)
{
    bool ok = false;
    const qlonglong number = value.toString().trimmed().toLongLong(&ok);
    if (!ok)
        return invalid(tr("“%1” is a whole number.").arg(titleOf(field)));
    if ((!field.minimum || number >= *field.minimum) && (!field.maximum || number <= *field.maximum))
        return QVariant(number);
    if (!field.maximum)
        return invalid(tr("“%1” has to be at least %2.").arg(titleOf(field)).arg(*field.minimum));
    if (!field.minimum)
        return invalid(tr("“%1” has to be at most %2.").arg(titleOf(field)).arg(*field.maximum));
    return invalid(tr("“%1” has to be between %2 and %3.").arg(titleOf(field)).arg(*field.minimum).arg(*field.maximum));
}

Result<QVariant> host(const Field& field, const QVariant& value)
{
    const QString given = value.toString().trimmed();
    if (given.isEmpty() || isHostName(given))
        return QVariant(given);
    return invalid(tr("“%1” is the name of a server, such as example.org, or its IP address, IPv6 in brackets.")
                       .arg(titleOf(field)));
}

Result<QVariant> typed(const Field& field, const QVariant& value)
{
    switch (field.kind) {
    case FieldKind::Boolean:
        return boolean(field, value);
    case FieldKind::Integer:
        return integer(field, value);
    case FieldKind::Host:
        return host(field, value);
    case FieldKind::Account:
    case FieldKind::Choice:
        if (field.kind == FieldKind::Account && field.choices.isEmpty())
            return text(field, value);
        if (!offers(field, value.toString())) {
            return invalid(
                tr("“%1” is not a choice of “%2”; it has %3.").arg(value.toString(), titleOf(field), offered(field)));
        }
        return QVariant(value.toString());
    case FieldKind::List:
        return list(field, value);
    case FieldKind::Text:
    case FieldKind::Password:
    case FieldKind::MultilineText:
    case FieldKind::File:
    case FieldKind::SaveFile:
    case FieldKind::Folder:
        return text(field, value);
    case FieldKind::Label:
    case FieldKind::Image:
        return invalid(tr("“%1” is not a question.").arg(titleOf(field)));
    }
    Q_UNREACHABLE();
}

bool isEmpty(const QVariant& value)
{
    return !value.isValid() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

} // namespace

Result<QVariantMap> checkValues(const QList<Field>& fields, const QVariantMap& values, MissingFields missing)
{
    QVariantMap result;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const auto field
            = std::find_if(fields.cbegin(), fields.cend(), [&it](const Field& one) { return one.key == it.key(); });
        if (field == fields.cend()) {
            QStringList keys;
            for (const Field& one : fields) {
                if (isAnswerable(one.kind))
                    keys.append(one.key);
            }
            return invalid(
                keys.isEmpty()
                    ? tr("There is no “%1” here; nothing is asked for.").arg(it.key())
                    : tr("There is no “%1” here; there is %2.").arg(it.key(), keys.join(QStringLiteral(", "))));
        }
        Result<QVariant> value = typed(*field, it.value());
        if (!value)
            return value.error();
        result.insert(it.key(), *value);
    }
    if (missing == MissingFields::Allow)
        return result;
    for (const Field& field : fields) {
        if (field.required && isAnswerable(field.kind) && isEmpty(result.value(field.key))
            && isEmpty(field.defaultValue))
            return invalid(tr("“%1” is needed.").arg(titleOf(field)));
    }
    return result;
}

} // namespace jackdaw
