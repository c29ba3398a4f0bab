// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "protocols/purple/request_fields.h"

#include "protocols/purple/form_files.h"
#include "protocols/purple/glib_ptr.h"
#include "protocols/purple/markup.h"

namespace jackdaw::purple {

namespace {

QString plain(const char* html)
{
    return html == nullptr ? QString() : plainFromHtml(html);
}

void describeString(const PurpleRequestField* from, wire::Field& field)
{
    const bool masked = purple_request_field_string_is_masked(from);
    field.kind = masked                                  ? wire::FieldKind::Password
        : purple_request_field_string_is_multiline(from) ? wire::FieldKind::MultilineText
                                                         : wire::FieldKind::Text;
    field.secret = masked;
    if (!purple_request_field_string_is_editable(from))
        field.kind = wire::FieldKind::Label;
    if (const char* value = purple_request_field_string_get_default_value(from))
        field.defaultValue = plainText(value);
}

void describeChoice(const PurpleRequestField* from, wire::Field& field)
{
    field.kind = wire::FieldKind::Choice;
    int position = 0;
    for (const auto* l = purple_request_field_choice_get_labels(from); l != nullptr; l = l->next)
        field.choices.append({QString::number(position++), plain(static_cast<const char*>(l->data))});
    field.defaultValue = QString::number(purple_request_field_choice_get_default_value(from));
}

void describeList(const PurpleRequestField* from, wire::Field& field)
{
    const bool several = purple_request_field_list_get_multi_select(from);
    field.kind = several ? wire::FieldKind::List : wire::FieldKind::Choice;
    QStringList selected;
    int position = 0;
    for (const auto* l = purple_request_field_list_get_items(from); l != nullptr; l = l->next, ++position) {
        const auto* item = static_cast<const char*>(l->data);
        field.choices.append({QString::number(position), plain(item)});
        if (purple_request_field_list_is_selected(from, item))
            selected.append(field.choices.back().value);
    }
    if (several)
        field.defaultValue = selected;
    else
        field.defaultValue = selected.value(0);
}

/// Bytes of a plugin's, of whatever kind: shown by name, looked at by nobody here.
void describeImage(PurpleRequestField* from, const FormFiles& files, wire::Field& field)
{
    const QString name
        = files.put(purple_request_field_image_get_buffer(from), purple_request_field_image_get_size(from));
    field.kind = name.isEmpty() ? wire::FieldKind::Label : wire::FieldKind::Image;
    field.defaultValue = name;
}

/// A host has one account, but a form may want none of its kind.
QList<PurpleAccount*> accountsFor(PurpleRequestField* field)
{
    QList<PurpleAccount*> accounts;
    const auto filter = purple_request_field_account_get_filter(field);
    for (auto* account : each<PurpleAccount>(purple_accounts_get_all())) {
        if (filter == nullptr || filter(account))
            accounts.append(account);
    }
    return accounts;
}

void describeAccount(PurpleRequestField* from, wire::Field& field)
{
    field.kind = wire::FieldKind::Account;
    const auto accounts = accountsFor(from);
    for (auto* account : accounts) {
        const QString name = toQString(purple_account_get_username(account));
        field.choices.append({name, name});
    }
    auto* standard = purple_request_field_account_get_default_value(from);
    if (standard == nullptr && !accounts.isEmpty())
        standard = accounts.first();
    if (standard != nullptr)
        field.defaultValue = toQString(purple_account_get_username(standard));
}

void fillAccount(PurpleRequestField* field, const QString& name)
{
    for (auto* account : accountsFor(field)) {
        if (toQString(purple_account_get_username(account)) == name)
            purple_request_field_account_set_value(field, account);
    }
}

wire::Field describeField(PurpleRequestField* from, const FormFiles& files)
{
    wire::Field field;
    field.key = QString::fromUtf8(purple_request_field_get_id(from));
    field.label = plain(purple_request_field_get_label(from));
    field.required = purple_request_field_is_required(from);
    switch (purple_request_field_get_type(from)) {
    case PURPLE_REQUEST_FIELD_STRING:
        describeString(from, field);
        break;
    case PURPLE_REQUEST_FIELD_INTEGER:
        field.kind = wire::FieldKind::Integer;
        field.defaultValue = qlonglong(purple_request_field_int_get_default_value(from));
        break;
    case PURPLE_REQUEST_FIELD_BOOLEAN:
        field.kind = wire::FieldKind::Boolean;
        field.defaultValue = bool(purple_request_field_bool_get_default_value(from));
        break;
    case PURPLE_REQUEST_FIELD_CHOICE:
        describeChoice(from, field);
        break;
    case PURPLE_REQUEST_FIELD_LIST:
        describeList(from, field);
        break;
    case PURPLE_REQUEST_FIELD_ACCOUNT:
        describeAccount(from, field);
        break;
    case PURPLE_REQUEST_FIELD_IMAGE:
        describeImage(from, files, field);
        break;
    case PURPLE_REQUEST_FIELD_LABEL:
    case PURPLE_REQUEST_FIELD_NONE:
        field.kind = wire::FieldKind::Label;
        break;
    }
    return field;
}

void fillList(PurpleRequestField* field, const QVariant& value)
{
    const auto chosen = value.typeId() == QMetaType::QStringList || value.typeId() == QMetaType::QVariantList
        ? value.toStringList()
        : QStringList{value.toString()};
    purple_request_field_list_clear_selected(field);
    int position = 0;
    for (const auto* l = purple_request_field_list_get_items(field); l != nullptr; l = l->next, ++position) {
        if (chosen.contains(QString::number(position)))
            purple_request_field_list_add_selected(field, static_cast<const char*>(l->data));
    }
}

void fillField(PurpleRequestField* field, const QVariant& value)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    switch (purple_request_field_get_type(field)) {
    case PURPLE_REQUEST_FIELD_STRING:
        if (purple_request_field_string_is_editable(field))
            purple_request_field_string_set_value(field, value.toString().toUtf8().constData());
        return;
    case PURPLE_REQUEST_FIELD_INTEGER:
        if (ok)
            purple_request_field_int_set_value(field, number);
        return;
    case PURPLE_REQUEST_FIELD_BOOLEAN:
        purple_request_field_bool_set_value(field, value.toBool());
        return;
    case PURPLE_REQUEST_FIELD_CHOICE:
        if (ok && number >= 0 && number < int(g_list_length(purple_request_field_choice_get_labels(field))))
            purple_request_field_choice_set_value(field, number);
        return;
    case PURPLE_REQUEST_FIELD_LIST:
        return fillList(field, value);
    case PURPLE_REQUEST_FIELD_ACCOUNT:
        return fillAccount(field, value.toString());
    case PURPLE_REQUEST_FIELD_IMAGE:
    case PURPLE_REQUEST_FIELD_LABEL:
    case PURPLE_REQUEST_FIELD_NONE:
        return;
    }
}

template <typename Visit>
void forEachGroup(PurpleRequestFields* form, Visit visit)
{
    for (auto* l = purple_request_fields_get_groups(form); l != nullptr; l = l->next)
        visit(static_cast<PurpleRequestFieldGroup*>(l->data));
}

} // namespace

