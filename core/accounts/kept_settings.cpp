// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/accounts/kept_settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/storage/database.h"
#include "core/wire/names.h"

namespace jackdaw {

namespace {

/// JSON has no document of a bare value.
QByteArray toJson(const QVariant& value)
{
    return QJsonDocument(QJsonArray{QJsonValue::fromVariant(value)}).toJson(QJsonDocument::Compact);
}

/// Numbers come back as whole ones where they are: settings know no other.
QVariant fromJson(const QString& json)
{
    const QVariant value = QJsonDocument::fromJson(json.toUtf8()).array().at(0).toVariant();
    if (value.typeId() == QMetaType::Double && value.toDouble() == static_cast<double>(value.toLongLong()))
        return value.toLongLong();
    return value.typeId() == QMetaType::QVariantList ? QVariant(value.toStringList()) : value;
}

bool isNone(const QVariant& value)
{
    return !value.isValid() || value.typeId() == QMetaType::Nullptr;
}

qsizetype bytesOf(const wire::StoredSetting& setting)
{
    const QJsonObject object{{QStringLiteral("subject"), setting.subject},
                             {QStringLiteral("kind"), wire::nameOf(setting.kind)},
                             {QStringLiteral("key"), setting.key},
                             {QStringLiteral("value"), QJsonValue::fromVariant(setting.value)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).size() + 1;
}

} // namespace

KeptSettings::Outcome KeptSettings::put(const wire::StoredSetting& setting)
{
    const Place place{setting.kind, setting.subject, setting.key};
    const auto known = m_values.find(place);
    if (known == m_values.end() ? isNone(setting.value) : known->second == setting.value)
        return Outcome::Same;
    wire::StoredSetting before = setting;
    if (known != m_values.end())
        before.value = known->second;
    const qsizetype freed = known == m_values.end() ? 0 : bytesOf(before);
    if (isNone(setting.value)) {
        m_values.erase(known);
        m_bytes -= freed;
        return Outcome::Changed;
    }
    const qsizetype after = m_bytes - freed + bytesOf(setting);
    if (after > kMostBytes)
        return Outcome::Full;
    m_values.insert_or_assign(place, setting.value);
    m_bytes = after;
    return Outcome::Changed;
}

QList<wire::StoredSetting> KeptSettings::all() const
{
    QList<wire::StoredSetting> result;
    for (const auto& [place, value] : m_values) {
        const auto& [kind, subject, key] = place;
        result.append({.subject = subject, .kind = kind, .key = key, .value = value});
    }
    return result;
}

Result<std::map<AccountId, KeptSettings>> readKeptSettings(Database& database)
{
    std::map<AccountId, KeptSettings> result;
    Statement statement = database.prepare("SELECT account, kind, subject, key, value FROM kept_setting");
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return result;
        wire::StoredSetting setting;
        setting.kind = statement.integer(1) == 0 ? wire::ConversationKind::Direct : wire::ConversationKind::Room;
        setting.subject = statement.text(2);
        setting.key = statement.text(3);
        setting.value = fromJson(statement.text(4));
        result[AccountId{statement.integer(0)}].put(setting);
    }
}

Result<void> writeKeptSetting(Database& database, AccountId account, const wire::StoredSetting& setting)
{
    const bool isRoom = setting.kind == wire::ConversationKind::Room;
    if (isNone(setting.value)) {
        return database.prepare("DELETE FROM kept_setting WHERE account = ? AND kind = ? AND subject = ? AND key = ?")
            .bind(account, isRoom, setting.subject, setting.key)
            .run();
    }
    return database
        .prepare("INSERT INTO kept_setting (account, kind, subject, key, value) VALUES (?, ?, ?, ?, ?) "
                 "ON CONFLICT (account, kind, subject, key) DO UPDATE SET value = excluded.value")
        .bind(account, isRoom, setting.subject, setting.key, QString::fromUtf8(toJson(setting.value)))
        .run();
}

Result<void> forgetKeptSettings(Database& database, AccountId account)
{
    return database.prepare("DELETE FROM kept_setting WHERE account = ?").bind(account).run();
}

} // namespace jackdaw
