// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "core/people/people_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/storage/database.h"
#include "core/wire/names.h"

namespace jackdaw {

namespace {

QString toJson(const QStringList& list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QString toJson(const QMap<QString, bool>& map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString toJson(const QList<wire::Choice>& choices)
{
    QJsonArray array;
    for (const wire::Choice& choice : choices)
        array.append(QJsonArray{choice.value, choice.label});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<wire::Choice> choicesOf(const QString& json)
{
    QList<wire::Choice> choices;
    for (const QJsonValue& one : QJsonDocument::fromJson(json.toUtf8()).array())
        choices.append({one[0].toString(), one[1].toString()});
    return choices;
}

QStringList listOf(const QString& json)
{
    return QVariant(QJsonDocument::fromJson(json.toUtf8()).array().toVariantList()).toStringList();
}

QMap<QString, bool> mapOf(const QString& json)
{
    QMap<QString, bool> map;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it->toBool());
    return map;
}

/// The columns are NOT NULL, and a null QString would become NULL.
QString text(const QString& value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

Result<void> readOwn(Database& database, StoredPeople& into)
{
    Statement statement = database.prepare("SELECT account, alias, mood, mood_text, moods FROM own_person");
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        into.own.insert(AccountId{statement.integer(0)},
                        {statement.text(1), statement.text(2), statement.text(3), choicesOf(statement.text(4))});
    }
}

Result<void> readPrivacy(Database& database, StoredPeople& into)
{
    Statement statement = database.prepare("SELECT account, mode, allowed, blocked, untold FROM privacy");
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        Privacy privacy;
        const auto mode = wire::valueOf<wire::PrivacyMode>(statement.text(1));
        privacy.mode = mode == wire::PrivacyMode::Unknown ? wire::PrivacyMode::NotBlocked : mode;
        privacy.allowed = listOf(statement.text(2));
        privacy.blocked = listOf(statement.text(3));
        privacy.untold = mapOf(statement.text(4));
        into.privacy.insert(AccountId{statement.integer(0)}, privacy);
    }
}

} // namespace

Result<StoredPeople> readPeople(Database& database)
{
    StoredPeople result;
    Result<void> read = readOwn(database, result);
    if (read)
        read = readPrivacy(database, result);
    if (!read)
        return read.error();
    return result;
}

Result<void> writeOwnPerson(Database& database, AccountId account, const OwnPerson& person)
{
    Statement statement
        = database.prepare("INSERT INTO own_person (account, alias, mood, mood_text, moods) VALUES (?, ?, ?, ?, ?) "
                           "ON CONFLICT (account) DO UPDATE SET alias = excluded.alias, mood = excluded.mood, "
                           "mood_text = excluded.mood_text, moods = excluded.moods");
    return statement.bind(account, text(person.alias), text(person.mood), text(person.moodText), toJson(person.moods))
        .run();
}

Result<void> writePrivacy(Database& database, AccountId account, const Privacy& privacy)
{
    Statement statement
        = database.prepare("INSERT INTO privacy (account, mode, allowed, blocked, untold) VALUES (?, ?, ?, ?, ?) ON "
                           "CONFLICT (account) DO UPDATE SET mode = excluded.mode, allowed = excluded.allowed, "
                           "blocked = excluded.blocked, untold = excluded.untold");
    return statement
        .bind(account, wire::nameOf(privacy.mode), toJson(privacy.allowed), toJson(privacy.blocked),
              toJson(privacy.untold))
        .run();
}

Result<void> removePeople(Database& database, AccountId account)
{
    Statement own = database.prepare("DELETE FROM own_person WHERE account = ?");
    if (Result<void> removed = own.bind(account).run(); !removed)
        return removed;
    Statement privacy = database.prepare("DELETE FROM privacy WHERE account = ?");
    return privacy.bind(account).run();
}

} // namespace jackdaw