QList<wire::Field> describeFields(PurpleRequestFields* form, const FormFiles& files)
{
    QList<wire::Field> fields;
    forEachGroup(form, [&fields, &files](PurpleRequestFieldGroup* group) {
        if (const auto title = plain(purple_request_field_group_get_title(group)); !title.isEmpty()) {
            wire::Field heading;
            heading.label = title;
            heading.kind = wire::FieldKind::Label;
            fields.append(heading);
        }
        for (auto* l = purple_request_field_group_get_fields(group); l != nullptr; l = l->next) {
            auto* field = static_cast<PurpleRequestField*>(l->data);
            if (purple_request_field_is_visible(field))
                fields.append(describeField(field, files));
        }
    });
    return fields;
}

void fillFields(PurpleRequestFields* form, const QVariantMap& values)
{
    forEachGroup(form, [&values](PurpleRequestFieldGroup* group) {
        for (auto* l = purple_request_field_group_get_fields(group); l != nullptr; l = l->next) {
            auto* field = static_cast<PurpleRequestField*>(l->data);
            const auto it = values.find(QString::fromUtf8(purple_request_field_get_id(field)));
            if (it != values.end() && purple_request_field_is_visible(field))
                fillField(field, *it);
        }
    });
}

} // namespace jackdaw::purple
