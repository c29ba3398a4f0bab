// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/accounts/account_table.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/storage/database.h"

namespace jackdaw {

namespace {

QString toJson(const QVariantMap& map)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(map)).toJson(QJsonDocument::Compact));
}

/// Numbers come back as whole ones where they are: options know no other.
QVariantMap fromJson(const QString& json)
{
    QVariantMap map = QJsonDocument::fromJson(json.toUtf8()).object().toVariantMap();
    for (QVariant& value : map) {
        if (value.typeId() == QMetaType::Double && value.toDouble() == static_cast<double>(value.toLongLong()))
            value = value.toLongLong();
        else if (value.typeId() == QMetaType::QVariantList)
            value = value.toStringList();
    }
    return map;
}

QVariantMap toVariants(const QMap<QString, QString>& map)
{
    QVariantMap result;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        result.insert(it.key(), it.value());
    return result;
}

QMap<QString, QString> toStrings(const QVariantMap& map)
{
    QMap<QString, QString> result;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        result.insert(it.key(), it.value().toString());
    return result;
}

} // namespace

Result<StoredAccounts> readAccounts(Database& database)
{
    StoredAccounts result;
    Result<std::map<AccountId, KeptSettings>> settings = readKeptSettings(database);
    if (!settings)
        return settings.error();
    result.settings = std::move(*settings);
    Statement statement
        = database.prepare("SELECT id, protocol, username, label, enabled, remember_password, options, stored, "
                           "trusted, removed, registers FROM account ORDER BY id");
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return result;
        result.highestId = statement.integer(0);
        Account account;
        account.id = AccountId{statement.integer(0)};
        account.protocol = statement.text(1);
        account.username = statement.text(2);
        account.label = statement.text(3);
        account.enabled = statement.boolean(4);
        account.rememberPassword = statement.boolean(5);
        account.options = fromJson(statement.text(6));
        account.stored = fromJson(statement.text(7));
        account.trusted = toStrings(fromJson(statement.text(8)));
        account.registers = statement.boolean(10);
        (statement.boolean(9) ? result.removed : result.accounts).append(account);
    }
}

Result<void> writeAccount(Database& database, const Account& account)
{
    // Strings are bound non-null: the columns are NOT NULL and a null QString would become NULL.
    const auto text = [](const QString& value) { return value.isNull() ? QStringLiteral("") : value; };
    Statement statement = database.prepare(
        "INSERT INTO account (id, protocol, username, label, enabled, remember_password, options, stored, trusted, "
        "registers) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET protocol = excluded.protocol, "
        "username = excluded.username, label = excluded.label, enabled = excluded.enabled, "
        "remember_password = excluded.remember_password, options = excluded.options, stored = excluded.stored, "
        "trusted = excluded.trusted, registers = excluded.registers, removed = 0");
    return statement
        .bind(account.id, text(account.protocol), text(account.username), text(account.label), account.enabled,
              account.rememberPassword, toJson(account.options), toJson(account.stored),
              toJson(toVariants(account.trusted)), account.registers)
        .run();
}

Result<void> markAccountRemoved(Database& database, AccountId account)
{
    Statement statement = database.prepare(
        "UPDATE account SET removed = 1, enabled = 0, options = '{}', stored = '{}', trusted = '{}', "
        "registers = 0 WHERE id = ?");
    if (Result<void> marked = statement.bind(account).run(); !marked)
        return marked;
    return forgetKeptSettings(database, account);
}

} // namespace jackdaw
